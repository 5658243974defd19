// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inspect/eventdifference.h"

#include <QTest>

using namespace Sothebais;

class tst_EventDifference : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void compares_data();
    void compares();
    void putsTheDataFirst();
    void isBounded();
    void survivesBrokenText();

private:
    static QString text(const EventDifference &difference);
};

/// One change after the other: "~/data/a 1>2".
QString tst_EventDifference::text(const EventDifference &difference)
{
    QStringList changes;
    for (const ValueChange &change : difference.changes) {
        const QChar sign = change.kind == ValueChange::Kind::Added ? u'+'
            : change.kind == ValueChange::Kind::Removed            ? u'-'
                                                                   : u'~';
        changes.append(sign + change.pointer + u' ' + QString::fromUtf8(change.before) + u'>'
                       + QString::fromUtf8(change.now));
    }
    return changes.join(u'|');
}

void tst_EventDifference::compares_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *before, const char *now, const char *expected) {
        QTest::addRow("%s -> %s", before, now)
            << QByteArray(before) << QByteArray(now) << QString::fromUtf8(expected);
    };
    row("{}", "{}", "");
    row(R"({"a":1,"b":2})", R"( { "b" : 2 , "a" : 1 } )", "");
    row(R"({"a":1.0})", R"({"a":1.00})", "~/a 1.0>1.00");
    row(R"({"a":"\u0061"})", R"({"a":"a"})", "");
    row(R"({"a":12345678901234567890})", R"({"a":12345678901234567891})",
        "~/a 12345678901234567890>12345678901234567891");
    row(R"({"a":1})", R"({"b/c":1})", "+/b~1c >1|-/a 1>");
    row(R"({"a":{"b":{"c":1}}})", R"({"a":{"b":{"c":2}}})", "~/a/b/c 1>2");
    row(R"({"a":{"b":1}})", R"({"a":[1]})", R"(~/a {"b":1}>[1])");
    row(R"({"a":null})", R"({"a":0})", "~/a null>0");
    row(R"({"l":[1,2,3]})", R"({"l":[0,1,2,3]})", "+/l/0 >0");
    row(R"({"l":[1,2,3]})", R"({"l":[1,3]})", "-/l/1 2>");
    row(R"({"l":[1,2,3]})", R"({"l":[1,9,3]})", "~/l/1 2>9");
    row(R"({"l":[]})", R"({"l":[1,2]})", "+/l/0 >1|+/l/1 >2");
    row(R"({"l":[1,1]})", R"({"l":[1]})", "-/l/1 1>");
    row(R"({"a":1,"a":2})", R"({"a":1,"a":3})", "~/a (2) 2>3");
    row(R"({"id":"1","timestamp":1,"data":{"id":1}})", R"({"id":"2","timestamp":2,"data":{"id":2}})",
        "~/data/id 1>2");
    row(R"({"id":"1"})", "{}", "");
}

void tst_EventDifference::compares()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, now);
    QTEST(text(EventDifference::between(before, now)), "expected");
}

void tst_EventDifference::putsTheDataFirst()
{
    QCOMPARE(text(EventDifference::between(R"({"source":"A","database":1,"data":{"a":1}})",
                                           R"({"source":"B","database":2,"data":{"a":2}})")),
             QStringLiteral("~/data/a 1>2|~/source \"A\">\"B\"|~/database 1>2"));
}

void tst_EventDifference::isBounded()
{
    const QByteArray many = "[" + QByteArray("1,").repeated(100'000) + "1]";
    const EventDifference difference = EventDifference::between("[2]", many);
    QVERIFY(difference.isCut);
    QCOMPARE(qsizetype(difference.changes.size()), EventDifference::MaxChanges);

    const QByteArray deep = QByteArray(100'000, '[') + '1' + QByteArray(100'000, ']');
    QCOMPARE(EventDifference::between(deep, QByteArray(deep).replace('1', '2')).changes.size(), 1U);

    const QByteArray large(EventDifference::MaxBytes + 1, ' ');
    QVERIFY(EventDifference::between(large, "{}").isTooLarge);
}

void tst_EventDifference::survivesBrokenText()
{
    const QByteArray text = R"({"a":[1,{"b":"c\"d"}],"e":tru})";
    for (qsizetype size = 0; size <= text.size(); ++size) {
        EventDifference::between(text.first(size), text);
        EventDifference::between(text, text.first(size));
    }
    QVERIFY(EventDifference::between("", "").changes.empty());
    QCOMPARE(EventDifference::between("", "1").changes.size(), 1U);
}

QTEST_MAIN(tst_EventDifference)
#include "tst_eventdifference.moc"
