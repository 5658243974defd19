// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/filtersyntax.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sothebais;

class tst_Filter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void canonical_data();
    void canonical();
    void errors_data();
    void errors();
    void errorOfParse();
    void tokens();
    void tokensAfterAnError();
    void isBounded_data();
    void isBounded();
    void knowsRegisteredTypes();
    void documentationHolds();
};

void tst_Filter::canonical_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const char *text, const char *canonical) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(canonical);
    };

    row("", "");
    row("  \t\n", "");
    row("type==lot:bid:placed", "type == lot:bid:placed");
    row("type == lot:bid:* and data.amount > 1000 and not source in {METRICS, SYSTEM}",
        "type == lot:bid:* and data.amount > 1000 and not source in {METRICS, SYSTEM}");

    // Precedence
    row("a or b and c", "\"a\" or \"b\" and \"c\"");
    row("(a or b) and c", "(\"a\" or \"b\") and \"c\"");
    row("not a and b", "not \"a\" and \"b\"");
    row("not (a and b)", "not (\"a\" and \"b\")");
    row("not a b or c", "not \"a\" and \"b\" or \"c\"");
    row("((a)) ((b c))", "\"a\" and \"b\" and \"c\"");
    row("!a&&b||!!c", "not \"a\" and \"b\" or not not \"c\"");
    row("A AND NOT B OR c", "\"A\" and not \"B\" or \"c\"");
    row("dup or not (late gap)", "dup or not (late and gap)");

    // Words
    row("too low", "\"too\" and \"low\"");
    row("\"too low\"", "\"too low\"");
    row("\"a\\\"b\\\\c\\n\\u0041\\d\"", "\"a\\\"b\\\\c\\nA\\\\d\"");
    row("wait... R&D what? Sotheby's", "\"wait...\" and \"R&D\" and \"what?\" and \"Sotheby's\"");
    row("größe", "\"größe\"");
    row("\"late\" Late", "\"late\" and \"Late\"");
    row("lot:42", "lot:42");
    row("lot:\"a b\" user:bidder-7 lot:4*", "lot:\"a b\" and user:\"bidder-7\" and lot:4*");
    row("lot:end", "type == lot:end");
    row("lot:bid:placed", "type == lot:bid:placed");
    row("lot:bid:*", "type == lot:bid:*");
    row("BID_PLACED BID_*", "type == BID_PLACED and type == BID_*");
    row("house:42 12:30", "\"house:42\" and \"12:30\"");

    // Comparisons
    row("data.a==1 data.b!=x data.c<2 data.d<=3 data.e>4 data.f>=5",
        "data.a == 1 and data.b != x and data.c < 2 and data.d <= 3 and data.e > 4 and data.f >= 5");
    row("data.a == true data.b == null data.c == \"true\"",
        "data.a == true and data.b == null and data.c == \"true\"");
    row("data.a == \"1500.50\" data.b == 1500.50", "data.a == \"1500.50\" and data.b == 1500.50");
    row("version == 1.0.0 id == \"e1\" id == 42", "version == 1.0.0 and id == e1 and id == 42");
    row("exists data.reason EXISTS id", "exists data.reason and exists id");
    row("data.reason matches \"(?i)\\d+ low\"", "data.reason matches \"(?i)\\\\d+ low\"");
    row("data.reason contains low", "data.reason contains \"low\"");
    row("source not in {METRICS,\"a b\"}", "not source in {METRICS, \"a b\"}");
    row("data.amount in 10..20", "data.amount in 10..20");
    row("data.amount in 10 .. 20", "data.amount in 10..20");
    row("data.name in \"a\"..\"b c\"", "data.name in a..\"b c\"");
    row("data.bids[0].amount > 1 data.bids[*].user == x",
        "data.bids[0].amount > 1 and data.bids[*].user == x");
    row("data[\"odd key\"].x == 1 data[\"plain\"] == 2", "data[\"odd key\"].x == 1 and data.plain == 2");
    row("data[\"a\\\"]\"] == 1", "data[\"a\\\"]\"] == 1");
    row("age < 30s delay >= 1.5m", "age < 30s and delay >= 1.5m");
    row("time >= 14:00 time < 2026-11-24T14:00:30.5Z received == 2026-11-24",
        "time >= 14:00 and time < 2026-11-24T14:00:30.5Z and received == 2026-11-24");
    row("time in 22:00..02:00 time in 2026-11-24T10:00+01:00..2026-11-25",
        "time in 22:00..02:00 and time in 2026-11-24T10:00+01:00..2026-11-25");
    row("size > 1000 subject == lot:42 channel == events:all key == BID_*",
        "size > 1000 and subject == lot:42 and channel == events:all and key == BID_*");
    row("data.x == \"and\" data.y == \"a*\"", "data.x == \"and\" and data.y == \"a*\"");
}

