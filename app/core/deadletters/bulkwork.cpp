// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bulkwork.h"

#include "deadletterdesk.h"
#include "letterhand.h"

#include <QMultiHash>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace Sothebais {

using Job = Comm::RedriveJob;

namespace {

using Comm::Error;

// Letters that a job is given at once. To hand over many takes long; a rate that rises for half a minute has
// risen before a piece ends.
constexpr qsizetype JobPiece = 16'384;
constexpr qsizetype DiscardedPiece = 256;

Job::Action jobAction(LetterAction action)
{
    switch (action) {
    case LetterAction::Discard:
        return Job::Action::Discard;
    case LetterAction::Park:
        return Job::Action::Park;
    default:
        return Job::Action::Retry;
    }
}

/// What tells an entry apart, and costs less than the fingerprint of each.
QByteArray keyOf(const Comm::DeadLetter &entry)
{
    return entry.isCut() ? entry.fingerprint() : entry.bytes;
}

Error cancelled()
{
    return {.code = Comm::Error::Code::Cancelled, .message = BulkWork::tr("The work was cancelled")};
}

} // namespace

class BulkWork::Private
{
public:
    Private(BulkWork *work, LetterHand &hand_, const BulkPlan &plan_, const Options &options_)
        : q(work),
          hand(hand_),
          plan(plan_),
          options(options_)
    {
        progress.total = plan.letters().size();
    }

    void begin();
    void goOn();
    void takeKept(const Comm::Result<void> &kept, qsizetype count);
    void tryNext();
    void workOn(qsizetype count, bool isTrial);
    void take(const Comm::DeadLetter &entry, const Comm::Result<Comm::Publication> &outcome);
    void flush();
    void endJob();
    void judgeTrial();
    void judge(const RetryAttempt &attempt);
    void pauseBecause(const QString &reason);
    void askGuard();
    void enter(State next);
    void end(const std::optional<Comm::Error> &why);

    BulkWork *q;
    LetterHand &hand;
    const BulkPlan plan;
    const Options options;
    State state = State::Idle;
    Progress progress;
    QList<LetterAct> results;
    std::optional<Comm::Error> error;
    QString pauseReason;
    LetterPointer canary;
    QByteArray canaryId; ///< of the event that it was published as, while its outcome is waited for
    bool isTrial = false; ///< the job is that of the canary
    bool isCancelled = false;
    qint64 batch = 0; ///< of the trash
    bool isKeeping = false; ///< it is being written
    qsizetype next = 0; ///< the first letter that no job has
    bool hasBegun = false; ///< a job other than that of the canary
    QMultiHash<QByteArray, qsizetype> waiting; ///< places in the plan of what the job is not done with
    qsizetype reported = 0; ///< of the results
    std::unique_ptr<Job> job;
};

void BulkWork::Private::enter(State entered)
{
    if (state == entered)
        return;
    state = entered;
    Q_EMIT q->stateChanged();
}

void BulkWork::Private::begin()
{
    if (plan.action() == LetterAction::Discard)
        batch = hand.trash().begin();
    if (plan.action() == LetterAction::Retry && options.canary)
        tryNext();
    else
        goOn();
}

/// All that is left, piece by piece. What is to be discarded is in the trash, and safe there, before it
/// leaves the server, and its pieces are small: a crash leaves little behind of which nobody knows whether it
/// has left.
void BulkWork::Private::goOn()
{
    const qsizetype left = plan.letters().size() - next;
    if (plan.action() != LetterAction::Discard || left == 0) {
        workOn(std::min(left, JobPiece), false);
        return;
    }
    const qsizetype count = std::min(left, DiscardedPiece);
    isKeeping = true;
    enter(State::Running);
    hand.trash().keep(batch, plan.letters().mid(next, count),
                      [this, count, alive = QPointer(q)](const Comm::Result<void> &kept) {
                          if (alive)
                              takeKept(kept, count);
                      });
}

void BulkWork::Private::takeKept(const Comm::Result<void> &kept, qsizetype count)
{
    isKeeping = false;
    if (kept && !isCancelled) {
        workOn(count, false);
        return;
    }
    if (kept)
        hand.trash().forget(batch, plan.letters().mid(next, count));
    end(kept ? cancelled() : kept.error());
}

void BulkWork::Private::tryNext()
{
    if (next == plan.letters().size()) {
        end({});
        return;
    }
    canary = plan.letters()[next];
    workOn(1, true);
}

void BulkWork::Private::workOn(qsizetype count, bool isTrial_)
{
    isTrial = isTrial_;
    const bool isGoingOn = std::exchange(hasBegun, !isTrial); // at the rate of the piece before
    Job::Options jobOptions{.action = jobAction(plan.action()),
                            .letters = QList<Comm::DeadLetter>(),
                            .how = options.how,
                            .perSecond = options.perSecond,
                            .rampUp = isGoingOn ? std::chrono::milliseconds(0) : options.rampUp,
                            .maxFailuresInARow = options.maxFailuresInARow,
                            .retryBudget = 0}; // the plan has left out what is not wanted
    for (qsizetype i = 0; i < count; ++i, ++next) {
        const Comm::DeadLetter &entry = plan.letters()[next]->entry;
        jobOptions.letters->append(entry);
        waiting.insert(keyOf(entry), next);
    }
    job = std::make_unique<Job>(hand.queue(), jobOptions);
    QObject::connect(job.get(), &Job::handled, q,
                     [this](const Comm::DeadLetter &entry, const Comm::Result<Comm::Publication> &outcome) {
                         take(entry, outcome);
                     });
    QObject::connect(job.get(), &Job::progressed, q, [this] { flush(); });
    QObject::connect(job.get(), &Job::finished, q, [this] { endJob(); });
    QObject::connect(job.get(), &Job::stateChanged, q, [this](Job::State entered) {
        if (entered == Job::State::Running && state == State::Paused) // before it had begun
            job->pause();
    });
    if (state != State::Paused)
        enter(isTrial ? State::Trying : State::Running);
    job->start();
}

