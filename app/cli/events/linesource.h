// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/inputfile.h"
#include "linesplitter.h"

#include <variant>

namespace Sothebais {

/// Lines of a file or pipe, for a program that must not stop to wait for them.
class LineSource
{
public:
    struct Wait
    {
    }; ///< nothing there now; more may come
    struct End
    {
    };
    using Next = std::variant<QByteArrayView, Wait, End, Comm::Error>;

    LineSource(InputFile file, qsizetype longestLine);

    /// Waits until a pipe is at its end or has given `limit` bytes, and keeps them.
    Comm::Result<void> preload(qsizetype limit);
    /// True if every line is at hand and can be read again after rewind().
    bool isWhole() const { return m_wholeInMemory || m_file.isRewindable(); }
    void rewind();

    /// The next line, valid until the next call.
    Next next();

    qint64 lineNumber() const { return m_lines.lineNumber(); } ///< of the line given last, from 1
    int descriptor() const { return m_file.descriptor(); }
    /// How much of the input has been read, from 0 to 1; nothing where its length is not known.
    std::optional<double> fraction() const;

private:
    bool isReadable() const;

    InputFile m_file;
    qsizetype m_longestLine;
    LineSplitter m_lines;
    QByteArray m_buffer;
    QByteArray m_preloaded;
    bool m_usePreloaded = false;
    bool m_wholeInMemory = false;
    bool m_atEnd = false;
    qint64 m_position = 0;
};

} // namespace Sothebais