void tst_Filter::canonical()
{
    QFETCH(QString, text);
    const auto filter = Filter::parse(text);
    QVERIFY2(filter, qPrintable(filter ? QString() : filter.error().toString()));
    QTEST(filter->toString(), "canonical");
    QCOMPARE(filter->isEmpty(), text.trimmed().isEmpty());
    const auto again = Filter::parse(filter->toString());
    QVERIFY(again);
    QCOMPARE(*again, *filter);
}

/// The text has the wrong place between angle brackets: « ».
void tst_Filter::errors_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("replacement");
    const auto row = [](const char *marked, const char *message, const char *replacement = "") {
        QTest::newRow(marked) << QString::fromUtf8(marked) << QString::fromUtf8(message)
                              << QString::fromUtf8(replacement);
    };

    row("type == lot:bid:* and «»", "an expression is missing");
    row("not «»", "an expression is missing");
    row("(«»", "an expression is missing");
    row("«(»a or b", "this parenthesis is not closed");
    row("(«)»", "there is no parenthesis to close, or nothing in it");
    row("a «)»", "there is no parenthesis to close, or nothing in it");
    row("a or «and» b", "\"and\" cannot stand here", "\"and\"");
    row("«"
        "=="
        "» 3",
        "\"==\" cannot stand here");
    row("type «=» x", "\"=\" cannot stand here", "==");
    row("a «&» b", "\"&\" cannot stand here", "&&");
    row("a «}»", "\"}\" cannot stand here");
    row("«\"abc»", "the quote that begins here is not closed", "\"abc\"");
    row("data.a == «\"abc»", "the quote that begins here is not closed", "\"abc\"");
    row("lot:«\"4»", "the quote that begins here is not closed", "\"4\"");
    row("«\"type\"» == x", "a text in quotes is no field", "type");
    row("exists «\"no\"»", "a text in quotes is no field");
    row("exists «»", "the name of a field is missing");
    row("exists «(»a)", "the name of a field is missing");
    row("«amount» > 1000", "there is no field \"amount\"", "data.amount");
    row("«typ» == x", "there is no field \"typ\"", "type");
    row("«Source» == x", "there is no field \"Source\"", "source");
    row("«completelyelse» == x", "there is no field \"completelyelse\"");
    row("«late» == true", "there is no field \"late\"");
    row("«data.» == 1", "\"data.\" is no path into the data");
    row("«data.a..b» == 1", "\"data.a..b\" is no path into the data");
    row("«data.a[x]» == 1", "\"data.a[x]\" is no path into the data");
    row("«data.a[99999999999]» == 1", "\"data.a[99999999999]\" is no path into the data");
    row("«data.a[\"b»", "\"data.a[\"b\" is no path into the data");
    row("«type»", "nothing is asked of the field \"type\"", "\"type\"");
    row("«data.amount» 1000", "nothing is asked of the field \"data.amount\"", "\"data.amount\"");
    row("data.a == «»", "a value is missing after \"==\"");
    row("data.a == «and» b", "a value is missing after \"==\"", "\"and\"");
    row("data.a == «(»b)", "a value is missing after \"==\"");
    row("source in «»", "a set or a range is missing after \"in\"");
    row("source in «METRICS»", "a set or a range is missing after \"in\"");
    row("source in {«}»", "a value is missing after \"in\"");
    row("source in {a,«}»", "a value is missing after \"in\"");
    row("source in «{»a, b", "this set is not closed");
    row("source in {a «b»}", "\"b\" cannot stand here", "\"b\"");
    row("data.a in «20..10»", "nothing lies in this range");
    row("data.a in «20..b»", "nothing lies in this range");
    row("data.a in 10..«»", "a value is missing after \"in\"");
    row("age < «30»", "\"30\" is no value for age");
    row("age < «14:00»", "\"14:00\" is no value for age");
    row("data.a < «30s»", "\"30s\" is no value for data.a");
    row("time > «noon»", "\"noon\" is no value for time");
    row("time > «25:00»", "\"25:00\" is no value for time");
    row("time > «2026-02-30»", "\"2026-02-30\" is no value for time");
    row("size > «big»", "\"big\" is no value for size");
    row("time «contains» 14:00", "\"contains\" does not go with time and such a value");
    row("data.a < «true»", "\"<\" does not go with data.a and such a value");
    row("type > «lot:*»", "\">\" does not go with type and such a value");
    row("data.a matches «\"(a\"»", "this is no regular expression: missing closing parenthesis");
}

