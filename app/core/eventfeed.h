// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eventqueue.h"

#include <comm/connectionstatus.h>
#include <comm/redisaddress.h>

#include <QObject>
#include <QThread>
#include <QTimer>

namespace Sothebais {

class EventReceiver;

/// Every event of one Redis, received in a thread of its own and handed over once per frame.
///
///     EventFeed feed({.redis = address});
///     connect(&feed, &EventFeed::received, &store, &EventStore::append);
///     feed.start();
class EventFeed : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        Comm::RedisAddress redis = {};
        EventQueue::Limits queue = {};
    };

    explicit EventFeed(const Options &options, QObject *parent = nullptr);
    ~EventFeed() override;

    const Comm::RedisAddress &redis() const { return m_options.redis; }
    const Comm::ConnectionStatus &status() const { return m_status; }
    /// Events lost because they arrived faster than they could be taken.
    qint64 dropped() const { return m_queue.dropped(); }
    /// How often an established connection was lost; what was published meanwhile never arrived.
    int interruptions() const { return m_interruptions; }

public Q_SLOTS:
    void start();
    /// Connects at once instead of at the next planned attempt.
    void tryNow();

Q_SIGNALS:
    void statusChanged(const Comm::ConnectionStatus &status);
    /// What arrived since the last frame, oldest first.
    void received(const QList<Sothebais::ReceivedEvent> &events);

private:
    void wake();
    void handOver();
    void setStatus(const Comm::ConnectionStatus &status);

    const Options m_options;
    EventQueue m_queue;
    Comm::ConnectionStatus m_status;
    int m_interruptions = 0;
    QTimer m_frame;
    QThread m_thread;
    EventReceiver *m_receiver; ///< lives in m_thread, which deletes it
};

} // namespace Sothebais
