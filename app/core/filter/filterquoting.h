// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Sothebais {

/// A text between double quotes. Known escapes are `\"`, `\\`, `\n`, `\r`, `\t` and `\uXXXX`; any other
/// backslash stands for itself, so that patterns need no second one.
struct QuotedText
{
    QString text;
    qsizetype end = 0; ///< after the closing quote
    bool isClosed = false;
};

/// Reads the quoted text that begins at `start`.
QuotedText readQuoted(QStringView text, qsizetype start);

/// The text between quotes, all of it visible.
QString quoted(QStringView text);

/// True if the text may be written as a value without quotes.
bool isPlainWord(QStringView text);

} // namespace Sothebais
