// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/backdrop.h"
#include "core/simulator/lotsale.h"
#include "core/simulator/script.h"

#include <optional>

namespace Sothebais {

/// A believable auction day, event by event and without end: when a day is over, the next one follows.
///
/// A pure generator. The same options give the same sequence of types, sources and data. Times inside the
/// data are those of the simulated day, which passes as fast as next() is called.
///
///     AuctionDay day({.seed = 7});
///     const Draft opening = day.next(); // a session:start
class AuctionDay
{
public:
    struct Options
    {
        quint64 seed = 1;
        int lots = 12; ///< of each day
        int bidders = 40;
        QDateTime start = defaultStart(); ///< UTC, when the doors open on the first day
    };

    explicit AuctionDay(const Options &options);

    Draft next();

private:
    enum class Stage { Closed, PreAuction, Auction, PostAuction };

    /// A fixed morning, ten o'clock in New York.
    static QDateTime defaultStart();

    void advance();
    void openSession();
    void sell();
    void enter(Stage stage);
    void endSession();

    QDateTime auctionStart() const;
    QDateTime auctionEnd() const;
    QDateTime closing() const;

    Options m_options;
    Script m_script;
    Backdrop m_backdrop;
    Stage m_stage = Stage::Closed;
    std::optional<LotSale> m_sale;
    QDateTime m_doors; ///< when the doors open on this day
    QString m_sessionId;
    int m_day = 0;
    int m_lot = 0; ///< over all days
    int m_lotOfDay = 0;
    int m_calm = 0; ///< steps without bidding that are left of the stage
    int m_soldLots = 0;
    int m_bids = 0;
    qint64 m_turnover = 0; ///< hundredths
};

} // namespace Sothebais
