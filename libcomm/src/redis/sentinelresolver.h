// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/error.h"
#include "comm/redisaddress.h"
#include "redis/respreader.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <memory>

namespace Comm {

class RedisSocket;

/// Asks the sentinels of an address, one after the other, where the master is. The one that knew it last is
/// asked first.
class SentinelResolver : public QObject
{
    Q_OBJECT
public:
    /// `timeout` is for each sentinel.
    explicit SentinelResolver(std::chrono::milliseconds timeout, QObject *parent = nullptr);
    ~SentinelResolver() override;

    /// Starts to ask; one of the signals follows.
    void resolve(const RedisAddress &address);
    /// Ends it; no signal follows.
    void cancel();
    bool isResolving() const { return m_socket != nullptr; }
    /// The last answer was of no use: asks the others first next time.
    void distrust();

Q_SIGNALS:
    void resolved(const Comm::RedisAddress::Endpoint &master);
    /// None of them could tell.
    void failed(const Comm::Error &error);

private:
    void askNext();
    void write();
    void read();
    bool take(RespValue reply);
    void giveUpOn(const Error &error);

    const std::chrono::milliseconds m_timeout;
    RedisAddress m_address;
    std::deque<RedisAddress::Endpoint> m_sentinels; ///< in the order of our trust
    size_t m_asked = 0;
    RedisAddress m_current; ///< the sentinel that is being asked
    std::unique_ptr<RedisSocket> m_socket;
    std::shared_ptr<RespReader> m_reader;
    bool m_isAuthPending = false;
    QList<Error> m_errors; ///< of those that could not tell
    QTimer m_timer;
};

} // namespace Comm
