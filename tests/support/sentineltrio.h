// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "redisserver.h"

#include <array>

/// Three servers, of which the first is the master to begin with, and three sentinels that watch over them.
///
///     SentinelTrio trio;
///     QVERIFY(trio.start());
///     connectTo(trio.url());
///     trio.server(trio.master()).kill();
class SentinelTrio
{
public:
    ~SentinelTrio();

    /// Starts all of them and waits until the sentinels know each other and every server.
    bool start();

    RedisServer &server(int number) { return m_servers[size_t(number)]; }
    void killSentinel(int number);
    int sentinelPort(int number) const { return m_sentinels[size_t(number)].port; }
    /// The number of the server that the sentinels hold for the master; -1 if they do not agree.
    int master() const;
    /// Has another master made while this one is well; false if none is fit yet, or that is going on already.
    bool failOver();

    /// redis+sentinel://127.0.0.1:1,127.0.0.1:2,127.0.0.1:3/mymaster
    QString url() const;

private:
    struct Sentinel
    {
        QProcess process{};
        int port = 0;
    };

    bool startSentinel(int number);
    QByteArray ask(int sentinel, const QStringList &command) const;
    bool isReady() const;

    QTemporaryDir m_dir;
    std::array<RedisServer, 3> m_servers;
    std::array<Sentinel, 3> m_sentinels;
};
