// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/connectionstatus.h>
#include <comm/redisaddress.h>

#include <QObject>
#include <QThread>

namespace Sothebais {

class EventLog;
class EventReceiver;

/// Every event of one Redis, received in a thread of its own, which hands it to the log. What was missed
/// while the connection was down is read from the history; what that has cost becomes a row of the log.
///
///     EventFeed feed({.redis = address}, log);
///     feed.start();
class EventFeed : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        Comm::RedisAddress redis = {};
    };

    /// The log must outlive the feed.
    EventFeed(const Options &options, EventLog &log, QObject *parent = nullptr);
    ~EventFeed() override;

    const Comm::RedisAddress &redis() const { return m_options.redis; }
    const Comm::ConnectionStatus &status() const { return m_status; }
    /// How often an established connection was lost.
    int interruptions() const { return m_interruptions; }

public Q_SLOTS:
    void start();
    /// Connects at once instead of at the next planned attempt.
    void tryNow();

Q_SIGNALS:
    void statusChanged(const Comm::ConnectionStatus &status);

private:
    void setStatus(const Comm::ConnectionStatus &status);

    const Options m_options;
    Comm::ConnectionStatus m_status;
    int m_interruptions = 0;
    QThread m_thread;
    EventReceiver *m_receiver; ///< lives in m_thread, which deletes it
};

} // namespace Sothebais
