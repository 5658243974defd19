// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "printable.h"

namespace Comm {

QString printable(QString text)
{
    constexpr qsizetype longest = 300; // characters; a line or two on a screen
    text.truncate(longest);
    for (QChar &c : text) {
        if (!c.isPrint())
            c = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace Comm
