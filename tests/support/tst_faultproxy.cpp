// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "faultproxy.h"
#include "scriptedserver.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using BlackHole = FaultProxy::BlackHole;

namespace {

// A client of an echo server behind a proxy: what it sends should come back.
struct Echo
{
    ScriptedServer server{[](QTcpSocket &peer) { peer.write(peer.readAll()); }};
    FaultProxy proxy{server.port()};
    QTcpSocket client;
    QByteArray heard;
    int reads = 0;

    Echo()
    {
        QObject::connect(&client, &QTcpSocket::readyRead, &client, [this] {
            ++reads;
            heard += client.readAll();
        });
        client.connectToHost(u"127.0.0.1"_s, proxy.port());
    }
};

} // namespace

class tst_FaultProxy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void passesEverythingOn()
    {
        Echo echo;
        const QByteArray sent(3'000'000, 'x');
        echo.client.write(sent);
        QTRY_COMPARE(echo.heard.size(), sent.size());
        QCOMPARE(echo.heard, sent);
        QCOMPARE(echo.proxy.bytesToServer(), sent.size());
        QCOMPARE(echo.proxy.bytesToClient(), sent.size());
        QCOMPARE(echo.proxy.connections(), 1);
        QCOMPARE(echo.proxy.openLines(), 1);
        echo.client.disconnectFromHost();
        QTRY_COMPARE(echo.proxy.openLines(), 0);
    }

    void delays()
    {
        Echo echo;
        echo.proxy.setToxics({.latency = 40ms, .jitter = 5ms});
        QElapsedTimer clock;
        clock.start();
        echo.client.write("hello");
        QTRY_COMPARE(echo.heard, "hello");
        QVERIFY2(clock.elapsed() >= 80, qPrintable(QString::number(clock.elapsed())));
    }

    void slicesIntoSingleBytes()
    {
        Echo echo;
        echo.proxy.setToxics({.slice = 1});
        const QByteArray sent("a stream has no messages, only bytes");
        echo.client.write(sent);
        QTRY_COMPARE(echo.heard, sent);
        QVERIFY2(echo.reads > sent.size() / 2, qPrintable(QString::number(echo.reads)));
    }

    void limitsTheBandwidth()
    {
        Echo echo;
        QElapsedTimer clock;
        clock.start();
        echo.proxy.setToxics({.bytesPerSecond = 100'000});
        echo.client.write(QByteArray(20'000, 'x'));
        QTRY_COMPARE(echo.heard.size(), 20'000);
        QVERIFY2(clock.elapsed() >= 190, qPrintable(QString::number(clock.elapsed())));
    }

    void pushesBackOnTheSenderWhenTheReaderDoesNotRead()
    {
        ScriptedServer flood([](QTcpSocket &) {},
                             [](QTcpSocket &peer) { peer.write(QByteArray(64 * 1024 * 1024, 'x')); });
        FaultProxy proxy(flood.port());
        QTcpSocket client;
        client.setReadBufferSize(1024);
        client.connectToHost(u"127.0.0.1"_s, proxy.port());
        qint64 before = -1;
        QTRY_VERIFY(std::exchange(before, proxy.bytesToClient()) == proxy.bytesToClient() && before > 0);
        QVERIFY2(proxy.bytesToClient() < 32 * 1024 * 1024,
                 qPrintable(QString::number(proxy.bytesToClient())));
    }

    void swallowsInEitherDirection_data()
    {
        QTest::addColumn<BlackHole>("hole");
        QTest::addColumn<qint64>("toServer");
        QTest::newRow("to the server") << BlackHole::ToServer << qint64(0);
        QTest::newRow("to the client") << BlackHole::ToClient << qint64(5);
        QTest::newRow("both") << BlackHole::Both << qint64(0);
    }
    void swallowsInEitherDirection()
    {
        QFETCH(BlackHole, hole);
        QFETCH(qint64, toServer);
        Echo echo;
        QTRY_COMPARE(echo.client.state(), QAbstractSocket::ConnectedState);
        echo.proxy.setToxics({.blackHole = hole});
        echo.client.write("hello");
        QTRY_COMPARE(echo.proxy.bytesToServer(), toServer);
        QVERIFY(!QTest::qWaitFor([&] { return !echo.heard.isEmpty(); }, 50));
        QCOMPARE(echo.client.state(), QAbstractSocket::ConnectedState);
        echo.proxy.setToxics({});
        QTRY_COMPARE(echo.heard, "hello");
    }

    void swallowsOneLineOfTwo()
    {
        quint16 port = 0;
        ScriptedServer server([](QTcpSocket &peer) { peer.write(peer.readAll()); },
                              [&port](QTcpSocket &peer) { port = peer.peerPort(); });
        FaultProxy proxy(server.port());
        QTcpSocket silent, other;
        silent.connectToHost(u"127.0.0.1"_s, proxy.port());
        QTRY_VERIFY(port != 0);
        proxy.setToxics({.blackHole = BlackHole::Both, .blackHoleOf = port});
        other.connectToHost(u"127.0.0.1"_s, proxy.port());
        silent.write("hello");
        other.write("hello");
        QTRY_COMPARE(other.bytesAvailable(), 5);
        QVERIFY(!QTest::qWaitFor([&] { return silent.bytesAvailable() > 0; }, 50));
        proxy.setToxics({});
        QTRY_COMPARE(silent.bytesAvailable(), 5);
    }

    void hidesTheEndOfTheServerInABlackHole()
    {
        auto flood = std::make_unique<ScriptedServer>([](QTcpSocket &) {},
                                                      [](QTcpSocket &peer) {
                                                          peer.write("last words");
                                                          peer.disconnectFromHost();
                                                      });
        FaultProxy proxy(flood->port());
        proxy.setToxics({.blackHole = BlackHole::Both});
        QTcpSocket client;
        client.connectToHost(u"127.0.0.1"_s, proxy.port());
        QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
        QVERIFY(!QTest::qWaitFor([&] { return client.state() != QAbstractSocket::ConnectedState; }, 50));
        proxy.setToxics({});
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(client.readAll(), "last words");
    }

    void resets()
    {
        Echo echo;
        echo.client.write("hello");
        QTRY_COMPARE(echo.heard, "hello");
        echo.proxy.resetAll();
        QTRY_COMPARE(echo.client.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(echo.client.error(), QAbstractSocket::RemoteHostClosedError);
        QTRY_COMPARE(echo.proxy.openLines(), 0);
    }

    void closes()
    {
        Echo echo;
        echo.client.write("hello");
        QTRY_COMPARE(echo.heard, "hello");
        echo.proxy.closeAll();
        QTRY_COMPARE(echo.client.state(), QAbstractSocket::UnconnectedState);
    }

    void closesAfterSoManyBytes()
    {
        Echo echo;
        echo.proxy.setToxics({.closeAfter = 7});
        echo.client.write("hello, world");
        QTRY_COMPARE(echo.heard, "hello, ");
        QTRY_COMPARE(echo.client.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(echo.heard, "hello, ");
    }

    void refuses()
    {
        Echo echo;
        echo.client.write("hello");
        QTRY_COMPARE(echo.heard, "hello");
        echo.proxy.setToxics({.refuse = true});
        QTcpSocket late;
        late.connectToHost(u"127.0.0.1"_s, echo.proxy.port());
        QTRY_COMPARE(late.error(), QAbstractSocket::ConnectionRefusedError);
        QCOMPARE(echo.client.state(), QAbstractSocket::ConnectedState);
        echo.proxy.setToxics({});
        late.connectToHost(u"127.0.0.1"_s, echo.proxy.port());
        QTRY_COMPARE(late.state(), QAbstractSocket::ConnectedState);
    }

    void endsTheLineWhenTheServerIsNotThere()
    {
        quint16 port = 0;
        {
            const ScriptedServer gone([](QTcpSocket &) {});
            port = gone.port();
        }
        FaultProxy proxy(port);
        QTcpSocket client;
        client.connectToHost(u"127.0.0.1"_s, proxy.port());
        QTRY_COMPARE(client.error(), QAbstractSocket::RemoteHostClosedError);
    }

    void worksInAThreadOfItsOwn()
    {
        ScriptedServer server([](QTcpSocket &peer) { peer.write(peer.readAll()); });
        QThread thread;
        auto *proxy = new FaultProxy(server.port());
        const quint16 port = proxy->port();
        proxy->moveToThread(&thread);
        connect(&thread, &QThread::finished, proxy, &QObject::deleteLater);
        thread.start();
        QMetaObject::invokeMethod(proxy, [proxy] { proxy->setToxics({.slice = 3}); });
        QTcpSocket client;
        client.connectToHost(u"127.0.0.1"_s, port);
        client.write("from another thread");
        QTRY_COMPARE(client.bytesAvailable(), 19);
        thread.quit();
        QVERIFY(thread.wait());
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    }
};

QTEST_GUILESS_MAIN(tst_FaultProxy)
#include "tst_faultproxy.moc"
