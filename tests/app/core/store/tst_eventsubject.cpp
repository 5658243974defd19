// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/eventindexing.h"
#include "core/store/eventsubject.h"

#include "sampleevents.h"

#include <QRegularExpression>
#include <QTest>

using namespace Sothebais;

class tst_EventSubject : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void name_data();
    void name();
    void indexesALiveEvent();
    void indexesWhatIsNoEvent();
};

void tst_EventSubject::name_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const char *data, const char *name) {
        QTest::newRow(data) << QByteArray(data) << QByteArray(name);
    };

    row(R"({"lotId":"42"})", "lot:42");
    row(R"({"lotId":42})", "lot:42");
    row(R"({"lotId":"lot-42"})", "lot:42");
    row(R"({"lotId":"LOT_42"})", "lot:42");
    row(R"({"lotId":"lot42"})", "lot:42");
    row(R"({"lotId":"lottery"})", "lot:lottery");
    row(R"({"lotId":"lot"})", "lot:lot");
    row(R"({"userId":"u1","lotId":"7"})", "lot:7");
    row(R"({"userId":"u1","lotId":null})", "user:u1");
    row(R"({"userId":"u1","lotId":""})", "user:u1");
    row(R"({"lotId":"1","lotId":"2"})", "lot:2");
    row(R"({"lot\u0049d":"a\"b"})", "lot:a\"b");
    row(R"({"lotId":{"lotId":"1"}})", "");
    row(R"(["lotId","1"])", "");
    row("{}", "");
    row("", "");
    row(R"({"lotId":")", "");
    QTest::newRow("long") << QByteArray(R"({"lotId":")" + QByteArray(5000, 'x') + R"("})") << QByteArray();
}

void tst_EventSubject::name()
{
    QFETCH(QByteArray, data);
    QTEST(subjectName(data), "name");
}

void tst_EventSubject::indexesALiveEvent()
{
    EventNames names;
    const Comm::Event event = sampleEvent("lot:bid:placed", R"({"lotId":"7"})");
    const EventRecord record = indexed(
        event, {.sequence = 3, .receivedAt = 9, .channel = "events:all", .flags = EventFlag::Late}, names);
    QCOMPARE(record.sequence, 3);
    QCOMPARE(record.receivedAt, 9);
    QCOMPARE(record.time, SampleTime);
    QCOMPARE(record.idHash, idHash("e1"));
    QVERIFY(record.idHash != 0);
    QCOMPARE(record.flags, EventFlags(EventFlag::Late));
    QCOMPARE(names.types.name(record.type), "lot:bid:placed");
    QCOMPARE(names.sources.name(record.source), "AUCTION_ENGINE");
    QCOMPARE(names.channels.name(record.channel), "events:all");
    QCOMPARE(names.subjects.name(record.subject), "lot:7");
    QCOMPARE(record.payload, event.payload());
}

void tst_EventSubject::indexesWhatIsNoEvent()
{
    EventNames names;
    const Comm::Event event = parsed("oops");
    const EventRecord record = indexed(event, {.receivedAt = 9}, names);
    QCOMPARE(record.flags, EventFlags(EventFlag::Malformed));
    QCOMPARE(record.type, NameTable::None);
    QCOMPARE(record.subject, NameTable::None);
    QCOMPARE(record.idHash, 0U);
    QCOMPARE(record.payload, QByteArrayView("oops"));
}

QTEST_GUILESS_MAIN(tst_EventSubject)
#include "tst_eventsubject.moc"
