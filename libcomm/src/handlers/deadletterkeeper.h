// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/deadletterqueue.h"
#include "handlers/deadletterspool.h"
#include "randomsource.h"

#include <QTimer>

#include <deque>
#include <functional>

namespace Comm {

/// Brings entries into the dead letter queue, in their order and each once as far as that can be told, by way
/// of a spool on disk while the queue cannot be written.
class DeadLetterKeeper : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QString spoolDirectory; ///< empty for no spool
        qint64 maxSpoolBytes = 64 * 1024 * 1024;
        Backoff backoff; ///< between attempts to write to the queue
        RandomSource random; ///< 0 to below 1
    };

    DeadLetterKeeper(EventClient &client, const Options &options, QObject *parent = nullptr);
    /// What is not safe yet goes into the spool, if there is one that takes it.
    ~DeadLetterKeeper() override;

    /// `done` is called once the queue or the spool has the entry.
    void keep(const QByteArray &entry, std::function<void()> done);
    qint64 spooledBytes() const { return m_spool ? m_spool->bytes() : 0; }

Q_SIGNALS:
    void spooled(const Comm::Error &cause);
    void drained(int entries);
    void failed(const Comm::Error &error);

private:
    struct Waiting
    {
        QByteArray entry;
        std::function<void()> done;
    };

    bool hasSpooled() const { return m_spool && !m_spool->isEmpty(); }
    void openSpool();
    void proceed();
    void storeWaiting();
    void storeSpooled();
    void spoolWaiting(const Error &cause);
    void retryLater();
    void release();

    DeadLetterQueue m_queue;
    Options m_options;
    std::unique_ptr<DeadLetterSpool> m_spool;
    std::deque<Waiting> m_waiting; ///< neither in the queue nor in the spool
    bool m_isStoring = false;
    int m_failures = 0; ///< attempts in a row to write to the queue
    int m_drained = 0;
    Error m_lastError; ///< of the queue
    QTimer m_retry;
};

} // namespace Comm
