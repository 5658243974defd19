// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Two bids, what is no JSON, an event with line feeds, and a receipt.
constexpr char Recorded[]
    = R"({"receivedAt":1780322400000,"channel":"events:all","flags":[],"event":{"id":"a","timestamp":1780322400000,"type":"lot:bid:placed","source":"AUCTION_ENGINE","version":"1.0.0","data":{"lotId":"7","amount":"1500.50","note":"=1+1"}}})"
      "\n"
      R"({"receivedAt":1780322401000,"channel":"events:all","flags":["duplicate"],"event":{"id":"b","timestamp":1780322400900,"type":"lot:bid:placed","source":"AUCTION_ENGINE","version":"1.0.0","data":{"lotId":"8","amount":"20"}}})"
      "\n"
      R"({"receivedAt":1780322401500,"channel":"events:all","flags":["malformed"],"error":"notJson","text":"not json"})"
      "\n"
      R"({"receivedAt":1780322402000,"receipt":{"from":1780322400000,"to":1780322401000,"outcome":"notTried"}})"
      "\n"
      R"({"receivedAt":1780322412000,"channel":"events:all","flags":[],"lineFeeds":[1],"event":{ "type":"x"}})"
      "\n";

} // namespace

/// grep, stats and convert, which need no server.
class tst_Grep : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(write(u"a.ndjson"_s, Recorded)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void greps_data();
    void greps();
    void showsTheFault();
    void refusesWhatIsNoRecording_data();
    void refusesWhatIsNoRecording();
    void tellsOfADamagedEnd();
    void tellsFacts();
    void converts();
    void neverOverwrites();
    void refusesToConvert_data();
    void refusesToConvert();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    bool write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }
    QByteArray contentOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

void tst_Grep::greps_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("output");
    const QByteArray a
        = R"({"id":"a","timestamp":1780322400000,"type":"lot:bid:placed","source":"AUCTION_ENGINE","version":"1.0.0","data":{"lotId":"7","amount":"1500.50","note":"=1+1"}})";
    const QByteArray line = QByteArray(Recorded).split('\n').constFirst();
    const QString file = path(u"a.ndjson"_s);
    const auto row = [&](const char *name, const QStringList &arguments, int code, const QByteArray &output) {
        QTest::newRow(name) << arguments + QStringList{file} << code << output;
    };
    row("exact bytes", {u"data.amount > 1500"_s}, 0, a + '\n');
    row("nothing", {u"data.amount > 1501"_s}, 1, "");
    row("flag", {u"dup"_s, u"--count"_s}, 0, "1\n");
    row("all but receipts", {QString(), u"--count"_s}, 0, "4\n");
    row("count of none", {u"lot:9"_s, u"--count"_s}, 1, "0\n");
    row("not JSON", {u"malformed"_s}, 0, "not json\n");
    row("line feeds", {u"type == x"_s}, 0, "{\n\"type\":\"x\"}\n");
    row("json", {u"lot:7"_s, u"--format"_s, u"json"_s}, 0, line + '\n');
    row("time", {u"time == 14:00:00 and lot:7"_s}, 0, a + '\n');
    row("two files", {u"lot:7"_s, u"--count"_s, file}, 0, file.toUtf8() + ":1\n" + file.toUtf8() + ":1\n");
}

void tst_Grep::greps()
{
    QFETCH(QStringList, arguments);
    Program program(QStringList{u"grep"_s} + arguments);
    QTEST(program.exitCode(), "code");
    QTEST(program.output(), "output");
    QCOMPARE(program.errors(), "");
}

void tst_Grep::showsTheFault()
{
    const QList<QStringList> commands
        = {{u"grep"_s, u"type == x and data.amuont > 1 and soruce == X"_s, path(u"a.ndjson"_s)},
           {u"convert"_s, path(u"a.ndjson"_s), path(u"x.csv"_s), u"--where"_s,
            u"type == x and data.amuont > 1 and soruce == X"_s},
           {u"tail"_s, u"--expect"_s, u"type == x and data.amuont > 1 and soruce == X"_s}};
    for (const QStringList &command : commands) {
        Program program(command);
        QCOMPARE(program.exitCode(), 2);
        QCOMPARE(program.output(), "");
        QVERIFY2(program.errors().startsWith("sothebais: The filter is wrong at character 35: "),
                 program.errors().constData());
        QVERIFY(program.errors().contains("Did you mean source?"));
        QVERIFY2(program.errors().endsWith("\n  type == x and data.amuont > 1 and soruce == X\n"
                                           "                                    ^^^^^^\n"),
                 program.errors().constData());
    }
}

void tst_Grep::refusesWhatIsNoRecording_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("complaint");
    QVERIFY(write(u"empty.ndjson"_s, ""));
    QVERIFY(write(u"other.ndjson"_s, "{\"a\":1}\n"));
    QTest::newRow("missing") << u"no.ndjson"_s << QByteArray("No such file");
    QTest::newRow("empty") << u"empty.ndjson"_s << QByteArray("is empty");
    QTest::newRow("another's") << u"other.ndjson"_s << QByteArray("is no recording");
}

void tst_Grep::refusesWhatIsNoRecording()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, complaint);
    const QList<QStringList> commands = {{u"grep"_s, QString(), path(name)},
                                         {u"stats"_s, path(name)},
                                         {u"play"_s, path(name)},
                                         {u"convert"_s, path(name), path(u"x.csv"_s)}};
    for (const QStringList &command : commands) {
        Program program(command);
        QCOMPARE(program.exitCode(), 1);
        QVERIFY2(program.errors().contains(complaint), program.errors().constData());
        QCOMPARE(program.output(), "");
    }
    QVERIFY(!QFile::exists(path(u"x.csv"_s)));
}

