// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventfeed.h"

#include "eventreceiver.h"

namespace Sothebais {

namespace {

constexpr std::chrono::milliseconds Frame{16};
/// Bounds the work of one frame; the rest waits for the next one. Enough for a million events a second.
constexpr qsizetype MaxEventsPerFrame = 16'000;

} // namespace

EventFeed::EventFeed(const Options &options, QObject *parent)
    : QObject(parent),
      m_options(options),
      m_queue(options.queue),
      m_receiver(new EventReceiver(options.redis, m_queue))
{
    m_frame.setSingleShot(true);
    m_frame.setInterval(Frame);
    m_frame.setTimerType(Qt::PreciseTimer);
    connect(&m_frame, &QTimer::timeout, this, &EventFeed::handOver);

    m_thread.setObjectName(QStringLiteral("receiver"));
    m_receiver->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_receiver, &QObject::deleteLater);
    connect(m_receiver, &EventReceiver::statusChanged, this, &EventFeed::setStatus);
    connect(m_receiver, &EventReceiver::queueFilled, this, &EventFeed::wake);
    m_thread.start();
}

EventFeed::~EventFeed()
{
    m_thread.quit();
    m_thread.wait();
}

void EventFeed::start()
{
    QMetaObject::invokeMethod(m_receiver, &EventReceiver::start);
}

void EventFeed::tryNow()
{
    QMetaObject::invokeMethod(m_receiver, &EventReceiver::reconnect);
}

void EventFeed::wake()
{
    if (!m_frame.isActive())
        m_frame.start();
}

void EventFeed::handOver()
{
    Q_EMIT received(m_queue.take(MaxEventsPerFrame));
    if (!m_queue.isEmpty())
        m_frame.start();
}

void EventFeed::setStatus(const Comm::ConnectionStatus &status)
{
    using State = Comm::ConnectionStatus::State;
    if (m_status.state == State::Connected && status.state != State::Connected)
        ++m_interruptions;
    m_status = status;
    Q_EMIT statusChanged(status);
}

} // namespace Sothebais
