// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/filtermatcher.h"
#include "core/filter/filterterms.h"
#include "core/store/eventindexing.h"

#include "sampleevents.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sothebais;

class tst_FilterTerms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void terms();
    void joins_data();
    void joins();
    void takesBack();
    void findsWhatItWasMadeFrom_data();
    void findsWhatItWasMadeFrom();
};

void tst_FilterTerms::terms()
{
    QCOMPARE(filterTerm(u"type"_s, u"lot:bid:placed"_s), u"type == lot:bid:placed"_s);
    QCOMPARE(filterTerm(u"type"_s, u"a b"_s), u"type == \"a b\""_s);
    QCOMPARE(filterTerm(u"source"_s, u"x or y"_s), u"source == \"x or y\""_s);
    QCOMPARE(filterTerm(u"source"_s, u"*"_s), u"source == \"*\""_s);
    QCOMPARE(filterTerm(u"source"_s, u"and"_s), u"source == \"and\""_s);
    QCOMPARE(filterTermForJson(u"data.amount"_s, "\"1500.50\""), u"data.amount == \"1500.50\""_s);
    QCOMPARE(filterTermForJson(u"data.amount"_s, "1500.50"), u"data.amount == 1500.50"_s);
    QCOMPARE(filterTermForJson(u"data.open"_s, "true"), u"data.open == true"_s);
    QCOMPARE(filterTermForJson(u"data.bids"_s, "[1]"), u"exists data.bids"_s);
    QCOMPARE(filterTermForText(u"say \"hi\""_s), u"\"say \\\"hi\\\"\""_s);
    QCOMPARE(filterMember(u"data"_s, u"amount"_s), u"data.amount"_s);
    QCOMPARE(filterMember(u"data.bids"_s, u"odd key"_s), u"data.bids[\"odd key\"]"_s);
    QCOMPARE(filterMember(u"data"_s, QString()), u"data[\"\"]"_s);
    QCOMPARE(filterElement(u"data.bids"_s, 3), u"data.bids[3]"_s);
}

void tst_FilterTerms::joins_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("with");
    QTest::addColumn<QString>("without");

    QTest::newRow("empty") << u" "_s << u"lot:7"_s << u"not lot:7"_s;
    QTest::newRow("term") << u"a"_s << u"a and lot:7"_s << u"a and not lot:7"_s;
    QTest::newRow("or") << u"a or b"_s << u"(a or b) and lot:7"_s << u"(a or b) and not lot:7"_s;
    QTest::newRow("there already") << u"a lot:7"_s << u"a lot:7"_s << u"a lot:7 and not lot:7"_s;
    QTest::newRow("as another word") << u"a && !lot:7"_s << u"a && !lot:7 and lot:7"_s << u"a && !lot:7"_s;
    QTest::newRow("wrong") << u"a and"_s << u"a and and lot:7"_s << u"a and and not lot:7"_s;
}

void tst_FilterTerms::joins()
{
    QFETCH(QString, filter);
    QTEST(filterFor(filter, u"lot:7"_s), "with");
    QTEST(filterOut(filter, u"lot:7"_s), "without");
}

void tst_FilterTerms::takesBack()
{
    const QString term = u"lot:7"_s;
    QCOMPARE(filterWithout(filterFor(QString(), term), term), QString());
    QCOMPARE(filterWithout(filterFor(u"late"_s, term), term), u"late"_s);
    QCOMPARE(filterWithout(filterFor(u"a or b"_s, term), term), u"a or b"_s);
    QCOMPARE(filterWithout(filterFor(u"(a or b) and (c or d)"_s, term), term), u"(a or b) and (c or d)"_s);
    QCOMPARE(filterWithout(u"lot:7 and late"_s, term), u"late"_s);
    QCOMPARE(filterWithout(u"dup and lot:7 and late"_s, term), u"dup and late"_s);
    QCOMPARE(filterWithout(u"late and lot:77"_s, term), u"late and lot:77"_s);
    QCOMPARE(filterWithout(u"late and not lot:7"_s, term), u"late and not lot:7"_s);
    QCOMPARE(filterWithout(u"late"_s, QString()), u"late"_s);
}

void tst_FilterTerms::findsWhatItWasMadeFrom_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("json");

    for (const char *json : {"\"plain\"", "\"true\"", "\"12\"", "\"30s\"", "\"14:00\"", "\"a*\"", "\"in\"",
                             "\"\"", "\" \"", R"("q\"\\\n\u0001\u2028")", "\"gr\xC3\xB6\xC3\x9F\x65\"",
                             "12.50", "-1e400", "null", "false", "{}", "[]", R"("x\" or \"")"}) {
        for (const char *key : {"amount", "odd key", "a.b", "", "q\"]", "data", "in", "größe", "[0]"})
            QTest::addRow("%s %s", key, json) << QString::fromUtf8(key) << QByteArray(json);
    }
}

void tst_FilterTerms::findsWhatItWasMadeFrom()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, json);
    const QByteArray name = QString(key).replace(u'"', u"\\\""_s).toUtf8();
    EventNames names;
    const Comm::Event event = sampleEvent("lot:end", "{\"" + name + "\":" + json + '}');
    QVERIFY(!event.isMalformed());
    const EventRecord record = indexed(event, {}, names);
    const QString term = filterTermForJson(filterMember(u"data"_s, key), json);
    const auto with = Filter::parse(filterFor(u"type == lot:end"_s, term));
    const auto without = Filter::parse(filterOut(u"type == lot:end"_s, term));
    QVERIFY2(with && without, qPrintable(term));
    QVERIFY(FilterMatcher(*with, names).matches(record));
    QVERIFY(!FilterMatcher(*without, names).matches(record));
}

QTEST_GUILESS_MAIN(tst_FilterTerms)
#include "tst_filterterms.moc"
