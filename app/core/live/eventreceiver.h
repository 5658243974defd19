// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/gapmark.h"

#include <comm/eventclient.h>

#include <QObject>

#include <memory>

namespace Sothebais {

class EventLog;

/// The part of an EventFeed that lives in the receiving thread: the client, its subscription, and the way
/// into the log.
class EventReceiver : public QObject
{
    Q_OBJECT
public:
    EventReceiver(const Comm::RedisAddress &redis, EventLog &log);
    ~EventReceiver() override;

    /// What the server knows our connections by.
    static QString clientName() { return QStringLiteral("sothebais-monitor"); }

    void start();
    void reconnect();

Q_SIGNALS:
    void statusChanged(const Comm::ConnectionStatus &status);

private:
    void keep(const Comm::EventBatch &batch);
    void keepReceipt(const Comm::DisconnectReceipt &receipt);

    const Comm::RedisAddress m_redis;
    EventLog &m_log;
    GapMark m_gap;
    std::unique_ptr<Comm::EventClient> m_client;
    std::unique_ptr<Comm::Subscription> m_subscription;
};

} // namespace Sothebais
