// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/replayedevent.h"
#include "core/store/eventindexer.h"
#include "sampleevents.h"

#include <QRegularExpression>
#include <QTest>

using namespace Sothebais;

class tst_ReplayedEvent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void keepsAllElse()
    {
        const QByteArray recorded
            = R"({"id":"a-1","timestamp":1,"type":"lot:end","odd":1e400,"data":{"amount":"2.50","replayOf":1}})";
        const QByteArray once = asReplayed(recorded, "b", 5);
        QCOMPARE(once,
                 R"({"id":"b","timestamp":5,"type":"lot:end","odd":1e400,)"
                 R"("data":{"amount":"2.50","replayOf":1},"replayOf":"a-1"})");
        QCOMPARE(asReplayed(once, "c", 6),
                 QByteArray(once).replace(R"("id":"b","timestamp":5)", R"("id":"c","timestamp":6)"));
        QCOMPARE(asReplayed("{}", "b", 5), R"({"id":"b","timestamp":5,"replayOf":null})");
    }

    void isToldFromOthers()
    {
        const QByteArray recorded = sampleText("lot:end", R"({"replayOf":"x"})");
        QVERIFY(!isReplayed(recorded));
        QVERIFY(isReplayed(asReplayed(recorded, "b", 5)));
        // By all who make records.
        for (const bool replayed : {false, true}) {
            EventNames names;
            EventIndexer indexer(names);
            const QByteArray text = replayed ? asReplayed(recorded, "b", 5) : recorded;
            QCOMPARE(indexer.record(text, {}).flags.testFlag(EventFlag::Replayed), replayed);
            QCOMPARE(indexed(parsed(text), {}, names).flags.testFlag(EventFlag::Replayed), replayed);
        }
    }
};

QTEST_GUILESS_MAIN(tst_ReplayedEvent)
#include "tst_replayedevent.moc"
