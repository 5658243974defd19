// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "redis/sentinelresolver.h"

#include "redis/rediserror.h"
#include "redis/redissocket.h"
#include "redis/respwriter.h"

#include <algorithm>
#include <array>

namespace Comm {

namespace {

constexpr qsizetype LargestReply = 64 * 1024; // a host and a port, or an error

} // namespace

SentinelResolver::SentinelResolver(std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent),
      m_timeout(timeout),
      m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        giveUpOn(connectTimeout(m_current, std::chrono::duration<double>(m_timeout).count()));
    });
}

SentinelResolver::~SentinelResolver() = default;

void SentinelResolver::resolve(const RedisAddress &address)
{
    cancel();
    m_address = address;
    if (m_sentinels.empty())
        m_sentinels.assign(address.sentinels.cbegin(), address.sentinels.cend());
    m_asked = 0;
    m_errors.clear();
    askNext();
}

// The socket may be in the middle of a signal, so it ends a turn later.
void SentinelResolver::cancel()
{
    m_timer.stop();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket.release()->deleteLater();
}

void SentinelResolver::distrust()
{
    if (m_sentinels.size() < 2)
        return;
    m_sentinels.push_back(m_sentinels.front());
    m_sentinels.pop_front();
}

void SentinelResolver::askNext()
{
    if (m_asked == m_sentinels.size()) {
        Q_EMIT failed(noSentinelKnew(m_address, m_errors));
        return;
    }
    const RedisAddress::Endpoint &sentinel = m_sentinels[m_asked];
    m_current = {.host = sentinel.host,
                 .port = sentinel.port,
                 .user = m_address.sentinelUser,
                 .password = m_address.sentinelPassword,
                 .tls = m_address.tls};
    m_reader = std::make_shared<RespReader>(LargestReply);
    m_socket = std::make_unique<RedisSocket>(m_current);
    connect(m_socket.get(), &RedisSocket::opened, this, &SentinelResolver::write);
    connect(m_socket.get(), &RedisSocket::readable, this, &SentinelResolver::read);
    connect(m_socket.get(), &RedisSocket::closed, this, &SentinelResolver::giveUpOn);
    m_timer.start(m_timeout);
    m_socket->open();
}

void SentinelResolver::write()
{
    QByteArray commands;
    m_isAuthPending = !m_current.password.isEmpty();
    if (m_isAuthPending && m_current.user.isEmpty())
        appendCommand(commands, {"AUTH", m_current.password.toUtf8()});
    else if (m_isAuthPending)
        appendCommand(commands, {"AUTH", m_current.user.toUtf8(), m_current.password.toUtf8()});
    appendCommand(commands, {"SENTINEL", "GET-MASTER-ADDR-BY-NAME", m_address.masterName.toUtf8()});
    m_socket->write(commands);
}

void SentinelResolver::read()
{
    std::array<char, 4096> buffer;
    const RedisSocket *socket = m_socket.get();
    const auto reader = m_reader; // which a reply may end
    while (m_socket.get() == socket) {
        const qint64 length = m_socket->read(buffer.data(), buffer.size());
        if (length == 0)
            return;
        const auto takeOne = [this](RespValue reply) { return take(reply); };
        if (!reader->feed(QByteArrayView(buffer.data(), length), takeOne) && m_socket.get() == socket)
            giveUpOn(protocolFailure(m_current, reader->errorText()));
    }
}

bool SentinelResolver::take(RespValue reply)
{
    if (reply.isError()) {
        const bool isOther = reply.text().startsWith("ERR unknown command");
        giveUpOn(isOther ? noSentinel(m_current) : serverError(m_current, reply.text()));
        return false;
    }
    if (std::exchange(m_isAuthPending, false))
        return true;
    if (reply.type() == RespValue::Type::Nil) {
        giveUpOn(unknownMaster(m_current, m_address.masterName));
        return false;
    }
    if (reply.size() != 2) {
        giveUpOn(unexpectedReply(m_current));
        return false;
    }
    const QByteArrayView host = reply.first().text();
    const int port = reply.first().next().text().toByteArray().toInt();
    if (host.isEmpty() || port <= 0 || port > 0xffff) {
        giveUpOn(unexpectedReply(m_current));
        return false;
    }
    const RedisAddress::Endpoint master{QString::fromUtf8(host), port};
    std::rotate(m_sentinels.begin(), m_sentinels.begin() + qsizetype(m_asked), m_sentinels.end());
    cancel();
    Q_EMIT resolved(master);
    return false;
}

void SentinelResolver::giveUpOn(const Error &error)
{
    cancel();
    m_errors.append(error);
    ++m_asked;
    askNext();
}

} // namespace Comm
