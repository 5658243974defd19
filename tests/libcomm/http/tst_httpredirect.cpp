// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "http/httpredirect.h"

#include <QRegularExpression>
#include <QTest>

using namespace Comm;
using namespace Qt::StringLiterals;

namespace {

HttpMessage message(const QByteArray &method, const QString &url = u"https://a.example/x/y?q=1"_s)
{
    return {.method = method,
            .url = QUrl(url),
            .headers = {{"Authorization", "Bearer t"}, {"Cookie", "c"}, {"Content-Type", "text/plain"}},
            .body = HttpBody("bid", "text/plain")};
}

} // namespace

class tst_HttpRedirect : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void choosesTheMethod_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("next");
        QTest::newRow("301 POST") << 301 << QByteArray("POST") << QByteArray("GET");
        QTest::newRow("302 POST") << 302 << QByteArray("POST") << QByteArray("GET");
        QTest::newRow("303 POST") << 303 << QByteArray("POST") << QByteArray("GET");
        QTest::newRow("303 PUT") << 303 << QByteArray("PUT") << QByteArray("GET");
        QTest::newRow("303 HEAD") << 303 << QByteArray("HEAD") << QByteArray("HEAD");
        QTest::newRow("302 PUT") << 302 << QByteArray("PUT") << QByteArray("PUT");
        QTest::newRow("307 POST") << 307 << QByteArray("POST") << QByteArray("POST");
        QTest::newRow("308 PATCH") << 308 << QByteArray("PATCH") << QByteArray("PATCH");
    }
    void choosesTheMethod()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, next);
        const auto hop = followRedirect(message(method), status, "/z");
        QVERIFY(hop);
        QCOMPARE(hop->method, next);
        const bool keepsBody = next == method && method != "HEAD";
        QCOMPARE(hop->body.isEmpty(), !keepsBody && method != "HEAD");
        QCOMPARE(hop->headers.contains("Content-Type"), !hop->body.isEmpty());
    }

    void resolvesTheTarget_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("target");
        QTest::newRow("absolute") << QByteArray("https://b.example/z?a=b") << u"https://b.example/z?a=b"_s;
        QTest::newRow("path") << QByteArray("/z") << u"https://a.example/z"_s;
        QTest::newRow("relative") << QByteArray("z") << u"https://a.example/x/z"_s;
        QTest::newRow("without scheme") << QByteArray("//b.example/z") << u"https://b.example/z"_s;
        QTest::newRow("with user") << QByteArray("https://u:p@a.example/z#f") << u"https://a.example/z"_s;
    }
    void resolvesTheTarget()
    {
        QFETCH(QByteArray, location);
        QFETCH(QString, target);
        const auto hop = followRedirect(message("GET"), 302, location);
        QVERIFY(hop);
        QCOMPARE(hop->url.toString(), target);
    }

    void keepsCredentialsAtTheirOrigin_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("same") << QByteArray("https://A.example:443/other") << true;
        QTest::newRow("other host") << QByteArray("https://b.example/") << false;
        QTest::newRow("other port") << QByteArray("https://a.example:8443/") << false;
        QTest::newRow("host with a prefix") << QByteArray("https://a.example.evil/") << false;
    }
    void keepsCredentialsAtTheirOrigin()
    {
        QFETCH(QByteArray, location);
        QFETCH(bool, isKept);
        const auto hop = followRedirect(message("POST"), 307, location);
        QVERIFY(hop);
        QCOMPARE(hop->headers.contains("Authorization"), isKept);
        QCOMPARE(hop->headers.contains("Cookie"), isKept);
        QVERIFY(hop->headers.contains("Content-Type"));
    }

    void refusesWhereItMustNotGo_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::newRow("not encrypted") << QByteArray("http://a.example/");
        QTest::newRow("file") << QByteArray("file:///etc/passwd");
        QTest::newRow("script") << QByteArray("javascript:alert(1)");
        QTest::newRow("no host") << QByteArray("https://");
        QTest::newRow("broken") << QByteArray("https://[::1/");
    }
    void refusesWhereItMustNotGo()
    {
        QFETCH(QByteArray, location);
        const auto hop = followRedirect(message("GET"), 302, location);
        QVERIFY(!hop);
        QCOMPARE(hop.error().code, Error::Code::ProtocolError);
        QVERIFY(!hop.error().remedy.isEmpty());
    }

    void mayGoFromHttpToHttps()
    {
        QVERIFY(followRedirect(message("GET", u"http://a.example/"_s), 301, "https://a.example/"));
    }
};

QTEST_GUILESS_MAIN(tst_HttpRedirect)
#include "tst_httpredirect.moc"
