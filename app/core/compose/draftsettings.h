// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eventdraft.h"

class QSettings;

namespace Sothebais {

/// A draft as a few values of the settings, in the group or place of an array where these are.
void storeDraft(QSettings &settings, const EventDraft &draft);
EventDraft storedDraft(const QSettings &settings);

} // namespace Sothebais
