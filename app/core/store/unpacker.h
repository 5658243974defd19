// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "appendfile.h"
#include "recordingscanner.h"

#include <comm/result.h>

#include <QByteArray>

#include <functional>
#include <memory>
#include <optional>

struct ZSTD_DCtx_s;

namespace Sothebais {

/// Unpacks the bytes of a `.zst` file, piece by piece, into segments without a name that an index knows.
class Unpacker
{
public:
    /// Unpacked files are made in `folder`.
    Unpacker(const QString &folder, EventIndex &index, RecordingScanner &scanner);
    ~Unpacker();

    static bool isPacked(QByteArrayView beginning);

    /// Takes the next bytes of a file; an error if they are damaged, or there is no room.
    Comm::Result<void> take(QByteArrayView packed);
    /// True if the bytes so far end where a packed file may end.
    bool isWhole() const { return m_isWhole; }
    /// The beginning of a line that has not ended yet.
    qsizetype restBytes() const { return m_line.size(); }

private:
    Comm::Result<void> takeUnpacked(QByteArrayView unpacked);
    Comm::Result<void> store(QByteArrayView lines);
    Comm::Result<void> beginSegment(qint64 capacity);

    const QString m_folder;
    EventIndex &m_index;
    RecordingScanner &m_scanner;
    ZSTD_DCtx_s *m_context;
    QByteArray m_unpacked; ///< one piece
    QByteArray m_line; ///< what has no line feed yet
    std::optional<AppendFile> m_file;
    std::shared_ptr<const MappedFile> m_mapped;
    bool m_isWhole = true;
};

} // namespace Sothebais
