// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bulkpublisher.h"

namespace Sothebais {

namespace {

// Enough to keep the server busy during a round trip; the bytes bound what large events can take.
constexpr int MaxBatches = 4;
constexpr qsizetype MaxBatchEvents = 256;
constexpr qint64 MaxBatchLines = 1000; // with those that are refused
constexpr qsizetype MaxBatchBytes = 1024 * 1024;

} // namespace

BulkPublisher::BulkPublisher(Comm::EventClient *client, NdjsonEvents *events, LineSource *lines,
                             QObject *parent)
    : QObject(parent),
      m_client(client),
      m_events(events),
      m_lines(lines),
      m_moreInput(lines->descriptor(), QSocketNotifier::Read)
{
    m_moreInput.setEnabled(false);
    connect(&m_moreInput, &QSocketNotifier::activated, this, [this] {
        m_moreInput.setEnabled(false);
        pump();
    });
}

void BulkPublisher::stop()
{
    m_atEnd = true;
    m_moreInput.setEnabled(false);
    pump();
}

void BulkPublisher::end(const Comm::Error &error, qint64 line)
{
    m_atEnd = true;
    if (m_error)
        return;
    m_error = error;
    m_errorLine = line;
}

void BulkPublisher::pump()
{
    while (!m_atEnd && m_batchesOnTheWay < MaxBatches) {
        const Batch batch = nextBatch();
        if (!batch.events.isEmpty())
            publish(batch);
        if (m_moreInput.isEnabled())
            return;
        // However many lines are refused, signals and the connection get their turn.
        if (batch.events.isEmpty() && !m_atEnd) {
            QMetaObject::invokeMethod(this, &BulkPublisher::pump, Qt::QueuedConnection);
            return;
        }
    }
    if (m_atEnd && m_batchesOnTheWay == 0 && !std::exchange(m_finished, true))
        Q_EMIT finished();
}

BulkPublisher::Batch BulkPublisher::nextBatch()
{
    Batch batch;
    for (qint64 i = 0;
         i < MaxBatchLines && batch.events.size() < MaxBatchEvents && batch.bytes < MaxBatchBytes; ++i) {
        const LineSource::Next next = m_lines->next();
        if (const auto *line = std::get_if<QByteArrayView>(&next)) {
            takeLine(*line, &batch);
            continue;
        }
        if (const auto *error = std::get_if<Comm::Error>(&next))
            end(*error, 0);
        m_atEnd = m_atEnd || std::holds_alternative<LineSource::End>(next);
        m_moreInput.setEnabled(std::holds_alternative<LineSource::Wait>(next));
        break;
    }
    return batch;
}

void BulkPublisher::takeLine(QByteArrayView line, Batch *batch)
{
    if (NdjsonEvents::isBlank(line))
        return;
    const Comm::Result<Comm::Event> event = m_events->read(line);
    if (!event) {
        ++m_progress.refused;
        Q_EMIT refused(m_lines->lineNumber(), event.error());
        return;
    }
    batch->events.append(*event);
    batch->lines.append(m_lines->lineNumber());
    batch->bytes += event->payload().size();
}

void BulkPublisher::publish(const Batch &batch)
{
    ++m_batchesOnTheWay;
    m_client->publishAll(batch.events).then(this, [this, batch](const Outcomes &outcomes) {
        take(batch, outcomes);
    });
}

void BulkPublisher::take(const Batch &batch, const Outcomes &outcomes)
{
    --m_batchesOnTheWay;
    for (qsizetype i = 0; i < outcomes.size(); ++i) {
        const Comm::Result<Comm::Publication> &outcome = outcomes.at(i);
        if (outcome) {
            ++m_progress.sent;
            m_progress.received += outcome->receivers();
            continue;
        }
        ++m_progress.failed;
        m_progress.unsure += outcome.error().mayHaveExecuted ? 1 : 0;
        end(outcome.error(), batch.lines.at(i));
    }
    Q_EMIT progressed();
    pump();
}

} // namespace Sothebais
