// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "printable.h"

namespace Comm {

QString printable(QString text)
{
    text.truncate(LongestPrintable);
    for (QChar &c : text)
        c = printable(c);
    return text;
}

} // namespace Comm
