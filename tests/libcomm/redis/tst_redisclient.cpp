// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "redis/redisclient.h"

#include "redisserver.h"
#include "scriptedserver.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Comm;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = ConnectionStatus::State;

namespace {

RedisClient::Options optionsFor(const QString &url)
{
    RedisClient::Options options;
    options.connection.address = RedisAddress::fromUrl(url).value();
    options.connection.name = u"tst_redisclient"_s;
    options.connection.backoff = {.first = 20ms, .cap = 100ms};
    return options;
}

// What came back for one request: the text or number of its reply, or its error.
struct Answer
{
    int calls = 0;
    QByteArray text;
    std::optional<Error> error;

    RedisClient::Handler handler()
    {
        return [this](const Result<RespValue> &reply) {
            ++calls;
            if (!reply)
                error = reply.error();
            else
                text = reply->type() == RespValue::Type::Integer ? QByteArray::number(reply->integer())
                                                                 : reply->text().toByteArray();
        };
    }
};

} // namespace

class tst_RedisClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void answersInOrder_data()
    {
        QTest::addColumn<bool>("local");
        QTest::newRow("tcp") << false;
        QTest::newRow("unix socket") << true;
    }
    void answersInOrder()
    {
        QFETCH(bool, local);
        RedisServer redis;
        QVERIFY(redis.start());
        RedisClient client(optionsFor(local ? redis.socketUrl() : redis.tcpUrl()));
        client.open();
        std::vector<Answer> answers(1000);
        for (Answer &answer : answers)
            client.send({"INCR", "n"}, answer.handler());
        QCOMPARE(answers.front().calls, 0);
        QTRY_COMPARE(answers.back().calls, 1);
        for (size_t i = 0; i < answers.size(); ++i) {
            QCOMPARE(answers[i].calls, 1);
            QCOMPARE(answers[i].text, QByteArray::number(i + 1));
        }
    }

    void callsBackWithTheFirstErrorOfATransaction()
    {
        RedisServer redis;
        QVERIFY(redis.start());
        RedisClient client(optionsFor(redis.socketUrl()));
        client.open();
        Answer failed, next;
        RedisRequest request{"MULTI"};
        request.add({"NOSUCH"}).add({"EXEC"});
        client.send(request, failed.handler());
        client.send({"PING"}, next.handler());
        QTRY_COMPARE(next.calls, 1);
        QVERIFY(failed.error);
        QVERIFY(failed.error->message.contains(u"NOSUCH"_s));
        QCOMPARE(next.text, "PONG");
    }

    void asksOnceWhetherTheServerTakesTransactions()
    {
        RedisServer redis;
        QVERIFY(redis.start());
        RedisClient client(optionsFor(redis.socketUrl()));
        client.open();
        RedisRequest request{"MULTI"};
        request.add({"INCR", "n"}).add({"EXEC"});
        Answer first, second;
        client.send(request, first.handler()); // before there is a line
        QTRY_COMPARE(first.calls, 1);
        client.send(request, second.handler());
        QTRY_COMPARE(second.calls, 1);
        QVERIFY(!first.error && !second.error);
        QCOMPARE(redis.cli({u"get"_s, u"n"_s}), "2\n");
        QVERIFY(redis.cli({u"info"_s, u"commandstats"_s}).contains("cmdstat_discard:calls=1,"));
    }

    void refusesWhenNotConnected()
    {
        RedisClient client(optionsFor(u"redis://127.0.0.1:1"_s));
        Answer answer;
        client.send({"PING"}, answer.handler());
        QCOMPARE(answer.calls, 0);
        QTRY_COMPARE(answer.calls, 1);
        QCOMPARE(answer.error->code, Error::Code::NotConnected);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("code");
        QTest::newRow("nobody listens") << u"redis://127.0.0.1:1"_s << int(Error::Code::ConnectionRefused);
        QTest::newRow("unknown host") << u"redis://no-such-host.invalid"_s << int(Error::Code::HostNotFound);
        QTest::newRow("no socket") << u"unix:///no/such/redis.sock"_s << int(Error::Code::HostNotFound);
        QTest::newRow("no socket but a file")
            << u"unix:///etc/passwd"_s << int(Error::Code::ConnectionRefused);
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, url);
        QFETCH(int, code);
        RedisClient client(optionsFor(url));
        QSignalSpy failed(&client, &RedisClient::failed);
        client.open();
        QCOMPARE(failed.count(), 0);
        QTRY_VERIFY(failed.count() >= 3);
        const auto error = failed.first().first().value<Error>();
        QCOMPARE(int(error.code), code);
        QVERIFY(error.message.contains(RedisAddress::fromUrl(url)->toString()));
        QVERIFY(!error.remedy.isEmpty());
    }

    void failsForGoodWithoutARight_data()
    {
        QTest::addColumn<QString>("credentials");
        QTest::newRow("no password") << QString();
        QTest::newRow("wrong password") << u":wrong@"_s;
        QTest::newRow("unknown user") << u"nobody:secret@"_s;
    }
    void failsForGoodWithoutARight()
    {
        QFETCH(QString, credentials);
        RedisServer redis;
        QVERIFY(redis.start({u"--requirepass"_s, u"secret"_s}));
        RedisClient client(optionsFor(u"redis://"_s + credentials + u"127.0.0.1:%1"_s.arg(redis.port())));
        QSignalSpy failed(&client, &RedisClient::failed);
        Answer answer;
        client.open();
        client.send({"PING"}, answer.handler());
        QTRY_COMPARE(client.status().state, State::Failed);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(answer.error->code, Error::Code::AuthenticationFailed);
        QVERIFY(!answer.error->toString().contains("wrong@"_L1));
        QVERIFY(!answer.error->toString().contains("secret"_L1));
    }

    void authenticates()
    {
        RedisServer redis;
        QVERIFY(redis.start({u"--requirepass"_s, u"secret"_s}));
        RedisClient client(optionsFor(u"redis://:secret@127.0.0.1:%1/4"_s.arg(redis.port())));
        client.open();
        Answer answer;
        client.send({"CLIENT", "INFO"}, answer.handler());
        QTRY_COMPARE(answer.calls, 1);
        QVERIFY(answer.text.contains("name=tst_redisclient"));
        QVERIFY(answer.text.contains("db=4"));
    }

    void refusesADatabaseThatIsNotThere()
    {
        RedisServer redis;
        QVERIFY(redis.start());
        RedisClient client(optionsFor(redis.tcpUrl() + u"/99"_s));
        client.open();
        QTRY_COMPARE(client.status().state, State::Failed);
        QCOMPARE(client.status().error->code, Error::Code::InvalidArgument);
    }

    void comesBackByItself()
    {
        RedisServer redis;
        QVERIFY(redis.start());
        RedisClient client(optionsFor(redis.socketUrl()));
        client.open();
        Answer first, second;
        client.send({"PING"}, first.handler());
        QTRY_COMPARE(first.text, "PONG");
        redis.kill();
        QTRY_COMPARE(client.status().state, State::Waiting);
        QVERIFY(client.status().nextAttempt.isValid());
        QCOMPARE(client.status().error->code, Error::Code::ConnectionLost);
        // Taken while the line is down, answered once it is up.
        client.send({"PING"}, second.handler());
        QVERIFY(redis.start());
        QTRY_COMPARE(second.text, "PONG");
        QCOMPARE(client.status().state, State::Connected);
        QVERIFY(!client.status().error);
    }

    void admitsThatALostCommandMayHaveBeenExecuted()
    {
        RedisServer redis;
        QVERIFY(redis.start());
        RedisClient client(optionsFor(redis.socketUrl()));
        client.open();
        Answer blocked;
        client.send({"BLPOP", "nothing", "0"}, blocked.handler());
        QTRY_VERIFY(redis.cli({u"client"_s, u"list"_s}).contains("cmd=blpop"));
        redis.kill();
        QTRY_COMPARE(blocked.calls, 1);
        QCOMPARE(blocked.error->code, Error::Code::ConnectionLost);
        QVERIFY(blocked.error->mayHaveExecuted);
    }

    void timesOutAndKeepsThePlaceInTheQueue()
    {
        RedisServer redis;
        QVERIFY(redis.start());
        auto options = optionsFor(redis.socketUrl());
        options.commandTimeout = 100ms;
        RedisClient client(options);
        client.open();
        Answer blocked, next;
        client.send({"BLPOP", "late", "0"}, blocked.handler());
        QTRY_COMPARE(blocked.calls, 1);
        QCOMPARE(blocked.error->code, Error::Code::TimedOut);
        QVERIFY(blocked.error->mayHaveExecuted);
        redis.cli({u"rpush"_s, u"late"_s, u"x"_s});
        client.send({"ECHO", "mine"}, next.handler());
        QTRY_COMPARE(next.calls, 1);
        QCOMPARE(next.text, "mine");
        QCOMPARE(blocked.calls, 1);
    }

    void timesOutWhatWasNeverSent()
    {
        auto options = optionsFor(u"redis://127.0.0.1:1"_s);
        options.commandTimeout = 50ms;
        RedisClient client(options);
        client.open();
        Answer answer;
        client.send({"PING"}, answer.handler());
        QTRY_COMPARE(answer.calls, 1);
        QCOMPARE(answer.error->code, Error::Code::TimedOut);
        QVERIFY(!answer.error->mayHaveExecuted);
    }

    void boundsWhatWaits()
    {
        auto options = optionsFor(u"redis://127.0.0.1:1"_s);
        options.maxUnsent = 1000;
        Answer fits, tooMuch; // they outlive the client, which still answers when it goes
        RedisClient client(options);
        client.open();
        client.send({"ECHO", QByteArray(500, 'x')}, fits.handler());
        client.send({"ECHO", QByteArray(600, 'x')}, tooMuch.handler());
        QTRY_COMPARE(tooMuch.calls, 1);
        QCOMPARE(tooMuch.error->code, Error::Code::Overloaded);
        QCOMPARE(fits.calls, 0);
    }

    void noticesASilentServer()
    {
        RedisServer redis;
        QVERIFY(redis.start());
        auto options = optionsFor(redis.tcpUrl());
        options.connection.idleBeforePing = 50ms;
        options.connection.pingTimeout = 100ms;
        RedisClient client(options);
        client.open();
        QTRY_COMPARE(client.status().state, State::Connected);
        redis.suspend();
        QTRY_VERIFY(client.status().state != State::Connected);
        QCOMPARE(client.status().error->code, Error::Code::TimedOut);
        redis.resume();
        QTRY_COMPARE(client.status().state, State::Connected);
    }

    void tellsWhatIsNoRedis_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("http") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
        QTest::newRow("unasked number") << QByteArray(":1\r\n:2\r\n");
        QTest::newRow("binary") << QByteArray("\0\1\2\3\4\5\6\7", 8);
    }
    void tellsWhatIsNoRedis()
    {
        QFETCH(QByteArray, answer);
        ScriptedServer server([answer](QTcpSocket &peer) { peer.write(answer); });
        RedisClient client(optionsFor(server.url()));
        QSignalSpy failed(&client, &RedisClient::failed);
        client.open();
        QTRY_VERIFY(failed.count() > 0);
        QCOMPARE(failed.first().first().value<Error>().code, Error::Code::ProtocolError);
    }

    void givesUpOnAServerThatNeverAnswers()
    {
        ScriptedServer server([](QTcpSocket &) {});
        auto options = optionsFor(server.url());
        options.connection.connectTimeout = 100ms;
        RedisClient client(options);
        QSignalSpy failed(&client, &RedisClient::failed);
        client.open();
        QTRY_VERIFY(failed.count() > 0);
        QCOMPARE(failed.first().first().value<Error>().code, Error::Code::TimedOut);
        QTRY_VERIFY(server.connections() >= 2);
    }

    void completesEverythingWhenItEnds()
    {
        Answer answer;
        {
            RedisClient client(optionsFor(u"redis://127.0.0.1:1"_s));
            client.open();
            client.send({"PING"}, answer.handler());
        }
        QCOMPARE(answer.calls, 1);
        QCOMPARE(answer.error->code, Error::Code::Cancelled);
    }
};

QTEST_GUILESS_MAIN(tst_RedisClient)
#include "tst_redisclient.moc"
