// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "http/httptokens.h"

#include <QCoreApplication>
#include <QFutureWatcher>

#include <algorithm>
#include <utility>

namespace Comm {

namespace {

struct TokenText
{
    Q_DECLARE_TR_FUNCTIONS(Comm::HttpTokens)
};

Error noToken(const QString &what)
{
    return {.code = Error::Code::AuthenticationFailed,
            .message = what,
            .remedy = TokenText::tr("Check the service that hands out tokens")};
}

// A line break would end the header, and what follows would be another one.
Result<QByteArray> checked(const Result<QByteArray> &token)
{
    if (token && std::any_of(token->begin(), token->end(), [](char c) { return c <= ' ' || c == '\x7f'; }))
        return noToken(TokenText::tr("The token is not usable: it holds white space or control characters"));
    return token;
}

} // namespace

HttpTokens::HttpTokens(const QByteArray &fixed, const HttpTokenProvider &provider, QObject *parent)
    : QObject(parent),
      m_token(fixed),
      m_provider(provider)
{
}

void HttpTokens::obtain(const QByteArray &rejected, QObject *context, Taker take)
{
    if (!m_provider || (!m_token.isEmpty() && m_token != rejected)) {
        QMetaObject::invokeMethod(
            context, [take = std::move(take), token = checked(m_token)] { take(token); },
            Qt::QueuedConnection);
        return;
    }
    // Calls come and go while a provider hangs.
    std::erase_if(m_waiters, [](const Waiter &waiter) { return !waiter.context; });
    m_waiters.push_back({context, std::move(take)});
    if (!std::exchange(m_isAsking, true))
        ask(rejected);
}

void HttpTokens::ask(const QByteArray &rejected)
{
    auto *watcher = new QFutureWatcher<Result<QByteArray>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        const bool hasAnswer = watcher->future().resultCount() > 0;
        answer(hasAnswer ? watcher->result()
                         : noToken(TokenText::tr("The provider of tokens was cancelled or failed")));
    });
    watcher->setFuture(m_provider(rejected));
}

void HttpTokens::answer(const Result<QByteArray> &token)
{
    m_isAsking = false;
    const Result<QByteArray> usable = checked(token);
    m_token = usable ? *usable : QByteArray();
    for (const Waiter &waiter : std::exchange(m_waiters, {})) {
        if (waiter.context)
            waiter.take(usable);
    }
}

} // namespace Comm
