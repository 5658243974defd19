// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/script.h"

namespace Sothebais {

/// The sale of one lot: its opening, the bids with their acceptance or rejection, the price, the timer with
/// its extensions, and in the end the winner, or none if the reserve was not met.
class LotSale
{
public:
    struct Lot
    {
        int number = 1; ///< over all days
        int order = 1; ///< within the session
        QString sessionId;
        QString campaignId;
        QString currency;
        int bidders = 1;
    };

    /// Writes the opening of the lot.
    LotSale(Script *script, const Lot &lot);

    /// Writes the next bid, tick of the timer or, at the end, the result; false once the lot is over.
    bool step();

    int bids() const { return m_bids; }
    bool isSold() const { return !m_leader.isEmpty() && m_price >= m_reserve; }
    /// The price so far, in hundredths of the currency.
    qint64 price() const { return m_price; }

private:
    struct Bid
    {
        QString id;
        QString user;
        qint64 amount;
    };

    void open();
    void placeBid();
    void accept(const Bid &bid);
    void reject(const Bid &bid, const QString &reason);
    void updateTimer();
    void extendIfLate();
    void close();

    QString auctionId() const;
    QString lotId() const;
    QString artItemId() const;

    Script *m_script;
    Lot m_lot;
    QDateTime m_end;
    qint64 m_reserve;
    qint64 m_price;
    QString m_leader;
    QString m_leadingBid;
    int m_interest; ///< bids that are still to come
    int m_bids = 0;
    int m_extensions = 0;
};

} // namespace Sothebais