void tst_Filter::errors()
{
    QFETCH(QString, marked);
    QFETCH(QString, message);
    const qsizetype open = marked.indexOf(u'«');
    const qsizetype close = marked.indexOf(u'»');
    const QString text = QString(marked).remove(u'«').remove(u'»');
    const FilterSyntax syntax = filterSyntax(text);
    QVERIFY(syntax.error);
    QVERIFY(syntax.filter.isEmpty());
    QVERIFY2(syntax.error->message.startsWith(message), qPrintable(syntax.error->message));
    QCOMPARE(syntax.error->position, open);
    QCOMPARE(syntax.error->length, close - open - 1);
    QTEST(syntax.error->replacement, "replacement");
}

void tst_Filter::errorOfParse()
{
    const auto wrong = Filter::parse(u"a and amount > 1000"_s);
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, Comm::Error::Code::InvalidArgument);
    QCOMPARE(
        wrong.error().toString(),
        u"The filter is wrong at character 7: there is no field \"amount\". Did you mean data.amount?"_s);
    QCOMPARE(wrong.error().details, QStringList({u"a and amount > 1000"_s, u"      ^^^^^^"_s}));
    QVERIFY(Filter::parse(u"\x1b[2J ("_s).error().details.isEmpty());
}

void tst_Filter::tokens()
{
    using Kind = FilterToken::Kind;
    const QString text
        = u"type == lot:* and not late (data.a in {1, x} or age<30s lot:4) \"t\" BID_PLACED exists id"_s;
    const FilterSyntax syntax = filterSyntax(text);
    QVERIFY(!syntax.error);
    QList<Kind> kinds;
    for (const FilterToken &token : syntax.tokens)
        kinds.append(token.kind);
    const QList<Kind> expected = {
        Kind::Field,  Kind::Operator,    Kind::Text,    Kind::Keyword,     Kind::Keyword,
        Kind::Flag,   Kind::Punctuation, Kind::Field,   Kind::Operator,    Kind::Punctuation,
        Kind::Number, Kind::Punctuation, Kind::Text,    Kind::Punctuation, Kind::Keyword,
        Kind::Field,  Kind::Operator,    Kind::Time,    Kind::Subject,     Kind::Punctuation,
        Kind::Text,   Kind::Type,        Kind::Keyword, Kind::Field,
    };
    QCOMPARE(kinds, expected);
    QCOMPARE(syntax.tokens.constFirst().position, 0);
    QCOMPARE(syntax.tokens.constLast().position + syntax.tokens.constLast().length, text.size());
}

