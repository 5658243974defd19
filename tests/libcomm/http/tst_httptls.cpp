// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "asking.h"

#include <QRegularExpression>

using namespace Comm;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Answer = HttpScript::Answer;
using Kind = TestCertificates::Kind;

class tst_HttpTls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_certificates.isValid()); }
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void trustsWhatItShould()
    {
        HttpScript server({Answer::json("{}")}, m_certificates.issue());
        HttpOptions options = quick(server);
        options.tls.caCertificates = m_certificates.authority();
        HttpClient client(options);
        for (int i = 0; i < 3; ++i) {
            const auto result = outcome(client.post(u"/"_s, QJsonObject{{u"n"_s, i}}));
            QVERIFY2(result, qPrintable(why(result)));
            QVERIFY(result->tls && result->tls->expires > QDateTime::currentDateTimeUtc());
            QVERIFY(result->tls->names.contains(u"localhost"_s));
        }
        QCOMPARE(server.connections(), 1);
        // Another trust is another connection.
        HttpClient stranger(quick(server));
        QCOMPARE(outcome(stranger.get(u"/"_s)).error().code, Error::Code::TlsFailure);
    }

    void tellsWhatIsWrongWithACertificate_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("says");
        QTest::newRow("expired") << int(Kind::Expired) << u"expired on 2021-01-01"_s;
        QTest::newRow("not yet valid") << int(Kind::NotYetValid) << u"not valid before 2099"_s;
        QTest::newRow("self-signed") << int(Kind::SelfSigned) << u"signed by itself"_s;
        QTest::newRow("wrong host") << int(Kind::WrongHost) << u"made for other.example"_s;
        QTest::newRow("untrusted") << int(Kind::Untrusted) << u"no authority that we trust"_s;
    }
    void tellsWhatIsWrongWithACertificate()
    {
        QFETCH(int, kind);
        QFETCH(QString, says);
        HttpScript server({Answer::json("{}")}, m_certificates.issue(Kind(kind)));
        HttpOptions options = quick(server);
        options.tls.caCertificates = m_certificates.authority();
        HttpClient client(options);
        const auto call = client.start({.method = "POST", .body = {"secret", "text/plain"}});
        const auto result = outcome(call->future());
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::TlsFailure);
        QVERIFY2(result.error().message.contains(says), qPrintable(why(result)));
        QVERIFY(!result.error().mayHaveExecuted);
        QCOMPARE(call->attempts().size(), 1);
        QVERIFY(server.requests().isEmpty());
    }

    void checksTheNameItIsGiven()
    {
        HttpScript server({Answer::json("{}")}, m_certificates.issue(Kind::WrongHost));
        HttpOptions options = quick(server);
        options.tls = {.caCertificates = m_certificates.authority(), .serverName = u"other.example"_s};
        HttpClient client(options);
        const auto result = outcome(client.get(u"/"_s));
        QVERIFY2(result, qPrintable(why(result)));
    }

    void tellsAServerWithoutTls()
    {
        HttpScript server({Answer::json("{}")});
        HttpOptions options = quick(server);
        options.baseUrl.replace(u"http:"_s, u"https:"_s);
        options.deadlines.connect = 300ms; // it waits for a request, and we for its hello
        options.retries.count = 0;
        HttpClient client(options);
        const auto result = outcome(client.post(u"/"_s));
        QVERIFY(!result);
        QVERIFY(result.error().code == Error::Code::TimedOut
                || result.error().code == Error::Code::TlsFailure);
        QVERIFY(!result.error().mayHaveExecuted);
    }

    void refusesOptionsThatAreNone()
    {
        HttpOptions options{.baseUrl = u"https://127.0.0.1:1"_s};
        options.tls.caCertificates = "hello";
        HttpClient client(options);
        QCOMPARE(outcome(client.get(u"/"_s)).error().code, Error::Code::InvalidArgument);
    }

private:
    TestCertificates m_certificates;
};

QTEST_GUILESS_MAIN(tst_HttpTls)
#include "tst_httptls.moc"
