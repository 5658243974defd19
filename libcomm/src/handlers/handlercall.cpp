// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "handlers/handlercall.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QPointer>

#include <exception>
#include <utility>

namespace Comm {

namespace {

struct HandlerText
{
    Q_DECLARE_TR_FUNCTIONS(Comm::EventConsumer)
};

Error failure(const QString &message)
{
    return {.code = Error::Code::HandlerFailed, .message = message};
}

/// What `work` returns, or the exception that it ends with as an error.
template <typename Work>
auto guarded(Work work) -> Result<decltype(work())>
{
    try {
        return work();
    } catch (const std::exception &exception) {
        return failure(HandlerText::tr("The handler failed: %1").arg(QString::fromUtf8(exception.what())));
    } catch (...) {
        return failure(HandlerText::tr("The handler failed with an exception of unknown type"));
    }
}

Result<Verdict> verdictOf(QFuture<Verdict> future)
{
    Result<bool> fate = guarded([&future] {
        future.waitForFinished(); // throws what the future failed with
        return !future.isCanceled() && future.resultCount() > 0;
    });
    if (!fate)
        return fate.error();
    if (!*fate)
        return failure(HandlerText::tr("The handler was cancelled"));
    return future.result();
}

} // namespace

HandlerCall::HandlerCall(EventConsumer::Handler handler)
    : m_handler(std::make_shared<const Handler>(std::move(handler)))
{
}

HandlerCall::HandlerCall(EventConsumer::AsyncHandler handler)
    : m_handler(std::make_shared<const Handler>(std::move(handler)))
{
}

void HandlerCall::run(QObject *context, const Delivery &delivery, const Done &done) const
{
    const std::shared_ptr<const Handler> handler = m_handler;
    const QPointer<QObject> alive(context);
    if (const auto *answers = std::get_if<EventConsumer::Handler>(handler.get())) {
        const Result<Verdict> verdict = guarded([&] { return (*answers)(delivery); });
        if (alive)
            done(verdict);
        return;
    }
    const Result<QFuture<Verdict>> future
        = guarded([&] { return std::get<EventConsumer::AsyncHandler>(*handler)(delivery); });
    if (!alive)
        return;
    if (future)
        follow(context, *future, done);
    else
        done(future.error());
}

// A watcher, because a continuation is not called for a future that is cancelled.
void HandlerCall::follow(QObject *context, const QFuture<Verdict> &future, const Done &done)
{
    auto *watcher = new QFutureWatcher<Verdict>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done] {
        watcher->deleteLater();
        done(verdictOf(watcher->future()));
    });
    watcher->setFuture(future);
}

} // namespace Comm
