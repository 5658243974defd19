// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include "scriptedwebsocketserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

QJsonObject lastObject(const QByteArray &output)
{
    return QJsonDocument::fromJson(output.trimmed().split('\n').last()).object();
}

// Runs until the program has ended, while the servers of this thread answer it.
int codeOf(Program &program)
{
    const bool ended = QTest::qWaitFor([&] { return program.ends(1); }, 10'000);
    return ended ? program.exitCode() : -1;
}

QString closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return u"ws://127.0.0.1:%1/"_s.arg(server.serverPort());
}

} // namespace

class tst_Ws : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void sends()
    {
        const WebSocketServer server;
        Program text({u"ws"_s, u"send"_s, server.url(), u"grüße"_s});
        QCOMPARE(codeOf(text), 0);
        QTRY_COMPARE(server.texts(), QStringList{u"grüße"_s});
        QCOMPARE(text.output(), QByteArray());
        QTRY_COMPARE(int(server.peer().closeCode()), 1000);

        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(QByteArray("\x00\xff", 2));
        file.close();
        Program binary({u"ws"_s, u"send"_s, server.url(), u"--binary"_s, u"--file"_s, file.fileName()});
        QCOMPARE(codeOf(binary), 0);
        QTRY_COMPARE(server.binaries(), QList{QByteArray("\x00\xff", 2)});
    }

    void printsTheReply()
    {
        const WebSocketServer server({.echoes = true, .greeting = uR"({"type":"welcome"})"_s});
        Program send({u"ws"_s, u"send"_s, server.url(), uR"({"type":"hello"})"_s, u"--json"_s,
                      u"--expect-reply"_s, u"--skip"_s, u"1"_s});
        QCOMPARE(codeOf(send), 0);
        QCOMPARE(send.output(), QByteArray("{\"type\":\"hello\"}\n"));
    }

    void saysWhyItCannotSend()
    {
        Program nobody({u"ws"_s, u"send"_s, closedPort(), u"x"_s});
        QCOMPARE(codeOf(nobody), 3);
        QVERIFY2(nobody.errors().contains("refused the connection"), nobody.errors().constData());

        const ScriptedServer full(
            [](QTcpSocket &peer) { peer.write("HTTP/1.1 503 Service Unavailable\r\n\r\n"); });
        Program refused({u"ws"_s, u"send"_s, u"ws://127.0.0.1:%1/"_s.arg(full.port()), u"x"_s});
        QCOMPARE(codeOf(refused), 3);
        QVERIFY2(refused.errors().contains("HTTP 503"), refused.errors().constData());

        const WebSocketServer mute;
        Program waiting(
            {u"ws"_s, u"send"_s, mute.url(), u"x"_s, u"--expect-reply"_s, u"--timeout"_s, u"0.5"_s});
        QCOMPARE(codeOf(waiting), 4);
        QCOMPARE(mute.texts(), QStringList{u"x"_s});
        QVERIFY2(waiting.errors().contains("no reply after 0.5 s"), waiting.errors().constData());

        for (const QStringList &wrong :
             {QStringList{u"http://localhost/"_s, u"x"_s}, QStringList{mute.url(), u"{"_s, u"--json"_s}}) {
            Program usage(QStringList{u"ws"_s, u"send"_s} + wrong);
            QCOMPARE(codeOf(usage), 2);
        }
        QCOMPARE(mute.connections(), 1);
    }

    void keepsTheTokenToItself()
    {
        QByteArray request;
        const ScriptedServer server([&](QTcpSocket &peer) {
            request += peer.readAll();
            peer.write("HTTP/1.1 401 Unauthorized\r\n\r\n");
        });
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("hunter2\n");
        file.close();
        const QString url = u"ws://127.0.0.1:%1/"_s.arg(server.port());
        Program fromFile({u"ws"_s, u"send"_s, url, u"x"_s, u"--token-file"_s, file.fileName()});
        QCOMPARE(codeOf(fromFile), 3);
        static const QRegularExpression token(uR"(\r\n(?i:Authorization): Bearer hunter2\r\n)"_s);
        QVERIFY2(QString::fromLatin1(request).contains(token), request.constData());
        QVERIFY(!fromFile.errors().contains("hunter2"));
        request.clear();
        Program fromEnvironment({u"ws"_s, u"send"_s, url, u"x"_s}, {}, {u"SOTHEBAIS_WS_TOKEN=hunter3"_s});
        QCOMPARE(codeOf(fromEnvironment), 3);
        QVERIFY2(request.contains("Bearer hunter3\r\n"), request.constData());
    }

    void watches()
    {
        WebSocketServer server;
        Program watch({u"ws"_s, u"watch"_s, server.url(), u"--format"_s, u"json"_s, u"--ping"_s, u"0.05"_s});
        QVERIFY(watch.writes(R"("state":"CONNECTED")"));
        static const QRegularExpression roundTrip(uR"("rttMs":\d)"_s);
        const auto isMeasured = [&] {
            return watch.writes("CONNECTED") && roundTrip.match(QString::fromUtf8(watch.output())).hasMatch();
        };
        QTRY_VERIFY(isMeasured());
        server.peer().close(QWebSocketProtocol::CloseCodeGoingAway, u"night \x1b[2J"_s);
        QVERIFY(watch.writes(R"("state":"RECONNECTING")"));
        QByteArray down;
        for (const QByteArray &line : watch.output().split('\n')) {
            if (line.contains("RECONNECTING"))
                down = line;
        }
        const QJsonObject object = lastObject(down);
        QCOMPARE(object[u"url"].toString(), server.url());
        QCOMPARE(object[u"closeCode"].toInt(), 1001);
        QCOMPARE(object[u"closedBy"].toString(), u"peer"_s);
        QCOMPARE(object[u"reason"].toString(), u"night \ufffd[2J"_s);
        QCOMPARE(object[u"willReconnect"].toBool(), true);
        QVERIFY(object[u"nextAttempt"].isString());
        QTRY_COMPARE(server.connections(), 2);
        watch.signal(SIGINT);
        QCOMPARE(codeOf(watch), 0);
    }

    void watchesForPeople()
    {
        const WebSocketServer server({.greeting = u"<b>\x1b[31mred\u202e"_s});
        Program watch({u"ws"_s, u"watch"_s, server.url(), closedPort(), u"--messages"_s, u"--attempts"_s,
                       u"1"_s, u"--timeout"_s, u"1"_s});
        QCOMPARE(codeOf(watch), 3); // one of them is not connected
        QVERIFY2(watch.output().contains("  CONNECTED"), watch.output().constData());
        QVERIFY2(watch.output().contains("  FAILED  "), watch.output().constData());
        QVERIFY(watch.output().contains(u"<b>␛[31mred"_s.toUtf8()));
        QVERIFY(!watch.output().contains('\x1b'));
        QVERIFY(!watch.output().contains(u"\u202e"_s.toUtf8()));
    }

    void endsWhenEveryConnectionHas()
    {
        Program failed({u"ws"_s, u"watch"_s, closedPort(), u"--attempts"_s, u"1"_s});
        QCOMPARE(codeOf(failed), 3);
        const ScriptedWebSocketServer server(
            [](QTcpSocket &peer) { peer.write(ScriptedWebSocketServer::closeFrame(1000, "bye")); });
        Program ended({u"ws"_s, u"watch"_s, server.url()});
        QCOMPARE(codeOf(ended), 0);
        QVERIFY2(ended.output().contains("1000 (normal end), by the peer: bye"), ended.output().constData());
    }
};

QTEST_GUILESS_MAIN(tst_Ws)
#include "tst_ws.moc"
