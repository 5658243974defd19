// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/deadletters/lettergroup.h"
#include "core/deadletters/lettermaker.h"

#include "sampleletters.h"

#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;
using Trend = LetterGroup::Trend;

class tst_LetterGroup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatIsAskedForAgainAndAgain();
    void sharesWhatIsTheSameEachTime();
    void groupsByWhatIsTheSameEachTime();
    void groupsByEverything_data();
    void groupsByEverything();
    void countsTheLatest();
    void tellsTheTrend();
};

void tst_LetterGroup::readsWhatIsAskedForAgainAndAgain()
{
    const LetterPointer letter = sampleLetter(
        lotEvent("e1", "42"),
        {.message = u"Lot 42 is gone"_s,
         .stack = u"Error: Lot 42 is gone\n    at sell (/srv/sale.js:10:5)\n    at main (/srv/x.js:1:1)"_s,
         .retries = 3});
    QCOMPARE(letter->error, u"Lot # is gone"_s);
    QCOMPARE(letter->frame, u"at sell (/srv/sale.js:#)"_s);
    QCOMPARE(letter->subject, "lot:42");
    QCOMPARE(letter->time, SampleTime);
    QVERIFY(letter->isPoison());
    const LetterPointer nothing = Letter::of(Comm::DeadLetter::parse("no entry"));
    QCOMPARE(nothing->time, 0);
    QVERIFY(nothing->error.isEmpty() && nothing->frame.isEmpty() && nothing->subject.isEmpty());
}

void tst_LetterGroup::sharesWhatIsTheSameEachTime()
{
    LetterMaker maker;
    const auto make = [&maker](const QString &number) {
        return maker.make(
            sampleLetter(lotEvent("e" + number.toUtf8()),
                         {.message = u"Lot %1 is gone"_s.arg(number),
                          .stack = u"Error: Lot %1 is gone\n    at sell (/srv/sale.js:10:5)"_s.arg(number)})
                ->entry);
    };
    const LetterPointer one = make(u"1"_s);
    const LetterPointer other = make(u"22"_s);
    QCOMPARE(other->error, u"Lot # is gone"_s);
    QCOMPARE(other->frame, u"at sell (/srv/sale.js:#)"_s);
    QCOMPARE(one->error.constData(), other->error.constData());
    QCOMPARE(one->frame.constData(), other->frame.constData());
    const LetterPointer vast = maker.make(
        sampleLetter(lotEvent("e3"), {.message = u"m"_s, .stack = u"at "_s + QString(5'000, u'x')})->entry);
    QVERIFY(vast->frame.startsWith(u"at xxx"_s) && vast->frame.size() == 300);
}

void tst_LetterGroup::groupsByWhatIsTheSameEachTime()
{
    QList<LetterPointer> letters;
    for (int i = 0; i < 5; ++i)
        letters.append(sampleLetter(lotEvent(QByteArray::number(i)),
                                    {.message = u"Timed out after %1 ms"_s.arg(100 + i), .retries = i}));
    letters.append(sampleLetter(sampleEvent("lot:end", "{}"), {.message = u"Timed out after 7 ms"_s}));
    const QList<LetterGroup> groups = letterGroups(letters, LetterGrouping::Fingerprint, SampleTime);
    QCOMPARE(groups.size(), 2);
    QCOMPARE(groups[0].count, 5);
    QCOMPARE(groups[0].poison, 2);
    QCOMPARE(groups[0].title, u"Timed out after # ms"_s);
    QCOMPARE(groups[0].type, u"lot:bid:placed"_s);
    QCOMPARE(groups[1].type, u"lot:end"_s);
    QCOMPARE(groups[0].key, letterGroupKey(*letters[3], LetterGrouping::Fingerprint));
    QVERIFY(groups[0].key != groups[1].key);
    QVERIFY(groups[0].key != letterGroupKey(*letters[3], LetterGrouping::Type));
}

void tst_LetterGroup::groupsByEverything_data()
{
    QTest::addColumn<LetterGrouping>("grouping");
    QTest::addColumn<QString>("first");
    QTest::addColumn<int>("groups");
    QTest::newRow("frame") << LetterGrouping::Frame << u"at sell (sale.js:#)"_s << 2;
    QTest::newRow("type") << LetterGrouping::Type << u"lot:bid:placed"_s << 2;
    QTest::newRow("error") << LetterGrouping::Error << u"closed"_s << 1;
    QTest::newRow("source") << LetterGrouping::Source << u"AUCTION_ENGINE"_s << 1;
    QTest::newRow("lot") << LetterGrouping::Lot << u"lot:7"_s << 2;
}

void tst_LetterGroup::groupsByEverything()
{
    QFETCH(LetterGrouping, grouping);
    const Comm::DeadLetterFailure failure{.message = u"closed"_s, .stack = u"at sell (sale.js:1:2)"_s};
    const QList<LetterPointer> letters{sampleLetter(lotEvent("1"), failure),
                                       sampleLetter(lotEvent("2"), failure),
                                       sampleLetter(sampleEvent("lot:end", R"({"lotId":"8"})"), failure)};
    const QList<LetterGroup> groups = letterGroups(letters, grouping, SampleTime);
    QTEST(int(groups.size()), "groups");
    QTEST(groups[0].title, "first");
}

void tst_LetterGroup::countsTheLatest()
{
    const auto failed = [](qint64 ago) {
        return sampleLetter(lotEvent(QByteArray::number(ago)),
                            {.time = QDateTime::fromMSecsSinceEpoch(SampleTime - ago, Qt::UTC)});
    };
    const QList<LetterPointer> letters{failed(0), failed(1), failed(LetterGroup::SpanLength),
                                       failed(LetterGroup::SpanLength * 13), failed(-5000)};
    const LetterGroup group = letterGroups(letters, LetterGrouping::Type, SampleTime).first();
    QCOMPARE(group.first, SampleTime - LetterGroup::SpanLength * 13);
    QCOMPARE(group.last, SampleTime + 5000); // somebody's clock is ahead
    QCOMPARE(group.recent[11], 3);
    QCOMPARE(group.recent[10], 1);
    QCOMPARE(group.recent[0], 0);
}

void tst_LetterGroup::tellsTheTrend()
{
    QCOMPARE(LetterGroup{}.trend(), Trend::Quiet);
    QCOMPARE((LetterGroup{.recent = {5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 6}}.trend()), Trend::Steady);
    QCOMPARE((LetterGroup{.recent = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3}}.trend()), Trend::Rising);
    QCOMPARE((LetterGroup{.recent = {9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}}.trend()), Trend::Falling);
}

QTEST_GUILESS_MAIN(tst_LetterGroup)
#include "tst_lettergroup.moc"
