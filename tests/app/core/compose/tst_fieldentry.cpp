// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compose/fieldentry.h"
#include "core/compose/timeentry.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sothebais;
using Kind = Comm::FieldInfo::Kind;

Q_DECLARE_METATYPE(Kind)

class tst_FieldEntry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void reads_data();
    void reads();
    void comesBack_data();
    void comesBack();
    void readsTimes_data();
    void readsTimes();
    void knowsTheNightsOfTheClocks();
    void knowsWhatCanBeTyped();
    void tellsMeanings();

private:
    const QTimeZone m_house{"America/New_York"};
};

void tst_FieldEntry::reads_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isProblem");
    const auto add = [](const char *name, Kind kind, const QString &text, const QByteArray &json,
                        bool isProblem = false) { QTest::newRow(name) << kind << text << json << isProblem; };
    add("text", Kind::String, u" 7 \"a\" "_s, R"(" 7 \"a\" ")");
    add("no text", Kind::String, {}, {});
    add("blanks", Kind::String, u" "_s, R"(" ")");
    add("number", Kind::Number, u" 12345678901234567890.50 "_s, "12345678901234567890.50");
    add("no number", Kind::Number, u"12,5"_s, R"("12,5")");
    add("nearly a number", Kind::Number, u"007"_s, R"("007")");
    add("no number at all", Kind::Number, u"  "_s, {});
    add("money", Kind::Decimal, u"1000.00"_s, R"("1000.00")");
    add("money with blanks", Kind::Decimal, u" 2.50 "_s, R"("2.50")");
    add("yes", Kind::Boolean, u"true"_s, "true");
    add("a boolean of strangers", Kind::Boolean, u"maybe"_s, R"("maybe")");
    add("choice", Kind::Enum, u"HIGH"_s, R"("HIGH")");
    add("object", Kind::Any, u"{ \"a\": 1.50 }"_s, R"({ "a": 1.50 })");
    add("word", Kind::Any, u"hello"_s, R"("hello")");
    add("broken object", Kind::Any, u"{\"a\":"_s, R"("{\"a\":")", true);
    add("list", Kind::Array, u"[1,2]"_s, "[1,2]");
    add("time", Kind::IsoDate, u"2026-11-25 15:00"_s, R"("2026-11-25T20:00:00.000Z")");
    add("half a time", Kind::IsoDate, u"2026-11-25"_s, R"("2026-11-25")", true);
}

void tst_FieldEntry::reads()
{
    QFETCH(const Kind, kind);
    QFETCH(const QString, text);
    const FieldEntry entry = readField({.name = "f", .kind = kind}, text, m_house);
    QTEST(entry.json, "json");
    QTEST(!entry.problem.isEmpty(), "isProblem");
}

void tst_FieldEntry::comesBack_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("text") << Kind::String << QByteArray(R"("größe \"x\"\n")");
    QTest::newRow("number") << Kind::Number << QByteArray("1.50E+3");
    QTest::newRow("money") << Kind::Decimal << QByteArray(R"("0.10")");
    QTest::newRow("time") << Kind::IsoDate << QByteArray(R"("2026-07-01T10:20:30.123Z")");
    QTest::newRow("first of the two") << Kind::IsoDate << QByteArray(R"("2026-11-01T05:30:00.000Z")");
    QTest::newRow("second of the two") << Kind::IsoDate << QByteArray(R"("2026-11-01T06:30:00.000Z")");
    QTest::newRow("any text") << Kind::Any << QByteArray(R"("{\"a\":")");
    QTest::newRow("any object") << Kind::Any << QByteArray("{\n    \"a\": 1.50\n}");
    QTest::newRow("false") << Kind::Boolean << QByteArray("false");
    QTest::newRow("absent") << Kind::Any << QByteArray();
}

void tst_FieldEntry::comesBack()
{
    QFETCH(const Kind, kind);
    QFETCH(const QByteArray, json);
    const Comm::FieldInfo field{.name = "f", .kind = kind};
    const FieldEntry entry = readField(field, fieldText(field, json, m_house), m_house);
    QCOMPARE(entry.json, json);
    QCOMPARE(entry.problem, QString());
}

