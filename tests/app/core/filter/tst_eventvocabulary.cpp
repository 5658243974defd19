// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/eventvocabulary.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sothebais;

class tst_EventVocabulary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void knowsTheNames();
    void learnsFieldsAndValues();
    void isBounded();
    void survivesAnyBytes();
    void completes();
};

void tst_EventVocabulary::knowsTheNames()
{
    EventNames names;
    const EventVocabulary vocabulary(names);
    QVERIFY(vocabulary.values(u"type"_s).isEmpty());
    names.types.add("lot:bid:placed");
    names.sources.add("AUCTION_ENGINE");
    names.channels.add("events:all");
    for (int i = 0; i < 2 * EventVocabulary::MaxNames; ++i)
        names.subjects.add(QByteArray("lot:" + QByteArray::number(i)));
    QCOMPARE(vocabulary.values(u"type"_s), QStringList(u"lot:bid:placed"_s));
    QCOMPARE(vocabulary.values(u"source"_s), QStringList(u"AUCTION_ENGINE"_s));
    QCOMPARE(vocabulary.values(u"channel"_s), QStringList(u"events:all"_s));
    QCOMPARE(vocabulary.values(u"subject"_s).size(), EventVocabulary::MaxNames);
    QCOMPARE(vocabulary.values(u"subject"_s).constFirst(), u"lot:999"_s);
}

void tst_EventVocabulary::learnsFieldsAndValues()
{
    const EventNames names;
    EventVocabulary vocabulary(names);
    vocabulary.learn(R"({"type":"x","data":{"currency":"ETH","amount":1500.50,"odd key":{"on":true},
                         "bids":[{"userId":"12"},{"userId":"13"}],"none":null}})");
    vocabulary.learn(R"({"data":{"currency":"USD"}})");
    vocabulary.learn(R"({"data":{"currency":"ETH"}})");
    QCOMPARE(vocabulary.dataFields(),
             QStringList({u"data.currency"_s, u"data.amount"_s, u"data[\"odd key\"].on"_s,
                          u"data.bids[*].userId"_s, u"data.bids"_s, u"data.none"_s}));
    QCOMPARE(vocabulary.values(u"data.currency"_s), QStringList({u"ETH"_s, u"USD"_s}));
    QCOMPARE(vocabulary.values(u"data.amount"_s), QStringList(u"1500.50"_s));
    QCOMPARE(vocabulary.values(u"data[\"odd key\"].on"_s), QStringList(u"true"_s));
    QCOMPARE(vocabulary.values(u"data.bids[0].userId"_s), QStringList({u"13"_s, u"12"_s}));
    QVERIFY(vocabulary.values(u"data.none"_s).isEmpty());
    EventNames others;
    others.types.add("y");
    vocabulary.setNames(others);
    QVERIFY(vocabulary.dataFields().isEmpty() && vocabulary.values(u"data.currency"_s).isEmpty());
    QCOMPARE(vocabulary.values(u"type"_s), QStringList(u"y"_s));
}

void tst_EventVocabulary::isBounded()
{
    const EventNames names;
    EventVocabulary vocabulary(names);
    for (int i = 0; i < 1000; ++i) {
        const QByteArray number = QByteArray::number(i);
        vocabulary.learn(QByteArray(R"({"data":{"id":")" + number + R"(","f)" + number + R"(":1}})"));
    }
    vocabulary.learn(QByteArray(R"({"data":{"id":")" + QByteArray(1000, 'x') + R"("}})"));
    QCOMPARE(vocabulary.dataFields().size(), JsonVocabulary::MaxFields);
    QCOMPARE(vocabulary.values(u"data.id"_s).size(), JsonVocabulary::MaxValues);
    QCOMPARE(vocabulary.values(u"data.id"_s).constFirst(), u"999"_s);
}

void tst_EventVocabulary::survivesAnyBytes()
{
    const EventNames names;
    EventVocabulary vocabulary(names);
    const QByteArray deep = R"({"data":)" + QByteArray(30'000, '[') + QByteArray(30'000, ']') + '}';
    const QByteArray huge = R"({"data":")" + QByteArray(1'000'000, 'x') + R"("})";
    const QByteArray whole = R"({"data":{"a":"\u0041","b":[{"c":1}]}})";
    for (qsizetype length = 0; length < whole.size(); ++length)
        vocabulary.learn(whole.first(length));
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("\xff\0\xfe", 3), QByteArray("[1,2]"), deep, huge})
        vocabulary.learn(bytes);
    QVERIFY(vocabulary.dataFields().size() < 20);
    for (const QString &field : vocabulary.dataFields())
        QVERIFY(field.size() < 300);
}

void tst_EventVocabulary::completes()
{
    EventNames names;
    EventVocabulary vocabulary(names);
    vocabulary.learn(R"({"data":{"houseNote":"too \"low\""}})");
    const FilterCompletion field = completeFilter(u"data.hou"_s, 8, vocabulary);
    QCOMPARE(field.candidates.value(0).text, u"data.houseNote"_s);
    const FilterCompletion value = completeFilter(u"data.houseNote == "_s, 18, vocabulary);
    QCOMPARE(value.candidates.value(0).text, u"\"too \\\"low\\\"\""_s);
}

QTEST_GUILESS_MAIN(tst_EventVocabulary)
#include "tst_eventvocabulary.moc"
