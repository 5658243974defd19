// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace Sothebais {

/// Cuts a stream of bytes into lines, or whatever else ends with a separator. A line may be of any length, of
/// which only the beginning is kept, so that no input can take all the memory.
///
///     LineSplitter splitter('\n', 1'000'000);
///     splitter.feed(bytes);
///     while (const auto line = splitter.next()) ...
class LineSplitter
{
public:
    LineSplitter(char separator, qsizetype keep) : m_separator(separator), m_keep(keep) { }

    /// More bytes; only once next() has nothing left. They must stay until then.
    void feed(QByteArrayView bytes) { m_input = bytes; }
    /// The end of the stream, which also ends a last line without separator.
    void finish() { m_finished = true; }

    /// The next whole line without its separator, valid until the next call. A line longer than `keep` bytes
    /// is cut after `keep` + 1 bytes, so that it can be told.
    std::optional<QByteArrayView> next();

    qint64 lineNumber() const { return m_lineNumber; } ///< of the line that next() gave last, from 1

private:
    void keep(QByteArrayView part);

    char m_separator;
    qsizetype m_keep;
    QByteArrayView m_input;
    QByteArray m_started; ///< the beginning of a line whose end has not come yet
    bool m_isStarted = false;
    bool m_given = false; ///< m_started was the last line given
    bool m_finished = false;
    qint64 m_lineNumber = 0;
};

} // namespace Sothebais
