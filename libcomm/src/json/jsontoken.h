// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

namespace Comm {

/// The position after the white space that begins at `at`.
qsizetype skipSpace(QByteArrayView text, qsizetype at);

/// The position after the string whose opening quote is at `at`; the end of the text if it is not closed.
qsizetype skipString(QByteArrayView text, qsizetype at);

/// The position after the run of characters that numbers are made of.
qsizetype skipNumber(QByteArrayView text, qsizetype at);

/// The value of a number as JavaScript reads it: infinite beyond the range of a double, zero below.
double numberValue(QByteArrayView number);

/// The position after the value that begins at `at`. The text must be valid JSON.
qsizetype skipValue(QByteArrayView text, qsizetype at);

/// What an object in a text takes, as walking over it once tells.
struct ObjectExtent
{
    QByteArrayView text = {}; ///< from brace to brace
    QByteArrayView member = {}; ///< the exact text of the last member of the name asked for; empty if none
    int depth = 0; ///< arrays and objects that are open at once, itself and empty ones too
};

/// Of the object that begins at `at`. The text must be valid JSON.
ObjectExtent objectExtent(QByteArrayView text, qsizetype at, QByteArrayView name);

/// The UTF-16 unit of the escape `\uXXXX` at `at`, or -1 if there is none.
int escapedUnit(QByteArrayView text, qsizetype at);

/// The exact text of the last member of this name of the object that `text` is; empty if there is none. The
/// name may be written with escapes. The text must be valid JSON.
QByteArrayView memberText(QByteArrayView text, QByteArrayView name);

} // namespace Comm
