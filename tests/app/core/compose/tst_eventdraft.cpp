// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compose/eventdraft.h"
#include "core/compose/objecttext.h"
#include "sampleevents.h"

#include <QRegularExpression>
#include <QTest>

using namespace Sothebais;
using Level = Comm::EventValidator::Level;

class tst_EventDraft : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void keepsEveryDigit();
    void takesWhatIsNoEvent();
    void tellsIssuesAtTheirPlace();
    void tellsFaultsOfTheData();
    void isNotFooledByBrackets();
    void judgesByItsLevel();
    void findsNumbersThatLoseDigits_data();
    void findsNumbersThatLoseDigits();
};

void tst_EventDraft::keepsEveryDigit()
{
    const QByteArray data = R"({"b":1.50,"a":12345678901234567890,"a":"x"})";
    const EventDraft draft = EventDraft::of(sampleEvent("lot:bid:placed", data));
    QCOMPARE(draft.type, QByteArray("lot:bid:placed"));
    QCOMPARE(draft.source, QByteArray("AUCTION_ENGINE"));
    QVERIFY(draft.data.contains("\n"));
    QCOMPARE(compactJson(draft.data), data);
}

void tst_EventDraft::takesWhatIsNoEvent()
{
    DraftCheck check(Level::Contract);
    for (const QByteArray &text : {QByteArray("garbage"), QByteArray("{\"data\":\"x\"}"), QByteArray("[]")}) {
        const EventDraft draft = EventDraft::of(parsed(text));
        QVERIFY(!check.check(draft).isValid());
    }
    QVERIFY(!check.check(EventDraft::of(Comm::Event())).isValid());
}

void tst_EventDraft::tellsIssuesAtTheirPlace()
{
    DraftCheck check(Level::Strict);
    const DraftVerdict verdict = check.check({.type = "SYSTEM_ERROR", .data = R"({"severity":"HUGE"})"});
    QVERIFY(!verdict.isValid());
    QVERIFY(verdict.issuesOf("severity").contains(QStringLiteral("CRITICAL")));
    QVERIFY(!verdict.issuesOf("serviceId").isEmpty());
    QVERIFY(verdict.issuesOf("stackTrace").isEmpty());
    QVERIFY(check.check({.type = "SYSTEM_INFO"}).isValid());
}

void tst_EventDraft::tellsFaultsOfTheData()
{
    DraftCheck check(Level::Contract);
    const DraftVerdict verdict = check.check({.type = "SYSTEM_INFO", .data = "{\n  \"a\": tru\n}"});
    QVERIFY(verdict.fault);
    QCOMPARE(verdict.fault->line, 2);
    QVERIFY(!verdict.isValid());
}

void tst_EventDraft::isNotFooledByBrackets()
{
    DraftCheck check(Level::Contract);
    QVERIFY(check.check({.type = "SYSTEM_INFO", .data = R"({},"id":"mine","data":{})"}).fault);
    QVERIFY(check.check({.type = "SYSTEM_INFO", .data = {}}).fault);
}

void tst_EventDraft::judgesByItsLevel()
{
    const EventDraft draft{.type = "SYSTEM_METRIC", .data = "{}"};
    QVERIFY(!DraftCheck(Level::Strict).check({.type = "system:metric", .data = "{}"}).isValid());
    QVERIFY(DraftCheck(Level::Contract).check({.type = "system:metric", .data = "{}"}).isValid());
    QVERIFY(!DraftCheck(Level::Contract).check({.type = "no:such:type", .data = "{}"}).isValid());
    QVERIFY(!DraftCheck(Level::Contract).check(draft).isValid()); // a key is no name on the wire
}

void tst_EventDraft::findsNumbersThatLoseDigits_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<bool>("isLossy");
    QTest::newRow("money") << QByteArray("1000.10") << false;
    QTest::newRow("zeros") << QByteArray("-0.10e2") << false;
    QTest::newRow("largest whole") << QByteArray("9007199254740992") << false;
    QTest::newRow("one more") << QByteArray("9007199254740993") << true;
    QTest::newRow("wei") << QByteArray("1234567890123456789") << true;
    QTest::newRow("long fraction") << QByteArray("0.1234567890123456789") << true;
    QTest::newRow("beyond") << QByteArray("1e400") << true;
    QTest::newRow("deep") << QByteArray(R"([1,{"b":"9007199254740993","c":9007199254740993}])") << true;
    QTest::newRow("in quotes") << QByteArray(R"(["9007199254740993",true,null])") << false;
}

void tst_EventDraft::findsNumbersThatLoseDigits()
{
    QFETCH(const QByteArray, number);
    QFETCH(const bool, isLossy);
    const EventDraft draft{.type = "SYSTEM_INFO", .data = R"({"x":1,"a":)" + number + '}'};
    const DraftVerdict verdict = DraftCheck(Level::Strict).check(draft);
    QCOMPARE(!verdict.isValid(), isLossy);
    QCOMPARE(!verdict.issuesOf("a").isEmpty(), isLossy);
    QVERIFY(verdict.issuesOf("x").isEmpty());
    QVERIFY(DraftCheck(Level::Contract).check(draft).isValid());
}

QTEST_GUILESS_MAIN(tst_EventDraft)
#include "tst_eventdraft.moc"
