// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/result.h"

#include <QFuture>
#include <QPromise>

#include <memory>
#include <utility>

namespace Comm {

/// What a call fails with whose caller or client went away before its answer came.
Error cancelled();

/// The promise behind a future that this library hands out: completed exactly once, with a value or an error.
/// One that is let go without an answer completes as Cancelled, so that nobody waits for ever.
template <typename T>
class Completion
{
public:
    Completion() { m_promise.start(); }
    ~Completion()
    {
        if (!m_done)
            finish(cancelled());
    }
    Q_DISABLE_COPY_MOVE(Completion)

    QFuture<Result<T>> future() const { return m_promise.future(); }

    void finish(Result<T> result)
    {
        m_done = true;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

private:
    QPromise<Result<T>> m_promise;
    bool m_done = false;
};

/// The promise behind a list of outcomes: completed when the last one who shares it has set its own or let
/// go.
template <typename T>
class Tally
{
public:
    explicit Tally(qsizetype size) : m_outcomes(size, Result<T>(cancelled())) { m_promise.start(); }
    ~Tally()
    {
        m_promise.addResult(std::move(m_outcomes));
        m_promise.finish();
    }
    Q_DISABLE_COPY_MOVE(Tally)

    QFuture<QList<Result<T>>> future() const { return m_promise.future(); }
    /// Copies: of a move the compiler thinks, optimizing, that it might read what is not there.
    void set(qsizetype index, const Result<T> &outcome) { m_outcomes[index] = outcome; }

private:
    QList<Result<T>> m_outcomes;
    QPromise<QList<Result<T>>> m_promise;
};

} // namespace Comm
