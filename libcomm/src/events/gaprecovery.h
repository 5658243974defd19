// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/disconnectreceipt.h"
#include "comm/eventbatch.h"
#include "comm/result.h"
#include "comm/subscribeoptions.h"
#include "events/eventmemory.h"
#include "events/heldevents.h"
#include "events/historywalk.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace Comm {

/// Stands between the line and one subscription: passes live events on and, after a loss of the line, fetches
/// what was missed from the history.
///
///     live --lost--> down --activated--> holding --history read--> checking --second look--> live
///
/// While it holds, live events wait. A loss while it holds begins the walk anew, with what is held still
/// held; a loss while it checks closes the receipt and opens the next, which answers for what the second look
/// would have found.
class GapRecovery : public QObject
{
    Q_OBJECT
public:
    /// What it asks for; each `done` is called once, or not at all if the line is lost before that.
    class Source
    {
    public:
        using Page = std::function<void(const Result<QList<Event>> &)>;

        virtual void readHistory(const Topic &topic, qint64 first, qint64 count, Page done) = 0;
        /// Empty where the server does not tell.
        virtual void readRunId(std::function<void(const QByteArray &)> done) = 0;
        /// Until every event that was published before this call has been handed to take().
        virtual void awaitLive(std::function<void()> done) = 0;
        /// Entries that a history list has at most.
        virtual qint64 historyLength() const = 0;

    protected:
        ~Source() = default;
    };

    /// Who gets the events. Either call may end the recovery.
    class Listener
    {
    public:
        virtual void deliver(const EventBatch &batch) = 0;
        virtual void close(const DisconnectReceipt &receipt) = 0;

    protected:
        ~Listener() = default;
    };

    GapRecovery(Source &source, Listener &listener, const Topic &topic, const SubscribeOptions &options,
                QObject *parent = nullptr);

    void take(const EventBatch &batch);
    /// The server has confirmed the subscription.
    void activated();
    /// The line is down since `from`, UTC.
    void lost(const QDateTime &from, const Error &cause);

    qint64 duplicates() const { return m_duplicates; }

private:
    enum class Phase { Live, Down, Holding, Checking };
    enum class Step { Continue, Ended }; ///< Ended: this object is gone, or what was to be done is obsolete

    void learnTheBeginning();
    void startLook();
    void readPage(qint64 first, qint64 count);
    void concludeLook();
    void judgeRepair();
    QString whyNotRepaired() const; ///< empty if it is
    void setUnrepaired(const QString &reason);
    void rememberHistory();
    void giveUp(const QString &reason);
    void timeOut();
    QString outOfPatience() const;
    void releaseWhileDown();
    void closeReceipt();

    Step handOver(const std::vector<EventBatch> &batches);
    EventBatch judged(const EventBatch &batch);

    template <typename Function>
    auto whileCurrent(Function function);

    Source &m_source;
    Listener &m_listener;
    const Topic m_topic;
    const SubscribeOptions m_options;
    const bool m_remembers;

    Phase m_phase = Phase::Live;
    quint64 m_epoch = 0; ///< answers to what was asked in an earlier one are of no interest any more
    QTimer m_timer; ///< patience while holding, the second look while checking

    EventMemory m_memory;
    qint64 m_duplicates = 0;
    std::optional<EventMemory::Key> m_lastSeen; ///< of the newest live event
    bool m_knowsTheBeginning = false; ///< the memory has the newest entries of the history as it was once
    std::optional<EventMemory::Key>
        m_newestEntry; ///< of the history when it was last read; none if it was empty
    std::optional<EventMemory::Key>
        m_backTo; ///< where the next look has to go, if something older than a known event may be missing
    QByteArray m_runId; ///< of the server then; empty if unknown
    QByteArray m_runIdNow;

    HeldEvents m_held;
    std::optional<HistoryWalk> m_walk;
    DisconnectReceipt m_receipt;
    qint64 m_duplicatesBefore = 0; ///< the receipt
};

} // namespace Comm
