// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile.h"

namespace Sothebais {

/// The text of a file of profiles: {"format":"sothebais-profiles","version":1,"profiles":[...]}.
QByteArray profilesJson(const QList<Profile> &profiles);

/// MalformedJson or InvalidArgument with what is wrong, and with which profile.
Comm::Result<QList<Profile>> profilesFromJson(const QByteArray &json);

/// Those of a file; none if there is no file.
Comm::Result<QList<Profile>> readProfiles(const QString &file);

} // namespace Sothebais
