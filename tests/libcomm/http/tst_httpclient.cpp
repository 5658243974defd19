// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "asking.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QThread>

using namespace Comm;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Answer = HttpScript::Answer;

class tst_HttpClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void asksWithEachMethod()
    {
        HttpScript server({Answer::json("{}")});
        HttpClient client(quick(server));
        const QJsonObject body{{u"lotId"_s, 7}};
        QVERIFY(outcome(client.get(u"/lots"_s, {{u"state"_s, u"open now"_s}})));
        QVERIFY(outcome(client.head(u"/lots"_s)));
        QVERIFY(outcome(client.options(u"/lots"_s)));
        QVERIFY(outcome(client.post(u"/lots"_s, body)));
        QVERIFY(outcome(client.put(u"/lots/7"_s, body)));
        QVERIFY(outcome(client.patch(u"/lots/7"_s, body)));
        QVERIFY(outcome(client.deleteResource(u"/lots/7"_s)));
        QByteArrayList lines;
        for (const auto &request : server.requests())
            lines.append(request.line());
        QCOMPARE(
            lines.join('\n'),
            "GET /lots?state=open%20now HTTP/1.1\nHEAD /lots HTTP/1.1\nOPTIONS /lots HTTP/1.1\n"
            "POST /lots HTTP/1.1\nPUT /lots/7 HTTP/1.1\nPATCH /lots/7 HTTP/1.1\nDELETE /lots/7 HTTP/1.1");
        for (const int i : {3, 4, 5}) {
            QCOMPARE(server.requests()[i].body(), R"({"lotId":7})");
            QCOMPARE(server.requests()[i].header("content-type"), "application/json");
        }
    }

    void readsTheBodyByItsType_data()
    {
        using Kind = HttpResponse::Kind;
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("text");
        QTest::newRow("JSON") << QByteArray("application/json; charset=utf-8")
                              << QByteArray(R"({"a":"1.50"})") << int(Kind::Json) << uR"({"a":"1.50"})"_s;
        QTest::newRow("JSON, capitals")
            << QByteArray("Application/JSON") << QByteArray("12") << int(Kind::Json) << u"12"_s;
        QTest::newRow("text") << QByteArray("text/html") << QByteArray("gr\xc3\xbc\xc3\x9f")
                              << int(Kind::Text) << u"grüß"_s;
        QTest::newRow("Latin 1") << QByteArray("text/plain; charset=\"ISO-8859-1\"")
                                 << QByteArray("gr\xfc\xdf") << int(Kind::Text) << u"grüß"_s;
        QTest::newRow("bytes") << QByteArray("image/png") << QByteArray("\x89PNG") << int(Kind::Bytes)
                               << QString::fromUtf8("\x89PNG");
        QTest::newRow("untyped") << QByteArray() << QByteArray("x") << int(Kind::Bytes) << u"x"_s;
        QTest::newRow("nothing") << QByteArray("application/json") << QByteArray() << int(Kind::None)
                                 << QString();
    }
    void readsTheBodyByItsType()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        QFETCH(QString, text);
        HttpScript server(
            {Answer::status(200, body, type.isEmpty() ? type : "Content-Type: " + type + "\r\n")});
        HttpClient client(quick(server));
        const auto result = outcome(client.get(u"/"_s));
        QVERIFY2(result, qPrintable(why(result)));
        QCOMPARE(int(result->kind()), kind);
        QCOMPARE(result->bytes, body);
        QCOMPARE(result->text(), text);
    }

    void keepsTheExactJson()
    {
        const QByteArray exact = R"({"wei":123456789012345678901234567890,"z":1,"a":1.10,"z":2})";
        HttpScript server({Answer::json(exact)});
        HttpClient client(quick(server));
        const auto result = outcome(client.get(u"/"_s));
        QCOMPARE(result->bytes, exact);
        QCOMPARE(result->json()->toObject().value(u"z"_s).toInt(), 2);
    }

    void tellsWhatTheServiceSays_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("says");
        QTest::addColumn<bool>("mayHaveExecuted");
        QTest::newRow("envelope")
            << 409 << QByteArray(R"({"success":false,"error":{"code":"CLOSED","message":"lot 7 is closed"}})")
            << u"lot 7 is closed"_s << false;
        QTest::newRow("validation")
            << 400
            << QByteArray(
                   R"({"error":"Invalid event","details":[{"field":"data.bidId","message":"missing"}]})")
            << u"data.bidId: missing"_s << false;
        QTest::newRow("health") << 503 << QByteArray(R"({"status":"error","message":"Redis is gone"})")
                                << u"Redis is gone"_s << true;
        QTest::newRow("text") << 500 << QByteArray("<h1>Oops</h1>") << u"<h1>Oops</h1>"_s << true;
        QTest::newRow("nothing") << 404 << QByteArray() << u"404 Said So"_s << false;
    }
    void tellsWhatTheServiceSays()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, says);
        QFETCH(bool, mayHaveExecuted);
        HttpScript server({Answer::status(status, body, "Content-Type: application/json\r\n")});
        HttpClient client(quick(server));
        const auto call = client.start({.method = "POST", .path = u"/x?token=hush"_s});
        const auto result = outcome(call->future());
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::HttpStatus);
        const QString all = result.error().toString() + result.error().details.join(u' ');
        QVERIFY2(all.contains(says), qPrintable(all));
        QVERIFY(all.contains(QString::number(status)) && !all.contains(u"hush"));
        QVERIFY(!result.error().remedy.isEmpty());
        QCOMPARE(result.error().mayHaveExecuted, mayHaveExecuted);
        QCOMPARE(call->lastResponse().status, status);
        QCOMPARE(call->lastResponse().bytes, body);
        QCOMPARE(server.requests().size(), 1); // no status is repeated unless asked for
    }

    void refusesJsonThatIsNone()
    {
        HttpScript server({Answer::json("{\"a\":")});
        HttpClient client(quick(server));
        const auto result = outcome(client.post(u"/"_s));
        QCOMPARE(result.error().code, Error::Code::MalformedJson);
        QVERIFY(result.error().mayHaveExecuted);
    }

    void anyStatusMayBeAValue()
    {
        HttpScript server({Answer::status(503, "down")});
        HttpClient client(quick(server));
        const auto result = outcome(client.request({.accept = HttpRequest::Accept::AnyStatus}));
        QVERIFY(result);
        QCOMPARE(result->status, 503);
        QCOMPARE(result->bytes, "down");
    }

    void repeatsAndShowsEachAttempt()
    {
        HttpScript server({Answer::hangUp(), Answer::status(503), Answer::json("{}")});
        HttpOptions options = quick(server);
        options.retries.statuses = {503};
        HttpClient client(options);
        QSignalSpy started(&client, &HttpClient::attemptStarted);
        QSignalSpy finished(&client, &HttpClient::attemptFinished);
        const auto result = outcome(client.get(u"/x"_s, {{u"token"_s, u"hush"_s}}));
        QVERIFY2(result, qPrintable(why(result)));
        QCOMPARE(started.size(), 3);
        QCOMPARE(finished.size(), 3);
        const QList<HttpAttempt> &attempts = result->attempts;
        QCOMPARE(attempts.size(), 3);
        QCOMPARE(attempts[0].error->code, Error::Code::ConnectionLost);
        QCOMPARE(attempts[0].wait, 10ms);
        QCOMPARE(attempts[1].status, 503);
        QCOMPARE(attempts[1].number, 2);
        QCOMPARE(attempts[2].status, 200);
        QVERIFY(!attempts[2].error && !attempts[2].wait);
        QCOMPARE(attempts[2].url, server.url() + u"/x"_s);
        QCOMPARE(finished.last().first().value<HttpAttempt>(), attempts[2]);
    }

    void aPostIsRepeatedOnlyWithItsKey()
    {
        for (const QByteArray &key : {QByteArray(), QByteArray("k-1")}) {
            HttpScript server({Answer::hangUp(), Answer::json("{}")});
            HttpClient client(quick(server));
            const auto result = outcome(
                client.request({.method = "POST", .body = {"bid", "text/plain"}, .idempotencyKey = key}));
            QCOMPARE(result.hasValue(), !key.isEmpty());
            QCOMPARE(server.requests().size(), key.isEmpty() ? 1 : 2);
            QCOMPARE(server.requests().last().header("Idempotency-Key"), key);
            QCOMPARE(server.requests().last().body(), "bid");
        }
    }

    void followsRedirects()
    {
        HttpScript home({Answer::json("{}")});
        HttpScript server({Answer::redirect(307, u"/b"_s), Answer::redirect(303, home.url() + u"/c"_s)});
        HttpOptions options = quick(server);
        options.token = "hush";
        HttpClient client(options);
        const auto result = outcome(client.post(u"/a"_s, QJsonObject{{u"x"_s, 1}}));
        QVERIFY2(result, qPrintable(why(result)));
        QCOMPARE(server.requests().size(), 2);
        QCOMPARE(server.requests()[1].line(), "POST /b HTTP/1.1");
        QCOMPARE(server.requests()[1].body(), R"({"x":1})");
        QCOMPARE(server.requests()[1].header("Authorization"), "Bearer hush");
        QCOMPARE(home.requests().first().line(), "GET /c HTTP/1.1");
        QCOMPARE(home.requests().first().header("Authorization"), "");
        QCOMPARE(result->url.toString(), home.url() + u"/c"_s);
        QCOMPARE(result->attempts.size(), 3);
        QCOMPARE(result->attempts.last().redirects, 2);
    }

    void endsALoopOfRedirects()
    {
        HttpScript server({Answer::redirect(302, u"/again"_s)});
        HttpClient client(quick(server));
        const auto result = outcome(client.get(u"/"_s));
        QCOMPARE(result.error().code, Error::Code::ProtocolError);
        QCOMPARE(server.requests().size(), 11);
    }

    void renewsATokenOnceForAll()
    {
        int asked = 0;
        HttpScript server(
            {Answer::status(401), Answer::status(401), Answer::status(401), Answer::json("{}")});
        HttpOptions options = quick(server);
        options.tokenProvider = [&asked](const QByteArray &rejected) {
            ++asked;
            auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
            promise->start();
            QTimer::singleShot(20, qApp, [promise, rejected] {
                promise->addResult(QByteArray(rejected.isEmpty() ? "old" : "new"));
                promise->finish();
            });
            return promise->future();
        };
        HttpClient client(options);
        QList<HttpClient::Reply> replies;
        for (int i = 0; i < 3; ++i)
            replies.append(client.post(u"/"_s));
        for (const auto &reply : replies)
            QTRY_VERIFY(reply.isFinished() && reply.result());
        QCOMPARE(asked, 2);
        QCOMPARE(server.requests().size(), 6);
        for (int i = 0; i < 6; ++i)
            QCOMPARE(server.requests()[i].header("Authorization"), i < 3 ? "Bearer old" : "Bearer new");
    }

    void givesUpOnATokenThatIsRefusedAgain()
    {
        HttpScript server({Answer::status(401, "you said secret-token")});
        HttpOptions options = quick(server);
        options.tokenProvider = [](const QByteArray &) {
            return QtFuture::makeReadyFuture(Result<QByteArray>(QByteArray("secret-token")));
        };
        HttpClient client(options);
        const auto result = outcome(client.get(u"/"_s));
        QCOMPARE(result.error().code, Error::Code::HttpStatus);
        QVERIFY(!result.error().toString().contains(u"secret-token"));
        QCOMPARE(server.requests().size(), 2);
    }

    void aFailedProviderFailsTheCall()
    {
        HttpScript server({Answer::json("{}")});
        HttpOptions options = quick(server);
        for (const bool isCancelled : {false, true}) {
            options.tokenProvider = [isCancelled](const QByteArray &) {
                return isCancelled ? QFuture<Result<QByteArray>>()
                                   : QtFuture::makeReadyFuture(Result<QByteArray>(
                                       Error{.code = Error::Code::AuthenticationFailed, .message = u"no"_s}));
            };
            HttpClient client(options);
            QCOMPARE(outcome(client.get(u"/"_s)).error().code, Error::Code::AuthenticationFailed);
        }
        QVERIFY(server.requests().isEmpty());
    }

    void cancelsAtAnyMoment()
    {
        for (int moment = 0; moment < 4; ++moment) {
            HttpScript server(
                {moment == 3 ? Answer::json("{\"a\":1}").dripping(5ms, 70) : Answer::silence()});
            HttpClient client(quick(server));
            const auto call = client.start({.method = "POST", .body = {"bid", "text/plain"}});
            QSignalSpy started(call.get(), &HttpCall::attemptStarted);
            QSignalSpy finished(call.get(), &HttpCall::finished);
            QSignalSpy progress(call.get(), &HttpCall::downloadProgress);
            if (moment == 1)
                QTRY_VERIFY(!started.isEmpty());
            if (moment == 2)
                QTRY_VERIFY(!server.requests().isEmpty());
            if (moment == 3)
                QTRY_VERIFY(!progress.isEmpty());
            call->cancel();
            call->cancel();
            QVERIFY(!call->isFinished());
            const auto result = outcome(call->future());
            QCOMPARE(result.error().code, Error::Code::Cancelled);
            // In the moment that the attempt starts, the request may be on its way or not.
            QVERIFY(result.error().mayHaveExecuted || server.requests().isEmpty());
            if (moment != 1)
                QCOMPARE(result.error().mayHaveExecuted, moment >= 2);
            QCOMPARE(finished.size(), 1);
        }
    }

    void completesWhenItEnds()
    {
        HttpScript server({Answer::silence()});
        auto client = std::make_unique<HttpClient>(quick(server));
        const auto call = client->start({});
        const HttpClient::Reply held = call->future();
        const HttpClient::Reply simple = client->get(u"/"_s);
        auto dropped = client->start({});
        const HttpClient::Reply abandoned = dropped->future();
        QTRY_COMPARE(server.requests().size(), 3);
        dropped.reset();
        QCOMPARE(abandoned.result().error().code, Error::Code::Cancelled);
        client.reset();
        QCOMPARE(held.result().error().code, Error::Code::Cancelled);
        QCOMPARE(simple.result().error().code, Error::Code::Cancelled);
    }

    void streamsBothWays()
    {
        const QByteArray big(3'000'000, 'x');
        QBuffer source;
        source.setData("skipped" + big);
        source.open(QIODevice::ReadOnly);
        source.seek(7);
        QBuffer target;
        target.open(QIODevice::WriteOnly);
        HttpScript server({Answer::hangUp(), Answer::status(200, big)});
        HttpClient client(quick(server));
        const auto call = client.start(
            {.method = "PUT", .body = HttpBody::fromDevice(&source, "image/png"), .saveTo = &target});
        QSignalSpy up(call.get(), &HttpCall::uploadProgress);
        QSignalSpy down(call.get(), &HttpCall::downloadProgress);
        const auto result = outcome(call->future());
        QVERIFY2(result, qPrintable(why(result)));
        QCOMPARE(server.requests().size(), 2); // from the beginning again
        QVERIFY(server.requests().last().body() == big);
        QVERIFY(target.data() == big);
        QCOMPARE(result->size, big.size());
        QVERIFY(result->bytes.isEmpty());
        QVERIFY(up.size() > 2 && down.size() > 2);
        QCOMPARE(up.last(), QVariantList({big.size(), big.size()}));
        QCOMPARE(down.last(), QVariantList({big.size(), big.size()}));
    }

    void saysWhenADeviceFails()
    {
        HttpScript server({Answer::status(200, "content")});
        HttpClient client(quick(server));
        QFile full(u"/dev/full"_s);
        QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        QCOMPARE(outcome(client.request({.saveTo = &full})).error().code, Error::Code::StorageFailure);
        QBuffer brief;
        brief.setData("brief");
        brief.open(QIODevice::ReadOnly);
        const auto cut
            = outcome(client.request({.method = "PUT", .body = HttpBody::fromDevice(&brief, "a/b", 100)}));
        QCOMPARE(cut.error().code, Error::Code::StorageFailure);
    }

    void goesThroughAProxy()
    {
        HttpScript proxy({Answer::json("{}")});
        HttpClient client(
            {.baseUrl = u"http://service.invalid"_s,
             .proxy = {.kind = HttpProxy::Kind::Http, .host = u"127.0.0.1"_s, .port = proxy.port()}});
        const auto result = outcome(client.get(u"/x"_s));
        QVERIFY2(result, qPrintable(why(result)));
        QCOMPARE(proxy.requests().first().line(), "GET http://service.invalid/x HTTP/1.1");
    }

    void tellsConnectionsThatCannotBeMade()
    {
        quint16 port = 0;
        {
            HttpScript gone({});
            port = gone.port();
        }
        HttpClient client({.retries = {.count = 1, .interval = 10ms}});
        const auto refused = outcome(client.post(u"http://127.0.0.1:%1/"_s.arg(port)));
        QCOMPARE(refused.error().code, Error::Code::ConnectionRefused);
        QVERIFY(!refused.error().mayHaveExecuted);
        const auto unknown = outcome(client.get(u"http://user:secret@no-such-host.invalid/"_s));
        QCOMPARE(unknown.error().code, Error::Code::HostNotFound);
        QVERIFY(!unknown.error().toString().contains(u"secret"));
        QCOMPARE(outcome(client.get(u"/x"_s)).error().code, Error::Code::InvalidArgument);
    }

    void livesInAnotherThread()
    {
        QThread thread;
        HttpScript server({Answer::json("{}")});
        auto *client = new HttpClient(quick(server));
        client->moveToThread(&thread);
        connect(&thread, &QThread::finished, client, &QObject::deleteLater);
        thread.start();
        std::atomic_int status = 0;
        QMetaObject::invokeMethod(client, [client, &status] {
            client->get(u"/"_s).then(client, [&status](const Result<HttpResponse> &response) {
                status = response ? response->status : -1;
            });
        });
        QTRY_COMPARE(status.load(), 200);
        thread.quit();
        thread.wait();
    }
};

QTEST_GUILESS_MAIN(tst_HttpClient)
#include "tst_httpclient.moc"
