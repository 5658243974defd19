// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "websocket/requestsource.h"

#include <QException>
#include <QSignalSpy>
#include <QTest>

using namespace Comm;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Answer = Result<WebSocketRequest>;

namespace {

// A source, and what it answered.
struct Asked
{
    explicit Asked(const WebSocketOptions &options) : source(options)
    {
        QObject::connect(&source, &RequestSource::answered, &source,
                         [this](const Answer &answer) { answers.append(answer); });
    }

    RequestSource source;
    QList<Answer> answers;
};

} // namespace

class tst_RequestSource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersWithWhatIsFixed()
    {
        const WebSocketRequest request{.url = QUrl(u"ws://localhost/"_s), .token = "t"};
        Asked asked({.request = request});
        asked.source.ask();
        QVERIFY(asked.answers.isEmpty());
        QTRY_COMPARE(asked.answers.size(), 1);
        QCOMPARE(*asked.answers[0], request);
    }

    void outlivesEveryProvider_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("throws") << 0 << u"broken"_s;
        QTest::newRow("throws a number") << 1 << u"no exception"_s;
        QTest::newRow("throws later") << 2 << u"."_s;
        QTest::newRow("ends without an answer") << 3 << u"without an answer"_s;
        QTest::newRow("is cancelled") << 4 << u"without an answer"_s;
        QTest::newRow("never answers") << 5 << u"within 0.05 s"_s;
        QTest::newRow("has no future") << 6 << u"without an answer"_s;
        QTest::newRow("fails") << 7 << u"sorry"_s;
    }
    void outlivesEveryProvider()
    {
        QFETCH(int, kind);
        QFETCH(QString, words);
        QPromise<Answer> promise;
        WebSocketOptions options{.handshakeTimeout = 50ms};
        options.provider = [&]() -> QFuture<Answer> {
            if (kind == 0)
                throw std::runtime_error("broken");
            if (kind == 1)
                throw 7;
            if (kind == 6)
                return {};
            promise.start();
            const QFuture<Answer> future = promise.future();
            if (kind == 2)
                promise.setException(std::make_exception_ptr(std::runtime_error("broken.")));
            if (kind == 4)
                promise.future().cancel();
            if (kind == 7)
                promise.addResult(Error{.code = Error::Code::HttpStatus, .message = u"sorry"_s});
            if (kind != 5)
                promise.finish();
            return future;
        };
        Asked asked(options);
        asked.source.ask();
        QTRY_COMPARE(asked.answers.size(), 1);
        QVERIFY(!asked.answers[0]);
        QVERIFY2(asked.answers[0].error().message.contains(words),
                 qPrintable(asked.answers[0].error().message));
        if (kind == 5)
            promise.finish(); // too late, and heard by nobody
        QTest::qWait(20);
        QCOMPARE(asked.answers.size(), 1);
    }

    void forgetsAnOldQuestion()
    {
        QList<std::shared_ptr<QPromise<Answer>>> promises;
        WebSocketOptions options;
        options.provider = [&] {
            promises.append(std::make_shared<QPromise<Answer>>());
            promises.last()->start();
            return promises.last()->future();
        };
        Asked asked(options);
        asked.source.ask();
        QTRY_COMPARE(promises.size(), 1);
        asked.source.ask();
        QTRY_COMPARE(promises.size(), 2);
        QVERIFY(promises[0]->isCanceled()); // and its provider can know
        promises[1]->addResult(WebSocketRequest{.token = "new"});
        promises[0]->addResult(WebSocketRequest{.token = "old"});
        promises[0]->finish();
        promises[1]->finish();
        QTRY_COMPARE(asked.answers.size(), 1);
        QCOMPARE(asked.answers[0]->token, "new");
        asked.source.ask();
        asked.source.forget();
        QTest::qWait(20);
        QCOMPARE(asked.answers.size(), 1);
        QCOMPARE(promises.size(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_RequestSource)
#include "tst_requestsource.moc"
