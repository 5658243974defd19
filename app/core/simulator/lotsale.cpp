// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/lotsale.h"

using namespace std::chrono_literals;

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr auto Source = Comm::EventSource::AuctionEngine;
constexpr auto FinalStretch = 30s; ///< a bid within it extends the lot by as much
constexpr int MaxExtensions = 5;

Comm::Decimal money(qint64 hundredths)
{
    return Comm::Decimal::fromMinorUnits(hundredths, 2);
}

/// The least raise at a price: steps that an auctioneer would call, about five per cent.
qint64 increment(qint64 price)
{
    constexpr std::pair<qint64, qint64> Steps[] = {{1'00, 5}, {5'00, 10}, {20'00, 50}, {100'00, 2'00}};
    for (const auto &[below, step] : Steps) {
        if (price < below)
            return step;
    }
    return 10'00;
}

} // namespace

LotSale::LotSale(Script *script, const Lot &lot)
    : m_script(script),
      m_lot(lot),
      m_reserve(script->dice().between(10, 400) * 10),
      m_price(m_reserve / 2),
      m_interest(static_cast<int>(script->dice().between(6, 40)))
{
    m_end = script->now().addSecs(script->dice().between(120, 300));
    open();
}

QString LotSale::auctionId() const
{
    return u"auction-%1"_s.arg(m_lot.number);
}

QString LotSale::lotId() const
{
    return u"lot-%1"_s.arg(m_lot.number);
}

QString LotSale::artItemId() const
{
    return u"art-%1"_s.arg(1000 + m_lot.number);
}

void LotSale::open()
{
    m_script->write(Source,
                    Comm::LotStart{.lotId = lotId(),
                                   .sessionId = m_lot.sessionId,
                                   .artItemId = artItemId(),
                                   .startTime = m_script->now(),
                                   .endTime = m_end,
                                   .reservePrice = money(m_reserve),
                                   .currency = m_lot.currency,
                                   .lotOrder = static_cast<double>(m_lot.order)});
    m_script->write(Source,
                    Comm::AuctionStart{.auctionId = auctionId(),
                                       .campaignId = m_lot.campaignId,
                                       .artItemId = artItemId(),
                                       .startTime = m_script->now(),
                                       .endTime = m_end,
                                       .reservePrice = money(m_reserve),
                                       .currency = m_lot.currency});
}

bool LotSale::step()
{
    m_script->pass(std::chrono::milliseconds(m_script->dice().between(400, 9'000)));
    if (m_script->now() >= m_end) {
        close();
        return false;
    }
    if (m_interest > 0 && m_script->dice().chance(80))
        placeBid();
    else
        updateTimer();
    return true;
}

void LotSale::placeBid()
{
    Dice &dice = m_script->dice();
    const bool tooLow = dice.chance(10);
    const qint64 least = m_price + increment(m_price);
    const qint64 raise = increment(m_price) * (dice.between(1, 6) / 3); // most bidders call the least
    const Bid bid = {.id = u"bid-%1"_s.arg(dice.bits(), 16, 16, QLatin1Char('0')),
                     .user = u"user-%1"_s.arg(dice.between(1, m_lot.bidders)),
                     .amount = tooLow ? m_price : least + raise};
    --m_interest;
    ++m_bids;
    m_script->write(Source,
                    Comm::BidPlaced{.bidId = bid.id,
                                    .lotId = lotId(),
                                    .sessionId = m_lot.sessionId,
                                    .userId = bid.user,
                                    .amount = money(bid.amount),
                                    .currency = m_lot.currency,
                                    .timestamp = m_script->now()});
    m_script->pass(std::chrono::milliseconds(dice.between(5, 60)));
    if (tooLow)
        reject(bid,
               u"Below the minimum of %1 %2"_s.arg(QString::fromLatin1(money(least).text()), m_lot.currency));
    else if (bid.user == m_leader)
        reject(bid, u"Bidder already holds the highest bid"_s);
    else if (dice.chance(3))
        reject(bid, u"Insufficient balance"_s);
    else
        accept(bid);
}

void LotSale::accept(const Bid &bid)
{
    m_script->write(Source,
                    Comm::BidAccepted{.bidId = bid.id,
                                      .auctionId = auctionId(),
                                      .userId = bid.user,
                                      .amount = money(bid.amount),
                                      .currency = m_lot.currency,
                                      .timestamp = m_script->now(),
                                      .isHighestBid = true});
    m_script->write(Source,
                    Comm::PriceUpdated{.auctionId = auctionId(),
                                       .currentPrice = money(bid.amount),
                                       .previousPrice = money(m_price),
                                       .timestamp = m_script->now()});
    m_price = bid.amount;
    m_leader = bid.user;
    m_leadingBid = bid.id;
    extendIfLate();
}

void LotSale::reject(const Bid &bid, const QString &reason)
{
    m_script->write(Source,
                    Comm::BidRejected{.bidId = bid.id,
                                      .auctionId = auctionId(),
                                      .userId = bid.user,
                                      .amount = money(bid.amount),
                                      .currency = m_lot.currency,
                                      .timestamp = m_script->now(),
                                      .reason = reason});
}

void LotSale::extendIfLate()
{
    const bool late = m_script->now().msecsTo(m_end) < std::chrono::milliseconds(FinalStretch).count();
    if (!late || m_extensions == MaxExtensions)
        return;
    ++m_extensions;
    m_end = m_end.addSecs(FinalStretch.count());
    updateTimer();
}

void LotSale::updateTimer()
{
    m_script->write(Source,
                    Comm::TimerUpdated{.auctionId = auctionId(),
                                       .timeRemaining = static_cast<double>(m_script->now().secsTo(m_end)),
                                       .isExtended = m_extensions > 0,
                                       .extensionCount = static_cast<double>(m_extensions),
                                       .timestamp = m_script->now()});
}

void LotSale::close()
{
    const bool sold = isSold();
    const auto ifSold = [sold](const auto &value) { return sold ? std::optional(value) : std::nullopt; };
    if (sold) {
        m_script->write(Source,
                        Comm::WinnerDetermined{.auctionId = auctionId(),
                                               .bidId = m_leadingBid,
                                               .userId = m_leader,
                                               .amount = money(m_price),
                                               .currency = m_lot.currency,
                                               .timestamp = m_script->now()});
    }
    m_script->write(Source,
                    Comm::LotEnd{.lotId = lotId(),
                                 .sessionId = m_lot.sessionId,
                                 .artItemId = artItemId(),
                                 .endTime = m_script->now(),
                                 .finalPrice = ifSold(money(m_price)),
                                 .currency = m_lot.currency,
                                 .winnerId = ifSold(m_leader),
                                 .winningBidId = ifSold(m_leadingBid),
                                 .lotOrder = static_cast<double>(m_lot.order)});
    m_script->write(Source,
                    Comm::AuctionEnd{.auctionId = auctionId(),
                                     .campaignId = m_lot.campaignId,
                                     .artItemId = artItemId(),
                                     .endTime = m_script->now(),
                                     .finalPrice = ifSold(money(m_price)),
                                     .currency = m_lot.currency,
                                     .winnerId = ifSold(m_leader)});
}

} // namespace Sothebais
