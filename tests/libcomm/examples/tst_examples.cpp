// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "redisserver.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

#include <csignal>

#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20'000; // ms; a machine may be busy

/// One of the examples, running.
class Example
{
public:
    Example(const QString &name, const QStringList &arguments)
    {
        m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
        m_process.start(QStringLiteral(SOTHEBAIS_EXAMPLES "/") + name, arguments);
    }
    ~Example()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    /// Waits for its end; -1 if that does not come or it crashed.
    int exitCode()
    {
        const bool ended
            = QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, Patience);
        return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    QByteArray output() { return m_output += m_process.readAllStandardOutput(); }
    QByteArray errors() { return m_process.readAllStandardError(); }

private:
    QProcess m_process;
    QByteArray m_output;
};

QByteArray bidText(const QByteArray &id, const QByteArray &amount)
{
    return R"({"id":")" + id + R"(","timestamp":1780322400000,"type":"lot:bid:placed",)"
        + R"("source":"AUCTION_ENGINE","version":"1.0.0","data":{"bidId":"b","lotId":"7","sessionId":"s",)"
        + R"("userId":"u","amount":")" + amount
        + R"(","currency":"ETH","timestamp":"2026-06-01T14:00:00.000Z"}})";
}

} // namespace

/// Each example does what its first lines say.
class tst_Examples : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_redis.start()); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_redis.cli({u"flushall"_s});
    }

    void auctionService();
    void deadLetterJanitor();
    void streamWatcher();
    void gateway();

private:
    RedisServer m_redis;
};

void tst_Examples::auctionService()
{
    Example example(u"auctionservice"_s, {m_redis.tcpUrl(), u"6"_s});
    QCOMPARE(example.exitCode(), 0);
    QCOMPARE(example.output().count("judged\n"), 6);
    QCOMPARE(m_redis.cli({u"llen"_s, u"events:history:lot:bid:accepted"_s}), "2\n");
    QCOMPARE(m_redis.cli({u"llen"_s, u"events:history:lot:bid:rejected"_s}), "4\n");
    Example hopeless(u"auctionservice"_s, {u"nonsense://"_s});
    QVERIFY(hopeless.exitCode() != 0);
}

void tst_Examples::deadLetterJanitor()
{
    const auto letter = [](const QByteArray &id, const QByteArray &error) {
        return QString::fromUtf8(R"({"event":)" + bidText(id, "1.00") + R"(,"error":{"message":")" + error
                                 + R"(","timestamp":"2026-11-23T07:55:14.146Z"}})");
    };
    m_redis.cli({u"lpush"_s, u"events:deadletter"_s, letter("e1", "the ledger is closed"),
                 letter("e2", "out of paint"), letter("e3", "the ledger is closed")});
    QProcess subscriber; // what nobody hears is not retried
    subscriber.start(u"redis-cli"_s,
                     {u"-p"_s, QString::number(m_redis.port()), u"subscribe"_s, u"events:all"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_redis.cli({u"pubsub"_s, u"numsub"_s, u"events:all"_s}).endsWith("1\n"),
                             Patience);
    Example example(u"deadletterjanitor"_s, {m_redis.tcpUrl(), u"LEDGER"_s});
    QCOMPARE(example.exitCode(), 0);
    QCOMPARE(example.output(), "e1 retried\ne3 retried\n2 of 2 done\n");
    QCOMPARE(m_redis.cli({u"llen"_s, u"events:deadletter"_s}), "1\n");
    QCOMPARE(m_redis.cli({u"llen"_s, u"events:history:lot:bid:placed"_s}), "2\n");
    subscriber.kill();
    subscriber.waitForFinished();
}

void tst_Examples::streamWatcher()
{
    QWebSocketServer server(u"stream manager"_s, QWebSocketServer::NonSecureMode);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QWebSocketServer::newConnection, this, [&server] {
        QWebSocket *peer = server.nextPendingConnection();
        peer->setParent(&server);
        peer->sendTextMessage(u"{\"type\":\"welcome\",\"message\":\"hello\"}"_s);
        peer->sendTextMessage(u"just text"_s);
        peer->sendBinaryMessage("12345");
    });
    Example example(u"streamwatcher"_s, {u"ws://127.0.0.1:%1/ws"_s.arg(server.serverPort()), u"3"_s});
    QCOMPARE(example.exitCode(), 0);
    const QByteArray output = example.output();
    QVERIFY2(output.contains("welcome {\"type\":\"welcome\",\"message\":\"hello\"}\n"), output.constData());
    QVERIFY(output.contains("text just text\n"));
    QVERIFY(output.contains("5 bytes\n"));
}

void tst_Examples::gateway()
{
#ifndef SOTHEBAIS_HAS_GATEWAY
    QSKIP("built without the gateway");
#endif
    Example example(u"gateway"_s, {m_redis.tcpUrl()});
    QTRY_VERIFY_WITH_TIMEOUT(example.output().endsWith('\n'), Patience);
    const QUrl url = QUrl(QString::fromUtf8(example.output().trimmed()) + u"/bids"_s);
    QNetworkAccessManager manager;
    const auto post = [&](const QByteArray &body) {
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const std::unique_ptr<QNetworkReply> reply(manager.post(request, body));
        return QTest::qWaitFor([&] { return reply->isFinished(); }, Patience)
            ? reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt()
            : 0;
    };
    QTRY_COMPARE(post(bidText("e1", "1.50")), 202); // at first it may not be connected to Redis
    QCOMPARE(post(bidText("e2", "0.50")), 422);
    QCOMPARE(post("{}"), 400);
    QVERIFY(m_redis.cli({u"lindex"_s, u"events:history:all"_s, u"0"_s}).contains("\"e1\""));
}

QTEST_GUILESS_MAIN(tst_Examples)
#include "tst_examples.moc"
