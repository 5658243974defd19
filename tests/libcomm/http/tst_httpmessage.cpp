// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "http/httpmessage.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTest>

using namespace Comm;
using namespace Qt::StringLiterals;

class tst_HttpMessage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void makesUrls_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("url");
        const QString host = u"http://h:4400"_s;
        QTest::newRow("plain") << host << u"/health"_s << u"http://h:4400/health"_s;
        QTest::newRow("slash at the end") << host + u'/' << u"/health"_s << u"http://h:4400/health"_s;
        QTest::newRow("no slash") << host << u"health"_s << u"http://h:4400/health"_s;
        QTest::newRow("base with path") << host + u"/api/" << u"/lots"_s << u"http://h:4400/api/lots"_s;
        QTest::newRow("query alone") << host + u"/api" << u"?a=1"_s << u"http://h:4400/api?a=1"_s;
        QTest::newRow("nothing") << host << QString() << u"http://h:4400"_s;
        QTest::newRow("whole") << host << u"https://other/x"_s << u"https://other/x"_s;
        QTest::newRow("whole, no base") << QString() << u"HTTP://other/x"_s << u"http://other/x"_s;
        QTest::newRow("fragment") << host << u"/x#y"_s << u"http://h:4400/x"_s;
        QTest::newRow("user") << u"http://u:p@h"_s << u"/x"_s << u"http://h/x"_s;
        QTest::newRow("letters") << host << u"/los/größe 1"_s << u"http://h:4400/los/gr%C3%B6%C3%9Fe%201"_s;
    }
    void makesUrls()
    {
        QFETCH(QString, base);
        QFETCH(QString, path);
        QFETCH(QString, url);
        const auto message = makeMessage({.baseUrl = base}, {.path = path});
        QVERIFY(message);
        QCOMPARE(message->url.toString(QUrl::FullyEncoded), url);
    }

    void appendsTheQuery()
    {
        const QList<QPair<QString, QString>> query{
            {u"a b"_s, u"1+2&3=4"_s}, {u"ü"_s, u"%41/?#"_s}, {u"a b"_s, u""_s}};
        const auto message
            = makeMessage({.baseUrl = u"http://h"_s}, {.path = u"/x?k=v%2B"_s, .query = query});
        QVERIFY(message);
        QCOMPARE(message->url.toEncoded(),
                 "http://h/x?k=v%2B&a%20b=1%2B2%263%3D4&%C3%BC=%2541%2F%3F%23&a%20b=");
    }

    void refusesWhatCannotBeSent_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<HttpRequest>("request");
        const QString host = u"http://h"_s;
        QTest::newRow("no address") << QString() << HttpRequest{.path = u"/x"_s};
        QTest::newRow("ftp") << u"ftp://h"_s << HttpRequest{.path = u"/x"_s};
        QTest::newRow("no host") << u"http://"_s << HttpRequest{.path = u"/x"_s};
        QTest::newRow("bad port") << u"http://h:x"_s << HttpRequest{.path = u"/x"_s};
        QTest::newRow("method") << host << HttpRequest{.method = "GET /x HTTP/1.1\r\nA:"};
        QTest::newRow("no method") << host << HttpRequest{.method = ""};
        QTest::newRow("header name") << host << HttpRequest{.headers = {{"A\r\nB", "c"}}};
        QTest::newRow("header value") << host << HttpRequest{.headers = {{"A", "secret\r\nB: c"}}};
        QTest::newRow("key") << host << HttpRequest{.idempotencyKey = "k\nX: y"};
        QTest::newRow("content type") << host << HttpRequest{.body = HttpBody("x", "a\nb")};
        QTest::newRow("closed device") << host << HttpRequest{.body = HttpBody::fromDevice(&m_closed, "a/b")};
    }
    void refusesWhatCannotBeSent()
    {
        QFETCH(QString, base);
        QFETCH(HttpRequest, request);
        const auto message = makeMessage({.baseUrl = base}, request);
        QVERIFY(!message);
        QCOMPARE(message.error().code, Error::Code::InvalidArgument);
        QVERIFY(!message.error().remedy.isEmpty());
        QVERIFY(!message.error().toString().contains(u"secret"));
    }

    void addsWhatTheContractSays()
    {
        const auto get = makeMessage({.baseUrl = u"http://h"_s}, {});
        QCOMPARE(get->headers.value("Accept"), "application/json");
        QVERIFY(!get->headers.contains("Content-Type"));
        const auto post = makeMessage({.baseUrl = u"http://h"_s},
                                      {.method = "POST", .body = QJsonObject{{u"amount"_s, u"1.50"_s}}});
        QCOMPARE(post->headers.value("Content-Type"), "application/json");
        QCOMPARE(post->body.content, R"({"amount":"1.50"})");
    }

    void theNearestHeaderWins()
    {
        const HttpOptions options{.baseUrl = u"http://h"_s,
                                  .headers = {{"accept", "a/b"}, {"X", "1"}, {"Y", "1"}}};
        const auto message = makeMessage(options, {.headers = {{"x", "2"}}, .idempotencyKey = "k"});
        QCOMPARE(message->headers.values("Accept"), QList<QByteArray>{"a/b"});
        QCOMPARE(message->headers.values("X"), QList<QByteArray>{"2"});
        QCOMPARE(message->headers.value("Y"), "1");
        QCOMPARE(message->headers.value("Idempotency-Key"), "k");
    }

    void givesCredentialsToTheirOriginAlone()
    {
        const HttpOptions options{.baseUrl = u"http://user:p%40ss@h"_s, .headers = {{"Cookie", "c"}}};
        const auto home = makeMessage(options, {.path = u"/x"_s});
        QCOMPARE(home->headers.value("Authorization"), "Basic " + QByteArray("user:p@ss").toBase64());
        QCOMPARE(home->headers.value("Cookie"), "c");
        QVERIFY(!mayGetToken(options, *home)); // it has its authorization
        const auto away = makeMessage(options, {.path = u"http://other/x"_s});
        QVERIFY(!away->headers.contains("Authorization") && !away->headers.contains("Cookie"));
        QVERIFY(!mayGetToken(options, *away));
        const HttpOptions plain{.baseUrl = u"http://h"_s};
        QVERIFY(mayGetToken(plain, *makeMessage(plain, {.path = u"http://h:80/x"_s})));
    }

    void showsNoSecrets() { QCOMPARE(shownUrl(QUrl(u"https://u:p@h/x?token=t#f"_s)), u"https://h/x"_s); }

private:
    QBuffer m_closed;
};

QTEST_GUILESS_MAIN(tst_HttpMessage)
#include "tst_httpmessage.moc"
