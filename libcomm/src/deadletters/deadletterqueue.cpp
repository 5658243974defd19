// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/deadletterqueue.h"

#include "completion.h"
#include "deadletters/lettereditor.h"
#include "deadletters/letterlister.h"
#include "deadletters/lettermover.h"
#include "deadletters/letterstorer.h"
#include "deadletters/letterstream.h"
#include "events/channels.h"

#include <algorithm>

namespace Comm {

namespace {

const QByteArray EditedList = QByteArrayLiteral("events:deadletter:edited");

template <typename T>
auto finishing(std::shared_ptr<Completion<T>> completion)
{
    return [completion](Result<T> result) { completion->finish(std::move(result)); };
}

/// With what has been gathered meanwhile.
template <typename T>
auto finishingWith(std::shared_ptr<Completion<T>> completion, std::shared_ptr<T> value)
{
    return [completion, value](const Result<void> &result) {
        completion->finish(result ? Result<T>(*value) : Result<T>(result.error()));
    };
}

/// A move of which only the success counts.
LetterMove::Done withoutValue(std::function<void(Result<void>)> done)
{
    return [done = std::move(done)](const Result<Publication> &outcome) {
        done(outcome ? Result<void>() : Result<void>(outcome.error()));
    };
}

} // namespace

class DeadLetterQueue::Private
{
public:
    using Visitor = std::function<bool(const DeadLetter &)>;

    Private(const EventClient &owner, RedisClient &commands);

    void listAll(const DeadLetterCursor &from, TakePage take);
    /// Hands every letter that fits, oldest first, to the visitor, until that wants no more and says false.
    void walk(const DeadLetterFilter &filter, Visitor visit, std::function<void(Result<void>)> done);
    void discard(const DeadLetter &letter, std::function<void(Result<void>)> done);
    LetterMover::Order parking(const DeadLetter &letter, LetterMove::Done done) const;
    /// Runs `work` in a later turn of the event loop, so that nothing completes inside the call that asked
    /// for it.
    template <typename Work>
    void later(Work work)
    {
        QMetaObject::invokeMethod(&redis, std::move(work), Qt::QueuedConnection);
    }

