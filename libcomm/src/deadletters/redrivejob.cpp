// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/redrivejob.h"

#include "completion.h"
#include "whendone.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <deque>

namespace Comm {

namespace {

using Outcomes = QList<Result<Publication>>;

constexpr int CollectedPage = 500; // entries
constexpr int MaxBatches = 4; // under way at a time; enough to keep the server busy during a round trip
constexpr qsizetype MaxBatch = 128; // letters; whoever is told of each wants a breath between
constexpr double LookAgain = 20; // ms; how evenly the rate rises

Outcomes withoutPublication(const QList<Result<void>> &results)
{
    Outcomes outcomes;
    outcomes.reserve(results.size());
    for (const Result<void> &result : results)
        outcomes.append(result ? Outcomes::value_type(Publication{}) : Outcomes::value_type(result.error()));
    return outcomes;
}

/// What a dry run says: it knows what cannot be published, not who will listen.
Outcomes wouldBe(const QList<DeadLetter> &letters, const RedriveJob::Options &options)
{
    const bool needsWholeEvent = options.action == RedriveJob::Action::Retry && !options.how.asNewEvent;
    Outcomes outcomes;
    outcomes.reserve(letters.size());
    for (const DeadLetter &letter : letters) {
        if (needsWholeEvent && !letter.isRetriable())
            outcomes.append(Error{.code = Error::Code::InvalidEvent, .message = letter.defect});
        else
            outcomes.append(Publication{.id = letter.event.id().toByteArray()});
    }
    return outcomes;
}

} // namespace

class RedriveJob::Private
{
public:
    Private(RedriveJob *job, DeadLetterQueue &queue_, const Options &options_);

    void collect(const DeadLetterCursor &from);
    void take(const DeadLetterPage &page);
    void begin();
    void pump();
    double due(double elapsed) const;
    qsizetype allowed();
    void handle(QList<DeadLetter> letters, bool overBudget);
    QFuture<Outcomes> act(const QList<DeadLetter> &letters, bool overBudget);
    void count(const DeadLetter &letter, const Result<Publication> &outcome, bool overBudget);
    void countFailure(const Error &failure);
    void conclude(const QList<DeadLetter> &letters, const Outcomes &outcomes, bool overBudget);
    bool isOverBudget(const DeadLetter &letter) const;
    void end(const Error &why);
    void enter(State next);

