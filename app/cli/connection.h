// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/eventclient.h>

#include <QObject>

#include <functional>

namespace Sothebais {

/// What the options before and after every command say.
struct GlobalOptions
{
    QString redis; ///< URL; empty if not given
    bool wait = false; ///< keep trying until the first connection is there
};

/// Options for a client of the Redis that the options and the environment name.
Comm::Result<Comm::EventClient::Options> clientOptions(const GlobalOptions &global);

/// The client of a command, with the manners of the command line: a first connection that cannot be made ends
/// the command unless it was told to wait; one that is lost later is reported on standard error and made
/// again.
class Connection : public QObject
{
    Q_OBJECT
public:
    Connection(const Comm::EventClient::Options &options, bool wait, QObject *parent = nullptr);

    Comm::EventClient &client() { return m_client; }
    bool isOpen() const;
    void open() { m_client.connectToServer(); }

Q_SIGNALS:
    /// The first connection is there; emitted once.
    void opened();
    /// There is no connection and there will be none; emitted once, after the complaint.
    void gaveUp();

private:
    void follow(const Comm::ConnectionStatus &status);
    void connected();
    void waiting(const Comm::ConnectionStatus &status);
    void refused(const Comm::ConnectionStatus &status);
    void giveUp(const Comm::ConnectionStatus &status);

    Comm::EventClient m_client;
    bool m_wait;
    bool m_opened = false;
    bool m_down = false; ///< a failure has been reported since the last time it was connected
    int m_reportedAttempt = 0; ///< the newest that a failure has been reported of
    bool m_gaveUp = false;
};

/// Asks a server one thing: connects, calls `ask`, and runs until that calls QCoreApplication::exit(), whose
/// code it returns.
int runConnected(const GlobalOptions &global, const std::function<void(Comm::EventClient &)> &ask);

} // namespace Sothebais
