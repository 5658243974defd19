// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/csvformatter.h"
#include "core/store/eventindexing.h"
#include "sampleevents.h"

#include <QRegularExpression>
#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;

class tst_CsvFormatter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void cell_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("cell");
        const auto row = [](const QByteArray &text, const QByteArray &cell) {
            QTest::newRow(text.toPercentEncoding().constData()) << text << cell;
        };
        row("", "");
        row("lot:end", "lot:end");
        row("2.50", "2.50");
        row("-2.50", "-2.50");
        row("-1e-9", "-1e-9");
        row("-1e", "'-1e");
        row("-inf", "'-inf");
        row("a,b", "\"a,b\"");
        row("a;b", "\"a;b\"");
        row("say \"yes\"", "\"say \"\"yes\"\"\"");
        row("two\nlines", "\"two\nlines\"");
        row(" padded", "\" padded\"");
        row("größe €", "größe €");
        // What would be a formula, or run a program.
        row("=1+1", "'=1+1");
        row("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0");
        row("+1", "'+1");
        row("-1+cmd|' /C calc'!A0", "'-1+cmd|' /C calc'!A0");
        row("-", "'-");
        row("-.5", "'-.5");
        row("-1.", "'-1.");
        row("@SUM(A1)", "'@SUM(A1)");
        row("  =1", "'  =1");
        row("\t=1", "\"'\t=1\"");
        row("\r=1", "\"'\r=1\"");
        row("=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
        row("\xEF\xBC\x9D"
            "1",
            "'\xEF\xBC\x9D"
            "1");
        // What no program should get.
        row(QByteArray("a\0b", 3),
            "a\xEF\xBF\xBD"
            "b");
        row("\x1b[2J", "\xEF\xBF\xBD[2J");
        row("\xff", "\xEF\xBF\xBD");
    }
    void cell()
    {
        QFETCH(QByteArray, text);
        QTEST(csvCell(text), "cell");
    }

    void columns()
    {
        const auto columns = CsvColumn::fromNames(u"received time delay type source channel subject id "
                                                  u"version size data.amount data.n data.tags[*] "
                                                  "data[\"odd\"] data.none flags event"_s.split(u' '));
        QVERIFY2(columns, qPrintable(columns ? QString() : columns.error().toString()));
        EventNames names;
        CsvFormatter formatter(names, *columns);
        QByteArray out;
        formatter.begin(out);
        QCOMPARE(out,
                 "received,time,delay,type,source,channel,subject,id,version,size,data.amount,data.n,"
                 "data.tags[*],data.odd,data.none,flags,event\r\n");

        const Comm::Event event = sampleEvent(
            "lot:end", R"({"lotId":"7","amount":"=2.50","n":-1e400,"tags":["a","b\u0041"],"odd":null})", "i");
        const EventRecord record = indexed(event,
                                           {.receivedAt = SampleTime + 5,
                                            .channel = "events:all",
                                            .flags = {EventFlag::Late, EventFlag::Duplicate}},
                                           names);
        out.clear();
        formatter.append(out, record);
        const QByteArray whole = event.payload().toByteArray().replace('"', "\"\"");
        QCOMPARE(out,
                 "2026-11-23T14:52:07.128Z,2026-11-23T14:52:07.123Z,5,lot:end,AUCTION_ENGINE,events:all,"
                 "lot:7,i,1.0.0,"
                     + QByteArray::number(event.payload().size())
                     + ",'=2.50,-1e400,\"a; bA\",,,duplicate late,\"" + whole + "\"\r\n");
    }

    void rowsOfWhatIsNoEvent()
    {
        EventNames names;
        CsvFormatter formatter(names, CsvColumn::defaults());
        QByteArray out;
        formatter.append(out, indexed(parsed("=not json"), {.receivedAt = SampleTime}, names));
        QCOMPARE(out, "2026-11-23T14:52:07.123Z,,,,,,malformed,\r\n");
        out.clear();
        formatter.append(out,
                         {.receivedAt = SampleTime, .flags = EventFlag::Receipt, .payload = R"({"id":1})"});
        QCOMPARE(out, "2026-11-23T14:52:07.123Z,,,,,,receipt,\r\n");
    }

    void namesThatFoundNoRoom()
    {
        EventNames names{NameTable(0), NameTable(0), NameTable(0), NameTable(0)};
        CsvFormatter formatter(names, *CsvColumn::fromNames({u"type"_s, u"source"_s, u"subject"_s}));
        QByteArray out;
        const Comm::Event event = sampleEvent("lot:end", R"({"lotId":"7"})");
        formatter.append(out, indexed(event, {}, names));
        QCOMPARE(out, "lot:end,AUCTION_ENGINE,lot:7\r\n");
    }

    void refusesUnknownColumns()
    {
        for (const char *name : {"", "amount", "age", "key", "data.", "Type"}) {
            const auto columns = CsvColumn::fromNames({u"type"_s, QString::fromLatin1(name)});
            QVERIFY(!columns);
            QCOMPARE(columns.error().code, Comm::Error::Code::InvalidArgument);
            QVERIFY(columns.error().remedy.contains(u"data.amount"_s));
        }
    }
};

QTEST_GUILESS_MAIN(tst_CsvFormatter)
#include "tst_csvformatter.moc"