    const EventClient &client;
    RedisClient &redis;
    LetterEditor editor;
    std::shared_ptr<LetterMover> mover;
    std::shared_ptr<LetterLister> lister;
    std::shared_ptr<PageReader> reader; ///< only where it is needed: it has a thread
};

DeadLetterQueue::Private::Private(const EventClient &owner, RedisClient &commands)
    : client(owner),
      redis(commands),
      editor(client.options()),
      mover(std::make_shared<LetterMover>(commands, client.options().historyLength)),
      lister(std::make_shared<LetterLister>(commands, client.options().catalog, client.options().limits))
{
}

void DeadLetterQueue::Private::listAll(const DeadLetterCursor &from, TakePage take)
{
    if (!reader)
        reader = std::make_shared<PageReader>(client.options().catalog, client.options().limits);
    std::make_shared<LetterStream>(lister, reader, std::move(take))->begin(from);
}

void DeadLetterQueue::Private::walk(const DeadLetterFilter &filter, Visitor visit,
                                    std::function<void(Result<void>)> done)
{
    const auto take
        = [filter, visit = std::move(visit), done = std::move(done)](const Result<DeadLetterPage> &page) {
              if (!page) {
                  done(page.error());
                  return false;
              }
              for (const DeadLetter &letter : page->letters) {
                  if (filter.matches(letter) && !visit(letter)) {
                      done({});
                      return false;
                  }
              }
              if (page->atEnd || page->letters.isEmpty())
                  done({});
              return true;
          };
    listAll({.order = DeadLetterCursor::Order::OldestFirst, .parked = filter.parked}, take);
}

void DeadLetterQueue::Private::discard(const DeadLetter &letter, std::function<void(Result<void>)> done)
{
    const QByteArray list = listOf(letter.parked);
    if (letter.isCut()) {
        mover->moveLarge(list, letter, {}, withoutValue(std::move(done)));
        return;
    }
    redis.send({"LREM", list, "-1", letter.bytes}, [done = std::move(done)](const Result<RespValue> &reply) {
        if (!reply)
            done(reply.error());
        else
            done(reply->integer() > 0 ? Result<void>() : Result<void>(alreadyGone()));
    });
}

LetterMover::Order DeadLetterQueue::Private::parking(const DeadLetter &letter, LetterMove::Done done) const
{
    return {.move = {.list = listOf(letter.parked),
                     .entry = letter.bytes,
                     .target = listOf(!letter.parked),
                     .record = letter.bytes},
            .done = std::move(done)};
}

DeadLetterQueue::DeadLetterQueue(EventClient &client, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(client, client.commands()))
{
}

DeadLetterQueue::~DeadLetterQueue() = default;

QFuture<Result<DeadLetter>> DeadLetterQueue::store(const Event &event, const DeadLetterFailure &failure)
{
    const auto completion = std::make_shared<Completion<DeadLetter>>();
    const QByteArray entry = DeadLetter::entryOf(event, failure);
    storeAnyway(d->redis, {DeadLetterList, entry},
                [completion, lister = d->lister, entry](const Result<bool> &stored) {
                    completion->finish(stored ? Result<DeadLetter>(lister->reader().read(entry))
                                              : Result<DeadLetter>(stored.error()));
                });
    return completion->future();
}

QFuture<Result<bool>> DeadLetterQueue::storeEntry(const QByteArray &entry, bool unlessPresent, bool parked)
{
    const auto completion = std::make_shared<Completion<bool>>();
    if (unlessPresent)
        storeUnlessPresent(d->redis, {listOf(parked), entry}, finishing(completion));
    else
        storeAnyway(d->redis, {listOf(parked), entry}, finishing(completion));
    return completion->future();
}

QFuture<Result<qint64>> DeadLetterQueue::count(bool parked)
{
    const auto completion = std::make_shared<Completion<qint64>>();
    d->redis.send({"LLEN", listOf(parked)}, [completion](const Result<RespValue> &reply) {
        completion->finish(reply ? Result<qint64>(reply->integer()) : Result<qint64>(reply.error()));
    });
    return completion->future();
}

QFuture<Result<DeadLetterPage>> DeadLetterQueue::list(const DeadLetterCursor &from, int limit)
{
    constexpr int LargestPage = 1000;
    const auto completion = std::make_shared<Completion<DeadLetterPage>>();
    d->lister->read(from, std::clamp(limit, 1, LargestPage), finishing(completion));
    return completion->future();
}

void DeadLetterQueue::listAll(const DeadLetterCursor &from, TakePage take)
{
    d->listAll(from, std::move(take));
}

QFuture<Result<QList<DeadLetter>>> DeadLetterQueue::find(const DeadLetterFilter &filter, int limit)
{
    const auto completion = std::make_shared<Completion<QList<DeadLetter>>>();
    const auto found = std::make_shared<QList<DeadLetter>>();
    const auto visit = [found, limit](const DeadLetter &letter) {
        if (found->size() < limit)
            found->append(letter);
        return found->size() < limit;
    };
    d->walk(filter, visit, finishingWith(completion, found));
    return completion->future();
}

QFuture<Result<DeadLetterStatistics>> DeadLetterQueue::statistics(const DeadLetterFilter &filter)
{
    const auto completion = std::make_shared<Completion<DeadLetterStatistics>>();
    const auto statistics = std::make_shared<DeadLetterStatistics>();
    const auto visit = [statistics](const DeadLetter &letter) {
        statistics->add(letter);
        return true;
    };
    d->walk(filter, visit, finishingWith(completion, statistics));
    return completion->future();
}

QFuture<Result<Publication>> DeadLetterQueue::retry(const DeadLetter &letter, const DeadLetterRetry &how)
{
    const auto completion = std::make_shared<Completion<Publication>>();
    const Result<Event> event = d->editor.retried(letter, how);
    if (event)
        d->mover->move({{{.list = listOf(letter.parked), .entry = letter.bytes, .event = *event},
                         finishing(completion)}},
                       how.evenUnheard);
    else
        d->later([completion, error = event.error()] { completion->finish(error); });
    return completion->future();
}

QFuture<QList<Result<Publication>>> DeadLetterQueue::retryAll(const QList<DeadLetter> &letters,
                                                              const DeadLetterRetry &how)
{
    const auto tally = std::make_shared<Tally<Publication>>(letters.size());
    std::vector<LetterMover::Order> orders;
    orders.reserve(static_cast<size_t>(letters.size()));
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const DeadLetter &letter = letters[i];
        const Result<Event> event = d->editor.retried(letter, how);
        if (event)
            orders.push_back(
                {{.list = listOf(letter.parked), .entry = letter.bytes, .event = *event},
                 [tally, i](Result<Publication> outcome) { tally->set(i, std::move(outcome)); }});
        else
            tally->set(i, event.error());
    }
    d->mover->move(std::move(orders), how.evenUnheard);
    d->later([tally] {});
    return tally->future();
}

