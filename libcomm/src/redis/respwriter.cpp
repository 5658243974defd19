// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "redis/respwriter.h"

#include <charconv>

namespace Comm {

namespace {

// A line such as "$12\r\n". hiredis could format whole commands too, at the price of an allocation and a copy
// for each.
void appendCount(QByteArray &out, char kind, qsizetype count)
{
    char line[24];
    line[0] = kind;
    char *end = std::to_chars(line + 1, line + sizeof line - 2, count).ptr;
    *end++ = '\r';
    *end++ = '\n';
    out.append(line, end - line);
}

} // namespace

void appendCommand(QByteArray &out, std::span<const QByteArrayView> arguments)
{
    appendCount(out, '*', static_cast<qsizetype>(arguments.size()));
    for (const QByteArrayView argument : arguments) {
        appendCount(out, '$', argument.size());
        out.append(argument);
        out.append("\r\n", 2);
    }
}

} // namespace Comm
