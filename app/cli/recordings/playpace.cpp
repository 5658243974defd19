// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playpace.h"

#include <cmath>

namespace Sothebais {

namespace {

constexpr qsizetype MaxBatch = 256; // events
constexpr qsizetype MaxPlayBytes = 1024 * 1024;
constexpr qint64 LongestWait = 60 * 60 * 1000; // milliseconds; then it looks again

} // namespace

PlayPace::PlayPace(const EventSnapshot &snapshot, std::vector<qint64> sequences, double speed,
                   QObject *parent)
    : QObject(parent),
      m_snapshot(snapshot),
      m_sequences(std::move(sequences)),
      m_speed(speed)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &PlayPace::announce);
}

qint64 PlayPace::dueTime(qsizetype place) const
{
    if (m_speed == 0)
        return 0;
    const auto received
        = [this](qsizetype i) { return m_snapshot.envelope(m_sequences[static_cast<size_t>(i)]).receivedAt; };
    const auto after = static_cast<double>(received(place)) - static_cast<double>(received(0));
    constexpr double Longest = 1e15; // what the clock of a broken recording may say
    return qMax(m_due, static_cast<qint64>(std::ceil(qMin(after / m_speed, Longest))));
}

qint64 PlayPace::behindNext() const
{
    return m_speed > 0 && m_next < size() ? qMax(elapsed() - dueTime(m_next), 0) : 0;
}

void PlayPace::next()
{
    if (!m_clock.isValid())
        m_clock.start();
    const qint64 wait = m_next < size() ? dueTime(m_next) - m_clock.elapsed() : 0;
    m_timer.start(static_cast<int>(qBound(0, wait, LongestWait)));
}

void PlayPace::stop()
{
    m_timer.stop();
}

void PlayPace::announce()
{
    const qint64 now = m_clock.elapsed();
    const qsizetype first = m_next;
    qsizetype bytes = 0;
    while (m_next < size() && m_next - first < MaxBatch && bytes < MaxPlayBytes) {
        const qint64 time = dueTime(m_next);
        if (time > now)
            break;
        m_due = time;
        bytes += at(m_next).payload.size();
        ++m_next;
    }
    if (m_next > first)
        Q_EMIT due(first, m_next);
    else if (m_next == size())
        Q_EMIT ended();
    else
        next();
}

} // namespace Sothebais
