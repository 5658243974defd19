// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventfeed.h"

#include "core/post.h"
#include "eventreceiver.h"

namespace Sothebais {

EventFeed::EventFeed(const Options &options, EventLog &log, QObject *parent)
    : QObject(parent),
      m_options(options),
      m_receiver(new EventReceiver(options.redis, log))
{
    m_thread.setObjectName(QStringLiteral("receiver"));
    m_receiver->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_receiver, &QObject::deleteLater);
    connectAcross(m_receiver, &EventReceiver::statusChanged, this, &EventFeed::setStatus);
    m_thread.start();
}

EventFeed::~EventFeed()
{
    m_thread.quit();
    m_thread.wait();
}

void EventFeed::start()
{
    post(m_receiver, [receiver = m_receiver] { receiver->start(); });
}

void EventFeed::tryNow()
{
    post(m_receiver, [receiver = m_receiver] { receiver->reconnect(); });
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
