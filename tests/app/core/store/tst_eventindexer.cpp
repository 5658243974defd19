// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/eventindexer.h"
#include "sampleevents.h"

#include <QRegularExpression>
#include <QTest>

using namespace Sothebais;

class tst_EventIndexer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void readsWhatAParserReads_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("usual") << sampleText("lot:bid:placed", R"({"lotId":"lot-7","amount":"1.50"})");
        QTest::newRow("nothing in it") << QByteArray("{}");
        QTest::newRow("spaces") << QByteArray("{ \"id\" : \"a\" ,\t\"type\":\"b\", \"timestamp\": 12 }");
        QTest::newRow("same name twice") << QByteArray(R"({"id":"a","type":"x","id":"b","type":"y"})");
        QTest::newRow("last of another kind") << QByteArray(R"({"id":"a","id":5})");
        QTest::newRow("data twice") << QByteArray(R"({"data":{"lotId":1},"data":{"lotId":2}})");
        QTest::newRow("escaped key") << QByteArray("{\"ty\\u0070e\":\"x\"}");
        QTest::newRow("escaped value") << QByteArray("{\"id\":\"a\\nb\",\"source\":\"\\u0041\"}");
        QTest::newRow("other kinds") << QByteArray(
            R"({"id":1,"type":null,"source":{},"timestamp":"1","data":[]})");
        QTest::newRow("fraction") << QByteArray(R"({"timestamp":1.6})");
        QTest::newRow("exponent") << QByteArray(R"({"timestamp":1e3})");
        QTest::newRow("negative") << QByteArray(R"({"timestamp":-7})");
        QTest::newRow("huge") << QByteArray(R"({"timestamp":99999999999999999999})");
        QTest::newRow("inner names") << QByteArray(R"({"data":{"id":"in","type":"in"},"id":"out"})");
        QTest::newRow("empty names") << QByteArray(R"({"id":"","type":"","source":""})");
        QTest::newRow("no object") << QByteArray("[1]");
        QTest::newRow("not closed") << QByteArray(R"({"id":"a")");
        QTest::newRow("more behind") << QByteArray(R"({"id":"a"}{})");
        QTest::newRow("comma at the end") << QByteArray(R"({"id":"a",})");
    }
    void readsWhatAParserReads()
    {
        QFETCH(const QByteArray, payload);
        EventNames quickNames, slowNames;
        EventIndexer indexer(quickNames);
        const EventArrival arrival{.receivedAt = 5, .channel = "events:all", .flags = EventFlag::Late};
        for (int i = 0; i < 2; ++i) { // the second time the names are known
            const EventRecord quick = indexer.record(payload, arrival);
            const EventRecord slow = indexed(parsed(payload), arrival, slowNames);
            QCOMPARE(quick.time, slow.time);
            QCOMPARE(quick.idHash, slow.idHash);
            QCOMPARE(quick.flags, slow.flags);
            QCOMPARE(quick.receivedAt, slow.receivedAt);
            QCOMPARE(quickNames.types.name(quick.type), slowNames.types.name(slow.type));
            QCOMPARE(quickNames.sources.name(quick.source), slowNames.sources.name(slow.source));
            QCOMPARE(quickNames.subjects.name(quick.subject), slowNames.subjects.name(slow.subject));
            QCOMPARE(quickNames.channels.name(quick.channel), slowNames.channels.name(slow.channel));
        }
    }

    void keepsNamesApart()
    {
        EventNames names;
        EventIndexer indexer(names);
        for (int round = 0; round < 2; ++round) {
            for (int i = 0; i < 2000; ++i) {
                const QByteArray type = "type:" + QByteArray::number(i);
                const EventRecord record = indexer.record(sampleText(type, "{}"), {});
                QCOMPARE(names.types.name(record.type), type);
            }
        }
    }
};

QTEST_APPLESS_MAIN(tst_EventIndexer)
#include "tst_eventindexer.moc"