    RedriveJob *q;
    DeadLetterQueue &queue;
    Options options;
    State state = State::Idle;
    Progress progress;
    std::optional<Error> error;
    qint64 unread = -1; ///< letters of the beginning that are not collected yet; -1 before the first page
    std::deque<DeadLetter> letters; ///< still to be handled, oldest first
    QTimer timer;
    QElapsedTimer clock; ///< since the rate began to count
    qint64 started = 0; ///< letters begun since then
    int batches = 0; ///< under way
    qsizetype batchSize
        = 1; ///< grows while all goes well, so that a failure at the beginning stays a small one
    int failuresInARow = 0;
};

RedriveJob::Private::Private(RedriveJob *job, DeadLetterQueue &queue_, const Options &options_)
    : q(job),
      queue(queue_),
      options(options_),
      timer(job)
{
    timer.setSingleShot(true);
    connect(&timer, &QTimer::timeout, job, [this] { pump(); });
}

void RedriveJob::Private::enter(State next)
{
    if (state == next)
        return;
    state = next;
    Q_EMIT q->stateChanged(next);
}

void RedriveJob::Private::collect(const DeadLetterCursor &from)
{
    whenDone(queue.list(from, CollectedPage), q, [this](const Result<DeadLetterPage> &page) {
        if (state == State::Finished || error)
            return;
        if (page)
            take(*page);
        else
            end(page.error());
    });
}

void RedriveJob::Private::take(const DeadLetterPage &page)
{
    // What is stored after the first page was read is no part of the job: it would come back for ever.
    if (unread < 0)
        unread = page.total;
    for (const DeadLetter &letter : page.letters) {
        if (--unread >= 0 && options.filter.matches(letter))
            letters.push_back(letter);
    }
    progress.matched = static_cast<qint64>(letters.size());
    if (!page.atEnd && unread > 0)
        collect(page.next);
    else
        begin();
}

void RedriveJob::Private::begin()
{
    progress.matched = static_cast<qint64>(letters.size());
    Q_EMIT q->progressed(progress);
    if (state == State::Collecting)
        enter(State::Running);
    clock.start();
    pump();
}

std::chrono::milliseconds RedriveJob::Options::timeFor(qint64 count) const
{
    if (perSecond <= 0 || count <= 1)
        return std::chrono::milliseconds(0);
    const double atFullRate = static_cast<double>(count - 1) * 1000 / perSecond;
    const auto ramp = static_cast<double>(rampUp.count());
    const double time = atFullRate < ramp / 2 ? std::sqrt(2 * ramp * atFullRate) : atFullRate + ramp / 2;
    return std::chrono::milliseconds(std::llround(std::min(time, 9e15)));
}

/// The other way round: how many letters the rate lets begin within this time (ms) since it began to count.
double RedriveJob::Private::due(double elapsed) const
{
    const auto ramp = static_cast<double>(options.rampUp.count());
    const double atFullRate = elapsed < ramp ? elapsed * elapsed / (2 * ramp) : elapsed - ramp / 2;
    return 1 + atFullRate * options.perSecond / 1000;
}

/// How many letters the rate lets begin now; sets the timer for the next.
qsizetype RedriveJob::Private::allowed()
{
    if (options.perSecond <= 0)
        return batches < MaxBatches ? batchSize : 0;
    const double dueNow = due(static_cast<double>(clock.elapsed()));
    const auto now = std::min(static_cast<qint64>(dueNow) - started, static_cast<qint64>(MaxBatch));
    if (now > 0 && batches < MaxBatches)
        return static_cast<qsizetype>(now);
    double wait = (static_cast<double>(started) + 1 - dueNow) * 1000 / options.perSecond;
    if (clock.elapsed() < options.rampUp.count()) // the rate is lower as yet, and rises: look again
        wait = std::max(wait, LookAgain);
    timer.start(std::max(1, static_cast<int>(std::ceil(wait))));
    return 0;
}

void RedriveJob::Private::pump()
{
    while (state == State::Running && !error && !letters.empty()) {
        const qsizetype count = allowed();
        if (count == 0)
            return;
        QList<DeadLetter> batch;
        const bool overBudget = isOverBudget(letters.front());
        while (!letters.empty() && batch.size() < count && isOverBudget(letters.front()) == overBudget) {
            batch.append(std::move(letters.front()));
            letters.pop_front();
        }
        handle(std::move(batch), overBudget);
    }
    if (batches == 0 && (error || (letters.empty() && state == State::Running))) {
        enter(State::Finished);
        Q_EMIT q->finished();
    }
}

bool RedriveJob::Private::isOverBudget(const DeadLetter &letter) const
{
    return options.action == Action::Retry && options.retryBudget > 0 && !letter.parked
        && letter.failure.retries >= options.retryBudget;
}

void RedriveJob::Private::handle(QList<DeadLetter> batch, bool overBudget)
{
    ++batches;
    started += batch.size();
    const auto take = [this, batch, overBudget](const Outcomes &outcomes) {
        --batches;
        conclude(batch, outcomes, overBudget);
    };
    if (options.dryRun)
        QMetaObject::invokeMethod(
            q, [this, take, batch] { take(wouldBe(batch, options)); }, Qt::QueuedConnection);
    else
        whenDone(act(batch, overBudget), q, take);
}

QFuture<Outcomes> RedriveJob::Private::act(const QList<DeadLetter> &batch, bool overBudget)
{
    if (options.action == Action::Discard)
        return queue.discardAll(batch).then(&withoutPublication);
    if (options.action == Action::Park || overBudget)
        return queue.parkAll(batch).then(&withoutPublication);
    return queue.retryAll(batch, options.how);
}

void RedriveJob::Private::conclude(const QList<DeadLetter> &batch, const Outcomes &outcomes, bool overBudget)
{
    const qint64 failedBefore = progress.failed;
    for (qsizetype i = 0; i < batch.size(); ++i)
        count(batch[i], outcomes[i], overBudget);
    batchSize = progress.failed > failedBefore ? 1 : std::min(2 * batchSize, MaxBatch);
    Q_EMIT q->progressed(progress);
    pump();
}

void RedriveJob::Private::count(const DeadLetter &letter, const Result<Publication> &outcome, bool overBudget)
{
    if (outcome) {
        failuresInARow = 0;
        ++progress.done;
        progress.parked += overBudget ? 1 : 0;
        progress.received += outcome->receivers();
    } else if (outcome.error().code == Error::Code::NotFound) {
        ++progress.gone;
    } else if (outcome.error().code == Error::Code::InvalidEvent) {
        ++progress.skipped;
    } else {
        countFailure(outcome.error());
    }
    Q_EMIT q->handled(letter, outcome);
}

void RedriveJob::Private::countFailure(const Error &failure)
{
    ++progress.failed;
    progress.unsure += failure.mayHaveExecuted ? 1 : 0;
    if (++failuresInARow >= options.maxFailuresInARow)
        end(failure);
}

void RedriveJob::Private::end(const Error &why)
{
    if (state == State::Finished || error)
        return;
    error = why;
    timer.stop();
    // In a later turn: whoever cancels hears of the end after the call, and what is under way still counts.
    QMetaObject::invokeMethod(
        q,
        [this] {
            if (state != State::Finished)
                pump();
        },
        Qt::QueuedConnection);
}

RedriveJob::RedriveJob(DeadLetterQueue &queue, const Options &options, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(this, queue, options))
{
}

RedriveJob::~RedriveJob() = default;

RedriveJob::State RedriveJob::state() const
{
    return d->state;
}

const RedriveJob::Progress &RedriveJob::progress() const
{
    return d->progress;
}

const std::optional<Error> &RedriveJob::error() const
{
    return d->error;
}

void RedriveJob::start()
{
    if (d->state != State::Idle)
        return;
    d->state = State::Collecting;
    if (d->options.letters) {
        d->letters.assign(d->options.letters->cbegin(), d->options.letters->cend());
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!d->error)
                    d->begin();
            },
            Qt::QueuedConnection);
        return;
    }
    d->collect({.order = DeadLetterCursor::Order::OldestFirst, .parked = d->options.filter.parked});
}

void RedriveJob::pause()
{
    if (d->state != State::Running)
        return;
    d->timer.stop();
    d->enter(State::Paused);
}

void RedriveJob::resume()
{
    if (d->state != State::Paused)
        return;
    d->clock.restart();
    d->started = 0;
    d->enter(State::Running);
    d->pump();
}

void RedriveJob::cancel()
{
    d->end(cancelled());
}

} // namespace Comm
