// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/deadletters/lettersifter.h"

#include "sampleletters.h"

#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;

namespace {

/// Oldest first.
QList<LetterPointer> someLetters()
{
    const auto at
        = [](qint64 seconds) { return QDateTime::fromMSecsSinceEpoch(SampleTime + seconds * 1000, Qt::UTC); };
    return {
        sampleLetter(lotEvent("1", "7"),
                     {.message = u"Timed out after 30 s"_s,
                      .stack = u"Error\n at sell (sale.js:1)"_s,
                      .time = at(0),
                      .attempts = 2,
                      .service = u"engine"_s}),
        sampleLetter(lotEvent("2", "8"),
                     {.message = u"The ledger is closed"_s, .time = at(60), .retries = 3}),
        sampleLetter(sampleEvent("lot:end", R"({"lotId":"8"})", "3"),
                     {.message = u"Timed out after 31 s"_s, .time = at(120), .attempts = 9}),
        Letter::of(Comm::DeadLetter::parse("{\"error\":{\"message\":\"no event\"}}")),
    };
}

QByteArrayList ids(const LetterSnapshot &snapshot)
{
    QByteArrayList found;
    for (const LetterPointer &letter : snapshot.letters)
        found.append(letter->entry.event.isNull() ? QByteArray("-") : letter->entry.event.id().toByteArray());
    return found;
}

LetterSnapshot sifted(const LetterView &view)
{
    LetterSifter sifter([] { return SampleTime + 180'000; });
    LetterView inUtc = view;
    inUtc.zone = QTimeZone::utc();
    sifter.setView(inUtc);
    LetterSnapshot snapshot;
    sifter.sift(someLetters(), snapshot);
    return snapshot;
}

} // namespace

class tst_LetterSifter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filters_data();
    void filters();
    void showsOneGroup();
    void sorts_data();
    void sorts();
    void counts();
};

void tst_LetterSifter::filters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QByteArrayList>("found");
    const auto row = [](const char *filter, const QByteArrayList &found) {
        QTest::newRow(filter) << QString::fromLatin1(filter) << found;
    };
    row("", {"3", "2", "1", "-"});
    row("error contains \"timed out\"", {"3", "1"});
    row("error == \"The ledger is closed\"", {"2"});
    row("error != x", {"3", "2", "1", "-"});
    row("not error contains timed", {"2", "-"});
    row("stack contains sell", {"1"});
    row("exists stack", {"1"});
    row("attempts > 1", {"3", "1"});
    row("retries >= 3", {"2"});
    row("retries in {3, 4}", {"2"});
    row("attempts in 1..5", {"1"});
    row("exists attempts", {"3", "1"});
    row("service == eng*", {"1"});
    row("failed >= 14:53", {"3", "2"});
    row("exists failed", {"3", "2", "1"});
    row("lot:8", {"3", "2"});
    row("lot:bid:placed and lot:8", {"2"});
    row("data.amount > 12", {"2", "1"});
    row("ledger", {"2"}); // in the entry, not in the event
    row("malformed", {"-"});
    row("delay > 30s", {"3", "2"});
}

void tst_LetterSifter::filters()
{
    QFETCH(QString, filter);
    const auto parsedFilter = Filter::parse(filter);
    QVERIFY2(parsedFilter, parsedFilter ? "" : qPrintable(parsedFilter.error().toString()));
    const LetterSnapshot snapshot = sifted({.filter = *parsedFilter});
    QTEST(ids(snapshot), "found");
    QCOMPARE(snapshot.matching, snapshot.letters.size());
}

void tst_LetterSifter::showsOneGroup()
{
    const LetterSnapshot all = sifted({.grouping = LetterGrouping::Error});
    QCOMPARE(all.groups.size(), 3);
    QCOMPARE(all.groups[0].title, u"Timed out after # s"_s);
    QCOMPARE(all.groups[0].count, 2);
    const LetterSnapshot one = sifted({.grouping = LetterGrouping::Error, .group = all.groups[0].key});
    QCOMPARE(ids(one), QByteArrayList({"3", "1"}));
    QCOMPARE(one.groups, all.groups); // there to be switched to
    QCOMPARE(one.matching, 4);
    QVERIFY(sifted({.grouping = LetterGrouping::Type, .group = all.groups[0].key}).letters.isEmpty());
}

void tst_LetterSifter::sorts_data()
{
    using Column = LetterView::Column;
    QTest::addColumn<LetterView::Column>("column");
    QTest::addColumn<QByteArrayList>("ascending");
    QTest::newRow("time") << Column::Time << QByteArrayList{"-", "1", "2", "3"};
    QTest::newRow("type") << Column::Type << QByteArrayList{"-", "2", "1", "3"};
    QTest::newRow("error") << Column::Error << QByteArrayList{"2", "1", "3", "-"};
    QTest::newRow("retries") << Column::Retries << QByteArrayList{"-", "3", "1", "2"};
    QTest::newRow("attempts") << Column::Attempts << QByteArrayList{"-", "2", "1", "3"};
    QTest::newRow("service") << Column::Service << QByteArrayList{"-", "3", "2", "1"};
}

void tst_LetterSifter::sorts()
{
    QFETCH(LetterView::Column, column);
    QTEST(ids(sifted({.sortedBy = column, .order = Qt::AscendingOrder})), "ascending");
}

void tst_LetterSifter::counts()
{
    const LetterTotals totals = letterTotals(someLetters());
    QCOMPARE(totals.oldest, SampleTime);
    QCOMPARE(totals.newest, SampleTime + 120'000);
    QCOMPARE(totals.poison, 1);
    QCOMPARE(totals.defective, 1);
    QVERIFY(totals.bytes > 500);
}

QTEST_GUILESS_MAIN(tst_LetterSifter)
#include "tst_lettersifter.moc"
