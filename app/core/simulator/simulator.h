// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/eventbuilders.h"
#include "core/simulator/auctionday.h"

#include <comm/eventclient.h>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace Sothebais {

/// Plays an auction day into Redis at a steady rate.
///
/// It publishes with a client that is already on its way to be connected, lives in the client's thread, and
/// rests while the connection is down.
///
///     Simulator simulator(&client, {.day = {.seed = 7}, .rate = 50});
///     connect(&simulator, &Simulator::finished, app, &QCoreApplication::quit);
///     simulator.start();
class Simulator : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        AuctionDay::Options day = {};
        double rate = 10; ///< events/s, above 0
        qint64 count = 0; ///< events after which it ends; 0 for no end
        std::chrono::milliseconds duration{0}; ///< after which it ends; 0 for no end
    };

    struct Progress
    {
        qint64 published = 0;
        qint64 failed = 0; ///< refused, or lost with the connection
        std::chrono::milliseconds elapsed{0};

        double rate() const; ///< published events/s so far
    };

    Simulator(Comm::EventClient *client, const Options &options, QObject *parent = nullptr);

    void start();
    /// Makes no more events; finished() follows once the last ones are answered.
    void stop();

    Progress progress() const;

Q_SIGNALS:
    /// These come next.
    void publishing(const QList<Comm::Event> &events);
    /// Some events were answered.
    void progressed(const Sothebais::Simulator::Progress &progress);
    /// Events could not be published; the simulation goes on.
    void failed(const Comm::Error &error);
    /// Emitted once after start().
    void finished(const Sothebais::Simulator::Progress &progress);

private:
    using Outcomes = QList<Comm::Result<Comm::Publication>>;

    void earn();
    void publishDue();
    void publish(qint64 count);
    void take(const Outcomes &outcomes);
    void finishIfDone();
    Comm::Result<Comm::Event> nextEvent();

    Comm::EventClient *m_client;
    Options m_options;
    AuctionDay m_day;
    EventBuilders m_builders;
    QTimer m_ticker;
    QElapsedTimer m_clock;
    std::chrono::nanoseconds m_lastTick{0};
    double m_due = 0; ///< events that the rate allows now
    qint64 m_made = 0;
    qint64 m_inFlight = 0;
    Progress m_progress;
    bool m_stopped = false;
    bool m_finished = false;
};

} // namespace Sothebais

Q_DECLARE_METATYPE(Sothebais::Simulator::Progress)
