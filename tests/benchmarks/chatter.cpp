// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chatter.h"

#include <QCoreApplication>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketServer>

#include <cstdio>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

int chatter(double rate)
{
    QWebSocketServer server(u"bench"_s, QWebSocketServer::NonSecureMode);
    if (!server.listen(QHostAddress::LocalHost))
        return 1;
    std::vector<std::unique_ptr<QWebSocket>> peers;
    QObject::connect(&server, &QWebSocketServer::newConnection, &server, [&] {
        while (QWebSocket *peer = server.nextPendingConnection())
            peers.emplace_back(peer);
    });
    constexpr size_t shares = 10;
    const QString text
        = uR"({"type":"stateUpdate","payload":{"stream":{"status":"live","fps":30,"bitrate":4500,)"
          uR"("viewers":1742,"scene":"lot-42","fallback":false,"uptime":81234}},"timestamp":1})"_s;
    size_t share = 0;
    QTimer ticker;
    QObject::connect(&ticker, &QTimer::timeout, &server, [&] {
        std::erase_if(peers,
                      [](const auto &peer) { return peer->state() == QAbstractSocket::UnconnectedState; });
        share = (share + 1) % shares;
        for (size_t i = share; i < peers.size(); i += shares)
            peers[i]->sendTextMessage(text);
    });
    ticker.setTimerType(Qt::PreciseTimer);
    ticker.start(std::chrono::milliseconds(int(1000 / rate / double(shares))));
    std::printf("%s\n", qPrintable(server.serverUrl().toString()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
