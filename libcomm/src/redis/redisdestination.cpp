// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "redis/redisdestination.h"

#include "completion.h"
#include "redis/rediserror.h"

#include <exception>

namespace Comm {

namespace {

/// What came of a future that another's code completes: by a value, an error, an exception or not at all.
Result<RedisCredentials> outcomeOf(const QFuture<Result<RedisCredentials>> &future)
{
    try {
        if (future.resultCount() > 0)
            return future.result();
    } catch (...) { // Told below: what an exception says may be a secret.
    }
    return cancelled();
}

} // namespace

RedisDestination::RedisDestination(const Options &options, QObject *parent)
    : QObject(parent),
      m_options(options),
      m_address(options.address),
      m_resolver(options.sentinelTimeout, this),
      m_watchTimer(this)
{
    m_watchTimer.setInterval(options.masterCheck);
    connect(&m_watchTimer, &QTimer::timeout, this, [this] { m_resolver.resolve(m_address); });
    connect(&m_resolver, &SentinelResolver::resolved, this, &RedisDestination::takeMaster);
    connect(&m_resolver, &SentinelResolver::failed, this, [this](const Error &error) {
        if (!m_watched) // A line that is up needs no sentinel.
            Q_EMIT failed(error);
    });
}

RedisDestination::~RedisDestination() = default;

void RedisDestination::find()
{
    cancel();
    if (!m_options.credentials) {
        findServer();
        return;
    }
    m_credentials = std::make_unique<Watcher>();
    connect(m_credentials.get(), &Watcher::finished, this, &RedisDestination::takeCredentials);
    QFuture<Result<RedisCredentials>> future;
    try {
        future = m_options.credentials();
    } catch (...) { // As good as a future that was cancelled, which an empty one is.
    }
    m_credentials->setFuture(future);
}

void RedisDestination::takeCredentials()
{
    const Result<RedisCredentials> credentials = outcomeOf(m_credentials->future());
    m_credentials.release()->deleteLater();
    if (!credentials) {
        Q_EMIT failed(credentialsFailure(m_options.address, credentials.error()));
        return;
    }
    adopt(*credentials);
    findServer();
}

void RedisDestination::adopt(const RedisCredentials &credentials)
{
    m_address = m_options.address;
    const auto prefer = [](QString &own, const QString &given) {
        if (!given.isEmpty())
            own = given;
    };
    prefer(m_address.user, credentials.user);
    prefer(m_address.password, credentials.password);
    prefer(m_address.sentinelUser, credentials.sentinelUser);
    prefer(m_address.sentinelPassword, credentials.sentinelPassword);
}

void RedisDestination::findServer()
{
    if (hasSentinels())
        m_resolver.resolve(m_address);
    else
        Q_EMIT found(m_address);
}

void RedisDestination::takeMaster(const RedisAddress::Endpoint &master)
{
    if (m_watched) {
        if (master != *m_watched)
            Q_EMIT moved(master);
        return;
    }
    RedisAddress address = m_address;
    address.host = master.host;
    address.port = master.port;
    address.sentinels.clear();
    address.masterName.clear();
    Q_EMIT found(address);
}

void RedisDestination::watch(const RedisAddress &master)
{
    if (!hasSentinels())
        return;
    m_watched = RedisAddress::Endpoint{master.host, master.port};
    m_watchTimer.start();
}

void RedisDestination::cancel()
{
    m_watched.reset();
    m_watchTimer.stop();
    m_resolver.cancel();
    if (m_credentials) {
        m_credentials->disconnect(this);
        m_credentials.release()->deleteLater();
    }
}

} // namespace Comm
