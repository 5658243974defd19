// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/websocketclient.h"

#include "scriptedwebsocketserver.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Comm;
using namespace Qt::StringLiterals;
using State = WebSocketClient::State;
using Taken = WebSocketClient::Taken;

class tst_WebSocketClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void hasTheDefaultsOfTheContract()
    {
        using namespace std::chrono_literals;
        const WebSocketOptions options;
        QCOMPARE(options.reconnect.interval, 3000ms);
        QCOMPARE(options.reconnect.maxAttempts, 10);
        QCOMPARE(options.heartbeat.interval, 30s);
        QCOMPARE(options.heartbeat.deadline, 5s);
        QCOMPARE(options.handshakeTimeout, 10s);
        QCOMPARE(options.closeTimeout, 3s);
        QCOMPARE(options.maxMessage, 16 * 1024 * 1024);
        QCOMPARE(options.maxUnsent, 4 * 1024 * 1024);
        QCOMPARE(options.offlineMessages, 0);
        QCOMPARE(WebSocketHealth::nameOf(State::Reconnecting), u"RECONNECTING"_s);
    }

    void carriesMessagesBothWays()
    {
        const WebSocketServer server({.echoes = true});
        WebSocketClient client({.request = {.url = QUrl(server.url())}});
        QList<WebSocketMessage> echoes;
        connect(&client, &WebSocketClient::messageReceived, &client,
                [&](const WebSocketMessage &message) { echoes.append(message); });
        QSignalSpy connected(&client, &WebSocketClient::connected);
        client.connectToServer();
        QCOMPARE(client.state(), State::Connecting);
        QTRY_COMPARE(connected.count(), 1);
        QCOMPARE(client.sendText(u"grüße 💶"_s).value(), Taken::Sent);
        QCOMPARE(client.sendBinary(QByteArray("\x00\x80", 2)).value(), Taken::Sent);
        QCOMPARE(client.sendJson(QJsonObject{{u"amount"_s, u"2.50"_s}, {u"lot"_s, 7}}).value(), Taken::Sent);
        QVERIFY(client.sendText(QString()));
        QCOMPARE(client.sendJson(QJsonValue(QJsonValue::Undefined)).error().code,
                 Error::Code::InvalidArgument);
        QTRY_COMPARE(echoes.size(), 4);
        QCOMPARE(echoes[0], (WebSocketMessage{.bytes = u"grüße 💶"_s.toUtf8()}));
        QCOMPARE(echoes[1], WebSocketMessage::fromBinary(QByteArray("\x00\x80", 2)));
        QCOMPARE(echoes[2].kind, WebSocketMessage::Kind::Json);
        QCOMPARE(echoes[2].bytes, R"({"amount":"2.50","lot":7})");
        QCOMPARE(echoes[3], WebSocketMessage());
    }

    void closesWithCodeAndReason_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("onTheWire");
        QTest::newRow("normal") << 1000 << 1000;
        QTest::newRow("our own") << 4242 << 4242;
        QTest::newRow("never on the wire") << 1006 << 1000;
        QTest::newRow("nonsense") << -1 << 1000;
    }
    void closesWithCodeAndReason()
    {
        QFETCH(int, code);
        QFETCH(int, onTheWire);
        const WebSocketServer server;
        WebSocketClient client({.request = {.url = QUrl(server.url())}});
        QSignalSpy closed(&client, &WebSocketClient::closed);
        QSignalSpy connected(&client, &WebSocketClient::connected);
        client.connectToServer();
        QTRY_COMPARE(connected.count(), 1);
        client.disconnectFromServer(code, u"done"_s);
        QCOMPARE(client.state(), State::Disconnected);
        QTRY_COMPARE(closed.count(), 1);
        QTRY_COMPARE(int(server.peer().closeCode()), onTheWire);
        QCOMPARE(server.peer().closeReason(), u"done"_s);
        QCOMPARE(client.health().lastClose.by, WebSocketClose::Party::Us);
    }

    void livesInAnotherThread()
    {
        const WebSocketServer server({.echoes = true});
        QThread thread;
        auto *client = new WebSocketClient({.request = {.url = QUrl(server.url())}});
        client->moveToThread(&thread);
        connect(&thread, &QThread::finished, client, &QObject::deleteLater);
        QSignalSpy connected(client, &WebSocketClient::connected);
        QObject here;
        QByteArray echo;
        connect(client, &WebSocketClient::messageReceived, &here,
                [&](const WebSocketMessage &message) { echo = message.bytes; });
        connect(client, &WebSocketClient::connected, client,
                [client] { QVERIFY(client->sendText(u"from afar"_s)); });
        thread.start();
        QMetaObject::invokeMethod(client, &WebSocketClient::connectToServer);
        QTRY_COMPARE(echo, "from afar");
        thread.quit();
        QVERIFY(thread.wait(5000));
    }

    void mayBeDestroyedAtAnyMoment()
    {
        const WebSocketServer server({.echoes = true, .greeting = u"hello"_s});
        for (int turns = 0; turns < 12; ++turns) {
            WebSocketClient client({.request = {.url = QUrl(server.url())}});
            client.connectToServer();
            for (int i = 0; i < turns; ++i)
                QCoreApplication::processEvents();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void showsNoSecrets()
    {
        const ScriptedServer server([](QTcpSocket &peer) { peer.write("HTTP/1.1 403 Forbidden\r\n\r\n"); });
        const QUrl url(u"ws://anna:hunter2@127.0.0.1:%1/ws?token=hunter3"_s.arg(server.port()));
        WebSocketClient client(
            {.request = {.url = url, .headers = {{"X-Key", "hunter4"}}}, .reconnect = {.maxAttempts = 1}});
        QStringList texts;
        connect(&client, &WebSocketClient::failed, &client,
                [&](const Error &error) { texts += error.toString() + error.details.join(u' '); });
        client.connectToServer();
        QTRY_COMPARE(texts.size(), 1);
        texts += client.health().peer + client.health().lastClose.toString();
        QVERIFY2(!texts.join(u' ').contains(u"hunter"), qPrintable(texts.join(u' ')));
        QCOMPARE(client.health().peer, u"ws://127.0.0.1:%1/ws?…"_s.arg(server.port()));
    }
};

QTEST_GUILESS_MAIN(tst_WebSocketClient)
#include "tst_websocketclient.moc"
