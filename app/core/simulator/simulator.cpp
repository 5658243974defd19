// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/simulator.h"

#include <QPointer>

namespace Sothebais {

namespace {

using namespace std::chrono_literals;

constexpr qint64 MaxBatch = 500; // events of one call
constexpr qint64 MaxInFlight
    = 4 * MaxBatch; // a server that falls behind slows the simulation down, memory stays bounded

/// Often enough for a smooth stream at any rate, without waking up in vain at a slow one.
std::chrono::milliseconds tickInterval(double rate)
{
    return std::chrono::milliseconds(qBound(4, static_cast<int>(250 / rate), 100));
}

std::chrono::nanoseconds elapsed(const QElapsedTimer &clock)
{
    return std::chrono::nanoseconds(clock.nsecsElapsed());
}

} // namespace

double Simulator::Progress::rate() const
{
    const double seconds = std::chrono::duration<double>(elapsed).count();
    return seconds > 0 ? static_cast<double>(published) / seconds : 0;
}

Simulator::Simulator(Comm::EventClient *client, const Options &options, QObject *parent)
    : QObject(parent),
      m_client(client),
      m_options(options),
      m_day(options.day),
      m_builders(client->options().catalog)
{
    m_ticker.setTimerType(Qt::PreciseTimer);
    m_ticker.setInterval(tickInterval(options.rate));
    connect(&m_ticker, &QTimer::timeout, this, &Simulator::earn);
}

void Simulator::start()
{
    m_clock.start();
    m_due = 1; // the first event comes at once
    m_ticker.start();
}

void Simulator::stop()
{
    m_stopped = true;
    finishIfDone();
}

Simulator::Progress Simulator::progress() const
{
    Progress progress = m_progress;
    if (m_clock.isValid() && !m_finished)
        progress.elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(elapsed(m_clock));
    return progress;
}

void Simulator::earn()
{
    const auto now = elapsed(m_clock);
    const double seconds = std::chrono::duration<double>(now - std::exchange(m_lastTick, now)).count();
    // What an outage held back is not made up for in one burst.
    m_due = qMin(m_due + seconds * m_options.rate, qMax(1.0, m_options.rate));
    if (m_options.duration > 0ms && now >= m_options.duration)
        stop();
    publishDue();
}

void Simulator::publishDue()
{
    using State = Comm::ConnectionStatus::State;
    while (!m_stopped && m_client->status().state == State::Connected) {
        qint64 count = qMin(qMin(static_cast<qint64>(m_due), MaxBatch), MaxInFlight - m_inFlight);
        if (m_options.count > 0)
            count = qMin(count, m_options.count - m_made);
        if (count <= 0)
            return;
        publish(count);
        if (m_options.count > 0 && m_made >= m_options.count)
            stop();
    }
}

Comm::Result<Comm::Event> Simulator::nextEvent()
{
    const Draft draft = m_day.next();
    return m_builders.of(draft.source).build(draft.type, draft.data);
}

void Simulator::publish(qint64 count)
{
    QList<Comm::Event> events;
    events.reserve(count);
    for (qint64 i = 0; i < count; ++i) {
        const Comm::Result<Comm::Event> event = nextEvent();
        Q_ASSERT(event); // the day writes nothing that the validator refuses
        events.append(*event);
    }
    m_due -= static_cast<double>(count);
    m_made += count;
    m_inFlight += count;
    Q_EMIT publishing(events);
    // The context of a future has to stay until its end; a simulator may be taken away at any time.
    m_client->publishAll(events).then(m_client, [self = QPointer<Simulator>(this)](const Outcomes &outcomes) {
        if (self)
            self->take(outcomes);
    });
}

void Simulator::take(const Outcomes &outcomes)
{
    m_inFlight -= outcomes.size();
    const Comm::Error *firstError = nullptr;
    for (const auto &outcome : outcomes) {
        ++(outcome ? m_progress.published : m_progress.failed);
        if (!outcome && !firstError)
            firstError = &outcome.error();
    }
    if (firstError)
        Q_EMIT failed(*firstError);
    Q_EMIT progressed(progress());
    publishDue();
    finishIfDone();
}

void Simulator::finishIfDone()
{
    if (!m_stopped || m_inFlight > 0 || m_finished)
        return;
    m_ticker.stop();
    m_progress = progress();
    m_finished = true;
    Q_EMIT finished(m_progress);
}

} // namespace Sothebais
