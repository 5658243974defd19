// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "letter.h"

#include <comm/eventclient.h>

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>

namespace Sothebais {

/// What became of a retry.
enum class RetryOutcome {
    Pending, ///< published, and not back yet
    Resolved, ///< not back within the time that was given to it
    FailedAgain, ///< a letter with the same event came back
};

struct RetryAttempt
{
    QByteArray eventId = {}; ///< of the letter
    QByteArray publishedId = {}; ///< the same, or that of the new event
    QDateTime at = {};
    bool isEdited = false;
    int receivers = 0;
    RetryOutcome outcome = RetryOutcome::Pending;
    QDateTime decidedAt = {}; ///< invalid while pending

    bool operator==(const RetryAttempt &) const = default;
};

/// What was retried here, and what became of it.
class RetryLog : public QObject
{
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;
    static constexpr qsizetype MaxAttempts = 20'000; ///< the newest; what is older is forgotten

    explicit RetryLog(std::chrono::milliseconds resolvedAfter, Clock clock = &QDateTime::currentDateTimeUtc,
                      QObject *parent = nullptr);

    /// Of one event, oldest first.
    QList<RetryAttempt> attempts(const QByteArray &eventId) const;
    /// How often the event of a letter was retried before, as far as its entry and this log know.
    int timesRetried(const Letter &letter) const;
    /// How many attempts have this outcome.
    qsizetype count(RetryOutcome outcome) const;
    bool isEmpty() const { return m_attempts.empty(); }

    void add(const Letter &letter, const Comm::Publication &publication, bool isEdited);
    /// A letter was read that was not there before.
    void arrived(const Letter &letter);

Q_SIGNALS:
    void changed();
    /// The outcome of an attempt is known.
    void decided(const Sothebais::RetryAttempt &attempt);

private:
    void decide(RetryAttempt &attempt, RetryOutcome outcome);
    void resolveOld();
    void forgetOldest();

    const std::chrono::milliseconds m_resolvedAfter;
    const Clock m_clock;
    std::deque<RetryAttempt> m_attempts; ///< oldest first
    QMultiHash<QByteArray, qint64> m_byId; ///< numbers of attempts, by both ids
    qint64 m_first = 0; ///< number of the oldest
    qsizetype m_counts[3] = {};
    QTimer m_timer; ///< for the pending
};

} // namespace Sothebais

Q_DECLARE_METATYPE(Sothebais::RetryAttempt)
