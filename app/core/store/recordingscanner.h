// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eventindex.h"
#include "eventindexer.h"
#include "recordingline.h"

namespace Sothebais {

/// Puts the lines of a recording into an index.
class RecordingScanner
{
public:
    explicit RecordingScanner(EventIndex &index) : m_index(index), m_indexer(index.names()) { }

    /// Adds the events of the lines in `bytes`, which stand at `offset` in the newest segment, until `budget`
    /// bytes are read or no whole line is left. Gives the number of bytes that it has read.
    qsizetype scan(QByteArrayView bytes, qint64 offset, qsizetype budget);

    qint64 malformed() const { return m_malformed; }
    qint64 skippedLines() const { return m_skipped; }

private:
    void take(QByteArrayView line, qint64 offset);
    void takeThoroughly(const RecordingLine &parts, QByteArrayView line, qint64 offset);

    EventIndex &m_index;
    EventIndexer m_indexer;
    qint64 m_malformed = 0;
    qint64 m_skipped = 0;
};

} // namespace Sothebais
