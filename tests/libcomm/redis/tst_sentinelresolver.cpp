// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "redis/sentinelresolver.h"

#include "scriptedserver.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Comm;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

RedisAddress addressOf(std::initializer_list<const ScriptedServer *> sentinels)
{
    RedisAddress address;
    for (const ScriptedServer *sentinel : sentinels)
        address.sentinels.append({u"127.0.0.1"_s, sentinel->port()});
    address.masterName = u"mymaster"_s;
    return address;
}

ScriptedServer::Script says(const QByteArray &answer)
{
    return [answer](QTcpSocket &peer) { peer.write(answer); };
}

const QByteArray Master = "*2\r\n$8\r\n10.1.2.3\r\n$4\r\n6380\r\n";

} // namespace

class tst_SentinelResolver : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void asksForTheMaster()
    {
        QByteArray asked;
        ScriptedServer sentinel([&](QTcpSocket &peer) {
            asked += peer.readAll();
            peer.write("+OK\r\n" + Master);
        });
        RedisAddress address = addressOf({&sentinel});
        address.sentinelUser = u"watch"_s;
        address.sentinelPassword = u"secret"_s;
        SentinelResolver resolver(1s);
        QSignalSpy resolved(&resolver, &SentinelResolver::resolved);
        resolver.resolve(address);
        QTRY_COMPARE(resolved.count(), 1);
        QCOMPARE(resolved.first().first().value<RedisAddress::Endpoint>(),
                 (RedisAddress::Endpoint{u"10.1.2.3"_s, 6380}));
        QVERIFY(asked.contains("AUTH\r\n$5\r\nwatch\r\n$6\r\nsecret"));
        QVERIFY(asked.contains("GET-MASTER-ADDR-BY-NAME\r\n$8\r\nmymaster"));
        QVERIFY(!resolver.isResolving());
    }

    void asksTheNextIfOneCannotTell_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("unknown master") << QByteArray("*-1\r\n");
        QTest::newRow("error") << QByteArray("-NOAUTH Authentication required.\r\n");
        QTest::newRow("silence") << QByteArray();
        QTest::newRow("nonsense") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
        QTest::newRow("a number") << QByteArray(":7\r\n");
        QTest::newRow("three of them") << QByteArray("*3\r\n:1\r\n:2\r\n:3\r\n");
        QTest::newRow("no host") << QByteArray("*2\r\n$0\r\n\r\n$4\r\n6380\r\n");
        QTest::newRow("port of letters") << QByteArray("*2\r\n$1\r\nh\r\n$1\r\nx\r\n");
        QTest::newRow("port too large") << QByteArray("*2\r\n$1\r\nh\r\n$5\r\n65536\r\n");
        QTest::newRow("nested") << QByteArray("*2\r\n*1\r\n:1\r\n*0\r\n");
    }
    void asksTheNextIfOneCannotTell()
    {
        QFETCH(QByteArray, answer);
        ScriptedServer bad(says(answer)), good(says(Master));
        SentinelResolver resolver(100ms);
        QSignalSpy resolved(&resolver, &SentinelResolver::resolved);
        QSignalSpy failed(&resolver, &SentinelResolver::failed);
        resolver.resolve(addressOf({&bad, &good}));
        QTRY_COMPARE(resolved.count(), 1);
        QCOMPARE(failed.count(), 0);
        // The one that knew is asked first from now on.
        resolver.resolve(addressOf({&bad, &good}));
        QTRY_COMPARE(resolved.count(), 2);
        QCOMPARE(bad.connections(), 1);
        QCOMPARE(good.connections(), 2);
        resolver.distrust();
        resolver.resolve(addressOf({&bad, &good}));
        QTRY_COMPARE(resolved.count(), 3);
        QCOMPARE(bad.connections(), 2);
    }

    void saysWhyNoneCouldTell()
    {
        ScriptedServer unknown(says("*-1\r\n")), silent(says(""));
        SentinelResolver resolver(50ms);
        QSignalSpy failed(&resolver, &SentinelResolver::failed);
        resolver.resolve(addressOf({&silent, &unknown}));
        QTRY_COMPARE(failed.count(), 1);
        const auto error = failed.first().first().value<Error>();
        QCOMPARE(error.code, Error::Code::NetworkFailure);
        QVERIFY2(error.message.contains(u"knows no master mymaster"_s), qPrintable(error.message));
        QCOMPARE(error.details.size(), 2);
        QVERIFY(!error.remedy.isEmpty());
    }

    void tellsOneReasonThatAllShare()
    {
        ScriptedServer a(says("-NOAUTH Authentication required.\r\n"));
        ScriptedServer b(says("-WRONGPASS invalid username-password pair\r\n"));
        SentinelResolver resolver(1s);
        QSignalSpy failed(&resolver, &SentinelResolver::failed);
        resolver.resolve(addressOf({&a, &b}));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().value<Error>().code, Error::Code::AuthenticationFailed);
    }

    void saysNothingOnceCancelled()
    {
        ScriptedServer good(says(Master));
        SentinelResolver resolver(20ms);
        QSignalSpy resolved(&resolver, &SentinelResolver::resolved);
        QSignalSpy failed(&resolver, &SentinelResolver::failed);
        resolver.resolve(addressOf({&good}));
        resolver.cancel();
        QVERIFY(!QTest::qWaitFor([&] { return resolved.count() + failed.count() > 0; }, 100));
    }
};

QTEST_GUILESS_MAIN(tst_SentinelResolver)
#include "tst_sentinelresolver.moc"
