// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordingfile.h"

#include <zstd.h>

using namespace Qt::StringLiterals;

namespace Sothebais {

void RecordingFile::Free::operator()(ZSTD_CCtx_s *packer) const
{
    ZSTD_freeCCtx(packer);
}

Comm::Result<RecordingFile> RecordingFile::create(const QString &path, int level, bool *wasThere)
{
    Q_ASSERT(isRecordingName(path));
    Comm::Result<AppendFile> file = AppendFile::create(path, wasThere);
    if (!file)
        return file.error();
    Packer packer;
    if (isPackedName(path)) {
        packer.reset(ZSTD_createCCtx());
        ZSTD_CCtx_setParameter(packer.get(), ZSTD_c_compressionLevel, level);
        ZSTD_CCtx_setParameter(packer.get(), ZSTD_c_checksumFlag, 1);
    }
    return RecordingFile(std::move(file).value(), std::move(packer));
}

RecordingFile::RecordingFile(AppendFile file, Packer packer)
    : m_file(std::move(file)),
      m_packer(std::move(packer))
{
}

RecordingFile::RecordingFile(RecordingFile &&) noexcept = default;
RecordingFile &RecordingFile::operator=(RecordingFile &&) noexcept = default;
RecordingFile::~RecordingFile() = default;

bool RecordingFile::isRecordingName(const QString &path)
{
    return path.endsWith(".ndjson"_L1) || isPackedName(path);
}

bool RecordingFile::isPackedName(const QString &path)
{
    return path.endsWith(".ndjson.zst"_L1);
}

Comm::Result<void> RecordingFile::append(QByteArrayView piece)
{
    if (!m_packer)
        return m_file.append(piece);
    if (const qsizetype bound = qsizetype(ZSTD_compressBound(size_t(piece.size()))); m_packed.size() < bound)
        m_packed.resize(bound);
    const size_t size = ZSTD_compress2(m_packer.get(), m_packed.data(), size_t(m_packed.size()), piece.data(),
                                       size_t(piece.size()));
    Q_ASSERT(!ZSTD_isError(size)); // there is room, and the parameters are right
    return m_file.append(QByteArrayView(m_packed).first(qsizetype(size)));
}

} // namespace Sothebais
