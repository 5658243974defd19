// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

/// A real redis-server of the test's own, on a unix socket and a free loopback port, without persistence.
///
/// It ends with this object, and with the test program however that ends.
///
///     RedisServer redis;
///     QVERIFY(redis.start());
///     QCOMPARE(redis.cli({"ping"}), "PONG\n");
class RedisServer
{
public:
    RedisServer();
    ~RedisServer();

    /// Starts the server, with further command line arguments, and waits until it answers,
    /// even if only that it still loads its data when that was made slow with --key-load-delay.
    bool start(const QStringList &arguments = {});
    /// Ends it in an orderly way. start() may follow and gets the same socket and port.
    void stop();
    /// Ends it with SIGKILL.
    void kill();
    /// Stops and continues the process without ending it: the server falls silent with its sockets open.
    void suspend();
    void resume();

    QString socketUrl() const;
    QString tcpUrl() const;
    QString socketPath() const { return m_dir.filePath(QStringLiteral("redis.sock")); }
    int port() const { return m_port; }

    /// What redis-cli prints for a command on this server.
    QByteArray cli(const QStringList &arguments) const;
    /// Starts `redis-cli MONITOR` and waits until it listens; its output is read from the returned process.
    std::unique_ptr<QProcess, void (*)(QProcess *)> monitor() const;

private:
    bool answers() const;

    QTemporaryDir m_dir;
    QProcess m_process;
    int m_port = 0;
    bool m_secured = false;
    bool m_isSlowToLoad = false;
};
