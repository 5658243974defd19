// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordingscanner.h"

#include "recordingline.h"

#include <cstring>

namespace Sothebais {

qsizetype RecordingScanner::scan(QByteArrayView bytes, qint64 offset, qsizetype budget)
{
    qsizetype at = 0;
    while (at < bytes.size() && at < budget) {
        const char *const start = bytes.data() + at;
        const auto *const lineFeed
            = static_cast<const char *>(std::memchr(start, '\n', size_t(bytes.size() - at)));
        if (!lineFeed)
            break;
        take({start, lineFeed}, offset + at);
        at += lineFeed + 1 - start;
    }
    return at;
}

void RecordingScanner::take(QByteArrayView line, qint64 offset)
{
    RecordingLine parts;
    if (quint64(line.size()) > std::numeric_limits<quint32>::max() || !parts.read(line)) {
        m_skipped += line.trimmed().isEmpty() ? 0 : 1;
        return;
    }
    const bool isExact
        = parts.form == RecordingLine::Form::Exact || parts.form == RecordingLine::Form::Receipt;
    const QByteArray decoded = isExact ? QByteArray() : parts.decoded();
    const QByteArrayView payload = isExact ? parts.body : QByteArrayView(decoded);
    const EventArrival arrival{.receivedAt = parts.receivedAt,
                               .channel = QByteArray::fromRawData(parts.channel.data(), parts.channel.size()),
                               .flags = parts.flags};
    const EventRecord record = parts.form == RecordingLine::Form::Receipt
        ? EventIndexer::receipt(payload, parts.receivedAt)
        : m_indexer.record(payload, arrival);
    m_malformed += record.flags.testFlag(EventFlag::Malformed) ? 1 : 0;
    if (isExact)
        m_index.add(record, offset + (parts.body.data() - line.data()), parts.body.size(), true);
    else
        m_index.add(record, offset, line.size(), false);
}

} // namespace Sothebais
