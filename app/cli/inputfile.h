// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/result.h>

#include <QByteArray>

namespace Sothebais {

/// A file to read, or standard input for the name "-" or none.
class InputFile
{
public:
    static Comm::Result<InputFile> open(const QString &name);
    InputFile(InputFile &&other) noexcept;
    InputFile &operator=(InputFile &&) = delete;
    ~InputFile();

    int descriptor() const { return m_descriptor; }
    /// Bytes; 0 for what is no regular file, such as a pipe or a terminal.
    qint64 size() const;
    /// True for a regular file: it can be read twice, and reading it never waits for somebody.
    bool isRewindable() const;
    /// Back to where reading began.
    void rewind();

    /// Puts the next bytes, at most as many as fit, into `buffer` and returns them; none at the end.
    Comm::Result<QByteArrayView> read(QByteArray &buffer);
    /// Everything up to the end; InvalidArgument beyond `limit` bytes.
    Comm::Result<QByteArray> readAll(qsizetype limit);

private:
    InputFile(int descriptor, const QString &name);

    int m_descriptor;
    QString m_name; ///< for people
    qint64 m_start; ///< where reading began: standard input may be handed over in the middle
};

} // namespace Sothebais
