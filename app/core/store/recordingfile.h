// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "appendfile.h"

#include <memory>

struct ZSTD_CCtx_s;

namespace Sothebais {

/// A file of a recording that is being written, packed or not: each piece becomes a frame of its own in a
/// `.zst` file, so that a file that is cut short gives all the pieces before.
class RecordingFile
{
public:
    /// The format is told by the name, which must be one that isRecordingName().
    static Comm::Result<RecordingFile> create(const QString &path, int level, bool *wasThere = nullptr);
    RecordingFile(RecordingFile &&) noexcept;
    RecordingFile &operator=(RecordingFile &&) noexcept;
    ~RecordingFile();

    static bool isRecordingName(const QString &path);
    static bool isPackedName(const QString &path);

    bool isPacked() const { return m_packer != nullptr; }
    Comm::Result<void> append(QByteArrayView piece);
    /// On disk.
    qint64 size() const { return m_file.size(); }
    const QString &path() const { return m_file.path(); }

private:
    struct Free
    {
        void operator()(ZSTD_CCtx_s *packer) const;
    };
    using Packer = std::unique_ptr<ZSTD_CCtx_s, Free>;

    RecordingFile(AppendFile file, Packer packer);

    AppendFile m_file;
    Packer m_packer; ///< null if it is not packed
    QByteArray m_packed;
};

} // namespace Sothebais
