// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profiles/connectiontest.h"

#include "freeport.h"
#include "redisserver.h"
#include "testcertificates.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;

using Level = ConnectionVerdict::Level;

class tst_ConnectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void saysThatItWorks();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void saysWhatIsWrongWithTls_data();
    void saysWhatIsWrongWithTls();
    void saysWhatIsNoRedis();
    void tellsSentinelsFromServers();
    void saysWhatTheUserMayNot();
    void isGivenUp();

private:
    ConnectionVerdict verdictOf(const QString &url,
                                std::chrono::milliseconds timeout = std::chrono::seconds(4));

    TestCertificates m_certificates;
    RedisServer m_redis;
};

void tst_ConnectionTest::initTestCase()
{
    QVERIFY(m_redis.start());
    m_redis.cli({u"ACL"_s, u"SETUSER"_s, u"viewer"_s, u"on"_s, u">open-sesame"_s, u"~*"_s, u"&*"_s,
                 u"+@all"_s, u"-publish"_s});
}

ConnectionVerdict tst_ConnectionTest::verdictOf(const QString &url, std::chrono::milliseconds timeout)
{
    ConnectionTest test(timeout);
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start(*Comm::RedisAddress::fromUrl(url));
    if (!finished.wait(5'000))
        return {};
    return finished.constFirst().constFirst().value<ConnectionVerdict>();
}

void tst_ConnectionTest::saysThatItWorks()
{
    m_redis.cli({u"LPUSH"_s, u"events:deadletter"_s, u"{}"_s});
    const ConnectionVerdict verdict = verdictOf(m_redis.tcpUrl());
    QCOMPARE(verdict.level, Level::Works);
    QVERIFY2(verdict.title.contains(u"Redis"_s), qPrintable(verdict.title));
    QVERIFY2(verdict.details.join(u'\n').contains(u"1 dead letter"_s),
             qPrintable(verdict.details.join(u'\n')));
}

void tst_ConnectionTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("url");

    const QString host = u"127.0.0.1:%1"_s.arg(m_redis.port());
    QTest::newRow("password") << u"redis://viewer:open-says-me@"_s + host;
    QTest::newRow("nobody there") << u"redis://127.0.0.1:1"_s;
    QTest::newRow("no such host") << u"redis://nowhere.invalid"_s;
    QTest::newRow("database") << u"redis://"_s + host + u"/99999"_s;
}

void tst_ConnectionTest::saysWhatIsWrong()
{
    QFETCH(QString, url);
    const ConnectionVerdict verdict = verdictOf(url);
    QCOMPARE(verdict.level, Level::Fails);
    QVERIFY(!verdict.title.isEmpty());
    QVERIFY2(!verdict.details.isEmpty(), qPrintable(verdict.title));
    const QString text = verdict.title + verdict.details.join(u'\n');
    QVERIFY(!text.contains(u"says-me"_s));
}

void tst_ConnectionTest::saysWhatIsWrongWithTls_data()
{
    using Kind = TestCertificates::Kind;
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QString>("said"); ///< empty where it works

    const QString ca = u"?ca="_s + m_certificates.authorityFile();
    QTest::newRow("right") << Kind::Right << ca << QString();
    QTest::newRow("wrong authority") << Kind::Right << QString() << u"no authority that we trust"_s;
    QTest::newRow("untrusted") << Kind::Untrusted << ca << u"no authority that we trust"_s;
    QTest::newRow("expired") << Kind::Expired << ca << u"expired on 2021"_s;
    QTest::newRow("wrong host") << Kind::WrongHost << ca << u"made for other.example"_s;
}

void tst_ConnectionTest::saysWhatIsWrongWithTls()
{
    QFETCH(TestCertificates::Kind, kind);
    QFETCH(QString, settings);
    QFETCH(QString, said);
    const TestCertificates::Identity identity = m_certificates.issue(kind);
    QVERIFY(m_certificates.isValid());
    const int port = freePort();
    RedisServer redis;
    QVERIFY(
        redis.start({u"--tls-port"_s, QString::number(port), u"--tls-cert-file"_s, identity.certificateFile,
                     u"--tls-key-file"_s, identity.keyFile, u"--tls-ca-cert-file"_s,
                     m_certificates.authorityFile(), u"--tls-auth-clients"_s, u"no"_s}));
    const ConnectionVerdict verdict = verdictOf(u"rediss://localhost:%1"_s.arg(port) + settings);
    QCOMPARE(verdict.level, said.isEmpty() ? Level::Works : Level::Fails);
    QVERIFY2(verdict.title.contains(said), qPrintable(verdict.title));
    QVERIFY(!verdict.details.isEmpty());
}

/// One that is silent, one that speaks something else, and one that wants TLS.
void tst_ConnectionTest::saysWhatIsNoRedis()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const QString place = u"127.0.0.1:%1"_s.arg(silent.serverPort());
    for (const QString &scheme : {u"redis://"_s, u"rediss://"_s}) {
        const ConnectionVerdict verdict = verdictOf(scheme + place, std::chrono::milliseconds(200));
        QCOMPARE(verdict.level, Level::Fails);
        QVERIFY2(verdict.title.contains(u"within 0.2 s"_s), qPrintable(verdict.title));
        QVERIFY(!verdict.details.isEmpty());
    }
    connect(&silent, &QTcpServer::newConnection, &silent, [&silent] {
        while (QTcpSocket *const guest = silent.nextPendingConnection())
            guest->write("HTTP/1.1 400 Bad Request\r\n\r\n");
    });
    const ConnectionVerdict other = verdictOf(u"redis://"_s + place);
    QVERIFY2(other.title.contains(u"does not speak the Redis protocol"_s), qPrintable(other.title));
}

