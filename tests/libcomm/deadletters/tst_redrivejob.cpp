// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/redrivejob.h"

#include "redisserver.h"
#include "waitfor.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Comm;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using State = RedriveJob::State;
using Action = RedriveJob::Action;

namespace {

Event numbered(int number, const char *type = "lot:end")
{
    const QByteArray payload = "{\"id\":\"e" + QByteArray::number(number)
        + "\",\"timestamp\":1795420513839,\"type\":\"" + type
        + "\",\"source\":\"REDIS\",\"version\":\"1.0.0\",\"data\":{\"lotId\":\"7\"}}";
    return EventParser().parse(payload);
}

} // namespace

class tst_RedriveJob : public QObject
{
    Q_OBJECT

    RedisServer m_redis;
    std::unique_ptr<EventClient> m_client;
    std::unique_ptr<DeadLetterQueue> m_queue;
    std::unique_ptr<Subscription> m_listener;
    QByteArrayList m_heard; ///< ids

    void fill(int count, const char *type = "lot:end", int retries = 0)
    {
        QFuture<Result<DeadLetter>> last;
        for (int i = 0; i < count; ++i)
            last = m_queue->store(numbered(i, type), {.message = u"closed"_s, .retries = retries});
        QVERIFY(waitFor(last));
    }
    void listen()
    {
        m_heard.clear();
        m_listener = m_client->subscribe(Topic::all());
        connect(m_listener.get(), &Subscription::received, this,
                [this](const Event &heard) { m_heard.append(heard.id().toByteArray()); });
        QTRY_VERIFY(m_listener->isActive());
    }
    qint64 count(bool parked = false) { return waitFor(m_queue->count(parked)).value(); }
    void finish(RedriveJob &job)
    {
        QSignalSpy finished(&job, &RedriveJob::finished);
        job.start();
        QCOMPARE(finished.count(), 0);
        QVERIFY(finished.wait(20'000));
        QCOMPARE(job.state(), State::Finished);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_redis.start()); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_redis.cli({u"flushall"_s});
        m_client = std::make_unique<EventClient>(
            EventClient::Options{.redis = RedisAddress::fromUrl(m_redis.socketUrl()).value()});
        m_queue = std::make_unique<DeadLetterQueue>(*m_client);
        m_client->connectToServer();
    }
    void cleanup()
    {
        m_listener.reset();
        m_queue.reset();
        m_client.reset();
    }

    void retriesAllOldestFirst_data()
    {
        QTest::addColumn<QString>("rights");
        QTest::newRow("scripts") << u"+@all"_s;
        QTest::newRow("no scripts") << u"+@all -@scripting"_s;
    }
    void retriesAllOldestFirst()
    {
        QFETCH(QString, rights);
        fill(1200);
        listen();
        m_redis.cli(QString(u"acl setuser clerk reset on >pw ~* &* "_s + rights).split(u' '));
        QUrl url(m_redis.tcpUrl());
        url.setUserName(u"clerk"_s);
        url.setPassword(u"pw"_s);
        EventClient client({.redis = RedisAddress::fromUrl(url.toString()).value()});
        DeadLetterQueue queue(client);
        client.connectToServer();
        RedriveJob job(queue, {.perSecond = 0});
        QSignalSpy handled(&job, &RedriveJob::handled);
        QSignalSpy progressed(&job, &RedriveJob::progressed);
        finish(job);
        QVERIFY(!job.error());
        QCOMPARE(job.progress().matched, 1200);
        QCOMPARE(job.progress().done, 1200);
        QCOMPARE(job.progress().received, 1200);
        QCOMPARE(job.progress().handled(), 1200);
        QCOMPARE(handled.count(), 1200);
        QVERIFY(progressed.count() > 2);
        QTRY_COMPARE(m_heard.size(), 1200);
        for (int i = 0; i < 1200; ++i)
            QCOMPARE(m_heard[i], "e" + QByteArray::number(i));
        QCOMPARE(count(), 0);
    }

    void takesOnlyWhatFits()
    {
        fill(3, "lot:end");
        fill(2, "lot:start");
        listen();
        RedriveJob job(*m_queue, {.filter = {.type = Topic::type("lot:start")}, .perSecond = 0});
        finish(job);
        QCOMPARE(job.progress().done, 2);
        QCOMPARE(count(), 3);
    }

    void leavesAloneWhatComesBack()
    {
        fill(20);
        listen();
        // A consumer that fails each time and puts the event back must not keep the job busy for ever.
        connect(m_listener.get(), &Subscription::received, this,
                [this](const Event &heard) { m_queue->store(heard, {.message = u"again"_s, .retries = 1}); });
        RedriveJob job(*m_queue, {.perSecond = 0});
        finish(job);
        QCOMPARE(job.progress().done, 20);
        QTRY_COMPARE(count(), 20);
    }

    void keepsTheRate()
    {
        fill(11);
        listen();
        RedriveJob job(*m_queue, {.perSecond = 50});
        QElapsedTimer timer;
        timer.start();
        finish(job);
        QVERIFY2(timer.elapsed() >= 195, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(job.progress().done, 11);
    }

    void raisesTheRateSlowly()
    {
        fill(40);
        RedriveJob job(*m_queue, {.action = Action::Park, .perSecond = 100, .rampUp = 400ms});
        QElapsedTimer timer;
        timer.start();
        finish(job);
        QCOMPARE(job.progress().done, 40);
        QVERIFY2(timer.elapsed() >= 580, qPrintable(QString::number(timer.elapsed()))); // 20 within the ramp
    }

    void tellsHowLongItTakes()
    {
        const auto time = [](double perSecond, std::chrono::milliseconds rampUp, qint64 letters) {
            return RedriveJob::Options{.perSecond = perSecond, .rampUp = rampUp}.timeFor(letters);
        };
        QCOMPARE(time(100, 0ms, 11), 100ms); // the first one begins at once
        QCOMPARE(time(100, 400ms, 6), 200ms); // half of the ramp, where the rate is the half
        QCOMPARE(time(100, 400ms, 21), 400ms);
        QCOMPARE(time(100, 400ms, 41), 600ms);
        QCOMPARE(time(0, 400ms, 41), 0ms);
        QCOMPARE(time(100, 400ms, 1), 0ms);
        QVERIFY(time(1e-9, 0ms, std::numeric_limits<qint64>::max()) > 0ms);
    }

    void takesTheLettersItIsGiven()
    {
        fill(5);
        const QList<DeadLetter> all = waitFor(m_queue->list())->letters; // newest first
        RedriveJob job(*m_queue, {.action = Action::Park, .letters = {{all[1], all[4]}}, .perSecond = 0});
        QSignalSpy handled(&job, &RedriveJob::handled);
        finish(job);
        QCOMPARE(job.progress().matched, 2);
        QCOMPARE(handled.first().first().value<DeadLetter>(), all[1]); // in their order
        QCOMPARE(waitFor(m_queue->list())->letters, QList<DeadLetter>({all[0], all[2], all[3]}));
        RedriveJob nothing(*m_queue, {.action = Action::Discard, .letters = QList<DeadLetter>()});
        finish(nothing);
        QCOMPARE(count(), 3);
        RedriveJob cancelled(*m_queue, {.action = Action::Discard, .letters = all});
        QSignalSpy finished(&cancelled, &RedriveJob::finished);
        cancelled.start();
        cancelled.cancel();
        QVERIFY(finished.wait());
        QCOMPARE(count(), 3);
    }

    void pausesAndResumes()
    {
        fill(30);
        listen();
        RedriveJob job(*m_queue, {.perSecond = 100});
        QSignalSpy finished(&job, &RedriveJob::finished);
        QSignalSpy changed(&job, &RedriveJob::stateChanged);
        job.start();
        QTRY_VERIFY(job.progress().done > 3);
        job.pause();
        QCOMPARE(job.state(), State::Paused);
        QTRY_COMPARE(waitFor(m_queue->count()).value(), 30 - job.progress().done);
        const qint64 done = job.progress().done;
        QTest::qWait(50);
        QCOMPARE(job.progress().done, done);
        QCOMPARE(finished.count(), 0);
        job.resume();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(job.progress().done, 30);
        QCOMPARE(changed.last().first().value<State>(), State::Finished);
    }

    void cancels_data()
    {
        QTest::addColumn<bool>("paused");
        QTest::newRow("running") << false;
        QTest::newRow("paused") << true;
    }
    void cancels()
    {
        QFETCH(bool, paused);
        fill(30);
        listen();
        RedriveJob job(*m_queue, {.perSecond = 50});
        QSignalSpy finished(&job, &RedriveJob::finished);
        job.start();
        QTRY_VERIFY(job.progress().done > 2);
        if (paused)
            job.pause();
        job.cancel();
        job.cancel();
        QCOMPARE(finished.count(), 0);
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(job.error()->code, Error::Code::Cancelled);
        QCOMPARE(count(), 30 - job.progress().done);
        QTRY_COMPARE(m_heard.size(), job.progress().done);
    }

    void cancelsWhileItCollects()
    {
        fill(600);
        RedriveJob job(*m_queue, {.perSecond = 0});
        QSignalSpy finished(&job, &RedriveJob::finished);
        job.start();
        job.cancel();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(count(), 600);
    }

    void onlyCountsInADryRun()
    {
        fill(5);
        m_redis.cli({u"lpush"_s, u"events:deadletter"_s, u"nonsense"_s});
        RedriveJob job(*m_queue, {.perSecond = 0, .dryRun = true});
        QSignalSpy handled(&job, &RedriveJob::handled);
        finish(job);
        QCOMPARE(job.progress().done, 5);
        QCOMPARE(job.progress().skipped, 1);
        QCOMPARE(handled.count(), 6);
        QCOMPARE(count(), 6);
    }

    void stopsAfterFailuresInARow()
    {
        fill(500); // and nobody listens
        RedriveJob job(*m_queue, {.perSecond = 0, .maxFailuresInARow = 3});
        finish(job);
        QCOMPARE(job.error()->code, Error::Code::NoReceivers);
        QVERIFY(job.progress().failed >= 3);
        QVERIFY(job.progress().failed < 20);
        QCOMPARE(job.progress().done, 0);
        QCOMPARE(count(), 500);
    }

    void countsWhatOthersDidAndWhatCannotBeDone()
    {
        fill(2);
        m_redis.cli({u"lpush"_s, u"events:deadletter"_s, u"nonsense"_s});
        fill(1);
        listen();
        RedriveJob job(*m_queue, {.perSecond = 0});
        connect(&job, &RedriveJob::progressed, this, [this](const RedriveJob::Progress &progress) {
            if (progress.handled() == 0) // collected: now somebody else is faster
                m_redis.cli({u"rpop"_s, u"events:deadletter"_s});
        });
        finish(job);
        QCOMPARE(job.progress().gone, 1);
        QCOMPARE(job.progress().skipped, 1);
        QCOMPARE(job.progress().done, 2);
        QVERIFY(!job.error());
        QCOMPARE(count(), 1);
    }

    void parksWhatIsBeyondItsBudget()
    {
        fill(2, "lot:end", 2);
        fill(3, "lot:start", 3);
        listen();
        RedriveJob job(*m_queue, {.perSecond = 0});
        finish(job);
        QCOMPARE(job.progress().done, 5);
        QCOMPARE(job.progress().parked, 3);
        QCOMPARE(count(true), 3);
        QCOMPARE(count(), 0);
        QTRY_COMPARE(m_heard.size(), 2);
    }

    void discardsParksAndUnparks()
    {
        fill(10);
        RedriveJob park(*m_queue, {.action = Action::Park, .perSecond = 0});
        finish(park);
        QCOMPARE(count(true), 10);
        RedriveJob back(*m_queue, {.action = Action::Park, .filter = {.parked = true}, .perSecond = 0});
        finish(back);
        QCOMPARE(count(), 10);
        RedriveJob discard(*m_queue, {.action = Action::Discard, .perSecond = 0});
        finish(discard);
        QCOMPARE(discard.progress().done, 10);
        QCOMPARE(count(), 0);
    }

    void endsAtOnceWithNothingToDo()
    {
        RedriveJob job(*m_queue, {});
        finish(job);
        QCOMPARE(job.progress(), RedriveJob::Progress());
    }

    void reportsThatItCannotRead()
    {
        m_client->disconnectFromServer();
        RedriveJob job(*m_queue, {});
        finish(job);
        QVERIFY(job.error());
    }

    void mayBeDestroyedAtAnyTime()
    {
        fill(600);
        listen();
        for (int turns : {0, 1, 5, 20}) {
            RedriveJob job(*m_queue, {.perSecond = 0});
            job.start();
            for (int i = 0; i < turns; ++i)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
        }
        QTRY_COMPARE(qint64(m_heard.size()) + waitFor(m_queue->count()).value(), 600);
    }
};

QTEST_GUILESS_MAIN(tst_RedriveJob)
#include "tst_redrivejob.moc"
