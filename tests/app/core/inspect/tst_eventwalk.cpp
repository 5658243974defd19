// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inspect/previousevent.h"
#include "core/inspect/relatedevents.h"

#include "payloadstream.h"
#include "sampleevents.h"

#include <QSignalSpy>
#include <QTest>

using namespace Sothebais;

class tst_EventWalk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsThePrevious();
    void findsThePreviousOfNothing();
    void findsThePreviousOfNamesWithoutRoom();
    void findsTheRelated();
    void asksForWhatIsNamed();
    void goesInSlices();
    void stops();

private:
    static PreviousEvent *previousOf(const PayloadStream &stream, qint64 sequence, QObject *parent);
};

PreviousEvent *tst_EventWalk::previousOf(const PayloadStream &stream, qint64 sequence, QObject *parent)
{
    auto *const previous = new PreviousEvent(parent);
    QSignalSpy finished(previous, &PreviousEvent::finished);
    previous->find(stream.snapshot(), stream.at(sequence));
    [&] { QTRY_COMPARE(finished.size(), 1); }();
    return previous;
}

void tst_EventWalk::findsThePrevious()
{
    QObject owner;
    PayloadStream stream;
    stream.show({sampleText("lot:bid:placed", R"({"lotId":"42"})"),
                 sampleText("lot:bid:placed", R"({"lotId":"7"})"), sampleText("lot:end", R"({"lotId":42})"),
                 "broken {", sampleText("lot:bid:placed", R"({"lotId":"7"})"),
                 sampleText("lot:bid:placed", R"({"lotId":"lot-42"})"),
                 sampleText("lot:bid:placed", R"({"lotId":"42"})")});
    QCOMPARE(previousOf(stream, 5, &owner)->ofSameType(), 0);
    QCOMPARE(previousOf(stream, 5, &owner)->ofAnyType(), 2);
    QCOMPARE(previousOf(stream, 5, &owner)->subject(), QByteArray("lot:42"));
    QCOMPARE(previousOf(stream, 6, &owner)->ofSameType(), 5);
    QCOMPARE(previousOf(stream, 2, &owner)->ofSameType(), -1);
    QCOMPARE(previousOf(stream, 2, &owner)->ofAnyType(), 0);
    QCOMPARE(previousOf(stream, 0, &owner)->ofAnyType(), -1);
}

void tst_EventWalk::findsThePreviousOfNothing()
{
    QObject owner;
    PayloadStream stream;
    stream.show({sampleText("SYSTEM_INFO", R"({"a":1})"), sampleText("SYSTEM_ERROR", "{}"),
                 sampleText("SYSTEM_INFO", R"({"a":2})")});
    QCOMPARE(previousOf(stream, 2, &owner)->ofSameType(), 0);
    QCOMPARE(previousOf(stream, 2, &owner)->ofAnyType(), -1);
}

/// Where the index has no number for what an event is about, the events themselves are read.
void tst_EventWalk::findsThePreviousOfNamesWithoutRoom()
{
    PayloadStream stream;
    stream.show({sampleText("lot:end", R"({"lotId":"1"})"), sampleText("lot:end", R"({"lotId":"2"})")});
    EventRecord record = stream.at(1);
    record.subject = NameTable::Other;
    PreviousEvent previous;
    QSignalSpy finished(&previous, &PreviousEvent::finished);
    previous.find(stream.snapshot(), record);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(previous.ofSameType(), -1);
}

void tst_EventWalk::findsTheRelated()
{
    PayloadStream stream;
    QList<QByteArray> payloads;
    for (int i = 0; i < 100; ++i) {
        const QByteArray lot = QByteArray::number(i % 2);
        payloads.append(sampleText(i % 4 == 0 ? "lot:bid:placed" : "lot:end",
                                   R"({"lotId":")" + lot + R"(","userId":"12"})"));
    }
    stream.show(payloads);
    RelatedEvents related;
    QSignalSpy finished(&related, &RelatedEvents::finished);
    related.find(stream.snapshot(), stream.at(40));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(related.relations().size(), 2U);
    const Relation &lot = related.relations()[0];
    QCOMPARE(lot.filter, QStringLiteral("lot:0"));
    QCOMPARE(lot.count, 49);
    QCOMPARE(lot.types.value("lot:bid:placed"), 24);
    QCOMPARE(lot.newest.size(), RelatedEvents::MaxNewest);
    QCOMPARE(lot.newest.front(), 98);
    const Relation &user = related.relations()[1];
    QCOMPARE(user.filter, QStringLiteral("user:12"));
    QCOMPARE(user.count, 99);
    QVERIFY(!related.isCut());
}

void tst_EventWalk::asksForWhatIsNamed()
{
    QCOMPARE(
        relationFilters(R"({"userId":"USER_12","lotId":42,"bidId":"a b","x":1})"),
        (QStringList{QStringLiteral("lot:42"), QStringLiteral("bid:\"a b\""), QStringLiteral("user:12")}));
    QVERIFY(relationFilters("[1]").isEmpty());
    QVERIFY(relationFilters(R"({"lotId":{},"userId":""})").isEmpty());
}

/// The event loop has its turn before many events are looked at.
void tst_EventWalk::goesInSlices()
{
    class Endless : public EventWalk
    {
    public:
        using EventWalk::walk;

    protected:
        bool look(EventRecord &) override
        {
            QTest::qSleep(1); // an event that takes its time
            return true;
        }
    } endless;
    PayloadStream stream;
    stream.show(QList<QByteArray>(1000, sampleText("SYSTEM_INFO", "{}")));
    QSignalSpy progressed(&endless, &EventWalk::progressed);
    endless.walk(stream.snapshot(), stream.end());
    QCOMPARE(endless.looked(), 0);
    QVERIFY(progressed.wait());
    QVERIFY(endless.isWalking());
    QVERIFY(endless.looked() < 200);
}

void tst_EventWalk::stops()
{
    PayloadStream stream;
    stream.show({sampleText("SYSTEM_INFO", "{}"), sampleText("SYSTEM_INFO", "{}")});
    PreviousEvent previous;
    QSignalSpy finished(&previous, &PreviousEvent::finished);
    previous.find(stream.snapshot(), stream.at(1));
    previous.stop();
    QVERIFY(!finished.wait(50));
}

QTEST_MAIN(tst_EventWalk)
#include "tst_eventwalk.moc"
