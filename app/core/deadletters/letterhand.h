// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/safety/writeguard.h"
#include "letteract.h"

#include <comm/deadletterqueue.h>

#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

namespace Comm {
class EventClient;
struct RedisAddress;
} // namespace Comm

namespace Sothebais {

class AuditLog;
class LetterTrash;
class RetryLog;

/// The part of a DeadLetterDesk that acts: asks the guard, does it, records it and tells of it. It has a
/// connection of its own, so that nobody's click waits behind the reading of a long list.
class LetterHand : public QObject
{
    Q_OBJECT
public:
    /// What it works with, and which must outlive it.
    struct Tools
    {
        WriteGuard &guard;
        AuditLog &audit;
        LetterTrash &trash;
        RetryLog &retries;
    };

    LetterHand(const Comm::RedisAddress &redis, const Tools &tools, QObject *parent = nullptr);
    ~LetterHand() override;

    void start();
    Comm::DeadLetterQueue &queue() { return *m_queue; }
    LetterTrash &trash() { return m_tools.trash; }
    RetryLog &retries() { return m_tools.retries; }
    WriteGuard &guard() { return m_tools.guard; }

    void retry(const QList<LetterPointer> &letters, const Comm::DeadLetterRetry &how);
    void editAndRetry(const LetterPointer &letter, const QByteArray &data, const Comm::DeadLetterRetry &how);
    void park(const QList<LetterPointer> &letters);
    void discard(const QList<LetterPointer> &letters);
    void restore(qint64 batch);

    /// Why it may not be done now; empty if it may.
    QString refusal(LetterAction action) const;
    /// Records what was done, and tells of it. `batch` is that of the trash, of a Discard.
    void report(const QList<LetterAct> &acts, qint64 batch = 0);

Q_SIGNALS:
    void acted(const QList<Sothebais::LetterAct> &acts);
    void failed(const Comm::Error &error);

private:
    /// Works on a piece of the letters, and calls the function with the outcomes.
    using Done = std::function<void(const QList<Comm::Result<Comm::Publication>> &)>;
    using Work = std::function<void(const QList<LetterPointer> &, Done)>;
    struct Order
    {
        LetterAction action = LetterAction::Retry;
        QList<LetterPointer> letters = {};
        Work work = {};
        qint64 batch = 0;
        QByteArray after = {};
    };

    void carryOut(const Order &order, qsizetype from = 0);
    void restoreAll(const QList<LetterPointer> &letters, bool isLeftBehind, Done done);
    bool refuse(LetterAction action);
    void sort(const QList<LetterAct> &acts, qint64 batch);
    void record(const LetterAct &act);

    const Tools m_tools;
    std::unique_ptr<Comm::EventClient> m_client;
    std::unique_ptr<Comm::DeadLetterQueue> m_queue;
    QSet<QByteArray> m_unsure; ///< fingerprints of letters in the trash that may still be at the server
};

} // namespace Sothebais
