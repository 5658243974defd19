// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/eventchecks.h"

#include "sampleevents.h"

#include <QTest>

using namespace Sothebais;

namespace {

Comm::Event numbered(int id)
{
    return sampleEvent("SYSTEM_INFO", R"({"note":"n"})", QByteArray::number(id));
}

} // namespace

class tst_EventChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void findsNothingWhereNothingIs()
    {
        EventChecks checks;
        QCOMPARE(checks.check(numbered(1), SampleTime), EventFlags());
        QCOMPARE(checks.check(numbered(2), SampleTime + 10'000), EventFlags());
        QCOMPARE(checks.check(numbered(3), SampleTime - 1'000), EventFlags());
    }

    void knowsIdsAgain()
    {
        EventChecks checks;
        checks.check(numbered(1), SampleTime);
        checks.check(numbered(2), SampleTime);
        QCOMPARE(checks.check(numbered(1), SampleTime), EventFlags(EventFlag::Duplicate));
        QCOMPARE(checks.check(numbered(1), SampleTime), EventFlags(EventFlag::Duplicate));
        const Comm::Event nameless = sampleEvent("SYSTEM_INFO", "{}", "");
        for (int i = 0; i < 2; ++i)
            QVERIFY(!checks.check(nameless, SampleTime).testFlag(EventFlag::Duplicate));
    }

    void forgetsInTheOrderOfArrival()
    {
        EventChecks checks({.rememberedIds = 100});
        for (int i = 0; i < 1'000; ++i)
            QCOMPARE(checks.check(numbered(i), SampleTime), EventFlags());
        for (int i = 900; i < 1'000; ++i)
            QVERIFY(checks.check(numbered(i), SampleTime).testFlag(EventFlag::Duplicate));
        for (int i = 0; i < 800; i += 100)
            QVERIFY2(!checks.check(numbered(i), SampleTime).testFlag(EventFlag::Duplicate),
                     "what was long ago costs no memory");
    }

    void comparesTimes()
    {
        EventChecks checks;
        QCOMPARE(checks.check(numbered(1), SampleTime + 10'001), EventFlags(EventFlag::Late));
        QCOMPARE(checks.check(numbered(2), SampleTime - 1'001), EventFlags(EventFlag::Ahead));
        const Comm::Event timeless = parsed(R"({"id":"3","type":"SYSTEM_INFO","data":{}})");
        QCOMPARE(checks.check(timeless, SampleTime), EventFlags(EventFlag::Invalid));
    }

    void validates()
    {
        EventChecks checks;
        QCOMPARE(checks.check(sampleEvent("lot:bid:placed", R"({"amount":"1"})"), SampleTime),
                 EventFlags(EventFlag::Invalid));
        QCOMPARE(checks.check(parsed("no JSON"), SampleTime), EventFlags());
    }
};

QTEST_APPLESS_MAIN(tst_EventChecks)
#include "tst_eventchecks.moc"
