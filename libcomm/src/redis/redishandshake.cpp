// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "redis/redishandshake.h"

#include "redis/rediserror.h"
#include "redis/respwriter.h"

namespace Comm {

RedisHandshake::RedisHandshake(const RedisAddress &address, const QString &name, Wishes wishes)
    : m_address(address)
{
    if (!address.password.isEmpty()) {
        if (address.user.isEmpty())
            add(Step::Auth, {"AUTH", address.password.toUtf8()});
        else
            add(Step::Auth, {"AUTH", address.user.toUtf8(), address.password.toUtf8()});
    }
    if (address.database != 0)
        add(Step::Select, {"SELECT", QByteArray::number(address.database)});
    add(Step::SetName, {"CLIENT", "SETNAME", name.toUtf8()});
    add(Step::ClientId, {"CLIENT", "ID"});
    if (wishes.isMaster)
        add(Step::Role, {"ROLE"});
    // What comes after a MULTI that is refused would be executed all the same, so it must not be sent.
    if (wishes.takesTransactions) {
        add(Step::Multi, {"MULTI"});
        add(Step::Discard, {"DISCARD"});
    }
    // Last and always: a server that wants a password, still loads its data or is busy says so here at the
    // latest.
    add(Step::Ping, {"PING"});
}

void RedisHandshake::add(Step step, std::initializer_list<QByteArrayView> command)
{
    appendCommand(m_bytes, command);
    m_steps.push_back(step);
}

std::optional<Error> RedisHandshake::take(RespValue reply)
{
    if (m_steps.empty())
        return unexpectedReply(m_address);
    const Step step = m_steps.front();
    m_steps.pop_front();
    if (!reply.isError())
        return judge(step, reply);
    if (step == Step::Multi)
        m_transactionRefusal = serverError(m_address, reply.text());
    if (step == Step::Discard && m_transactionRefusal)
        return std::nullopt; // there was nothing to discard
    // Only these two are needed: a user without the right to the others can work all the same.
    const bool isNeeded = step == Step::Auth || step == Step::Select;
    const bool isForbidden
        = reply.text().startsWith(QByteArrayView("NOPERM")) || reply.text().startsWith("ERR unknown");
    if (isForbidden && !isNeeded)
        return std::nullopt;
    return serverError(m_address, reply.text());
}

std::optional<Error> RedisHandshake::judge(Step step, RespValue reply)
{
    switch (step) {
    case Step::Auth:
    case Step::Select:
    case Step::SetName:
    case Step::Multi:
    case Step::Discard:
        if (reply.text() != "OK")
            return protocolFailure(m_address, QString::fromUtf8(reply.text()));
        return std::nullopt;
    case Step::ClientId:
        m_clientId = reply.type() == RespValue::Type::Integer ? reply.integer() : -1;
        return std::nullopt;
    case Step::Role:
        if (reply.size() == 0 || reply.first().text() != "master")
            return noMaster(m_address);
        return std::nullopt;
    case Step::Ping:
        if (reply.text() != "PONG")
            return protocolFailure(m_address, QString::fromUtf8(reply.text()));
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace Comm