void BulkWork::Private::take(const Comm::DeadLetter &entry, const Comm::Result<Comm::Publication> &outcome)
{
    results.append(
        {.action = plan.action(), .letter = plan.letters()[waiting.take(keyOf(entry))], .outcome = outcome});
    progress.count(results.constLast());
}

void BulkWork::Private::flush()
{
    const QList<LetterAct> acts = results.mid(std::exchange(reported, results.size()));
    hand.report(acts, batch);
    Q_EMIT q->progressed();
}

void BulkWork::Private::endJob()
{
    flush();
    const std::optional<Comm::Error> why = job->error();
    job.release()->deleteLater(); // it is what calls this
    if (why || isCancelled)
        end(why);
    else if (isTrial)
        judgeTrial();
    else if (next == plan.letters().size())
        end({});
    else if (state != State::Paused)
        goOn();
}

/// The one letter was retried, or could not be.
void BulkWork::Private::judgeTrial()
{
    const LetterAct &trial = results.last();
    using Code = Comm::Error::Code;
    if (trial.outcome) {
        canaryId = trial.outcome->id;
        if (state != State::Paused)
            enter(State::Waiting);
    } else if (trial.outcome.error().code == Code::NotFound
               || trial.outcome.error().code == Code::InvalidEvent) {
        tryNext(); // it tells nothing
    } else {
        pauseBecause(tr("The one that was tried cannot be retried: %1").arg(trial.outcome.error().message));
    }
}

void BulkWork::Private::judge(const RetryAttempt &attempt)
{
    if (canaryId.isEmpty() || attempt.publishedId != canaryId)
        return;
    canaryId.clear();
    if (attempt.outcome == RetryOutcome::FailedAgain) {
        state = State::Waiting; // also if somebody has paused: there is a better reason now
        pauseBecause(tr("The one that was tried has failed again"));
    } else if (state == State::Waiting) {
        if (const QString reason = hand.refusal(plan.action()); !reason.isEmpty())
            pauseBecause(reason);
        else
            goOn();
    }
}

void BulkWork::Private::pauseBecause(const QString &reason)
{
    if (state == State::Paused || state == State::Finished)
        return;
    if (job)
        job->pause();
    pauseReason = reason;
    enter(State::Paused);
}

void BulkWork::Private::askGuard()
{
    const bool works = state == State::Trying || state == State::Running;
    if (const QString reason = hand.refusal(plan.action()); works && !reason.isEmpty())
        pauseBecause(reason);
}

void BulkWork::Private::end(const std::optional<Comm::Error> &why)
{
    if (state == State::Finished)
        return;
    error = why;
    canaryId.clear();
    if (batch != 0) { // what was kept for the trash, and never left the server
        QList<LetterPointer> left;
        for (const qsizetype place : std::as_const(waiting))
            left.append(plan.letters()[place]);
        hand.trash().forget(batch, left);
    }
    enter(State::Finished);
    Q_EMIT q->finished();
}

BulkWork::BulkWork(DeadLetterDesk &desk, const BulkPlan &plan, const Options &options, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(this, desk.hand(), plan, options))
{
    connect(&desk.guard(), &WriteGuard::changed, this, [this] { d->askGuard(); });
    connect(&desk.retries(), &RetryLog::decided, this,
            [this](const RetryAttempt &attempt) { d->judge(attempt); });
}

BulkWork::~BulkWork() = default;

const BulkPlan &BulkWork::plan() const
{
    return d->plan;
}

BulkWork::State BulkWork::state() const
{
    return d->state;
}

const BulkWork::Progress &BulkWork::progress() const
{
    return d->progress;
}

const QList<LetterAct> &BulkWork::results() const
{
    return d->results;
}

LetterPointer BulkWork::canary() const
{
    return d->canary;
}

QString BulkWork::pauseReason() const
{
    return d->pauseReason;
}

const std::optional<Comm::Error> &BulkWork::error() const
{
    return d->error;
}

void BulkWork::start()
{
    if (d->state != State::Idle)
        return;
    d->state = State::Running;
    QMetaObject::invokeMethod(
        this,
        [this] {
            Q_EMIT stateChanged();
            d->begin();
        },
        Qt::QueuedConnection);
}

void BulkWork::pause()
{
    if (d->state == State::Trying || d->state == State::Waiting || d->state == State::Running)
        d->pauseBecause({});
}

void BulkWork::resume()
{
    if (d->state != State::Paused && d->state != State::Waiting)
        return;
    if (const QString reason = d->hand.refusal(d->plan.action()); !reason.isEmpty()) {
        d->pauseReason = reason;
        d->state = State::Paused;
        Q_EMIT stateChanged();
        return;
    }
    d->pauseReason.clear();
    d->canaryId.clear();
    d->enter(d->job && d->isTrial ? State::Trying : State::Running);
    if (d->job)
        d->job->resume();
    else if (!d->isKeeping)
        d->goOn();
}

void BulkWork::cancel()
{
    if (d->state == State::Idle || d->state == State::Finished)
        return;
    d->isCancelled = true;
    if (d->job)
        d->job->cancel();
    else if (!d->isKeeping)
        QMetaObject::invokeMethod(
            this, [this] { d->end(cancelled()); }, Qt::QueuedConnection);
}

} // namespace Sothebais
