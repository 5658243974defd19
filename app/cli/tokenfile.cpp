// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/tokenfile.h"

#include "cli/inputfile.h"

namespace Sothebais {

Comm::Result<QByteArray> readTokenFile(const std::string &file)
{
    constexpr qsizetype Longest = 64 * 1024; // bytes
    if (file.empty())
        return QByteArray();
    Comm::Result<InputFile> input = InputFile::open(QString::fromStdString(file));
    if (!input)
        return input.error();
    const Comm::Result<QByteArray> content = InputFile(*std::move(input)).readAll(Longest);
    return content ? Comm::Result<QByteArray>(content->trimmed()) : content;
}

} // namespace Sothebais
