// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/auctionday.h"

#include "core/events/eventbuilders.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Comm;
using namespace Sothebais;
using namespace Qt::StringLiterals;

namespace {

QList<Draft> drafts(AuctionDay::Options options, int count)
{
    AuctionDay day(options);
    QList<Draft> list;
    for (int i = 0; i < count; ++i)
        list.append(day.next());
    return list;
}

/// Events up to the end of the first session.
QList<Draft> wholeDay(AuctionDay::Options options)
{
    AuctionDay day(options);
    QList<Draft> list;
    do {
        list.append(day.next());
    } while (list.last().type != EventType::SessionEnd);
    return list;
}

QJsonObject dataOf(const Draft &draft)
{
    return QJsonDocument::fromJson(draft.data).object();
}

template <typename Payload>
QList<Payload> all(const QList<Draft> &drafts)
{
    QList<Payload> payloads;
    for (const Draft &draft : drafts) {
        if (draft.type == Payload::eventType)
            payloads.append(Payload::fromJson(dataOf(draft)).value());
    }
    return payloads;
}

} // namespace

class tst_AuctionDay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void repeatsItselfForASeed();
    void differsBetweenSeeds();
    void everyEventIsStrictlyValid();
    void keepsTheOrderOfASession();
    void sellsTheLotsOfTheDay();
    void acceptedBidsRiseExactly();
    void judgesEveryBidOnce();
    void rejectsWithReasons();
    void winnersHoldTheHighestAcceptedBid();
    void timesNeverGoBack();
    void showsTheWholeHouse();
    void goesOnWithTheNextDay();
};

void tst_AuctionDay::repeatsItselfForASeed()
{
    QCOMPARE(drafts({.seed = 7}, 5'000), drafts({.seed = 7}, 5'000));
    const QByteArray opening = drafts({.seed = 7}, 1).first().data;
    QVERIFY2(opening.startsWith("{\"sessionId\":\"session-1\","), opening.constData());
}

void tst_AuctionDay::differsBetweenSeeds()
{
    QVERIFY(drafts({.seed = 7}, 500) != drafts({.seed = 8}, 500));
}

