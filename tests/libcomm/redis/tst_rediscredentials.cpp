// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/rediscredentials.h"

#include "redis/redisclient.h"
#include "redisserver.h"

#include <QPromise>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <stdexcept>

using namespace Comm;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = ConnectionStatus::State;
using Credentials = Result<RedisCredentials>;

namespace {

RedisClient::Options optionsFor(const QString &url, RedisCredentialsProvider provider)
{
    RedisClient::Options options;
    options.connection.address = RedisAddress::fromUrl(url).value();
    options.connection.name = u"tst"_s;
    options.connection.connectTimeout = 200ms;
    options.connection.backoff = {.first = 10ms, .cap = 50ms};
    options.connection.credentials = std::move(provider);
    return options;
}

QFuture<Credentials> ready(const Credentials &credentials)
{
    QPromise<Credentials> promise;
    promise.start();
    promise.addResult(credentials);
    promise.finish();
    return promise.future();
}

QFuture<Credentials> cancelledFuture()
{
    QPromise<Credentials> promise;
    promise.start();
    promise.future().cancel();
    promise.finish();
    return promise.future();
}

QFuture<Credentials> brokenFuture()
{
    QPromise<Credentials> promise;
    promise.start();
    promise.setException(std::make_exception_ptr(std::runtime_error("open-sesame")));
    promise.finish();
    return promise.future();
}

} // namespace

class tst_RedisCredentials : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_attempts = 0;
    }

    void areAskedForAtEachAttempt()
    {
        RedisServer redis;
        QVERIFY(redis.start({u"--requirepass"_s, u"first"_s}));
        const QStringList passwords{u"first"_s, u"second"_s};
        RedisClient client(optionsFor(redis.tcpUrl(), [&] {
            return ready(RedisCredentials{.password = passwords.value(m_attempts++)});
        }));
        client.open();
        QTRY_COMPARE(client.status().state, State::Connected);
        QCOMPARE(m_attempts, 1);
        redis.kill();
        QTRY_COMPARE(client.status().state, State::Waiting);
        m_attempts = 1;
        QVERIFY(redis.start({u"--requirepass"_s, u"second"_s}));
        // Another attempt may have come before the server did, with nothing to say then.
        QTRY_VERIFY(m_attempts > 1);
    }

    void mayComeLater()
    {
        RedisServer redis;
        QVERIFY(redis.start(u"--user viewer on >open-sesame ~* &* +@all"_s.split(u' ')));
        QPromise<Credentials> promise;
        promise.start();
        RedisClient client(optionsFor(redis.tcpUrl(), [&] { return promise.future(); }));
        client.open();
        QTRY_COMPARE(client.status().state, State::Connecting);
        promise.addResult(RedisCredentials{.user = u"viewer"_s, .password = u"open-sesame"_s});
        promise.finish();
        QTRY_COMPARE(client.status().state, State::Connected);
        QVERIFY(redis.cli({u"client"_s, u"list"_s}).contains("user=viewer"));
    }

    // A token that was refused may be replaced by a better one: no reason to give up.
    void areAskedForAgainWhenRefused()
    {
        RedisServer redis;
        QVERIFY(redis.start({u"--requirepass"_s, u"right"_s}));
        RedisClient client(optionsFor(redis.tcpUrl(), [&] {
            return ready(RedisCredentials{.password = ++m_attempts < 3 ? u"open-sesame"_s : u"right"_s});
        }));
        QSignalSpy failed(&client, &RedisClient::failed);
        client.open();
        QTRY_COMPARE(client.status().state, State::Connected);
        QCOMPARE(m_attempts, 3);
        QCOMPARE(failed.count(), 2);
        const auto error = failed.first().first().value<Error>();
        QCOMPARE(error.code, Error::Code::AuthenticationFailed);
        QVERIFY(!error.toString().contains(u"open-sesame"_s));
    }

    void failingIsOneFailedAttempt_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<QString>("says");
        QTest::newRow("error") << 0 << u"the vault is closed"_s;
        QTest::newRow("cancelled") << 1 << u"cancelled"_s;
        QTest::newRow("exception in the future") << 2 << u"cancelled"_s;
        QTest::newRow("exception in the call") << 3 << u"cancelled"_s;
        QTest::newRow("nothing") << 4 << u"cancelled"_s;
        QTest::newRow("never") << 5 << u"were not there within 0.2 s"_s;
    }
    void failingIsOneFailedAttempt()
    {
        QFETCH(int, way);
        QFETCH(QString, says);
        RedisServer redis;
        QVERIFY(redis.start({u"--requirepass"_s, u"right"_s}));
        QPromise<Credentials> never;
        never.start();
        const auto fails = [&]() -> QFuture<Credentials> {
            switch (way) {
            case 0:
                return ready(
                    Error{.code = Error::Code::InvalidArgument, .message = u"the vault is closed"_s});
            case 1:
                return cancelledFuture();
            case 2:
                return brokenFuture();
            case 3:
                throw std::runtime_error("open-sesame");
            case 4:
                return {};
            default:
                return never.future();
            }
        };
        RedisClient client(optionsFor(redis.tcpUrl(), [&] {
            return ++m_attempts == 1 ? fails() : ready(RedisCredentials{.password = u"right"_s});
        }));
        QSignalSpy failed(&client, &RedisClient::failed);
        client.open();
        QTRY_COMPARE(client.status().state, State::Connected);
        QCOMPARE(failed.count(), 1);
        const auto error = failed.first().first().value<Error>();
        QVERIFY2(error.message.contains(says), qPrintable(error.toString()));
        QVERIFY(!error.remedy.isEmpty());
        QVERIFY(!error.toString().contains(u"open-sesame"_s));
        never.finish();
    }

    void isNotWaitedForAfterTheEnd()
    {
        QPromise<Credentials> promise;
        promise.start();
        {
            RedisClient client(optionsFor(u"redis://127.0.0.1:1"_s, [&] { return promise.future(); }));
            client.open();
            QTRY_COMPARE(client.status().attempt, 1);
            client.close();
            QCOMPARE(client.status().state, State::Disconnected);
        }
        promise.addResult(RedisCredentials{});
        promise.finish();
        QCoreApplication::processEvents();
    }

private:
    int m_attempts = 0;
};

QTEST_GUILESS_MAIN(tst_RedisCredentials)
#include "tst_rediscredentials.moc"
