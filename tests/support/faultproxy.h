// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QTcpServer>
#include <QTcpSocket>

#include <chrono>
#include <functional>

/// A TCP proxy on a free loopback port, between a client and a real server, that does to the lines what
/// networks do.
///
/// It runs in the event loop of its thread. Move it to a QThread of its own where the test's thread is busy,
/// and call its functions there.
///
///     FaultProxy proxy(redis.port());
///     proxy.setToxics({.latency = 20ms, .jitter = 10ms, .slice = 1});
///     connectTo(proxy.port());
///     proxy.setToxics({.blackHole = FaultProxy::BlackHole::Both});
class FaultProxy : public QObject
{
    Q_OBJECT
public:
    /// Which way nothing gets through, while the lines stay open and new ones are taken. What is sent
    /// meanwhile waits, as far as there is room, and so does the news that an end has closed.
    enum class BlackHole { None, ToServer, ToClient, Both };

    struct Toxics
    {
        std::chrono::milliseconds latency{0}; ///< of each piece, each way
        std::chrono::milliseconds jitter{0}; ///< up to so much more, drawn for each piece; the order stays
        qsizetype slice = 0; ///< pieces of a drawn length up to this; 1 for single bytes, 0 for as it comes
        qint64 bytesPerSecond = 0; ///< of each line, each way; 0 for no limit
        BlackHole blackHole = BlackHole::None;
        quint16 blackHoleOf = 0; ///< only of the line that the server sees come from this port; 0 for all
        qint64 closeAfter = -1; ///< bytes to the client, then the line is closed; -1 for never
        bool refuse = false; ///< new connections; those that are there stay
    };

    /// In front of what listens at this port of localhost. `random` gives 0 to below 1; without it, the same
    /// sequence every time.
    explicit FaultProxy(int serverPort, std::function<double()> random = {});
    ~FaultProxy() override;

    quint16 port() const { return m_port; }
    QString url() const; ///< redis://127.0.0.1:<port>

    /// From now on, for the lines that are there too.
    void setToxics(const Toxics &toxics);
    /// Ends every line as a broken network does (RST), or in an orderly way (FIN).
    void resetAll();
    void closeAll();

    int openLines() const { return int(lines().size()); }
    int connections() const { return m_connections; } ///< taken since the start
    qint64 bytesToServer() const { return m_bytesToServer; } ///< passed on
    qint64 bytesToClient() const { return m_bytesToClient; }

Q_SIGNALS:
    void toxicsChanged();

private:
    class Flow;
    class Line;

    void accept();
    QList<Line *> lines() const;

    const int m_serverPort;
    std::function<double()> m_random;
    QTcpServer m_listener;
    quint16 m_port = 0;
    Toxics m_toxics;
    int m_connections = 0;
    qint64 m_bytesToServer = 0;
    qint64 m_bytesToClient = 0;
};
