// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/bulkpublisher.h"

namespace Sothebais {

namespace {

// Enough to keep the server busy during a round trip; the bytes bound what large events can take.
constexpr int MaxBatches = 4;
constexpr qsizetype MaxBatchEvents = 256;
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

void BulkPublisher::end(const Comm::Error &error)
{
    if (!m_error)
        m_error = error;
    m_atEnd = true;
}

void BulkPublisher::pump()
{
    while (!m_atEnd && m_batchesOnTheWay < MaxBatches) {
        const QList<Comm::Event> batch = nextBatch();
        if (!batch.isEmpty())
            publish(batch);
        if (m_moreInput.isEnabled())
            return;
    }
    if (m_atEnd && m_batchesOnTheWay == 0 && !std::exchange(m_finished, true))
        Q_EMIT finished();
}

QList<Comm::Event> BulkPublisher::nextBatch()
{
    QList<Comm::Event> batch;
    qsizetype bytes = 0;
    while (batch.size() < MaxBatchEvents && bytes < MaxBatchBytes) {
        const LineSource::Next next = m_lines->next();
        if (const auto *line = std::get_if<QByteArrayView>(&next)) {
            if (takeLine(*line, &batch))
                bytes += batch.last().payload().size();
            continue;
        }
        if (const auto *error = std::get_if<Comm::Error>(&next))
            end(*error);
        m_atEnd = m_atEnd || std::holds_alternative<LineSource::End>(next);
        m_moreInput.setEnabled(std::holds_alternative<LineSource::Wait>(next));
        break;
    }
    return batch;
}

bool BulkPublisher::takeLine(QByteArrayView line, QList<Comm::Event> *batch)
{
    if (NdjsonEvents::isBlank(line))
        return false;
    const Comm::Result<Comm::Event> event = m_events->read(line);
    if (event) {
        batch->append(*event);
        return true;
    }
    ++m_progress.refused;
    Q_EMIT refused(m_lines->lineNumber(), event.error());
    return false;
}

void BulkPublisher::publish(const QList<Comm::Event> &batch)
{
    ++m_batchesOnTheWay;
    m_client->publishAll(batch).then(this, [this](const Outcomes &outcomes) { take(outcomes); });
}

void BulkPublisher::take(const Outcomes &outcomes)
{
    --m_batchesOnTheWay;
    for (const auto &outcome : outcomes) {
        if (outcome) {
            ++m_progress.sent;
            m_progress.received += outcome->receivers();
        } else {
            ++m_progress.failed;
            end(outcome.error());
        }
    }
    Q_EMIT progressed();
    pump();
}

} // namespace Sothebais
