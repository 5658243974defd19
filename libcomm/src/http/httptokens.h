// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/httpoptions.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

namespace Comm {

/// The bearer token of a client: a fixed one, or one that a provider hands out and renews.
///
/// However many calls ask for a new one while the provider is busy, it is asked once.
class HttpTokens : public QObject
{
    Q_OBJECT
public:
    using Taker = std::function<void(const Result<QByteArray> &)>;

    HttpTokens(const QByteArray &fixed, const HttpTokenProvider &provider, QObject *parent = nullptr);

    /// True if a refused token can be replaced by another.
    bool canRenew() const { return bool(m_provider); }
    /// Calls `take` with a token other than `rejected`, later, unless `context` is gone by then. Without any
    /// token to send it is empty.
    void obtain(const QByteArray &rejected, QObject *context, Taker take);

private:
    struct Waiter
    {
        QPointer<QObject> context;
        Taker take;
    };

    void ask(const QByteArray &rejected);
    void answer(const Result<QByteArray> &token);

    QByteArray m_token;
    HttpTokenProvider m_provider;
    std::vector<Waiter> m_waiters; ///< for the provider, which is busy as long as there is one
    bool m_isAsking = false;
};

} // namespace Comm
