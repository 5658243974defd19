// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>

namespace Comm {

/// Whether a name fits a glob as Redis reads it: `*`, `?`, `[abc]`, `[^a-c]`, and `\` before what is meant as
/// it stands.
bool globMatches(QByteArrayView glob, QByteArrayView name);

} // namespace Comm
