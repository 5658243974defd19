// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profiles/connectiontest.h"

#include "redisserver.h"

#include <QSignalSpy>
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
    void saysWhatTheUserMayNot();
    void isGivenUp();

private:
    ConnectionVerdict verdictOf(const QString &url);

    RedisServer m_redis;
};

void tst_ConnectionTest::initTestCase()
{
    QVERIFY(m_redis.start());
    m_redis.cli({u"ACL"_s, u"SETUSER"_s, u"viewer"_s, u"on"_s, u">open-sesame"_s, u"~*"_s, u"&*"_s,
                 u"+@all"_s, u"-publish"_s});
}

ConnectionVerdict tst_ConnectionTest::verdictOf(const QString &url)
{
    ConnectionTest test;
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
