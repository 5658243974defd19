// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Comm {

/// A text of an error, fit to be kept where others read it: without the passwords and tokens that such texts
/// tend to repeat, and with at most `limit` characters.
QString redacted(QStringView text, qsizetype limit);

} // namespace Comm
