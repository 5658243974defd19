// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QFuture>
#include <QObject>
#include <QPointer>

#include <utility>

namespace Comm {

/// Calls `take` with the result of a future, in the thread that completes it, unless `guard` has gone by
/// then. The context of QFuture::then() would have to stay until the end: Qt asserts that it did.
template <typename T, typename Take>
void whenDone(QFuture<T> future, QObject *guard, Take take)
{
    future.then([alive = QPointer<QObject>(guard), take = std::move(take)](const T &result) {
        if (alive)
            take(result);
    });
}

} // namespace Comm