void tst_Grep::tellsOfADamagedEnd()
{
    QVERIFY(write(u"cut.ndjson"_s, QByteArray("strange\n") + QByteArray(Recorded).chopped(20)));
    Program program({u"grep"_s, QString(), u"--count"_s, path(u"cut.ndjson"_s)});
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(program.output(), "3\n");
    QVERIFY(program.errors().contains("1 line passed over"));
    QVERIFY(program.errors().contains("ends in the middle of a line"));
}

void tst_Grep::tellsFacts()
{
    Program json({u"stats"_s, path(u"a.ndjson"_s), u"--format"_s, u"json"_s});
    QCOMPARE(json.exitCode(), 0);
    const QJsonObject facts = QJsonDocument::fromJson(json.output()).object();
    QCOMPARE(facts[u"events"].toInt(), 4);
    QCOMPARE(facts[u"diskBytes"].toInt(), int(sizeof Recorded - 1));
    QCOMPARE(facts[u"received"][u"from"].toString(), u"2026-06-01T14:00:00.000Z"_s);
    QCOMPARE(facts[u"received"][u"seconds"].toDouble(), 12.0);
    QCOMPARE(facts[u"time"][u"to"].toString(), u"2026-06-01T14:00:00.900Z"_s);
    QCOMPARE(facts[u"busiestSecond"][u"events"].toInt(), 2);
    QCOMPARE(facts[u"busiestSecond"][u"at"].toString(), u"2026-06-01T14:00:01.000Z"_s);
    QCOMPARE(facts[u"longestSilence"][u"seconds"].toDouble(), 10.5);
    QCOMPARE(facts[u"lostConnections"][0][u"outcome"].toString(), u"notTried"_s);
    QCOMPARE(facts[u"types"][0][u"name"].toString(), u"lot:bid:placed"_s);
    QCOMPARE(facts[u"types"][0][u"events"].toInt(), 2);
    QCOMPARE(facts[u"subjects"].toArray().size(), 2);
    QCOMPARE(facts[u"flags"].toArray().size(), 2);
    Program pretty({u"stats"_s, path(u"a.ndjson"_s)});
    QCOMPARE(pretty.exitCode(), 0);
    for (const char *part : {"events            4\n", "2026-06-01 14:00:00.000 UTC", "connection lost",
                             "         2  lot:bid:placed\n", "         1  duplicate\n"})
        QVERIFY2(pretty.output().contains(part), pretty.output().constData());
}

void tst_Grep::converts()
{
    const QString source = path(u"a.ndjson"_s);
    Program csv({u"convert"_s, source, path(u"a.csv"_s), u"--columns"_s, u"id,data.amount,data.note"_s,
                 u"--where"_s, u"type == lot:bid:*"_s});
    QCOMPARE(csv.exitCode(), 0);
    QCOMPARE(contentOf(u"a.csv"_s), "id,data.amount,data.note\r\na,1500.50,'=1+1\r\nb,20,\r\n");
    QVERIFY(csv.errors().startsWith("wrote 2 events, "));
    Program packed({u"convert"_s, source, path(u"b.ndjson.zst"_s)});
    QCOMPARE(packed.exitCode(), 0);
    Program plain({u"convert"_s, path(u"b.ndjson.zst"_s), path(u"b.ndjson"_s)});
    QCOMPARE(plain.exitCode(), 0);
    QCOMPARE(contentOf(u"b.ndjson"_s), Recorded);
    Program json({u"convert"_s, source, path(u"a.json"_s)});
    QCOMPARE(json.exitCode(), 0);
    QCOMPARE(QJsonDocument::fromJson(contentOf(u"a.json"_s)).array().size(), 5);
}

void tst_Grep::neverOverwrites()
{
    QVERIFY(write(u"precious.csv"_s, "precious"));
    const QStringList command{u"convert"_s, path(u"a.ndjson"_s), path(u"precious.csv"_s)};
    Program refused(command);
    QCOMPARE(refused.exitCode(), 1);
    QVERIFY(refused.errors().contains("precious.csv"));
    QCOMPARE(contentOf(u"precious.csv"_s), "precious");
    Program forced(command + QStringList{u"--force"_s});
    QCOMPARE(forced.exitCode(), 0);
    QVERIFY(contentOf(u"precious.csv"_s).startsWith("received,time,type"));
    // Even over what it reads.
    QVERIFY(write(u"self.ndjson"_s, Recorded));
    Program self({u"convert"_s, path(u"self.ndjson"_s), path(u"self.ndjson"_s), u"--force"_s});
    QCOMPARE(self.exitCode(), 0);
    QCOMPARE(contentOf(u"self.ndjson"_s), Recorded);
}

void tst_Grep::refusesToConvert_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown format") << QStringList{path(u"x.xml"_s)};
    QTest::newRow("unknown column") << QStringList{path(u"x.csv"_s), u"--columns"_s, u"id,amount"_s};
    QTest::newRow("columns of no table") << QStringList{path(u"x.json"_s), u"--columns"_s, u"id"_s};
}

void tst_Grep::refusesToConvert()
{
    QFETCH(QStringList, arguments);
    Program program(QStringList{u"convert"_s, path(u"a.ndjson"_s)} + arguments);
    QCOMPARE(program.exitCode(), 2);
    QVERIFY(!QFile::exists(arguments.constFirst()));
}

QTEST_GUILESS_MAIN(tst_Grep)
#include "tst_grep.moc"
