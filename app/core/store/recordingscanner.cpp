// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordingscanner.h"

#include <cstring>
#include <limits>

namespace Sothebais {

namespace {

EventArrival arrivalOf(const RecordingLine &line)
{
    return {.receivedAt = line.receivedAt,
            .channel = QByteArray::fromRawData(line.channel.data(), line.channel.size()),
            .flags = line.flags};
}

} // namespace

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
    if (quint64(line.size()) > std::numeric_limits<quint32>::max()) {
        ++m_skipped;
        return;
    }
    if (parts.readQuickly(line)) {
        if (const std::optional<EventRecord> record = m_indexer.quickRecord(parts.body, arrivalOf(parts))) {
            m_index.add(*record, offset + (parts.body.data() - line.data()), parts.body.size(), true);
            return;
        }
    }
    if (parts.read(line))
        takeThoroughly(parts, line, offset);
    else
        m_skipped += line.trimmed().isEmpty() ? 0 : 1;
}

void RecordingScanner::takeThoroughly(const RecordingLine &parts, QByteArrayView line, qint64 offset)
{
    const bool isReceipt = parts.form == RecordingLine::Form::Receipt;
    const bool isExact = parts.form == RecordingLine::Form::Exact || isReceipt;
    const QByteArray decoded = isExact ? QByteArray() : parts.decoded();
    const QByteArrayView payload = isExact ? parts.body : QByteArrayView(decoded);
    const EventRecord record = isReceipt ? EventIndexer::receipt(payload, parts.receivedAt)
                                         : m_indexer.record(payload, arrivalOf(parts));
    m_malformed += record.flags.testFlag(EventFlag::Malformed) ? 1 : 0;
    if (isExact)
        m_index.add(record, offset + (parts.body.data() - line.data()), parts.body.size(), true);
    else
        m_index.add(record, offset, line.size(), false);
}

} // namespace Sothebais
