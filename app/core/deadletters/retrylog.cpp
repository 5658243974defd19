// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "retrylog.h"

#include <algorithm>

namespace Sothebais {

RetryLog::RetryLog(std::chrono::milliseconds resolvedAfter, Clock clock, QObject *parent)
    : QObject(parent),
      m_resolvedAfter(resolvedAfter),
      m_clock(std::move(clock))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RetryLog::resolveOld);
}

QList<RetryAttempt> RetryLog::attempts(const QByteArray &eventId) const
{
    QList<qint64> numbers = m_byId.values(eventId);
    std::ranges::sort(numbers);
    QList<RetryAttempt> found;
    for (const qint64 number : std::as_const(numbers))
        found.append(m_attempts[size_t(number - m_first)]);
    return found;
}

int RetryLog::timesRetried(const Letter &letter) const
{
    return std::max(letter.entry.failure.retries, int(m_byId.count(letter.entry.event.id().toByteArray())));
}

qsizetype RetryLog::count(RetryOutcome outcome) const
{
    return m_counts[size_t(outcome)];
}

void RetryLog::add(const Letter &letter, const Comm::Publication &publication, bool isEdited)
{
    const qint64 number = m_first + qint64(m_attempts.size());
    RetryAttempt attempt{.eventId = letter.entry.event.id().toByteArray(),
                         .publishedId = publication.id,
                         .at = m_clock(),
                         .isEdited = isEdited,
                         .receivers = publication.receivers()};
    m_byId.insert(attempt.eventId, number);
    if (attempt.publishedId != attempt.eventId)
        m_byId.insert(attempt.publishedId, number);
    m_attempts.push_back(std::move(attempt));
    ++m_counts[size_t(RetryOutcome::Pending)];
    if (qsizetype(m_attempts.size()) > MaxAttempts)
        forgetOldest();
    if (!m_timer.isActive())
        m_timer.start(m_resolvedAfter);
    Q_EMIT changed();
}

/// Of several attempts with one event the last one has failed; the others were decided before, or it makes
/// no difference which of them it was.
void RetryLog::arrived(const Letter &letter)
{
    const QByteArray id = letter.entry.event.id().toByteArray();
    if (id.isEmpty())
        return;
    QList<qint64> numbers = m_byId.values(id);
    std::ranges::sort(numbers, std::greater());
    for (const qint64 number : std::as_const(numbers)) {
        RetryAttempt &attempt = m_attempts[size_t(number - m_first)];
        if (attempt.publishedId != id)
            continue; // it was published as another event, and came back as that if at all
        if (attempt.outcome != RetryOutcome::FailedAgain) {
            decide(attempt, RetryOutcome::FailedAgain);
            Q_EMIT changed();
        }
        return;
    }
}

void RetryLog::decide(RetryAttempt &attempt, RetryOutcome outcome)
{
    --m_counts[size_t(attempt.outcome)];
    ++m_counts[size_t(outcome)];
    attempt.outcome = outcome;
    attempt.decidedAt = m_clock();
    Q_EMIT decided(RetryAttempt(attempt)); // a copy: whoever hears of it may retry, and the log grow
}

void RetryLog::resolveOld()
{
    const QDateTime now = m_clock();
    QList<qint64> due;
    std::optional<qint64> next; ///< ms until there is more to decide
    for (qsizetype i = 0; i < qsizetype(m_attempts.size()) && !next; ++i) {
        const RetryAttempt &attempt = m_attempts[size_t(i)];
        if (attempt.outcome != RetryOutcome::Pending)
            continue;
        const qint64 left = m_resolvedAfter.count() - attempt.at.msecsTo(now);
        if (left <= 0)
            due.append(m_first + i);
        else
            next = left; // they stand in the order of their times
    }
    if (next)
        m_timer.start(std::chrono::milliseconds(*next));
    for (const qint64 number : std::as_const(due)) {
        if (number >= m_first)
            decide(m_attempts[size_t(number - m_first)], RetryOutcome::Resolved);
    }
    if (!due.isEmpty())
        Q_EMIT changed();
}

void RetryLog::forgetOldest()
{
    const RetryAttempt &oldest = m_attempts.front();
    m_byId.remove(oldest.eventId, m_first);
    m_byId.remove(oldest.publishedId, m_first);
    --m_counts[size_t(oldest.outcome)];
    m_attempts.pop_front();
    ++m_first;
}

} // namespace Sothebais
