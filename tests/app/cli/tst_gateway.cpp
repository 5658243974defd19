// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"
#include "redisserver.h"
#include "testcertificates.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

struct Answer
{
    int status = 0;
    QByteArray body = {};
};

} // namespace

/// The real program, asked by the HTTP client that Qt programs have.
class tst_Gateway : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_redis.start()); }
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void serves();
    void boundsEvents();
    void wantsATokenAndHttps();
    void needsATokenBeyondLoopback();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void endsWithoutRedis();
    void waitsForRedis();
    void saysThatThePortIsTaken();
    void endsInOrder_data();
    void endsInOrder();

private:
    QStringList command(const QStringList &arguments) const
    {
        return QStringList{u"--redis"_s, m_redis.tcpUrl(), u"gateway"_s} + arguments;
    }
    /// Where it says that it listens; empty if it does not.
    static QUrl urlOf(Program &program);
    Answer post(const QUrl &url, const QByteArray &body, const QByteArray &token = {});
    Answer get(const QUrl &url);
    static Answer answerOf(QNetworkReply *reply);

    RedisServer m_redis;
    QNetworkAccessManager m_manager;
};

QUrl tst_Gateway::urlOf(Program &program)
{
    if (!program.complains("listening on "))
        return {};
    static const QRegularExpression line(u"listening on (\\S+)\n"_s);
    return QUrl(line.match(QString::fromUtf8(program.errors())).captured(1));
}

Answer tst_Gateway::answerOf(QNetworkReply *reply)
{
    const std::unique_ptr<QNetworkReply> owner(reply);
    const bool isThere = QTest::qWaitFor([reply] { return reply->isFinished(); }, 20'000);
    if (!isThere)
        return {};
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
}

Answer tst_Gateway::post(const QUrl &url, const QByteArray &body, const QByteArray &token)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token);
    return answerOf(m_manager.post(request, body));
}

Answer tst_Gateway::get(const QUrl &url)
{
    return answerOf(m_manager.get(QNetworkRequest(url)));
}

void tst_Gateway::serves()
{
    Program program(command({u"--listen"_s, u"127.0.0.1:0"_s, u"--source"_s, u"AUCTION_ENGINE"_s}));
    const QUrl url = urlOf(program);
    QVERIFY2(url.isValid(), program.errors().constData());
    QCOMPARE(url.scheme(), u"http"_s);
    const Answer made = post(url.resolved(QUrl(u"/events/LOT_END"_s)), "{\"lotId\":\"7\"}");
    QCOMPARE(made.status, 201);
    const QByteArray stored = m_redis.cli({u"lindex"_s, u"events:history:lot:end"_s, u"0"_s});
    QVERIFY(stored.contains("\"source\":\"AUCTION_ENGINE\""));
    QCOMPARE(post(url.resolved(QUrl(u"/events"_s)), stored).status, 201);
    QCOMPARE(post(url.resolved(QUrl(u"/events"_s)), "{}").status, 400);
    QCOMPARE(get(url.resolved(QUrl(u"/health"_s))).status, 200);
    QVERIFY(get(url.resolved(QUrl(u"/metrics"_s))).body.contains("sothebais_gateway_redis_up 1"));
    QVERIFY(program.output().isEmpty());
}

void tst_Gateway::boundsEvents()
{
    Program program(command({u"--listen"_s, u"localhost:0"_s, u"--max-body"_s, u"2K"_s}));
    const QUrl url = urlOf(program).resolved(QUrl(u"/events/SYSTEM_INFO"_s));
    QCOMPARE(post(url, "{\"note\":\"" + QByteArray(1900, 'x') + "\"}").status, 201);
    QCOMPARE(post(url, "{\"note\":\"" + QByteArray(2100, 'x') + "\"}").status, 413);
}