void tst_FieldEntry::readsTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("wire"); // empty if there is a problem
    QTest::newRow("winter") << u"2026-01-15 14:00"_s << QByteArray("2026-01-15T19:00:00.000Z");
    QTest::newRow("summer") << u"2026-06-01 14:00"_s << QByteArray("2026-06-01T18:00:00.000Z");
    QTest::newRow("iso") << u"2026-06-01T14:00:00.5Z"_s << QByteArray("2026-06-01T14:00:00.500Z");
    QTest::newRow("utc") << u" 2026-06-01 14:00 utc "_s << QByteArray("2026-06-01T14:00:00.000Z");
    QTest::newRow("offset") << u"2026-06-01 14:00:07 +02:00"_s << QByteArray("2026-06-01T12:00:07.000Z");
    QTest::newRow("short offset") << u"2026-06-01 14:00-05"_s << QByteArray("2026-06-01T19:00:00.000Z");
    QTest::newRow("named") << u"2026-06-01 14:00 EDT"_s << QByteArray("2026-06-01T18:00:00.000Z");
    QTest::newRow("winter's name in summer") << u"2026-06-01 14:00 EST"_s << QByteArray();
    QTest::newRow("no zone") << u"2026-06-01 14:00 ABC"_s << QByteArray();
    QTest::newRow("no day") << u"2026-02-30 14:00"_s << QByteArray();
    QTest::newRow("no hour") << u"2026-06-01 24:30"_s << QByteArray();
    QTest::newRow("no offset") << u"2026-06-01 14:00 +99:00"_s << QByteArray();
    QTest::newRow("skipped") << u"2026-03-08 02:30"_s << QByteArray();
    QTest::newRow("comes twice") << u"2026-11-01 01:30"_s << QByteArray();
    QTest::newRow("the first") << u"2026-11-01 01:30 EDT"_s << QByteArray("2026-11-01T05:30:00.000Z");
    QTest::newRow("the second") << u"2026-11-01 01:30 EST"_s << QByteArray("2026-11-01T06:30:00.000Z");
    QTest::newRow("nonsense") << u"tomorrow"_s << QByteArray();
    QTest::newRow("long") << QString(100'000, u'2') << QByteArray();
}

void tst_FieldEntry::readsTimes()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, wire);
    const TimeEntry entry = TimeEntry::read(text, m_house);
    QCOMPARE(entry.time.has_value(), !wire.isEmpty());
    QCOMPARE(entry.problem.isEmpty(), !wire.isEmpty());
    if (entry.time)
        QCOMPARE(wireTime(*entry.time), wire);
}

void tst_FieldEntry::knowsTheNightsOfTheClocks()
{
    QVERIFY(TimeEntry::read(u"2026-03-08 02:30"_s, m_house).problem.contains(u"skipped"_s));
    const QString twice = TimeEntry::read(u"2026-11-01 01:30"_s, m_house).problem;
    QVERIFY2(twice.contains(u"EDT"_s) && twice.contains(u"EST"_s), qPrintable(twice));
}

void tst_FieldEntry::knowsWhatCanBeTyped()
{
    QVERIFY(isTypeable(u"größe 😀\tx\ny"_s));
    QVERIFY(!isTypeable(u"a\u202eb"_s));
    QVERIFY(!isTypeable(u"😀\u200b"_s));
    QVERIFY(!isTypeable(u"\x1b[1m"_s));
}

void tst_FieldEntry::tellsMeanings()
{
    QVERIFY(fieldMeaning("auction:end", {.name = "endTime", .kind = Kind::IsoDate},
                         R"("2026-06-01T18:00:00.000Z")")
                .contains(u"2026-06-01 14:00:00 EDT"_s));
    QVERIFY(fieldMeaning("stream:end", {.name = "duration", .kind = Kind::Number, .unit = "s"}, "90")
                .contains(u"1 min 30 s"_s));
    QCOMPARE(fieldMeaning("x", {.name = "endTime", .kind = Kind::IsoDate}, R"("soon")"), QString());
}

QTEST_GUILESS_MAIN(tst_FieldEntry)
#include "tst_fieldentry.moc"
