// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/deadletterqueue.h"

#include <chrono>
#include <optional>

namespace Comm {

/// Works through many dead letters, those that fit a filter when it starts, oldest first, or those that it is
/// given, at a bounded rate.
/// What is stored meanwhile is left alone, and an entry that somebody else has dealt with is only counted.
///
///     Comm::RedriveJob job(queue, {.filter = {.type = Comm::Topic::type("lot:bid:placed")}});
///     QObject::connect(&job, &Comm::RedriveJob::finished, &app, [&job] { qInfo() << job.progress().done; });
///     job.start();
class COMM_EXPORT RedriveJob : public QObject
{
    Q_OBJECT
public:
    enum class Action {
        Retry,
        Discard,
        Park, ///< to the parking list or, with a filter for parked letters, back
    };
    enum class State { Idle, Collecting, Running, Paused, Finished };

    struct Options
    {
        Action action = Action::Retry;
        DeadLetterFilter filter = {};
        std::optional<QList<DeadLetter>> letters = {}; ///< these, in their order, whatever the filter says
        DeadLetterRetry how = {};
        double perSecond = 10; ///< 0 for as fast as the server takes them
        std::chrono::milliseconds rampUp{0}; ///< time in which the rate rises evenly from nothing to that
        bool dryRun = false; ///< only counts what it would do
        int maxFailuresInARow = 10; ///< after these it stops; those under way then still finish
        int retryBudget
            = 3; ///< letters that came back this often are parked instead of retried; 0 for no limit

        /// How long the rate has so many letters take; nothing where there is none.
        std::chrono::milliseconds timeFor(qint64 letters) const;
    };

    struct Progress
    {
        qint64 matched = 0; ///< letters to work through
        qint64 done = 0; ///< retried, discarded or moved, or would be
        qint64 parked = 0; ///< of these, letters beyond their budget
        qint64 received = 0; ///< times that the server handed an event to a client
        qint64 gone = 0; ///< somebody else dealt with it
        qint64 skipped = 0; ///< their event cannot be published
        qint64 failed = 0; ///< not done, and still there
        qint64 unsure = 0; ///< of these, the reply was lost: they may be done

        qint64 handled() const { return done + gone + skipped + failed; }
        bool operator==(const Progress &) const = default;
    };

    RedriveJob(DeadLetterQueue &queue, const Options &options, QObject *parent = nullptr);
    ~RedriveJob() override;

    State state() const;
    const Progress &progress() const;
    /// Why it ended early, if it did; Cancelled after cancel().
    const std::optional<Error> &error() const;

public Q_SLOTS:
    /// Collects the letters, unless it has them, then works through them. Once.
    void start();
    /// What is under way still finishes.
    void pause();
    void resume();
    void cancel();

Q_SIGNALS:
    void stateChanged(Comm::RedriveJob::State state);
    /// The letters are collected, or some more of them are done.
    void progressed(const Comm::RedriveJob::Progress &progress);
    /// The outcome of one letter; without receivers unless it was published.
    void handled(const Comm::DeadLetter &letter, const Comm::Result<Comm::Publication> &outcome);
    /// Emitted once.
    void finished();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Comm

Q_DECLARE_METATYPE(Comm::RedriveJob::Progress)
