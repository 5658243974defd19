// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "handlers/deadletterkeeper.h"

#include "whendone.h"

#include <QPointer>

#include <utility>

namespace Comm {

DeadLetterKeeper::DeadLetterKeeper(EventClient &client, const Options &options, QObject *parent)
    : QObject(parent),
      m_queue(client, this),
      m_options(options),
      m_lastError(
          {.code = Error::Code::StorageFailure, .message = tr("Earlier dead letters still wait on disk")}),
      m_retry(this)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &DeadLetterKeeper::proceed);
    connect(&client, &EventClient::statusChanged, this, [this](const ConnectionStatus &status) {
        if (status.state != ConnectionStatus::State::Connected)
            return;
        m_retry.stop();
        proceed();
    });
    if (options.spoolDirectory.isEmpty())
        return;
    m_spool = std::make_unique<DeadLetterSpool>(options.spoolDirectory, options.maxSpoolBytes);
    QMetaObject::invokeMethod(this, &DeadLetterKeeper::openSpool, Qt::QueuedConnection);
}

DeadLetterKeeper::~DeadLetterKeeper()
{
    for (const Waiting &waiting : m_waiting) {
        if (m_spool)
            m_spool->append(waiting.entry).hasValue();
    }
}

// At the start, so that what an earlier run has left goes on its way, and a wrong folder is told before it is
// needed.
void DeadLetterKeeper::openSpool()
{
    const QPointer<DeadLetterKeeper> alive(this);
    const Result<void> opened = m_spool->open();
    if (!opened)
        Q_EMIT failed(opened.error());
    if (alive)
        proceed();
}

void DeadLetterKeeper::keep(const QByteArray &entry, std::function<void()> done)
{
    m_waiting.push_back({entry, std::move(done)});
    // Behind those that are there already, which the queue does not take at the moment.
    const QPointer<DeadLetterKeeper> alive(this);
    if (hasSpooled())
        spoolWaiting(m_lastError);
    if (alive)
        proceed();
}

void DeadLetterKeeper::proceed()
{
    if (m_isStoring || m_retry.isActive())
        return;
    if (hasSpooled())
        storeSpooled();
    else if (!m_waiting.empty())
        storeWaiting();
}

void DeadLetterKeeper::storeSpooled()
{
    const Result<QByteArray> entry = m_spool->front();
    if (!entry) {
        retryLater();
        Q_EMIT failed(entry.error());
        return;
    }
    m_isStoring = true;
    whenDone(m_queue.storeEntry(*entry), this, [this](const Result<bool> &stored) {
        m_isStoring = false;
        if (!stored) {
            m_lastError = stored.error();
            retryLater();
            return;
        }
        m_failures = 0;
        m_spool->pop();
        ++m_drained;
        const QPointer<DeadLetterKeeper> alive(this);
        if (m_spool->isEmpty())
            Q_EMIT drained(std::exchange(m_drained, 0));
        if (alive)
            proceed();
    });
}

void DeadLetterKeeper::storeWaiting()
{
    m_isStoring = true;
    whenDone(m_queue.storeEntry(m_waiting.front().entry), this, [this](const Result<bool> &stored) {
        m_isStoring = false;
        const QPointer<DeadLetterKeeper> alive(this);
        if (stored) {
            m_failures = 0;
            release();
        } else {
            m_lastError = stored.error();
            retryLater();
            spoolWaiting(m_lastError);
        }
        if (alive)
            proceed();
    });
}

void DeadLetterKeeper::spoolWaiting(const Error &cause)
{
    const QPointer<DeadLetterKeeper> alive(this);
    while (alive && !m_waiting.empty()) {
        const Result<void> appended
            = m_spool ? m_spool->append(m_waiting.front().entry) : Result<void>(cause);
        if (!appended) {
            Q_EMIT failed(appended.error());
            return;
        }
        Q_EMIT spooled(cause);
        if (alive)
            release();
    }
}

void DeadLetterKeeper::retryLater()
{
    m_retry.start(m_options.backoff.delay(++m_failures, m_options.random()));
}

void DeadLetterKeeper::release()
{
    const Waiting waiting = std::move(m_waiting.front());
    m_waiting.pop_front();
    waiting.done();
}

} // namespace Comm
