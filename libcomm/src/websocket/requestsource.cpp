// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "websocket/requestsource.h"

#include "websocket/websocketerror.h"

#include <exception>

namespace Comm {

namespace {

Error failureOf(const std::exception &exception)
{
    return providerFailed(QString::fromUtf8(exception.what()));
}

} // namespace

RequestSource::RequestSource(const WebSocketOptions &options, QObject *parent)
    : QObject(parent),
      m_fixed(options.request),
      m_provider(options.provider),
      m_deadline(options.handshakeTimeout),
      m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_watcher)
            answer(providerTimeout(m_deadline));
        else
            start();
    });
}

void RequestSource::ask()
{
    forget();
    m_timer.start(0);
}

void RequestSource::forget()
{
    m_timer.stop();
    if (!m_watcher)
        return;
    // The provider learns that nobody waits any longer, if it cares.
    m_watcher->disconnect(this);
    m_watcher->cancel();
    m_watcher.release()->deleteLater();
}

void RequestSource::start()
{
    if (!m_provider) {
        answer(m_fixed);
        return;
    }
    m_watcher = std::make_unique<QFutureWatcher<Answer>>();
    connect(m_watcher.get(), &QFutureWatcherBase::finished, this, &RequestSource::take);
    m_timer.start(m_deadline);
    try {
        m_watcher->setFuture(m_provider());
    } catch (const std::exception &exception) {
        answer(failureOf(exception));
    } catch (...) {
        answer(providerFailed(tr("it threw what is no exception")));
    }
}

void RequestSource::take()
{
    QFuture<Answer> future = m_watcher->future();
    try {
        future.waitForFinished(); // it is finished, and throws what the provider threw
        answer(future.isResultReadyAt(0) ? future.resultAt(0)
                                         : Answer(providerFailed(tr("it ended without an answer"))));
    } catch (const std::exception &exception) {
        answer(failureOf(exception));
    } catch (...) {
        answer(providerFailed(tr("it threw what is no exception")));
    }
}

void RequestSource::answer(const Answer &answer)
{
    forget();
    Q_EMIT answered(answer);
}

} // namespace Comm
