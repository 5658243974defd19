// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

// A service of the auction house: hears the bids that are placed, and accepts each that is higher than the
// one before.
//
//     auctionservice <Redis URL> [<bids>]
//
// With a number it also places so many bids of its own, to have something to do, and ends when all are
// judged.

#include <comm/eventclient.h>

#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

Comm::BidPlaced makeBid(int number)
{
    return {.bidId = u"bid-%1"_s.arg(number),
            .lotId = u"lot-7"_s,
            .sessionId = u"session-1"_s,
            .userId = u"user-%1"_s.arg(number % 2),
            .amount = Comm::Decimal::fromMinorUnits(number % 3 * 50, 2), // the third is not higher
            .currency = u"ETH"_s,
            .timestamp = QDateTime::currentDateTimeUtc()};
}

/// The answer to a bid, with all that the two kinds of answers have in common.
template <typename Answer>
Answer answerTo(const Comm::BidPlaced &bid)
{
    Answer answer;
    answer.bidId = bid.bidId;
    answer.auctionId = bid.lotId;
    answer.userId = bid.userId;
    answer.amount = bid.amount;
    answer.currency = bid.currency;
    answer.timestamp = QDateTime::currentDateTimeUtc();
    return answer;
}

QFuture<Comm::Result<Comm::Publication>> judge(Comm::EventClient &client, const Comm::BidPlaced &bid)
{
    static Comm::Decimal highest;
    if (bid.amount > highest) {
        highest = bid.amount;
        auto accepted = answerTo<Comm::BidAccepted>(bid);
        accepted.isHighestBid = true;
        return client.publish(accepted);
    }
    auto rejected = answerTo<Comm::BidRejected>(bid);
    rejected.reason = u"not higher than %1"_s.arg(QString::fromLatin1(highest.text()));
    return client.publish(rejected);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const auto redis = Comm::RedisAddress::fromUrl(app.arguments().value(1, u"redis://localhost"_s));
    if (!redis)
        qFatal("%s", qPrintable(redis.error().toString()));
    const int bids = app.arguments().value(2).toInt();
    Comm::EventClient client({.redis = *redis, .events = {.source = "AUCTION_ENGINE"}});
    const auto placed = client.subscribe(Comm::Topic::type(Comm::EventType::BidPlaced), {.recover = true});
    int judged = 0;
    const auto tell = [&](const Comm::Result<Comm::Publication> &published) {
        QTextStream(stdout) << (published ? u"judged"_s : published.error().toString()) << Qt::endl;
        if (++judged == bids)
            QCoreApplication::quit();
    };
    QObject::connect(placed.get(), &Comm::Subscription::received, &app, [&](const Comm::Event &event) {
        if (const auto bid = event.as<Comm::BidPlaced>())
            judge(client, *bid).then(&app, tell);
    });
    QObject::connect(placed.get(), &Comm::Subscription::activeChanged, &app, [&](bool active) {
        for (int i = 1; active && i <= bids; ++i)
            client.publish(makeBid(i));
    });
    client.connectToServer();
    return app.exec();
}
