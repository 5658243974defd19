// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventreceiver.h"

namespace Sothebais {

EventReceiver::EventReceiver(const Comm::RedisAddress &redis, EventQueue &queue)
    : m_redis(redis),
      m_queue(queue)
{
}

EventReceiver::~EventReceiver() = default;

void EventReceiver::start()
{
    if (m_client)
        return;
    m_client = std::make_unique<Comm::EventClient>(
        Comm::EventClient::Options{.redis = m_redis, .name = QStringLiteral("sothebais-monitor")});
    connect(m_client.get(), &Comm::EventClient::statusChanged, this, &EventReceiver::statusChanged);
    m_subscription = m_client->subscribe(Comm::Topic::all());
    connect(m_subscription.get(), &Comm::Subscription::batchReceived, this,
            [this](const Comm::EventBatch &batch) {
                if (m_queue.push(batch))
                    Q_EMIT queueFilled();
            });
    m_client->connectToServer();
}

void EventReceiver::reconnect()
{
    // Whoever asks may not have heard yet that the connection is back by itself.
    if (!m_client || m_client->status().state == Comm::ConnectionStatus::State::Connected)
        return;
    m_client->disconnectFromServer();
    m_client->connectToServer();
}

} // namespace Sothebais
