// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/deadletter.h"
#include "comm/deadletterfilter.h"
#include "comm/eventclient.h"
#include "comm/export.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

class QIODevice;

namespace Comm {

/// Where a reader of the queue stands: behind an entry, not at a number, so that what is stored or removed
/// meanwhile moves nothing.
struct DeadLetterCursor
{
    enum class Order { NewestFirst, OldestFirst };

    Order order = Order::NewestFirst;
    bool parked = false;
    QByteArray after = {}; ///< bytes of the last entry read; empty at the beginning
    qint64 position = 0; ///< how many were read: where to go on if that entry is no longer there

    bool operator==(const DeadLetterCursor &) const = default;
};

struct DeadLetterPage
{
    QList<DeadLetter> letters = {};
    DeadLetterCursor next = {};
    qint64 total = 0; ///< entries in the list now
    bool atEnd = false;
};

/// How a dead letter is published again.
struct DeadLetterRetry
{
    bool evenUnheard = false; ///< also if nobody listens to it
    bool asNewEvent
        = false; ///< type and data in a new event with the client's source, as the existing services

    bool operator==(const DeadLetterRetry &) const = default;
};

/// The dead letters of the auction house: events that a handler gave up on, in `events:deadletter`, and those
/// put aside, in `events:deadletter:parked`. Shared with the existing services, which read and remove ours as
/// we do theirs.
///
/// An entry leaves a list only in the same atomic step of the server that publishes it or writes it
/// elsewhere, so that neither a crash nor a second operator can lose it or publish it twice. Calls complete
/// like those of the client, whose connection they share; a call whose reply is lost may simply be repeated.
///
///     Comm::DeadLetterQueue queue(client);
///     queue.store(event, {.message = u"the ledger is closed"_s, .attempts = 3});
///     queue.list().then(&queue, [&queue](const Comm::Result<Comm::DeadLetterPage> &page) {
///         if (page && !page->letters.isEmpty())
///             queue.retry(page->letters.first());
///     });
class COMM_EXPORT DeadLetterQueue : public QObject
{
    Q_OBJECT
public:
    /// The client must live at least as long.
    explicit DeadLetterQueue(EventClient &client, QObject *parent = nullptr);
    ~DeadLetterQueue() override;

    /// Adds an event, also a malformed one, as the newest entry. Nothing is ever trimmed.
    QFuture<Result<DeadLetter>> store(const Event &event, const DeadLetterFailure &failure);
    /// Adds an entry in its exact bytes, unless they are there already and that is asked for; says whether it
    /// did. So a store whose reply was lost can be repeated.
    QFuture<Result<bool>> storeEntry(const QByteArray &entry, bool unlessPresent = true, bool parked = false);

    QFuture<Result<qint64>> count(bool parked = false);
    /// The next entries, at most `limit` and fewer where they are large.
    QFuture<Result<DeadLetterPage>> list(const DeadLetterCursor &from = {}, int limit = 100);
    /// Takes a page, or why there is none and no further one; false if it wants no more.
    using TakePage = std::function<bool(Result<DeadLetterPage>)>;
    /// Hands over one page after the other, of a thousand entries or fewer, until one is at the end. The
    /// server is at the next ones while one is read in a thread of its own: the fastest way through a long
    /// list. Ends with the queue.
    void listAll(const DeadLetterCursor &from, TakePage take);
    /// All that fit, oldest first, at most `limit`. This and statistics() read like listAll(), and fail as
    /// Cancelled where the queue goes away meanwhile.
    QFuture<Result<QList<DeadLetter>>> find(const DeadLetterFilter &filter, int limit = 100);
    QFuture<Result<DeadLetterStatistics>> statistics(const DeadLetterFilter &filter = {});

    /// Publishes the event again, in the bytes it had, on both channels and into the history, and removes the
    /// entry. The entry stays as it is with NoReceivers if nobody listens, to the type or to all events, and
    /// with InvalidEvent if its event cannot be published. NotFound if somebody else has dealt with it.
    QFuture<Result<Publication>> retry(const DeadLetter &letter, const DeadLetterRetry &how = {});
    /// Many, each for itself; the outcomes are in the order of the letters.
    QFuture<QList<Result<Publication>>> retryAll(const QList<DeadLetter> &letters,
                                                 const DeadLetterRetry &how = {});
    /// The same with other data, a JSON text, under the same id or as a new event. The entry and what
    /// replaced it are recorded in `events:deadletter:edited`.
    QFuture<Result<Publication>> editAndRetry(const DeadLetter &letter, QByteArrayView data,
                                              const DeadLetterRetry &how = {});

    /// Removes entries for good. NotFound if somebody else has dealt with it.
    QFuture<Result<void>> discard(const DeadLetter &letter);
    QFuture<QList<Result<void>>> discardAll(const QList<DeadLetter> &letters);
    /// Moves entries to the parking list or, those that are parked, back as the newest of the queue.
    QFuture<Result<void>> park(const DeadLetter &letter);
    QFuture<QList<Result<void>>> parkAll(const QList<DeadLetter> &letters);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Comm
