// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/auctionday.h"

using namespace std::chrono_literals;

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

using Comm::EventSource;
using Comm::EventType;

constexpr QLatin1StringView Currency("ETH");
constexpr QLatin1StringView CampaignId("campaign-1");

constexpr auto PreAuction = 30min;
constexpr auto TimePerLot = 10min; ///< planned; a lot with all its extensions takes less
constexpr auto PostAuction = 30min;

QDateTime later(const QDateTime &time, std::chrono::seconds by)
{
    return time.addSecs(by.count());
}

} // namespace

QDateTime AuctionDay::defaultStart()
{
    return QDateTime(QDate(2026, 6, 1), QTime(14, 0), Qt::UTC);
}

AuctionDay::AuctionDay(const Options &options)
    : m_options(options),
      m_script(options.seed, options.start),
      m_backdrop(options.bidders)
{
}

Draft AuctionDay::next()
{
    while (m_script.isEmpty())
        advance();
    return m_script.take();
}

void AuctionDay::advance()
{
    constexpr int BackdropShare = 30; // per cent of the steps of an auction
    switch (m_stage) {
    case Stage::Closed:
        return openSession();
    case Stage::Auction:
        return m_script.dice().chance(BackdropShare) ? m_backdrop.write(&m_script) : sell();
    case Stage::PreAuction:
    case Stage::PostAuction:
        m_script.pass(std::chrono::milliseconds(m_script.dice().between(500, 20'000)));
        if (--m_calm > 0)
            return m_backdrop.write(&m_script);
        return m_stage == Stage::PreAuction ? enter(Stage::Auction) : endSession();
    }
}

QDateTime AuctionDay::auctionStart() const
{
    return later(m_doors, PreAuction);
}

QDateTime AuctionDay::auctionEnd() const
{
    return later(auctionStart(), TimePerLot * m_options.lots);
}

QDateTime AuctionDay::closing() const
{
    return later(auctionEnd(), PostAuction);
}

void AuctionDay::openSession()
{
    m_doors = m_options.start.addDays(m_day);
    m_script.waitFor(m_doors);
    m_sessionId = u"session-%1"_s.arg(++m_day);
    m_lotOfDay = m_soldLots = m_bids = 0;
    m_turnover = 0;
    m_script.write(EventSource::Scheduler,
                   Comm::SessionStart{.sessionId = m_sessionId,
                                      .campaignId = CampaignId,
                                      .sessionDate = m_doors,
                                      .preAuctionStartTime = m_doors,
                                      .preAuctionEndTime = auctionStart(),
                                      .auctionStartTime = auctionStart(),
                                      .auctionEndTime = auctionEnd(),
                                      .postAuctionStartTime = auctionEnd(),
                                      .postAuctionEndTime = closing(),
                                      .streamKey = {}});
    m_script.write(EventSource::StreamManager,
                   Comm::StreamStart{.streamId = SimulatedStream,
                                     .auctionId = {},
                                     .startTime = m_script.now(),
                                     .platform = u"twitter"_s,
                                     .url = {}});
    enter(Stage::PreAuction);
}

void AuctionDay::enter(Stage stage)
{
    struct Row
    {
        EventType type;
        Comm::SessionStageChange::Stage stage;
        QDateTime start;
        QDateTime end;
    };
    using Wire = Comm::SessionStageChange::Stage;
    const Row row = stage == Stage::PreAuction
        ? Row{EventType::SessionPreAuction, Wire::PreAuction, m_doors, auctionStart()}
        : stage == Stage::Auction
        ? Row{EventType::SessionAuction, Wire::Auction, auctionStart(), auctionEnd()}
        : Row{EventType::SessionPostAuction, Wire::PostAuction, auctionEnd(), closing()};
    m_script.waitFor(row.start);
    m_stage = stage;
    m_calm = static_cast<int>(m_script.dice().between(6, 15));
    m_script.write(row.type, EventSource::Scheduler,
                   Comm::SessionStageChange{.sessionId = m_sessionId,
                                            .campaignId = CampaignId,
                                            .stage = row.stage,
                                            .startTime = row.start,
                                            .endTime = row.end}
                       .toJson());
}

void AuctionDay::sell()
{
    if (m_sale) {
        if (m_sale->step())
            return;
        m_bids += m_sale->bids();
        m_soldLots += m_sale->isSold() ? 1 : 0;
        m_turnover += m_sale->isSold() ? m_sale->price() : 0;
        m_sale.reset();
        return;
    }
    if (m_lotOfDay == m_options.lots)
        return enter(Stage::PostAuction);
    m_sale.emplace(&m_script,
                   LotSale::Lot{.number = ++m_lot,
                                .order = ++m_lotOfDay,
                                .sessionId = m_sessionId,
                                .campaignId = CampaignId,
                                .currency = Currency,
                                .bidders = m_options.bidders});
}

void AuctionDay::endSession()
{
    m_stage = Stage::Closed;
    m_script.write(EventSource::StreamManager,
                   Comm::StreamEnd{.streamId = SimulatedStream,
                                   .endTime = m_script.now(),
                                   .duration = static_cast<double>(m_doors.secsTo(m_script.now())),
                                   .viewerCount = static_cast<double>(m_script.dice().between(200, 12'000))});
    m_script.write(EventSource::Scheduler,
                   Comm::SessionEnd{.sessionId = m_sessionId,
                                    .campaignId = CampaignId,
                                    .totalLots = static_cast<double>(m_options.lots),
                                    .completedLots = static_cast<double>(m_soldLots),
                                    .totalBids = static_cast<double>(m_bids),
                                    .totalValue = Comm::Decimal::fromMinorUnits(m_turnover, 2),
                                    .currency = Currency});
}

} // namespace Sothebais
