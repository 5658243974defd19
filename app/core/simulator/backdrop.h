// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/script.h"

namespace Sothebais {

/// What goes on around the bidding: the stream, the agent, tweets, people coming and going, and the state of
/// the services.
class Backdrop
{
public:
    explicit Backdrop(int bidders) : m_bidders(bidders) { }

    /// Writes one such event.
    void write(Script *script);

private:
    void writeStreamQuality(Script *script);
    void writeScene(Script *script);
    void writeTweet(Script *script);
    void writeAgentMood(Script *script);
    void writeAgentMessage(Script *script);
    void writeAgentInteraction(Script *script);
    void writeArrival(Script *script);
    void writeDeparture(Script *script);
    void writeHealth(Script *script);
    void writeMetric(Script *script);
    void writeTrouble(Script *script);

    QString bidder(Script *script) const;

    int m_bidders;
    QString m_mood = QStringLiteral("calm");
    QString m_lastConnection;
};

} // namespace Sothebais
