// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventstream.h"

namespace Sothebais {

namespace {

constexpr std::chrono::milliseconds Frame{16};

} // namespace

EventStream::EventStream(QObject *parent) : QObject(parent)
{
    m_frame.setSingleShot(true);
    m_frame.setInterval(Frame);
    m_frame.setTimerType(Qt::PreciseTimer);
    connect(&m_frame, &QTimer::timeout, this, &EventStream::showLatest);
}

void EventStream::wake()
{
    if (!m_isWoken.exchange(true))
        QMetaObject::invokeMethod(&m_frame, qOverload<>(&QTimer::start), Qt::QueuedConnection);
}

void EventStream::showLatest()
{
    m_isWoken = false;
    const EventSnapshot next = latest();
    const bool isNew = next.end() != m_snapshot.end() || next.first() != m_snapshot.first();
    // Everything of a while may have gone at once, also what was never shown.
    if (const qint64 first = qMin(next.first(), m_snapshot.end()); first > m_snapshot.first())
        Q_EMIT aboutToLetGo(first);
    m_snapshot = next;
    if (isNew)
        Q_EMIT appended();
    advanced();
}

} // namespace Sothebais
