// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "http/httpretrypolicy.h"

#include <QRegularExpression>
#include <QTest>

using namespace Comm;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Code = Error::Code;
using Repeat = HttpRequest::Repeat;

class tst_HttpRetryPolicy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void repeatsWhatDoesNoHarm_data()
    {
        QTest::addColumn<HttpRequest>("request");
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("mayHaveExecuted");
        QTest::addColumn<bool>("repeats");
        const HttpRequest get{.method = "GET"};
        const HttpRequest post{.method = "POST"};
        const HttpRequest keyed{.method = "POST", .idempotencyKey = "k"};
        const HttpRequest told{.method = "POST", .repeat = Repeat::Always};
        const HttpRequest never{.method = "GET", .repeat = Repeat::Never};
        QTest::newRow("refused") << get << int(Code::ConnectionRefused) << false << true;
        QTest::newRow("lost") << get << int(Code::ConnectionLost) << true << true;
        QTest::newRow("late") << get << int(Code::TimedOut) << true << true;
        QTest::newRow("certificate") << get << int(Code::TlsFailure) << false << false;
        QTest::newRow("status") << get << int(Code::HttpStatus) << false << false;
        QTest::newRow("too large") << get << int(Code::TooLarge) << true << false;
        QTest::newRow("no JSON") << get << int(Code::MalformedJson) << true << false;
        QTest::newRow("cancelled") << get << int(Code::Cancelled) << false << false;
        QTest::newRow("never") << never << int(Code::ConnectionRefused) << false << false;
        QTest::newRow("POST refused") << post << int(Code::ConnectionRefused) << false << true;
        QTest::newRow("POST without connection") << post << int(Code::TimedOut) << false << true;
        QTest::newRow("POST lost") << post << int(Code::ConnectionLost) << true << false;
        QTest::newRow("POST late") << post << int(Code::TimedOut) << true << false;
        QTest::newRow("POST with key") << keyed << int(Code::TimedOut) << true << true;
        QTest::newRow("POST as told") << told << int(Code::TimedOut) << true << true;
        QTest::newRow("PATCH lost") << HttpRequest{.method = "PATCH"} << int(Code::ConnectionLost) << true
                                    << false;
        for (const char *method : {"PUT", "DELETE", "HEAD", "OPTIONS"})
            QTest::newRow(method) << HttpRequest{.method = method} << int(Code::ConnectionLost) << true
                                  << true;
    }
    void repeatsWhatDoesNoHarm()
    {
        QFETCH(HttpRequest, request);
        QFETCH(int, code);
        QFETCH(bool, mayHaveExecuted);
        QFETCH(bool, repeats);
        const HttpRetryPolicy policy({}, request);
        const HttpRetryPolicy::Failure failure{.error
                                               = {.code = Code(code), .mayHaveExecuted = mayHaveExecuted}};
        for (int repetition = 1; repetition <= 3; ++repetition)
            QCOMPARE(policy.waitBefore(repetition, failure, 0.5, {}).has_value(), repeats);
        QVERIFY(!policy.waitBefore(4, failure, 0.5, {}));
        if (repeats)
            QCOMPARE(policy.waitBefore(3, failure, 0.5, {}), 1s); // of the contract
    }

    void repeatsStatusesOnRequestAndForIdempotentMethods_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("repeats");
        for (const int status : {408, 425, 429, 500, 502, 503, 504})
            QTest::addRow("%d", status) << status << true;
        for (const int status : {302, 400, 401, 404, 501})
            QTest::addRow("%d", status) << status << false;
    }
    void repeatsStatusesOnRequestAndForIdempotentMethods()
    {
        QFETCH(int, status);
        QFETCH(bool, repeats);
        const HttpRetryPolicy::Failure failure{.error = {.code = Code::HttpStatus}, .status = status};
        const HttpRetries retries{.statuses = HttpRetries::transientStatuses()};
        const auto wait = [&](const HttpRequest &request) {
            return HttpRetryPolicy(retries, request).waitBefore(1, failure, 0.5, {}).has_value();
        };
        QCOMPARE(wait({.method = "GET"}), repeats);
        QCOMPARE(wait({.method = "POST", .idempotencyKey = "k"}), repeats);
        QVERIFY(!wait({.method = "POST"}));
    }

    void backsOff()
    {
        const HttpRetries retries{.count = 10, .backoff = Backoff{.first = 100ms, .cap = 400ms}};
        const HttpRetryPolicy policy(retries, {});
        const HttpRetryPolicy::Failure failure{.error = {.code = Code::ConnectionLost}};
        QCOMPARE(policy.waitBefore(1, failure, 1, {}), 100ms);
        QCOMPARE(policy.waitBefore(2, failure, 1, {}), 200ms);
        QCOMPARE(policy.waitBefore(9, failure, 1, {}), 400ms);
        QCOMPARE(policy.waitBefore(9, failure, 0.5, {}), 200ms);
    }

    void readsRetryAfter_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("seconds"); // -1 for none
        QTest::newRow("seconds") << QByteArray("120") << 120;
        QTest::newRow("with space") << QByteArray(" 7 ") << 7;
        QTest::newRow("at once") << QByteArray("0") << 0;
        QTest::newRow("date") << QByteArray("Tue, 24 Nov 2026 12:00:30 GMT") << 30;
        QTest::newRow("past") << QByteArray("Tue, 24 Nov 2026 11:00:00 GMT") << 0;
        QTest::newRow("none") << QByteArray() << -1;
        QTest::newRow("negative") << QByteArray("-5") << -1;
        QTest::newRow("fraction") << QByteArray("1.5") << -1;
        QTest::newRow("huge") << QByteArray("99999999999999999999") << -1;
        QTest::newRow("rubbish") << QByteArray("soon") << -1;
    }
    void readsRetryAfter()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, seconds);
        const QDateTime now({2026, 11, 24}, {12, 0, 0}, Qt::UTC);
        const auto wait = HttpRetryPolicy::retryAfter(value, now);
        QCOMPARE(wait.has_value(), seconds >= 0);
        if (wait)
            QCOMPARE(*wait, std::chrono::seconds(seconds));
    }

    void honoursRetryAfter()
    {
        const HttpRetries retries{.interval = 1s, .statuses = {503}};
        const HttpRetryPolicy policy(retries, {});
        HttpRetryPolicy::Failure failure{
            .error = {.code = Code::HttpStatus}, .status = 503, .retryAfter = "9"};
        QCOMPARE(policy.waitBefore(1, failure, 0.5, {}), 9s);
        failure.retryAfter = "0"; // sooner than we would anyway
        QCOMPARE(policy.waitBefore(1, failure, 0.5, {}), 1s);
    }
};

QTEST_GUILESS_MAIN(tst_HttpRetryPolicy)
#include "tst_httpretrypolicy.moc"
