// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/eventsummary.h"

#include "core/events/summarytemplates.h"
#include "sampleevents.h"

#include <QRegularExpression>
#include <QTest>

using namespace Sothebais;

class tst_EventSummary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void summary_data();
    void summary();
    void templatesFitTheCatalogue();
    void subject_data();
    void subject();
    void isHarmless();
    void sizeIsBounded();
};

void tst_EventSummary::summary_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("summary");
    const auto row = [](const char *type, const char *data, const char *summary) {
        QTest::addRow("%s %s", type, summary)
            << QByteArray(type) << QByteArray(data) << QString::fromUtf8(summary);
    };

    row("lot:bid:placed", R"({"lotId":"7","userId":"12","amount":"2.5","currency":"ETH"})",
        "bid 2.5 ETH on lot 7 by user 12");
    row("lot:bid:placed", R"({"lotId":"lot7","userId":"USER_12","amount":"1000.00","currency":"USD"})",
        "bid 1000.00 USD on lot 7 by user 12");
    row("lot:bid:placed", R"({"lotId":"9f1c2a3b-0000-4000-8000-000000000001","amount":0.10})",
        "bid 0.10 ? on lot 9f1c2a3b by ?");
    row("lot:bid:rejected", R"({"userId":"3","amount":"1","currency":"ETH","reason":"too low"})",
        "bid 1 ETH by user 3 rejected: too low");
    row("lot:end", R"({"lotId":"1"})", "lot 1 closes");
    row("lot:end",
        R"({"lotId":"1","finalPrice":"12345678901234567890.10","currency":"USD","winnerId":"user-4"})",
        "lot 1 closes at 12345678901234567890.10 USD, won by user 4");
    row("lot:end", R"({"lotId":"1","finalPrice":"5","currency":"USD","winnerId":null})",
        "lot 1 closes at 5 USD");
    row("auction:timer:updated",
        R"({"auctionId":"2","timeRemaining":30,"isExtended":false,"extensionCount":0})",
        "30 s left in auction 2");
    row("auction:timer:updated",
        R"({"auctionId":"2","timeRemaining":30,"isExtended":true,"extensionCount":2})",
        "30 s left in auction 2, extended 2×");
    row("system:health", R"({"serviceId":"redis","status":"DEGRADED"})", "redis is DEGRADED");
    row("SYSTEM_INFO", R"({"note":"doors open","rooms":[1],"seats":12.50,"timestamp":"x"})",
        "note doors open · seats 12.50");
    row("weather:rain", R"({"lotId":"7","mm":3})", "lot 7 · mm 3");
    row("SYSTEM_INFO", "{}", "");
}

void tst_EventSummary::summary()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, data);
    QTEST(eventSummary(sampleEvent(type, data)), "summary");
}

/// Each field that a template names is one of its type, and each type with a fixed shape has a template.
void tst_EventSummary::templatesFitTheCatalogue()
{
    static const QRegularExpression field(QStringLiteral("\\{([^}]*)\\}"));
    const Comm::Catalog catalog;
    for (const Comm::TypeInfo &type : catalog.types()) {
        const char *const text = summaryTemplate(type.type);
        QVERIFY2((text != nullptr) == !type.shape.isEmpty(), type.name.constData());
        for (const QRegularExpressionMatch &match : field.globalMatch(QString::fromUtf8(text))) {
            const QByteArray name = match.captured(1).toLatin1();
            const auto isNamed = [&](const Comm::FieldInfo &info) { return info.name == name; };
            QVERIFY2(std::any_of(type.fields.cbegin(), type.fields.cend(), isNamed),
                     QByteArray(type.name + " has no " + name).constData());
        }
    }
}

void tst_EventSummary::subject_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("subject");

    QTest::newRow("lot first") << QByteArray(R"({"userId":"1","sessionId":"2","lotId":"3"})")
                               << QStringLiteral("lot 3");
    QTest::newRow("agent") << QByteArray(R"({"agentId":"agent-ada","userId":"1"})")
                           << QStringLiteral("agent ada");
    QTest::newRow("service") << QByteArray(R"({"serviceId":"redis"})") << QStringLiteral("redis");
    QTest::newRow("none") << QByteArray(R"({"note":"x"})") << QString();
    QTest::newRow("no object") << QByteArray("12") << QString();
}

void tst_EventSummary::subject()
{
    QFETCH(QByteArray, data);
    QTEST(eventSubject(sampleEvent("SYSTEM_INFO", data)), "subject");
}

void tst_EventSummary::isHarmless()
{
    const QString text = eventSummary(
        sampleEvent("lot:bid:placed", "{\"lotId\":\"<b>7\\u202e\\n\\u0000\",\"amount\":\"1\"}"));
    QVERIFY2(text.contains(QStringLiteral("<b>7")), qPrintable(text));
    QVERIFY(!text.contains(QChar(0x202E)));
    QVERIFY(!text.contains(u'\n'));
    QVERIFY(!text.contains(QChar(0)));
    QCOMPARE(eventSummary(parsed("no json")), parsed("no json").defectText());
    QVERIFY(
        eventSummary(parsed(R"({"type":"lot:start"})")).contains(QStringLiteral("id, timestamp, source")));
}

void tst_EventSummary::sizeIsBounded()
{
    const QByteArray huge(500'000, 'x');
    const QString text = eventSummary(
        sampleEvent("agent:message", R"({"agentId":")" + huge + R"(","content":")" + huge + R"("})"));
    QVERIFY(text.size() < 1000);
    QVERIFY(text.contains(u'…'));
}

QTEST_GUILESS_MAIN(tst_EventSummary)
#include "tst_eventsummary.moc"