void tst_Gateway::wantsATokenAndHttps()
{
    TestCertificates certificates;
    const auto identity = certificates.issue();
    QTemporaryDir dir;
    QFile file(dir.filePath(u"tokens"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("t0ken\n") > 0);
    file.close();
    Program program(command({u"--listen"_s, u"0.0.0.0:0"_s, u"--token-file"_s, file.fileName(),
                             u"--tls-cert"_s, identity.certificateFile, u"--tls-key"_s, identity.keyFile}));
    QUrl url = urlOf(program);
    QCOMPARE(url.scheme(), u"https"_s);
    url.setHost(u"localhost"_s);
    url.setPath(u"/events/SYSTEM_INFO"_s);
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.setCaCertificates(QSslCertificate::fromData(certificates.authority()));
    QSslConfiguration::setDefaultConfiguration(trusting);
    QCOMPARE(post(url, "{}").status, 401);
    QCOMPARE(post(url, "{\"note\":\"x\"}", "t0ken").status, 201);
    QVERIFY(!program.errors().contains("t0ken\n"));
}

void tst_Gateway::needsATokenBeyondLoopback()
{
    Program program(command({u"--listen"_s, u"0.0.0.0:0"_s}));
    QCOMPARE(program.exitCode(), 2);
    QVERIFY2(program.errors().contains("tokens"), program.errors().constData());
    QCOMPARE(program.errors().count('\n'), 1);
}

void tst_Gateway::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no port") << QStringList{u"--listen"_s, u"127.0.0.1"_s};
    QTest::newRow("no host") << QStringList{u"--listen"_s, u":4600"_s};
    QTest::newRow("port too high") << QStringList{u"--listen"_s, u"127.0.0.1:70000"_s};
    QTest::newRow("a path") << QStringList{u"--listen"_s, u"127.0.0.1:1/x"_s};
    QTest::newRow("a name") << QStringList{u"--listen"_s, u"gateway.invalid:0"_s};
    QTest::newRow("source") << QStringList{u"--source"_s, u"NOBODY"_s};
    QTest::newRow("size") << QStringList{u"--max-body"_s, u"0"_s};
    QTest::newRow("certificate alone") << QStringList{u"--tls-cert"_s, u"/dev/null"_s};
}

void tst_Gateway::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    Program program(command(arguments));
    QCOMPARE(program.exitCode(), 2);
    QVERIFY(program.errors().startsWith("sothebais: "));
    QCOMPARE(program.errors().count('\n'), 1);
}

void tst_Gateway::endsWithoutRedis()
{
    RedisServer redis; // never started
    Program program({u"--redis"_s, redis.tcpUrl(), u"gateway"_s, u"--listen"_s, u"127.0.0.1:0"_s});
    QCOMPARE(program.exitCode(), 3);
    QVERIFY(!program.errors().contains("listening"));
}

void tst_Gateway::waitsForRedis()
{
    RedisServer redis;
    Program program(
        {u"--redis"_s, redis.tcpUrl(), u"--wait"_s, u"gateway"_s, u"--listen"_s, u"127.0.0.1:0"_s});
    const QUrl health = urlOf(program).resolved(QUrl(u"/health"_s));
    QCOMPARE(get(health).status, 503);
    QVERIFY(redis.start());
    QTRY_COMPARE(get(health).status, 200);
}

void tst_Gateway::saysThatThePortIsTaken()
{
    Program first(command({u"--listen"_s, u"127.0.0.1:0"_s}));
    const QUrl url = urlOf(first);
    Program second(command({u"--listen"_s, url.authority()}));
    QCOMPARE(second.exitCode(), 3);
    QVERIFY(second.errors().contains(QByteArray::number(url.port())));
}

void tst_Gateway::endsInOrder_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl-C") << SIGINT;
    QTest::newRow("terminated") << SIGTERM;
}

void tst_Gateway::endsInOrder()
{
    QFETCH(int, signal);
    Program program(command({u"--listen"_s, u"127.0.0.1:0"_s}));
    const QUrl health = urlOf(program).resolved(QUrl(u"/health"_s));
    QCOMPARE(get(health).status, 200); // and keeps the connection
    program.signal(signal);
    QCOMPARE(program.exitCode(), 0);
}

QTEST_GUILESS_MAIN(tst_Gateway)
#include "tst_gateway.moc"