void tst_Filter::tokensAfterAnError()
{
    using Kind = FilterToken::Kind;
    const FilterSyntax syntax = filterSyntax(u"data.a < true and type == x"_s);
    QList<Kind> kinds;
    for (const FilterToken &token : syntax.tokens)
        kinds.append(token.kind);
    QCOMPARE(kinds,
             QList<Kind>({Kind::Field, Kind::Operator, Kind::Wrong, Kind::Keyword, Kind::Field,
                          Kind::Punctuation, Kind::Text}));
}

void tst_Filter::isBounded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGood");

    QTest::newRow("deep") << QString(10'000, u'(') << false;
    QTest::newRow("many nots") << QString(10'000, u'!') + u'a' << false;
    QTest::newRow("as deep as may be") << QString(100, u'(') + u'a' + QString(100, u')') << true;
    QTest::newRow("a level more") << QString(101, u'(') + u'a' + QString(101, u')') << false;
    QTest::newRow("a megabyte") << QString(1'000'000, u'a') << false;
    QTest::newRow("a long word") << QString(Filter::MaxLength, u'a') << true;
    QTest::newRow("many terms") << u"a "_s.repeated(1001) << false;
    QTest::newRow("many values") << u"source in {"_s + u"a, "_s.repeated(1001) + u"a}"_s << false;
    QTest::newRow("many colons") << u"a:"_s.repeated(5000) + u'a' << true;
    QTest::newRow("long number") << u"data.a == 1"_s + QString(10'000, u'0') << true;
    QTest::newRow("huge exponent") << u"data.a == 1e99999999999999999999999"_s << true;
    QTest::newRow("zero character") << u"\"a"_s + QChar(0) + u"b\" or c"_s + QChar(0) << true;
    QTest::newRow("half a pair") << QString(QChar(0xD800)) + u" or "_s + QChar(0xDC00) << true;
    QTest::newRow("long path") << u"data"_s + u".a"_s.repeated(32) + u" == 1"_s << true;
    QTest::newRow("path too long") << u"data"_s + u".a"_s.repeated(33) + u" == 1"_s << false;
}

void tst_Filter::isBounded()
{
    QFETCH(QString, text);
    const auto filter = Filter::parse(text);
    QTEST(filter.hasValue(), "isGood");
    if (!filter) {
        QVERIFY(filter.error().details.size() <= 2);
        return;
    }
    const QString canonical = filter->toString();
    if (canonical.size() <= Filter::MaxLength)
        QCOMPARE(Filter::parse(canonical)->toString(), canonical);
}

void tst_Filter::knowsRegisteredTypes()
{
    Comm::Catalog catalog;
    QVERIFY(catalog.registerType(
        {.key = "DOOR_OPENED", .name = "door:opened", .fields = {{.name = "doorNumber"}}}));
    QCOMPARE(Filter::parse(u"DOOR_OPENED door:*"_s, catalog)->toString(),
             u"type == DOOR_OPENED and type == door:*"_s);
    QCOMPARE(Filter::parse(u"DOOR_OPENED"_s)->toString(), u"\"DOOR_OPENED\""_s);
    QCOMPARE(filterSyntax(u"doornumber > 1"_s, catalog).error->replacement, u"data.doorNumber"_s);
}

/// Every example of the page about filters is one.
void tst_Filter::documentationHolds()
{
    QFile page(QStringLiteral(FILTER_PAGE));
    QVERIFY(page.open(QIODevice::ReadOnly));
    static const QRegularExpression example(u"^    (.+)$"_s, QRegularExpression::MultilineOption);
    const QString text = QString::fromUtf8(page.readAll());
    const QString examples = text.first(text.indexOf(u"## Grammar"_s));
    int count = 0;
    for (const QRegularExpressionMatch &match : example.globalMatch(examples)) {
        const auto filter = Filter::parse(match.captured(1));
        QVERIFY2(filter, qPrintable(match.captured(1)));
        ++count;
    }
    QVERIFY(count > 20);
}

QTEST_GUILESS_MAIN(tst_Filter)
#include "tst_filter.moc"
