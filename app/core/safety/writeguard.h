// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "environment.h"

#include <comm/connectionstatus.h>
#include <comm/redisinspector.h>

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace Sothebais {

class Arming;

enum class WriteAction {
    Publish,
    RetryDeadLetter,
    DiscardDeadLetter,
    RestoreDeadLetter, ///< what was discarded
    ParkDeadLetter,
    SendWebSocket,
};

/// Says of whatever writes whether it may be done now, and if not, why.
///
/// It knows whether the connection is armed, what is shown, whether there is a connection and what the user
/// of Redis has the right to do there. That is asked anew with each connection and arming, after a refusal by
/// the server, and while it is armed and a right is missing every half a minute. A right that is not known
/// forbids nothing: the server would refuse.
///
///     connect(&guard, &WriteGuard::changed, button, [&] {
///         button->setEnabled(guard.allows(WriteAction::Publish));
///         button->setToolTip(toolTipText(guard.reason(WriteAction::Publish)));
///     });
class WriteGuard : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        Comm::RedisAddress redis = {};
        Environment environment = {}; ///< named like the address if it has no name
    };

    /// The arming must outlive it.
    WriteGuard(const Options &options, const Arming &arming, QObject *parent = nullptr);

    bool allows(WriteAction action) const { return reason(action).isEmpty(); }
    /// Why not, and what to do about it, in a sentence for a tool tip; empty if it is allowed.
    QString reason(WriteAction action) const;
    /// The same for whoever asks before it is armed: empty if arming is all that is missing.
    QString reasonBesidesArming(WriteAction action) const;

    bool isProduction() const { return m_options.environment.isProduction; }
    QString environmentName() const { return m_options.environment.name; }
    /// Why what is done cannot be written down, so that nothing may be done; empty if it can.
    const QString &auditFault() const { return m_auditFault; }
    /// What the server says of our rights; nothing until it has.
    const std::optional<Comm::RedisReport> &report() const { return m_report; }

    // What it is told by the session.
    void setConnection(const Comm::ConnectionStatus &status);
    void setShowsRecording(bool shows);
    void setAuditFault(const QString &fault);

    /// For whoever was refused something by the server: rights may have changed.
    void askRights();

Q_SIGNALS:
    /// Some answer may be another one now.
    void changed();

private:
    void takeReport(const Comm::RedisReport &report);
    QString redisReason(WriteAction action) const;
    QString missingRight(WriteAction action) const;

    Options m_options;
    const Arming &m_arming;
    std::unique_ptr<Comm::RedisInspector> m_inspector; ///< of this connection
    int m_questions = 0;
    QTimer m_askAgain;
    std::optional<Comm::RedisReport> m_report;
    QString m_auditFault;
    bool m_isConnected = false;
    bool m_showsRecording = false;
};

} // namespace Sothebais
