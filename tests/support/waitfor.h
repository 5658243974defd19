// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QEventLoop>
#include <QFuture>
#include <QFutureWatcher>
#include <QTimer>

#include <chrono>

/// The result of a future, for which the events of this thread are handled meanwhile. One that does not come
/// ends the program: a test cannot go on without it, and to block would hang where it should fail.
///
/// QTRY_VERIFY sleeps 10 ms between two looks at the events; a long conversation with a server wants a loop.
template <typename T>
T waitFor(const QFuture<T> &future, std::chrono::seconds limit = std::chrono::seconds(20))
{
    QFutureWatcher<T> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcher<T>::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(limit, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    if (!future.isFinished())
        qFatal("no result after %lld s", static_cast<long long>(limit.count()));
    return future.result();
}
