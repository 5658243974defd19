// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/dice.h"

#include <comm/eventbuilder.h>
#include <comm/payloads.h>

#include <QDateTime>

#include <deque>

namespace Sothebais {

/// The one stream of the simulated auction house.
inline constexpr QLatin1StringView SimulatedStream("main");

/// An event before it has an id and a time: what an EventBuilder needs to make one.
struct Draft
{
    Comm::EventType type = Comm::EventType::Unknown;
    Comm::EventSource source = Comm::EventSource::Unknown;
    QByteArray data; ///< JSON text

    bool operator==(const Draft &) const = default;
};

/// The part of a simulated day that is written and not yet played, with the clock and the dice that all its
/// authors share.
class Script
{
public:
    Script(quint64 seed, const QDateTime &start) : m_dice(seed), m_now(start) { }

    Dice &dice() { return m_dice; }

    const QDateTime &now() const { return m_now; }
    void pass(std::chrono::milliseconds time) { m_now = m_now.addMSecs(time.count()); }
    /// Moves the clock on to `time`, never back.
    void waitFor(const QDateTime &time) { m_now = qMax(m_now, time); }

    void write(Comm::EventType type, Comm::EventSource source, QByteArray data)
    {
        m_drafts.push_back({type, source, std::move(data)});
    }
    template <Comm::TypedPayload Payload>
    void write(Comm::EventSource source, const Payload &payload)
    {
        write(Payload::eventType, source, payload.toJson());
    }

    bool isEmpty() const { return m_drafts.empty(); }
    Draft take()
    {
        Draft first = std::move(m_drafts.front());
        m_drafts.pop_front();
        return first;
    }

private:
    Dice m_dice;
    QDateTime m_now;
    std::deque<Draft> m_drafts;
};

} // namespace Sothebais
