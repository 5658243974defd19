// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eventqueue.h"

#include <comm/eventclient.h>

#include <QObject>

#include <memory>

namespace Sothebais {

/// The part of an EventFeed that lives in the receiving thread: the client, its subscription, and the way
/// into the queue.
class EventReceiver : public QObject
{
    Q_OBJECT
public:
    EventReceiver(const Comm::RedisAddress &redis, EventQueue &queue);
    ~EventReceiver() override;

    void start();
    void reconnect();

Q_SIGNALS:
    void statusChanged(const Comm::ConnectionStatus &status);
    /// The queue was empty and is not any more.
    void queueFilled();

private:
    const Comm::RedisAddress m_redis;
    EventQueue &m_queue;
    std::unique_ptr<Comm::EventClient> m_client;
    std::unique_ptr<Comm::Subscription> m_subscription;
};

} // namespace Sothebais
