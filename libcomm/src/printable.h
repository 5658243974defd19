// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Comm {

/// What a peer says of itself, fit to stand in an error: cut to a readable length, and without what could
/// steer a terminal.
QString printable(QString text);
constexpr qsizetype LongestPrintable = 300; ///< characters; a line or two on a screen

/// The character, or one in its place.
inline QChar printable(QChar c)
{
    const bool isPlain = c >= u' ' && c <= u'~';
    return isPlain || c.isPrint() ? c : QChar(QChar::ReplacementCharacter);
}

} // namespace Comm
