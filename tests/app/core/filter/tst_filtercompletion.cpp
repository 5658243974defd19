// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/filtercompletion.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sothebais;

namespace {

class Seen : public FilterVocabulary
{
public:
    QStringList values(const QString &field) const override
    {
        if (field == u"type"_s)
            return {u"lot:bid:placed"_s, u"weather:rain"_s};
        if (field == u"subject"_s)
            return {u"lot:42"_s, u"lot:a b"_s, u"user:7"_s};
        return field == u"data.currency"_s ? QStringList{u"ETH"_s, u"two words"_s} : QStringList();
    }
    QStringList dataFields() const override { return {u"data.amount"_s, u"data.weather"_s}; }
};

} // namespace

class tst_FilterCompletion : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void completes_data();
    void completes();
    void isBounded();
};

/// The cursor is at the bar.
void tst_FilterCompletion::completes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("candidate"); ///< empty if there must be none
    QTest::addColumn<QString>("completed");
    QTest::addColumn<bool>("isFirst");
    const auto row = [](const char *text, const char *candidate, const char *completed, bool isFirst = true) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(candidate)
                            << QString::fromUtf8(completed) << isFirst;
    };

    row("|", "type", "type");
    row("ty|", "type", "type");
    row("data.weath| and x", "data.weather", "data.weather and x");
    row("amoun|", "data.amount", "data.amount");
    row("a and sour|", "source", "a and source");
    row("rec|", "received", "received");
    row("dup o|", "or", "dup or", false);
    row("not lat|", "late", "not late");
    row("lot:|", "lot:42", "lot:42");
    row("lot:a|", "lot:\"a b\"", "lot:\"a b\"", false);
    row("exists data.a|", "data.amount", "exists data.amount", false);
    row("type |", "==", "type ==");
    row("type n|", "not in", "type not in", false);
    row("type == |", "lot:bid:placed", "type == lot:bid:placed");
    row("type == wea|", "weather:rain", "type == weather:rain");
    row("type == BID_P|", "BID_PLACED", "type == BID_PLACED");
    row("type == \"wea|", "\"weather:rain\"", "type == \"weather:rain\"");
    row("source in {METRICS, SY|", "SYSTEM", "source in {METRICS, SYSTEM");
    row("source not in {SY|}", "SYSTEM", "source not in {SYSTEM}");
    row("data.currency == two|", "\"two words\"", "data.currency == \"two words\"");
    row("data.status == HEA|", "HEALTHY", "data.status == HEALTHY");
    row("source == xyz|", "", "");
    row("channel == in |", "and", "channel == in and", false);
    row("channel == in ty|", "type", "channel == in type");
}

void tst_FilterCompletion::completes()
{
    QFETCH(QString, text);
    QFETCH(QString, candidate);
    QFETCH(bool, isFirst);
    const qsizetype cursor = text.indexOf(u'|');
    text.remove(cursor, 1);
    const FilterCompletion completion = completeFilter(text, cursor, Seen());
    QStringList texts;
    for (const FilterCompletion::Candidate &found : completion.candidates)
        texts.append(found.text);
    if (candidate.isEmpty()) {
        QCOMPARE(texts, QStringList());
        return;
    }
    QVERIFY2(texts.contains(candidate), qPrintable(texts.join(u' ')));
    QVERIFY2(!isFirst || texts.constFirst() == candidate, qPrintable(texts.join(u' ')));
    QTEST(text.replace(completion.position, completion.length, candidate), "completed");
}

void tst_FilterCompletion::isBounded()
{
    const QString text = u"type == {, ) in not \"x data.[ "_s.repeated(400);
    for (qsizetype cursor = 0; cursor < 200; ++cursor)
        QVERIFY(completeFilter(text, cursor, Seen()).candidates.size() <= FilterCompletion::MaxCandidates);
    QVERIFY(completeFilter(QString(1'000'000, u'x'), 1'000'000, Seen()).candidates.isEmpty());
    QVERIFY(completeFilter(u"ty"_s, 99, Seen()).candidates.size() > 0);
}

QTEST_GUILESS_MAIN(tst_FilterCompletion)
#include "tst_filtercompletion.moc"