void tst_ConnectionTest::tellsSentinelsFromServers()
{
    const ConnectionVerdict server
        = verdictOf(u"redis+sentinel://127.0.0.1:%1/mymaster"_s.arg(m_redis.port()));
    QCOMPARE(server.level, Level::Fails);
    QVERIFY2(server.title.contains(u"is no sentinel"_s), qPrintable(server.title));
    const ConnectionVerdict nobody = verdictOf(u"redis+sentinel://127.0.0.1:1/mymaster"_s);
    QVERIFY2(nobody.details.constFirst().contains(u"sentinels"_s), qPrintable(nobody.details.constFirst()));
    const ConnectionVerdict sentinel
        = ConnectionVerdict::of(Comm::RedisReport{.address = u"redis://a:26379"_s, .role = u"sentinel"_s});
    QCOMPARE(sentinel.level, Level::Fails);
    QVERIFY(sentinel.details.constFirst().contains(u"sentinels"_s));
}

void tst_ConnectionTest::saysWhatTheUserMayNot()
{
    const ConnectionVerdict verdict
        = verdictOf(u"redis://viewer:open-sesame@127.0.0.1:%1"_s.arg(m_redis.port()));
    QCOMPARE(verdict.level, Level::Limited);
    QVERIFY2(verdict.title.contains(u"viewer"_s), qPrintable(verdict.title));
    QVERIFY2(verdict.details.constFirst().contains(u"PUBLISH"_s), qPrintable(verdict.details.join(u'\n')));
}

void tst_ConnectionTest::isGivenUp()
{
    ConnectionTest test;
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start(*Comm::RedisAddress::fromUrl(u"redis://127.0.0.1:1"_s));
    test.start(*Comm::RedisAddress::fromUrl(m_redis.tcpUrl()));
    QVERIFY(finished.wait(5'000));
    QCOMPARE(finished.count(), 1);
    QCOMPARE(finished.constFirst().constFirst().value<ConnectionVerdict>().level, Level::Works);
    test.start(*Comm::RedisAddress::fromUrl(m_redis.tcpUrl()));
    test.cancel();
    QVERIFY(!test.isRunning());
    QCOMPARE(finished.count(), 1);
}

QTEST_GUILESS_MAIN(tst_ConnectionTest)
#include "tst_connectiontest.moc"
