// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unpacker.h"

#include <QCoreApplication>
#include <QDir>

#include <cerrno>

#include <zstd.h>

namespace Sothebais {

namespace {

struct UnpackerText
{
    Q_DECLARE_TR_FUNCTIONS(Sothebais::Recording)
};

constexpr qint64 SegmentBytes = 64 * 1024 * 1024;
constexpr qsizetype MaxLine = 1024 * 1024 * 1024; // bytes; what is packed may be endless

} // namespace

Unpacker::Unpacker(const QString &folder, EventIndex &index, RecordingScanner &scanner)
    : m_folder(folder),
      m_index(index),
      m_scanner(scanner),
      m_context(ZSTD_createDCtx()),
      m_unpacked(qsizetype(ZSTD_DStreamOutSize()) * 4, Qt::Uninitialized)
{
}

Unpacker::~Unpacker()
{
    ZSTD_freeDCtx(m_context);
}

bool Unpacker::isPacked(QByteArrayView beginning)
{
    return beginning.startsWith("\x28\xB5\x2F\xFD");
}

Comm::Result<void> Unpacker::take(QByteArrayView packed)
{
    ZSTD_inBuffer in{packed.data(), size_t(packed.size()), 0};
    bool isFilled = false; // there may be more to come without further input
    while (in.pos < in.size || isFilled) {
        ZSTD_outBuffer out{m_unpacked.data(), size_t(m_unpacked.size()), 0};
        const size_t state = ZSTD_decompressStream(m_context, &out, &in);
        if (ZSTD_isError(state))
            return Comm::Error{
                .code = Comm::Error::Code::StorageFailure,
                .message
                = UnpackerText::tr("it is damaged (%1)").arg(QString::fromLatin1(ZSTD_getErrorName(state)))};
        m_isWhole = state == 0;
        isFilled = out.pos == out.size;
        if (const auto taken = takeUnpacked({m_unpacked.constData(), qsizetype(out.pos)}); !taken)
            return taken;
    }
    return {};
}

Comm::Result<void> Unpacker::takeUnpacked(QByteArrayView unpacked)
{
    const qsizetype whole = unpacked.lastIndexOf('\n') + 1;
    if (whole > 0) {
        m_line += unpacked.first(whole);
        if (const auto stored = store(m_line); !stored)
            return stored;
        m_line.resize(0);
    }
    m_line += unpacked.sliced(whole);
    if (m_line.size() > MaxLine)
        return Comm::Error{.code = Comm::Error::Code::TooLarge,
                           .message = UnpackerText::tr("it has a line of more than a gibibyte")};
    return {};
}

Comm::Result<void> Unpacker::store(QByteArrayView lines)
{
    if (!m_file || m_file->size() + lines.size() > m_mapped->size()) {
        if (const auto begun = beginSegment(std::max<qint64>(SegmentBytes, lines.size())); !begun)
            return begun;
    }
    const qint64 offset = m_file->size();
    if (const auto written = m_file->append(lines); !written)
        return written;
    m_scanner.scan(m_mapped->view(offset, lines.size()), offset, lines.size());
    return {};
}

Comm::Result<void> Unpacker::beginSegment(qint64 capacity)
{
    Comm::Result<AppendFile> file = AppendFile::createNameless(m_folder);
    if (!file)
        return file.error();
    m_mapped = MappedFile::map(file->descriptor(), capacity, {});
    if (!m_mapped)
        return fileError(m_folder, errno);
    m_file.emplace(std::move(file).value());
    m_index.addSegment(m_mapped);
    return {};
}

} // namespace Sothebais