QFuture<Result<Publication>> DeadLetterQueue::editAndRetry(const DeadLetter &letter, QByteArrayView data,
                                                           const DeadLetterRetry &how)
{
    const auto completion = std::make_shared<Completion<Publication>>();
    const Result<Event> event = d->editor.edited(letter, data, how);
    if (event)
        d->mover->move({{{.list = listOf(letter.parked),
                          .entry = letter.bytes,
                          .event = *event,
                          .target = EditedList,
                          .record = editRecord(letter, *event, QDateTime::currentDateTimeUtc())},
                         finishing(completion)}},
                       how.evenUnheard);
    else
        d->later([completion, error = event.error()] { completion->finish(error); });
    return completion->future();
}

QFuture<Result<void>> DeadLetterQueue::discard(const DeadLetter &letter)
{
    const auto completion = std::make_shared<Completion<void>>();
    d->discard(letter, finishing(completion));
    return completion->future();
}

QFuture<QList<Result<void>>> DeadLetterQueue::discardAll(const QList<DeadLetter> &letters)
{
    const auto tally = std::make_shared<Tally<void>>(letters.size());
    for (qsizetype i = 0; i < letters.size(); ++i)
        d->discard(letters[i], [tally, i](Result<void> outcome) { tally->set(i, std::move(outcome)); });
    d->later([tally] {});
    return tally->future();
}

QFuture<Result<void>> DeadLetterQueue::park(const DeadLetter &letter)
{
    const auto completion = std::make_shared<Completion<void>>();
    const LetterMove::Done done = withoutValue(finishing(completion));
    if (letter.isCut())
        d->mover->moveLarge(listOf(letter.parked), letter, listOf(!letter.parked), done);
    else
        d->mover->move({d->parking(letter, done)}, false);
    return completion->future();
}

QFuture<QList<Result<void>>> DeadLetterQueue::parkAll(const QList<DeadLetter> &letters)
{
    const auto tally = std::make_shared<Tally<void>>(letters.size());
    std::vector<LetterMover::Order> orders;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const DeadLetter &letter = letters[i];
        const LetterMove::Done done
            = withoutValue([tally, i](Result<void> outcome) { tally->set(i, std::move(outcome)); });
        if (letter.isCut())
            d->mover->moveLarge(listOf(letter.parked), letter, listOf(!letter.parked), done);
        else
            orders.push_back(d->parking(letter, done));
    }
    d->mover->move(std::move(orders), false);
    d->later([tally] {});
    return tally->future();
}

} // namespace Comm
