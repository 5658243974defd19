// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bulkplan.h"
#include "bulkprogress.h"

#include <comm/redrivejob.h>

#include <QObject>

#include <memory>

namespace Sothebais {

class DeadLetterDesk;

/// Works through a plan: first one letter, if that is wanted, whose outcome it waits for; then the others at
/// a rate that rises to what was asked for. It stops by itself when too many fail one after the other, and
/// waits when it is no longer allowed, for example because the connection is no longer armed.
class BulkWork : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Idle,
        Trying, ///< the one letter
        Waiting, ///< for its outcome
        Running,
        Paused, ///< by somebody, or because of pauseReason()
        Finished,
    };

    struct Options
    {
        bool canary = false; ///< of a Retry only: one letter first
        double perSecond = 10; ///< 0 for as fast as the server takes them
        std::chrono::milliseconds rampUp{0}; ///< time in which the rate rises from nearly nothing to that
        Comm::DeadLetterRetry how = {};
        int maxFailuresInARow = 10;
    };

    using Progress = BulkProgress;

    BulkWork(DeadLetterDesk &desk, const BulkPlan &plan, const Options &options, QObject *parent = nullptr);
    ~BulkWork() override;

    const BulkPlan &plan() const;
    State state() const;
    const Progress &progress() const;
    /// One for each letter that was worked through, in the order of that.
    const QList<LetterAct> &results() const;
    /// The one letter that is tried first; null if there is none.
    LetterPointer canary() const;
    /// Why it pauses by itself, in a sentence; empty if somebody paused it.
    QString pauseReason() const;
    /// Why it ended early, if it did; Cancelled after cancel().
    const std::optional<Comm::Error> &error() const;

public Q_SLOTS:
    /// Once.
    void start();
    /// What is under way still finishes.
    void pause();
    /// Also: does not wait for the outcome of the one letter any longer, or goes on although it failed again.
    void resume();
    void cancel();

Q_SIGNALS:
    void stateChanged();
    void progressed();
    /// Emitted once.
    void finished();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Sothebais
