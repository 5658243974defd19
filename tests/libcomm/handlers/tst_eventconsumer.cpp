// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/eventconsumer.h"

#include "comm/deadletterqueue.h"
#include "comm/redrivejob.h"
#include "redisserver.h"
#include "waitfor.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <stdexcept>

using namespace Comm;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = ConnectionStatus::State;

namespace {

EventClient::Options optionsFor(const RedisServer &redis)
{
    return {.redis = RedisAddress::fromUrl(redis.socketUrl()).value(),
            .name = u"ledger-service"_s,
            .backoff = {.first = 20ms, .cap = 100ms}};
}

EventConsumer::Options consumerOptions(const RecoverabilityPolicy &policy = {}, const QString &spool = {})
{
    return {.name = u"ledger"_s,
            .recoverability = policy,
            .spoolDirectory = spool,
            .storeBackoff = {.first = 20ms, .cap = 50ms}};
}

/// The note of an event that publish() makes.
QString note(const Event &event)
{
    return event.data().value(u"note"_s).toString();
}

QStringList notes(const QSignalSpy &spy)
{
    QStringList all;
    for (const QList<QVariant> &arguments : spy)
        all.append(note(arguments.first().value<Event>()));
    return all;
}

} // namespace

class tst_EventConsumer : public QObject
{
    Q_OBJECT

    std::unique_ptr<RedisServer> m_redis;
    std::unique_ptr<EventClient> m_client;
    QStringList m_handled; ///< note and number of each delivery

