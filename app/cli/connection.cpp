// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/connection.h"

#include "cli/console.h"
#include "core/commandline/redisurloption.h"

#include <QCoreApplication>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

using namespace std::chrono_literals;

constexpr auto RetryAfterRefusal = 1s; // with --wait: somebody may set the password right

QString reason(const Comm::ConnectionStatus &status)
{
    return status.error ? errorLine(*status.error) : u"unknown reason"_s;
}

} // namespace

Comm::Result<Comm::EventClient::Options> clientOptions(const GlobalOptions &global)
{
    const Comm::Result<Comm::RedisAddress> address = redisAddress(global.redis);
    if (!address)
        return address.error();
    Comm::EventClient::Options options;
    options.redis = *address;
    options.name = u"sothebais"_s;
    return options;
}

Connection::Connection(const Comm::EventClient::Options &options, bool wait, QObject *parent)
    : QObject(parent),
      m_client(options),
      m_wait(wait)
{
    connect(&m_client, &Comm::EventClient::statusChanged, this, &Connection::follow);
}

bool Connection::isOpen() const
{
    return m_client.status().state == Comm::ConnectionStatus::State::Connected;
}

void Connection::follow(const Comm::ConnectionStatus &status)
{
    using State = Comm::ConnectionStatus::State;
    switch (status.state) {
    case State::Connected:
        return connected();
    case State::Waiting:
        return waiting(status);
    case State::Failed:
        return refused(status);
    case State::Disconnected:
    case State::Connecting:
        break;
    }
}

void Connection::connected()
{
    if (std::exchange(m_down, false))
        complain(m_opened ? u"connected again"_s : u"connected"_s);
    if (!std::exchange(m_opened, true))
        Q_EMIT opened();
}

void Connection::waiting(const Comm::ConnectionStatus &status)
{
    if (!m_opened && !m_wait)
        return giveUp(status);
    // The client has two lines, which are lost one after the other: the second has nothing new to tell.
    if (m_down && status.attempt <= m_reportedAttempt)
        return;
    m_reportedAttempt = status.attempt;
    const auto pause = QDateTime::currentDateTimeUtc().msecsTo(status.nextAttempt);
    const QString what = m_opened && !m_down ? u"connection lost"_s : u"cannot connect"_s;
    complain(u"%1: %2; next attempt in %3 s"_s.arg(
        what, reason(status), QString::number(static_cast<double>(qMax(pause, 0)) / 1000, 'f', 1)));
    m_down = true;
}

void Connection::refused(const Comm::ConnectionStatus &status)
{
    if (!m_wait)
        return giveUp(status);
    complain(u"%1; next attempt in %2 s"_s.arg(reason(status), QString::number(RetryAfterRefusal.count())));
    m_down = true;
    QTimer::singleShot(RetryAfterRefusal, &m_client, &Comm::EventClient::connectToServer);
}

void Connection::giveUp(const Comm::ConnectionStatus &status)
{
    if (std::exchange(m_gaveUp, true))
        return;
    complain(reason(status));
    Q_EMIT gaveUp();
}

int runConnected(const GlobalOptions &global, const std::function<void(Comm::EventClient &)> &ask)
{
    const Comm::Result<Comm::EventClient::Options> options = clientOptions(global);
    if (!options)
        return fail(options.error());
    Connection connection(*options, global.wait);
    QObject::connect(&connection, &Connection::opened, &connection, [&] { ask(connection.client()); });
    QObject::connect(&connection, &Connection::gaveUp, &connection,
                     [] { QCoreApplication::exit(CannotConnect); });
    connection.open();
    return QCoreApplication::exec();
}

} // namespace Sothebais
