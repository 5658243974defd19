// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventreceiver.h"

#include "core/store/eventlog.h"

namespace Sothebais {

EventReceiver::EventReceiver(const Comm::RedisAddress &redis, EventLog &log) : m_redis(redis), m_log(log) { }

EventReceiver::~EventReceiver() = default;

void EventReceiver::start()
{
    if (m_client)
        return;
    m_client = std::make_unique<Comm::EventClient>(
        Comm::EventClient::Options{.redis = m_redis, .name = clientName()});
    connect(m_client.get(), &Comm::EventClient::statusChanged, this, &EventReceiver::statusChanged);
    m_subscription = m_client->subscribe(Comm::Topic::all(), {.recover = true});
    connect(m_subscription.get(), &Comm::Subscription::batchReceived, this, &EventReceiver::keep);
    connect(m_subscription.get(), &Comm::Subscription::gapClosed, this, &EventReceiver::keepReceipt);
    m_client->connectToServer();
}

void EventReceiver::keep(const Comm::EventBatch &batch)
{
    Arrival arrival = Arrival::of(batch);
    m_gap.apply(arrival);
    m_log.append(arrival);
}

void EventReceiver::keepReceipt(const Comm::DisconnectReceipt &receipt)
{
    m_gap.note(receipt);
    m_log.append(receipt, QDateTime::currentMSecsSinceEpoch());
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