void tst_AuctionDay::everyEventIsStrictlyValid()
{
    EventBuilders builders(Catalog(), {.level = EventValidator::Level::Strict});
    for (const Draft &draft : drafts({.seed = 3}, 20'000)) {
        const Result<Event> event = builders.of(draft.source).build(draft.type, draft.data);
        QVERIFY2(event,
                 event ? "" : qPrintable(event.error().details.join(u"; ") + QString::fromUtf8(draft.data)));
    }
}

void tst_AuctionDay::keepsTheOrderOfASession()
{
    QList<EventType> stages;
    for (const Draft &draft : wholeDay({.seed = 5})) {
        if (draft.source == EventSource::Scheduler)
            stages.append(draft.type);
    }
    QCOMPARE(stages,
             QList({EventType::SessionStart, EventType::SessionPreAuction, EventType::SessionAuction,
                    EventType::SessionPostAuction, EventType::SessionEnd}));
}

void tst_AuctionDay::sellsTheLotsOfTheDay()
{
    const QList<Draft> day = wholeDay({.seed = 5, .lots = 3});
    const auto opened = all<LotStart>(day);
    const auto closed = all<LotEnd>(day);
    QCOMPARE(opened.size(), 3);
    QCOMPARE(closed.size(), 3);
    for (qsizetype i = 0; i < 3; ++i) {
        QCOMPARE(closed.at(i).lotId, opened.at(i).lotId);
        QCOMPARE(opened.at(i).lotOrder, static_cast<double>(i + 1));
    }
    const SessionEnd end = all<SessionEnd>(day).first();
    QCOMPARE(end.totalLots, 3.0);
    QCOMPARE(end.totalBids, static_cast<double>(all<BidPlaced>(day).size()));
    QCOMPARE(end.completedLots, static_cast<double>(all<WinnerDetermined>(day).size()));
}

void tst_AuctionDay::acceptedBidsRiseExactly()
{
    static const QRegularExpression twoDigits(u"^\\d+\\.\\d\\d$"_s);
    QHash<QString, Decimal> prices;
    const auto accepted = all<BidAccepted>(wholeDay({.seed = 9}));
    QVERIFY(accepted.size() > 50);
    for (const BidAccepted &bid : accepted) {
        QVERIFY(twoDigits.match(QString::fromLatin1(bid.amount.text())).hasMatch());
        QVERIFY(!prices.contains(bid.auctionId) || bid.amount > prices.value(bid.auctionId));
        prices.insert(bid.auctionId, bid.amount);
    }
}

void tst_AuctionDay::judgesEveryBidOnce()
{
    const QList<Draft> day = wholeDay({.seed = 9});
    QHash<QString, Decimal> open;
    for (const Draft &draft : day) {
        const QJsonObject data = dataOf(draft);
        const QString id = data.value(u"bidId").toString();
        if (draft.type == EventType::BidPlaced) {
            QVERIFY(!open.contains(id));
            open.insert(id, Decimal::fromText(data.value(u"amount").toString().toLatin1()).value());
        } else if (draft.type == EventType::BidAccepted || draft.type == EventType::BidRejected) {
            QVERIFY(open.contains(id));
            QCOMPARE(open.take(id), Decimal::fromText(data.value(u"amount").toString().toLatin1()).value());
        }
    }
    QVERIFY(open.isEmpty());
}

void tst_AuctionDay::rejectsWithReasons()
{
    QSet<QString> reasons;
    for (const BidRejected &bid : all<BidRejected>(drafts({.seed = 2}, 20'000)))
        reasons.insert(bid.reason.section(u' ', 0, 0));
    QCOMPARE(reasons, QSet<QString>({u"Below"_s, u"Bidder"_s, u"Insufficient"_s}));
}

void tst_AuctionDay::winnersHoldTheHighestAcceptedBid()
{
    const QList<Draft> day = wholeDay({.seed = 4, .lots = 40});
    QHash<QString, BidAccepted> last;
    for (const BidAccepted &bid : all<BidAccepted>(day))
        last.insert(bid.auctionId, bid);
    const auto winners = all<WinnerDetermined>(day);
    QVERIFY(!winners.isEmpty());
    for (const WinnerDetermined &winner : winners) {
        QCOMPARE(winner.bidId, last.value(winner.auctionId).bidId);
        QCOMPARE(winner.userId, last.value(winner.auctionId).userId);
        QCOMPARE(winner.amount, last.value(winner.auctionId).amount);
    }
}

void tst_AuctionDay::timesNeverGoBack()
{
    QString latest;
    for (const Draft &draft : drafts({.seed = 6}, 10'000)) {
        const QString time = dataOf(draft).value(u"timestamp").toString();
        if (time.isEmpty())
            continue;
        QVERIFY2(time >= latest, qPrintable(time + u" after " + latest)); // ISO 8601 in UTC sorts as text
        latest = time;
    }
}

void tst_AuctionDay::showsTheWholeHouse()
{
    QSet<EventType> seen;
    for (const Draft &draft : drafts({.seed = 1}, 20'000))
        seen.insert(draft.type);
    for (const EventType type :
         {EventType::LotStart, EventType::BidPlaced, EventType::TimerUpdated, EventType::PriceUpdated,
          EventType::StreamQuality, EventType::StreamError, EventType::TweetReceived, EventType::AgentMood,
          EventType::AgentMessage, EventType::AgentInteraction, EventType::UserConnect,
          EventType::UserDisconnect, EventType::SystemHealth, EventType::SystemMetric, EventType::SystemError,
          EventType::ServiceWarning})
        QVERIFY2(seen.contains(type), Catalog().info(type).key.constData());
}

void tst_AuctionDay::goesOnWithTheNextDay()
{
    const QList<SessionStart> sessions = all<SessionStart>(drafts({.seed = 1, .lots = 1}, 2'000));
    QVERIFY(sessions.size() >= 3);
    QVERIFY(sessions.at(0).sessionId != sessions.at(1).sessionId);
    QCOMPARE(sessions.at(0).sessionDate.addDays(1), sessions.at(1).sessionDate);
}

QTEST_GUILESS_MAIN(tst_AuctionDay)
#include "tst_auctionday.moc"
