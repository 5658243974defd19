// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/dice.h"
#include "core/simulator/simulator.h"

#include <comm/deadletterqueue.h>
#include <comm/subscription.h>

#include <QDateTime>
#include <QHash>
#include <QObject>

#include <deque>
#include <memory>

namespace Sothebais {

/// The handlers of the auction house, as far as they fail on what a Simulator publishes: such an event goes
/// to the dead letter queue with an error as a service of the house leaves it. Published once more, it passes
/// or fails again, by what was wrong with it.
///
/// The events of others are none of its business. It lives in the thread of the client; client and simulator
/// must live at least as long.
///
///     Simulator simulator(&client, {.rate = 50});
///     FailingHandlers handlers(client, simulator, {.percent = 5});
class FailingHandlers : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        int percent
            = 5; ///< of the events that somebody handles here: bids, winners, scenes and tweets; 0 to 100
        quint64 seed = 0; ///< which of them
    };

    FailingHandlers(Comm::EventClient &client, const Simulator &simulator, const Options &options,
                    QObject *parent = nullptr);
    ~FailingHandlers() override;

    qint64 deadLetters() const { return m_stored; } ///< so far
    /// Of what was published, nothing waits to fail and be stored.
    bool isSettled() const { return m_open == 0; }

Q_SIGNALS:
    void settled();
    /// An event that was given up could not be stored: it is in no queue.
    void failed(const Comm::Error &error);

private:
    struct Flaw;
    struct Patient
    {
        const Flaw *flaw = nullptr;
        qint64 request = 0; ///< as its errors tell it
        int failures = 0;
        QDateTime firstFailure = {};
    };

    static const Flaw *flawOf(const Comm::Event &event);
    void choose(const QList<Comm::Event> &events);
    void forgetOldest();
    void handle(const Comm::Event &event);
    void giveUp(const Comm::Event &event, Patient &patient);
    void close();

    const Options m_options;
    Dice m_dice;
    Comm::EventClient &m_client;
    Comm::DeadLetterQueue m_queue;
    std::unique_ptr<Comm::Subscription> m_events;
    QHash<QByteArray, Patient> m_patients; ///< by the id of the event
    std::deque<QByteArray> m_oldestFirst; ///< of these; also some that have passed
    qint64 m_stored = 0;
    qint64 m_open = 0; ///< events that are to fail and have not been stored yet
};

} // namespace Sothebais
