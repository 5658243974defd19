// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "asking.h"

#include <QElapsedTimer>
#include <QRegularExpression>

using namespace Comm;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Answer = HttpScript::Answer;
using Deadline = HttpAttempt::Deadline;

/// Deadlines are deadlines, and what follows one is told.
class tst_HttpDeadlines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void obeysTheDeadlinesOfARequest()
    {
        HttpScript server({Answer::silence()});
        HttpClient client({.baseUrl = server.url(), .retries = {.count = 0}});
        const auto result
            = outcome(client.request({.path = u"/"_s, .deadlines = HttpDeadlines{.firstByte = 50ms}}));
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::TimedOut);
        QVERIFY2(result.error().message.contains(u"0.05 s"), qPrintable(why(result)));
    }

    void endsEachPhase_data()
    {
        QTest::addColumn<HttpScript::Answer>("answer");
        QTest::addColumn<HttpDeadlines>("limits");
        QTest::addColumn<int>("deadline");
        const HttpDeadlines long10{.connect = 10s, .firstByte = 10s, .idle = 10s, .total = 10s};
        const auto with = [&](std::chrono::milliseconds HttpDeadlines::*limit) {
            HttpDeadlines limits = long10;
            limits.*limit = 100ms;
            return limits;
        };
        const Answer answer = Answer::json(R"({"long":"enough to drip"})");
        const qsizetype body = answer.bytes.indexOf("\r\n\r\n") + 4;
        QTest::newRow("silence") << Answer::silence() << with(&HttpDeadlines::firstByte)
                                 << int(Deadline::FirstByte);
        QTest::newRow("slow header") << answer.dripping(10ms) << with(&HttpDeadlines::firstByte)
                                     << int(Deadline::FirstByte);
        QTest::newRow("half a body") << Answer::raw(answer.bytes.chopped(3)) << with(&HttpDeadlines::idle)
                                     << int(Deadline::Idle);
        QTest::newRow("slow body, attempt")
            << answer.dripping(30ms, body) << with(&HttpDeadlines::attempt) << int(Deadline::Attempt);
        QTest::newRow("slow body, total")
            << answer.dripping(30ms, body) << with(&HttpDeadlines::total) << int(Deadline::Total);
    }
    void endsEachPhase()
    {
        QFETCH(HttpScript::Answer, answer);
        QFETCH(HttpDeadlines, limits);
        QFETCH(int, deadline);
        HttpScript server({answer});
        HttpClient client({.baseUrl = server.url(), .deadlines = limits, .retries = {.count = 0}});
        const auto call = client.start({.method = "POST", .body = QJsonObject{{u"a"_s, 1}}});
        const auto result = outcome(call->future());
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::TimedOut);
        QVERIFY2(result.error().message.contains(u"0.1 s"), qPrintable(why(result)));
        QVERIFY(result.error().mayHaveExecuted);
        QCOMPARE(call->attempts().size(), 1);
        QCOMPARE(call->attempts().first().deadline, Deadline(deadline));
        QVERIFY(call->attempts().first().duration >= 90ms && call->attempts().first().duration < 5s);
    }

    void tellsAServerThatCannotBeReached_data()
    {
        QTest::addColumn<QByteArray>("method");
        for (const char *method : {"GET", "POST", "DELETE"})
            QTest::newRow(method) << QByteArray(method);
    }
    void tellsAServerThatCannotBeReached()
    {
        QFETCH(QByteArray, method);
        // A server whose queue is full lets nobody in, as one behind a black hole.
        QTcpServer full;
        full.setListenBacklogSize(0);
        QVERIFY(full.listen(QHostAddress::LocalHost));
        full.pauseAccepting();
        std::vector<std::unique_ptr<QTcpSocket>> queue;
        for (int i = 0; i < 4; ++i) {
            queue.push_back(std::make_unique<QTcpSocket>());
            queue.back()->connectToHost(QHostAddress::LocalHost, full.serverPort());
            queue.back()->waitForConnected(20);
        }
        HttpClient client({.baseUrl = u"http://127.0.0.1:%1"_s.arg(full.serverPort()),
                           .deadlines = {.connect = 100ms},
                           .retries = {.count = 1, .interval = 10ms}});
        const auto call = client.start({.method = method});
        const auto result = outcome(call->future());
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::TimedOut);
        QVERIFY(!result.error().mayHaveExecuted);
        QCOMPARE(call->attempts().size(), 2); // a POST too: it never went out
        QCOMPARE(call->attempts().first().deadline, Deadline::Connect);
    }

    void aStalledUploadIsIdle()
    {
        HttpScript server({Answer::json("{}")});
        server.stopReading();
        HttpOptions options = quick(server);
        options.deadlines.idle = 200ms;
        options.retries.count = 0;
        HttpClient client(options);
        const auto call = client.start({.method = "PUT", .body = {QByteArray(64 * 1024 * 1024, 'x'), "a/b"}});
        const auto result = outcome(call->future());
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::TimedOut);
        QCOMPARE(call->attempts().first().deadline, Deadline::Idle);
    }

    void waitsNoLongerThanTheTotalAllows()
    {
        HttpScript server({Answer::status(503, "later", "Retry-After: 60\r\n")});
        HttpOptions options = quick(server);
        options.retries.statuses = {503};
        HttpClient client(options);
        QElapsedTimer time;
        time.start();
        const auto result = outcome(client.get(u"/"_s));
        QCOMPARE(result.error().code, Error::Code::HttpStatus);
        QCOMPARE(server.requests().size(), 1);
        QVERIFY(time.elapsed() < 5'000);
    }

    void boundsEverythingTogether()
    {
        HttpScript server({Answer::silence()});
        HttpOptions options = quick(server);
        options.deadlines = {.firstByte = 60ms, .total = 200ms};
        options.retries = {.count = 100, .interval = 10ms};
        HttpClient client(options);
        QElapsedTimer time;
        time.start();
        const auto call = client.start({});
        const auto result = outcome(call->future());
        QCOMPARE(result.error().code, Error::Code::TimedOut);
        QVERIFY2(time.elapsed() >= 150 && time.elapsed() < 2'000,
                 qPrintable(QString::number(time.elapsed())));
        QVERIFY(call->attempts().size() >= 2 && call->attempts().size() <= 4);
        QVERIFY(!call->attempts().last().wait);
    }
};

QTEST_GUILESS_MAIN(tst_HttpDeadlines)
#include "tst_httpdeadlines.moc"
