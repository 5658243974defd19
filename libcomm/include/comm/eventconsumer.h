// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/deadletter.h"
#include "comm/eventclient.h"
#include "comm/export.h"
#include "comm/recoverabilitypolicy.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

namespace Comm {

/// One handing over of an event to a handler.
struct Delivery
{
    Event event = {};
    EventMarks marks = {};
    int number = 1; ///< 1 for the first time
};

/// What a handler says of a delivery: an outcome, and why where it is not Done.
struct Verdict
{
    Verdict(HandlerOutcome what = HandlerOutcome::Done, const QString &why = {}) : outcome(what), reason(why)
    {
    }

    HandlerOutcome outcome;
    QString reason;
};

/// Hands the events of a topic to a handler, one after the other, and sees to those that it fails on.
///
/// An exception, and a future that fails or is cancelled, count as a failure, which the policy may retry.
/// Meanwhile later events wait, so that their order is kept; when too many wait, nothing more is read from
/// the server. An event that fails for good goes to the dead letter queue; if that cannot be written, into a
/// spool on disk, from where it is stored later, also by the next run of the program. An event is let go only
/// when one of the two has it.
///
/// It lives in the thread of the client, which must live at least as long.
///
///     Comm::EventConsumer ledger(client, Comm::Topic::type(Comm::EventType::BidPlaced),
///                                {.name = u"ledger"_s, .spoolDirectory = u"/var/spool/ledger"_s},
///                                [](const Comm::Delivery &delivery) -> Comm::Verdict {
///                                    const auto bid = delivery.event.as<Comm::BidPlaced>();
///                                    if (!bid)
///                                        return {Comm::HandlerOutcome::DeadLetter, bid.error().message};
///                                    book(*bid); // may throw
///                                    return Comm::HandlerOutcome::Done;
///                                });
class COMM_EXPORT EventConsumer : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QString name = {}; ///< of the consumer, as dead letters tell it
        RecoverabilityPolicy recoverability = {};
        int concurrency = 1; ///< deliveries under way at once; with more than one the order is not kept
        SubscribeOptions subscription = {};
        int maxWaiting = 10'000; ///< events that wait for the handler; beyond it reading pauses
        qsizetype maxWaitingBytes = 64 * 1024 * 1024; ///< likewise
        QString spoolDirectory
            = {}; ///< of this consumer alone; without it events wait until the queue can be written
        qint64 maxSpoolBytes = 64 * 1024 * 1024;
        Backoff storeBackoff{}; ///< between attempts to write to the queue
        std::function<double()> random = {}; ///< 0 to below 1; the global generator if empty
    };

    using Handler = std::function<Verdict(const Delivery &)>;
    using AsyncHandler = std::function<QFuture<Verdict>(const Delivery &)>;

    EventConsumer(EventClient &client, const Topic &topic, const Options &options, Handler handler,
                  QObject *parent = nullptr);
    EventConsumer(EventClient &client, const Topic &topic, const Options &options, AsyncHandler handler,
                  QObject *parent = nullptr);
    ~EventConsumer() override;

    Subscription &subscription();
    bool isStopped() const;
    qsizetype waiting() const; ///< events that wait for the handler, and for another delivery
    qint64 spooledBytes() const; ///< of dead letters that wait on disk

public Q_SLOTS:
    /// Goes on after stopped(), with the event that it stopped at.
    void resume();

Q_SIGNALS:
    /// The handler failed; emitted for each delivery, before what follows from it.
    void deliveryFailed(const Comm::Delivery &delivery, const Comm::Error &error);
    void discarded(const Comm::Event &event, const QString &reason);
    /// The event is in the dead letter queue or, if the queue could not be written, in the spool.
    void deadLettered(const Comm::Event &event, const Comm::DeadLetterFailure &failure);
    /// So many deliveries failed in a row that something else must be wrong: nothing more is delivered until
    /// resume().
    void stopped(const Comm::Error &error);

    /// A dead letter waits on disk, because of this error of the queue.
    void spooled(const Comm::Error &cause);
    /// Everything that waited on disk is in the queue now: so many entries since it was last empty.
    void spoolDrained(int entries);
    /// Neither the queue nor the spool takes a dead letter. Its event is kept and delivers nothing else; both
    /// are tried again. Emitted each time.
    void spoolFailed(const Comm::Error &error);

private:
    void start();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Comm

Q_DECLARE_METATYPE(Comm::Delivery)
