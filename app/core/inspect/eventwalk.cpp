// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventwalk.h"

#include <QElapsedTimer>

#include <algorithm>
#include <chrono>

namespace Sothebais {

namespace {

// A quarter of a frame, and then the window has its turn.
constexpr qint64 WalkMilliseconds = 4; // at a time
constexpr std::chrono::milliseconds Rest{8};

} // namespace

EventWalk::EventWalk(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(Rest);
    connect(&m_timer, &QTimer::timeout, this, &EventWalk::goOn);
}

void EventWalk::walk(const EventSnapshot &snapshot, qint64 end)
{
    m_snapshot = snapshot;
    m_next = std::clamp(end, snapshot.first(), snapshot.end());
    m_looked = 0;
    m_timer.start();
}

void EventWalk::stop()
{
    m_timer.stop();
    ended();
    m_snapshot = {};
}

void EventWalk::goOn()
{
    QElapsedTimer clock;
    clock.start();
    bool isEnough = false;
    while (!isEnough && m_next > m_snapshot.first() && clock.elapsed() < WalkMilliseconds) {
        // The clock costs more than many an event.
        for (int i = 0; i < 64 && !isEnough && m_next > m_snapshot.first(); ++i) {
            EventRecord record = m_snapshot.envelope(--m_next);
            ++m_looked;
            isEnough = !look(record);
        }
    }
    const bool isAtEnd = isEnough || m_next <= m_snapshot.first();
    if (isAtEnd)
        stop();
    Q_EMIT progressed();
    if (isAtEnd)
        Q_EMIT finished();
}

} // namespace Sothebais
