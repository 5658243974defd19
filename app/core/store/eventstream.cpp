// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventstream.h"

#include <algorithm>

namespace Sothebais {

namespace {

constexpr std::chrono::milliseconds Frame{16};

} // namespace

EventStream::EventStream(QObject *parent) : QObject(parent)
{
    m_frame.setSingleShot(true);
    m_frame.setTimerType(Qt::PreciseTimer);
    connect(&m_frame, &QTimer::timeout, this, &EventStream::showLatest);
}

void EventStream::wake()
{
    if (!m_isWoken.exchange(true))
        QMetaObject::invokeMethod(this, &EventStream::planFrame, Qt::QueuedConnection);
}

/// What comes after a while of silence is shown at once.
void EventStream::planFrame()
{
    using std::chrono::milliseconds;
    const milliseconds since = m_sinceShown.isValid() ? milliseconds(m_sinceShown.elapsed()) : Frame;
    m_frame.start(std::max(milliseconds(0), Frame - since));
}

void EventStream::showLatest()
{
    m_sinceShown.start();
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
