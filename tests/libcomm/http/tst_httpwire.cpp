// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "asking.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Comm;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Answer = HttpScript::Answer;

/// Every attempt puts one copy of the request on the wire, and what the wire does is told truly.
class tst_HttpWire : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void sendsOneCopyWhateverTheServerDoes_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<HttpScript::Answer>("answer");
        const Answer good = Answer::json(R"({"a":1})");
        const std::pair<const char *, Answer> answers[]
            = {{"hangs up", Answer::hangUp()},
               {"half a status line", good.cutAt(7)},
               {"a status line", good.cutAt(good.bytes.indexOf("\r\n") + 2)},
               {"half a header", good.cutAt(30)},
               {"a challenge", Answer::status(401, "no", "WWW-Authenticate: Basic realm=\"x\"\r\n")},
               {"a digest challenge",
                Answer::status(401, "no", "WWW-Authenticate: Digest realm=\"x\", nonce=\"y\"\r\n")},
               {"a redirect to nowhere", Answer::status(302)},
               {"not HTTP", Answer::raw("SSH-2.0-OpenSSH\r\n\r\n").closing()}};
        for (const char *method :
             {"GET", "POST", "POST with nothing", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"}) {
            for (const auto &[name, answer] : answers)
                QTest::addRow("%s: %s", method, name) << QByteArray(method) << answer;
        }
    }
    void sendsOneCopyWhateverTheServerDoes()
    {
        QFETCH(QByteArray, method);
        QFETCH(HttpScript::Answer, answer);
        HttpScript server({answer});
        HttpOptions options = quick(server);
        options.retries.count = 0;
        HttpClient client(options);
        HttpRequest request{.method = method.split(' ').first(), .path = u"/x"_s};
        if (method == "POST" || method == "PUT" || method == "PATCH")
            request.body = HttpBody::fromJsonText(R"({"bid":"1.50"})");
        const auto result = outcome(client.request(request));
        QVERIFY2(!result, qPrintable(why(result)));
        QVERIFY2(result.error().code != Error::Code::TimedOut, qPrintable(why(result)));
        QTest::qWait(10); // for a second copy
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(server.rest(), QByteArray());
        QCOMPARE(server.requests().first().body(), request.body.content);
        const bool isAnswered = answer.bytes.contains("401") || answer.bytes.contains("302");
        QCOMPARE(result.error().code == Error::Code::HttpStatus, isAnswered);
        QCOMPARE(result.error().mayHaveExecuted, !isAnswered);
    }

    void noticesAnAnswerCutAnywhere_data()
    {
        QTest::addColumn<HttpScript::Answer>("answer");
        QTest::newRow("with a length") << Answer::json(R"({"success":true,"data":[1,2,3]})");
        QTest::newRow("chunked") << Answer::raw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                                                "Transfer-Encoding: chunked\r\n\r\n"
                                                "8\r\n{\"a\":[1,\r\n4\r\n2]} \r\n0\r\n\r\n");
    }
    void noticesAnAnswerCutAnywhere()
    {
        QFETCH(HttpScript::Answer, answer);
        for (qsizetype size = 0; size < answer.bytes.size(); ++size) {
            HttpScript server({answer.cutAt(size)});
            HttpOptions options = quick(server);
            options.retries.count = 0;
            options.deadlines.idle = 100ms; // Qt overlooks some ends inside of a chunk
            HttpClient client(options);
            const auto result = outcome(client.get(u"/"_s));
            QVERIFY2(!result, qPrintable(u"cut at %1 of %2"_s.arg(size).arg(answer.bytes.size())));
            const bool isTold = result.error().code == Error::Code::ConnectionLost
                || result.error().code == Error::Code::ProtocolError;
            const bool mayTimeOut
                = answer.bytes.contains("chunked") && result.error().code == Error::Code::TimedOut;
            QVERIFY2(isTold || mayTimeOut, qPrintable(why(result)));
            QVERIFY(result.error().mayHaveExecuted);
            QCOMPARE(server.requests().size(), 1);
        }
        HttpScript server({answer.closing()});
        HttpClient client(quick(server));
        const auto whole = outcome(client.get(u"/"_s));
        QVERIFY2(whole, qPrintable(why(whole)));
    }

    void takesABodyThatEndsWithTheConnection()
    {
        HttpScript server(
            {Answer::raw("HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\n\r\nhello").closing()});
        HttpClient client(quick(server));
        const auto result = outcome(client.get(u"/"_s));
        QVERIFY2(result, qPrintable(why(result)));
        QCOMPARE(result->text(), u"hello"_s);
    }

    void headDoesNotWaitForABody()
    {
        HttpScript server({Answer::raw("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n")});
        HttpClient client(quick(server));
        const auto result = outcome(client.head(u"/"_s));
        QVERIFY2(result, qPrintable(why(result)));
        QCOMPARE(result->headers.value("content-length"), "5000");
        QVERIFY(result->bytes.isEmpty());
    }

    void keepsConnections()
    {
        HttpScript server({Answer::json("{}")});
        HttpClient client(quick(server));
        for (int i = 0; i < 5; ++i)
            QVERIFY(outcome(i % 2 ? client.get(u"/"_s) : client.post(u"/"_s, QJsonObject{{u"n"_s, i}})));
        QCOMPARE(server.requests().size(), 5);
        QCOMPARE(server.connections(), 1);
    }

    void survivesAConnectionThatTheServerGaveUp()
    {
        HttpScript server({Answer::json("{}")});
        HttpOptions options = quick(server);
        options.retries.count = 0;
        HttpClient client(options);
        for (int i = 1; i <= 3; ++i) {
            const auto result = outcome(client.post(u"/"_s, QJsonObject{{u"n"_s, i}}));
            QVERIFY2(result, qPrintable(why(result)));
            QCOMPARE(server.requests().size(), i);
            server.hangUp();
            QTest::qWait(20); // the client hears of it
        }
    }

    void letsSixAtATimeIn()
    {
        QList<HttpClient::Reply> replies;
        HttpScript server({Answer::json("{}").dripping(2ms)});
        HttpOptions options = quick(server);
        options.deadlines.connect = 1s;
        HttpClient client(options);
        QSignalSpy started(&client, &HttpClient::attemptStarted);
        for (int i = 0; i < 20; ++i)
            replies.append(client.get(u"/"_s));
        QTRY_VERIFY(!started.isEmpty());
        QCOMPARE(started.size(), 6);
        for (const auto &reply : replies)
            QTRY_VERIFY(reply.isFinished() && reply.result());
        QCOMPARE(server.connections(), 6);
        QCOMPARE(server.requests().size(), 20);
    }

    void boundsAnswers_data()
    {
        QTest::addColumn<HttpScript::Answer>("answer");
        QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        for (int i = 0; i < 100; ++i)
            chunked += "400\r\n" + QByteArray(1024, 'x') + "\r\n";
        QTest::newRow("announced") << Answer::raw("HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n");
        QTest::newRow("with a length") << Answer::status(200, QByteArray(99'999, 'x'));
        QTest::newRow("chunked without end") << Answer::raw(chunked);
        QTest::newRow("until the end") << Answer::raw("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(99'999, 'x'));
    }
    void boundsAnswers()
    {
        QFETCH(HttpScript::Answer, answer);
        HttpScript server({answer});
        HttpOptions options = quick(server);
        options.maxResponse = 50'000;
        HttpClient client(options);
        const auto result = outcome(client.get(u"/"_s));
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::TooLarge);
        QCOMPARE(server.requests().size(), 1);
    }

    void boundsWhatIsDecompressed()
    {
        // 64 MiB of zeros in 64 KiB, as gzip: what zlib makes of it, with another frame.
        const QByteArray zeros = qCompress(QByteArray(64 * 1024 * 1024, '\0'), 9);
        const QByteArray zlib = zeros.sliced(4);
        HttpScript server({Answer::status(200, zlib, "Content-Encoding: deflate\r\n")});
        HttpOptions options = quick(server);
        options.maxResponse = 1024 * 1024;
        HttpClient client(options);
        const auto result = outcome(client.get(u"/"_s));
        QVERIFY2(!result, qPrintable(why(result)));
        QCOMPARE(result.error().code, Error::Code::TooLarge);
    }

    void decompresses()
    {
        const QByteArray text = QByteArray("all the same ").repeated(20'000);
        HttpScript server({Answer::status(200, qCompress(text).sliced(4), "Content-Encoding: deflate\r\n"),
                           Answer::status(200, "garbage", "Content-Encoding: gzip\r\n")});
        HttpClient client(quick(server));
        const auto result = outcome(client.get(u"/"_s));
        QVERIFY2(result, qPrintable(why(result)));
        QCOMPARE(result->bytes, text);
        const auto garbage = outcome(client.get(u"/"_s));
        QVERIFY(!garbage);
        QCOMPARE(garbage.error().code, Error::Code::ProtocolError);
    }
};

QTEST_GUILESS_MAIN(tst_HttpWire)
#include "tst_httpwire.moc"