    void publish(const QStringList &texts)
    {
        for (const QString &text : texts)
            m_client->publish(EventType::SystemInfo, QByteArray("{\"note\":\"" + text.toUtf8() + "\"}"));
    }
    bool connectClient()
    {
        m_client->connectToServer();
        return QTest::qWaitFor([this] { return m_client->status().state == State::Connected; }, 20'000);
    }
    /// Answers with what `judge` says, and keeps a record.
    EventConsumer::Handler handler(std::function<Verdict(const Delivery &)> judge)
    {
        return [this, judge](const Delivery &delivery) {
            m_handled.append(note(delivery.event) + QString::number(delivery.number));
            return judge(delivery);
        };
    }
    QByteArrayList deadLetters() const
    {
        return m_redis->cli({u"lrange"_s, u"events:deadletter"_s, u"0"_s, u"-1"_s}).trimmed().split('\n');
    }
    int deadLetterCount() const
    {
        return m_redis->cli({u"llen"_s, u"events:deadletter"_s}).trimmed().toInt();
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_client.reset();
        m_redis = std::make_unique<RedisServer>();
        QVERIFY(m_redis->start());
        m_client = std::make_unique<EventClient>(optionsFor(*m_redis));
        m_handled.clear();
    }
    void cleanup() { m_client.reset(); }

    void handlesInOrder()
    {
        EventConsumer consumer(*m_client, Topic::all(), consumerOptions(),
                               handler([](const Delivery &) { return HandlerOutcome::Done; }));
        QVERIFY(connectClient());
        publish({u"a"_s, u"b"_s, u"c"_s});
        QTRY_COMPARE(m_handled, (QStringList{u"a1"_s, u"b1"_s, u"c1"_s}));
        QCOMPARE(consumer.waiting(), 0);
        QCOMPARE(deadLetterCount(), 0);
    }

    void retriesWhileLaterEventsWait()
    {
        const RecoverabilityPolicy policy{
            .immediateRetries = 1, .delayedRetries = 2, .backoff = {.first = 20ms, .cap = 20ms}};
        EventConsumer consumer(*m_client, Topic::all(), consumerOptions(policy),
                               handler([](const Delivery &delivery) -> Verdict {
                                   if (note(delivery.event) == u"a"_s && delivery.number < 4)
                                       throw std::runtime_error("not yet");
                                   return HandlerOutcome::Done;
                               }));
        QSignalSpy failed(&consumer, &EventConsumer::deliveryFailed);
        QVERIFY(connectClient());
        publish({u"a"_s, u"b"_s});
        QTRY_COMPARE(m_handled, (QStringList{u"a1"_s, u"a2"_s, u"a3"_s, u"a4"_s, u"b1"_s}));
        QCOMPARE(failed.size(), 3);
        const Error error = failed.first().at(1).value<Error>();
        QCOMPARE(error.code, Error::Code::HandlerFailed);
        QCOMPARE(error.message, u"The handler failed: not yet"_s);
        QCOMPARE(deadLetterCount(), 0);
    }

    void sendsToTheDeadLetterQueueWhatFailsForGood()
    {
        const RecoverabilityPolicy policy{.immediateRetries = 2};
        EventConsumer consumer(*m_client, Topic::all(), consumerOptions(policy),
                               handler([](const Delivery &delivery) -> Verdict {
                                   return note(delivery.event) == u"a"_s
                                       ? Verdict(HandlerOutcome::Retry, u"redis://user:s3cret@host is away"_s)
                                       : Verdict();
                               }));
        QSignalSpy dead(&consumer, &EventConsumer::deadLettered);
        QVERIFY(connectClient());
        publish({u"a"_s, u"b"_s});
        QTRY_COMPARE(m_handled, (QStringList{u"a1"_s, u"a2"_s, u"a3"_s, u"b1"_s}));
        QCOMPARE(notes(dead), QStringList{u"a"_s});
        const DeadLetter letter = DeadLetter::parse(deadLetters().first());
        QVERIFY(letter.isRetriable());
        QCOMPARE(note(letter.event), u"a"_s);
        QCOMPARE(letter.failure.attempts, 3);
        QCOMPARE(letter.failure.consumer, u"ledger"_s);
        QCOMPARE(letter.failure.service, u"ledger-service"_s);
        QVERIFY(letter.failure.time.isValid() && letter.failure.firstFailure.isValid());
        QVERIFY(letter.failure.message.contains(u"is away"_s));
        QVERIFY(!letter.bytes.contains("s3cret"));
    }

    void countsHowOftenAnEventCameBack()
    {
        const EventConsumer consumer(*m_client, Topic::all(), consumerOptions(),
                                     handler([](const Delivery &) { return HandlerOutcome::DeadLetter; }));
        QVERIFY(connectClient());
        publish({u"a"_s});
        DeadLetterQueue queue(*m_client);
        for (int retries = 0; retries < 3; ++retries) {
            QTRY_COMPARE(deadLetterCount(), 1);
            const DeadLetter letter = DeadLetter::parse(deadLetters().first());
            QCOMPARE(letter.failure.retries, retries);
            QVERIFY(waitFor(queue.retry(letter)));
        }
        QTRY_COMPARE(deadLetterCount(), 1);
        RedriveJob job(queue, {.perSecond = 0, .retryBudget = 3});
        QSignalSpy finished(&job, &RedriveJob::finished);
        job.start();
        QVERIFY(finished.wait());
        QCOMPARE(job.progress().parked, 1);
        QCOMPARE(m_handled.size(), 4);
    }

    void followsTheVerdict()
    {
        const RecoverabilityPolicy policy{.immediateRetries = 5};
        EventConsumer consumer(*m_client, Topic::all(), consumerOptions(policy),
                               handler([](const Delivery &delivery) -> Verdict {
                                   if (note(delivery.event) == u"a"_s)
                                       return {HandlerOutcome::DeadLetter, u"poison"_s};
                                   return {HandlerOutcome::Discard, u"too old"_s};
                               }));
        QSignalSpy discarded(&consumer, &EventConsumer::discarded);
        QVERIFY(connectClient());
        publish({u"a"_s, u"b"_s});
        QTRY_COMPARE(discarded.size(), 1);
        QCOMPARE(discarded.first().at(1).toString(), u"too old"_s);
        QCOMPARE(m_handled, (QStringList{u"a1"_s, u"b1"_s}));
        QCOMPARE(deadLetterCount(), 1);
    }

    void asksTheClassifier()
    {
        RecoverabilityPolicy policy{.immediateRetries = 5};
        policy.classify = [](const Error &error) {
            return error.message.contains(u"hopeless"_s) ? HandlerOutcome::Discard
                                                         : HandlerOutcome::DeadLetter;
        };
        EventConsumer consumer(*m_client, Topic::all(), consumerOptions(policy),
                               handler([](const Delivery &delivery) -> Verdict {
                                   throw std::runtime_error(note(delivery.event) == u"a"_s ? "hopeless"
                                                                                           : "bad");
                               }));
        QSignalSpy discarded(&consumer, &EventConsumer::discarded);
        QVERIFY(connectClient());
        publish({u"a"_s, u"b"_s});
        QTRY_COMPARE(deadLetterCount(), 1);
        QCOMPARE(notes(discarded), QStringList{u"a"_s});
        QCOMPARE(m_handled, (QStringList{u"a1"_s, u"b1"_s}));
    }

    void waitsForFutures_data()
    {
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("message");
        QTest::newRow("done") << u"done"_s << QString();
        QTest::newRow("throws") << u"throw"_s << u"The handler failed: later"_s;
        QTest::newRow("cancelled") << u"cancel"_s << u"The handler was cancelled"_s;
        QTest::newRow("ends without a verdict") << u"empty"_s << u"The handler was cancelled"_s;
    }
    void waitsForFutures()
    {
        QFETCH(QString, end);
        QFETCH(QString, message);
        std::vector<QPromise<Verdict>> promises;
        EventConsumer consumer(*m_client, Topic::all(), consumerOptions(), [&promises](const Delivery &) {
            promises.emplace_back().start();
            return promises.back().future();
        });
        QSignalSpy dead(&consumer, &EventConsumer::deadLettered);
        QVERIFY(connectClient());
        publish({u"a"_s, u"b"_s});
        QTRY_COMPARE(promises.size(), size_t(1));
        QTRY_COMPARE(consumer.waiting(), 2);
        QPromise<Verdict> &promise = promises.front();
        if (end == u"done"_s)
            promise.addResult(HandlerOutcome::Done);
        else if (end == u"throw"_s)
            promise.setException(std::make_exception_ptr(std::runtime_error("later")));
        else if (end == u"cancel"_s)
            promise.future().cancel();
        promise.finish();
        QTRY_COMPARE(promises.size(), size_t(2));
        QCOMPARE(dead.size(), message.isEmpty() ? 0 : 1);
        if (!message.isEmpty())
            QCOMPARE(dead.first().at(1).value<DeadLetterFailure>().message, message);
        promises.back().finish();
    }

    void handlesSeveralAtOnceIfTold()
    {
        std::vector<QPromise<Verdict>> promises;
        promises.reserve(10);
        auto options = consumerOptions();
        options.concurrency = 3;
        EventConsumer consumer(*m_client, Topic::all(), options, [&promises](const Delivery &) {
            promises.emplace_back().start();
            return promises.back().future();
        });
        QVERIFY(connectClient());
        publish({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
        QTRY_COMPARE(consumer.waiting(), 4);
        QCOMPARE(promises.size(), size_t(3));
        promises[1].addResult(HandlerOutcome::Done);
        promises[1].finish();
        QTRY_COMPARE(promises.size(), size_t(4));
        for (const size_t i : {size_t(0), size_t(2), size_t(3)}) {
            promises[i].addResult(HandlerOutcome::Done);
            promises[i].finish();
        }
        QTRY_COMPARE(consumer.waiting(), 0);
    }

    void readsNoMoreThanMayWait()
    {
        QPromise<Verdict> first;
        first.start();
        int handled = 0;
        auto options = consumerOptions();
        options.maxWaiting = 5;
        EventConsumer consumer(*m_client, Topic::all(), options, [&](const Delivery &) {
            if (++handled == 1)
                return first.future();
            QPromise<Verdict> promise;
            promise.start();
            promise.addResult(HandlerOutcome::Done);
            promise.finish();
            return promise.future();
        });
        QVERIFY(connectClient());
        constexpr int Events = 200;
        const QString large(60'000, u'x');
        for (int i = 0; i < Events; ++i)
            publish({large});
        QTRY_COMPARE(m_redis->cli({u"llen"_s, u"events:history:all"_s}).trimmed().toInt(), Events);
        QTRY_VERIFY(consumer.waiting() >= options.maxWaiting);
        QVERIFY2(consumer.waiting() < Events / 2, qPrintable(QString::number(consumer.waiting())));
        first.addResult(HandlerOutcome::Done);
        first.finish();
        QTRY_COMPARE_WITH_TIMEOUT(handled, Events, 20'000);
        QTRY_COMPARE(consumer.waiting(), 0);
    }

    void stopsInsteadOfFillingTheQueue()
    {
        const RecoverabilityPolicy policy{.immediateRetries = 1, .stopAfter = 3};
        bool isDown = true;
        EventConsumer consumer(
            *m_client, Topic::all(), consumerOptions(policy), handler([&](const Delivery &) {
                return Verdict(isDown ? HandlerOutcome::Retry : HandlerOutcome::Done, u"down"_s);
            }));
        QSignalSpy stopped(&consumer, &EventConsumer::stopped);
        QVERIFY(connectClient());
        publish({u"a"_s, u"b"_s, u"c"_s});
        QTRY_COMPARE(stopped.size(), 1);
        QVERIFY(consumer.isStopped());
        QCOMPARE(m_handled, (QStringList{u"a1"_s, u"a2"_s, u"b1"_s}));
        QTRY_COMPARE(consumer.waiting(), 2);
        QCOMPARE(deadLetterCount(), 1);
        isDown = false;
        consumer.resume();
        QTRY_COMPARE(m_handled.mid(3), (QStringList{u"b2"_s, u"c1"_s}));
        QCOMPARE(deadLetterCount(), 1);
        QCOMPARE(stopped.size(), 1);
    }

    void spoolsWhileTheQueueCannotBeWritten()
    {
        QTemporaryDir spool;
        EventConsumer consumer(*m_client, Topic::all(), consumerOptions({}, spool.path()),
                               handler([](const Delivery &) { return HandlerOutcome::DeadLetter; }));
        QSignalSpy dead(&consumer, &EventConsumer::deadLettered);
        QSignalSpy spooled(&consumer, &EventConsumer::spooled);
        QSignalSpy drained(&consumer, &EventConsumer::spoolDrained);
        QVERIFY(connectClient());
        m_redis->cli({u"set"_s, u"events:deadletter"_s, u"something else"_s});
        publish({u"a"_s, u"b"_s, u"c"_s});
        QTRY_COMPARE(spooled.size(), 3);
        QCOMPARE(dead.size(), 3);
        QVERIFY(spooled.first().first().value<Error>().message.contains(u"WRONGTYPE"_s));
        QVERIFY(consumer.spooledBytes() > 0);
        m_redis->cli({u"del"_s, u"events:deadletter"_s});
        QTRY_COMPARE(drained.size(), 1);
        QCOMPARE(drained.first().first().toInt(), 3);
        QCOMPARE(consumer.spooledBytes(), 0);
        QStringList order;
        for (const QByteArray &letter : deadLetters())
            order.prepend(note(DeadLetter::parse(letter).event));
        QCOMPARE(order, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    }

    void storesWhatAnEarlierRunHasLeft()
    {
        QTemporaryDir spool;
        {
            EventConsumer consumer(*m_client, Topic::all(), consumerOptions({}, spool.path()),
                                   handler([](const Delivery &) { return HandlerOutcome::DeadLetter; }));
            QSignalSpy spooled(&consumer, &EventConsumer::spooled);
            QVERIFY(connectClient());
            m_redis->cli({u"set"_s, u"events:deadletter"_s, u"something else"_s});
            publish({u"a"_s, u"b"_s});
            QTRY_COMPARE(spooled.size(), 2);
        }
        m_client.reset();
        m_redis->kill();
        QVERIFY(m_redis->start());
        m_client = std::make_unique<EventClient>(optionsFor(*m_redis));
        EventConsumer consumer(*m_client, Topic::all(), consumerOptions({}, spool.path()),
                               handler([](const Delivery &) { return HandlerOutcome::Done; }));
        QSignalSpy drained(&consumer, &EventConsumer::spoolDrained);
        QVERIFY(connectClient());
        QTRY_COMPARE(drained.size(), 1);
        QCOMPARE(deadLetterCount(), 2);
    }

    void spoolsWhenTheServerIsKilledAndStoresOnce()
    {
        QTemporaryDir spool;
        QPromise<Verdict> promise;
        EventConsumer consumer(*m_client, Topic::all(), consumerOptions({}, spool.path()),
                               [&promise](const Delivery &) { return promise.future(); });
        QSignalSpy spooled(&consumer, &EventConsumer::spooled);
        QSignalSpy drained(&consumer, &EventConsumer::spoolDrained);
        QVERIFY(connectClient());
        publish({u"a"_s});
        QTRY_COMPARE(consumer.waiting(), 1);
        m_redis->kill();
        promise.start();
        promise.addResult(HandlerOutcome::DeadLetter);
        promise.finish();
        QTRY_COMPARE_WITH_TIMEOUT(spooled.size(), 1, 20'000);
        QVERIFY(m_redis->start());
        QTRY_COMPARE_WITH_TIMEOUT(drained.size(), 1, 20'000);
        QCOMPARE(deadLetterCount(), 1);
    }

    void handlesWhatWasMissedOnAKilledLine()
    {
        auto options = consumerOptions();
        options.subscription = {.recover = true, .secondLook = 50ms};
        EventConsumer consumer(*m_client, Topic::all(), options,
                               handler([](const Delivery &) { return HandlerOutcome::Done; }));
        QSignalSpy closed(&consumer.subscription(), &Subscription::gapClosed);
        QVERIFY(connectClient());
        QTRY_VERIFY(consumer.subscription().isActive());
        publish({u"a"_s});
        QTRY_COMPARE(m_handled, QStringList{u"a1"_s});
        m_redis->cli(u"client kill type pubsub"_s.split(u' '));
        publish({u"b"_s, u"c"_s}); // nobody listens
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(closed.first().first().value<DisconnectReceipt>().recovered, 2);
        publish({u"d"_s});
        QTRY_COMPARE(m_handled, (QStringList{u"a1"_s, u"b1"_s, u"c1"_s, u"d1"_s}));
    }

    void keepsTheEventWhenTheSpoolIsFull()
    {
        QTemporaryDir spool;
        auto options = consumerOptions({}, spool.path());
        options.maxSpoolBytes = 500;
        EventConsumer consumer(*m_client, Topic::all(), options,
                               handler([](const Delivery &) { return HandlerOutcome::DeadLetter; }));
        QSignalSpy failed(&consumer, &EventConsumer::spoolFailed);
        QSignalSpy dead(&consumer, &EventConsumer::deadLettered);
        QVERIFY(connectClient());
        m_redis->cli({u"set"_s, u"events:deadletter"_s, u"something else"_s});
        publish({u"a"_s, u"b"_s, u"c"_s});
        QTRY_VERIFY(!failed.isEmpty());
        QCOMPARE(failed.first().first().value<Error>().code, Error::Code::TooLarge);
        QCOMPARE(notes(dead), QStringList{u"a"_s});
        m_redis->cli({u"del"_s, u"events:deadletter"_s});
        QTRY_COMPARE(notes(dead), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QTRY_COMPARE(deadLetterCount(), 3);
    }

    void tellsOfAWrongSpoolAtOnce()
    {
        EventConsumer consumer(*m_client, Topic::all(), consumerOptions({}, u"/proc/no-such-folder"_s),
                               handler([](const Delivery &) { return HandlerOutcome::DeadLetter; }));
        QSignalSpy failed(&consumer, &EventConsumer::spoolFailed);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().code, Error::Code::StorageFailure);
        QVERIFY(connectClient());
        publish({u"a"_s});
        QTRY_COMPARE(deadLetterCount(), 1);
    }

    void survivesAHandlerThatEndsTheConsumer()
    {
        std::unique_ptr<EventConsumer> consumer;
        consumer = std::make_unique<EventConsumer>(*m_client, Topic::all(), consumerOptions(),
                                                   handler([&consumer](const Delivery &) -> Verdict {
                                                       consumer.reset();
                                                       throw std::runtime_error("gone");
                                                   }));
        QVERIFY(connectClient());
        publish({u"a"_s, u"b"_s});
        QTRY_COMPARE(m_handled, QStringList{u"a1"_s});
        QVERIFY(!consumer);
    }
};

QTEST_GUILESS_MAIN(tst_EventConsumer)
#include "tst_eventconsumer.moc"
