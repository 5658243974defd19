// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "writeguard.h"

#include "arming.h"
#include "core/text/visibletext.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr auto AskAgain = std::chrono::seconds(30);

/// What each action needs, in the words of RedisReport. What is discarded can be brought back, so who may not
/// do that may not discard.
QStringList neededRights(WriteAction action)
{
    static const QStringList publishing{u"PUBLISH events:all"_s, u"LPUSH events:history:all"_s,
                                        u"LTRIM events:history:all"_s};
    static const QStringList removing{u"LREM events:deadletter"_s};
    static const QStringList storing{u"LPUSH events:deadletter"_s};
    switch (action) {
    case WriteAction::Publish:
        return publishing + QStringList{u"MULTI"_s};
    case WriteAction::RetryDeadLetter:
        return publishing + removing;
    case WriteAction::DiscardDeadLetter:
        return removing + storing;
    case WriteAction::RestoreDeadLetter:
        return storing;
    case WriteAction::ParkDeadLetter:
        return removing + storing + QStringList{u"LPUSH events:deadletter:parked"_s};
    case WriteAction::SendWebSocket:
        break;
    }
    return {};
}

/// Dead letters move by a script or, where that is not allowed, in a transaction.
bool movesLetters(WriteAction action)
{
    return action == WriteAction::RetryDeadLetter || action == WriteAction::DiscardDeadLetter
        || action == WriteAction::ParkDeadLetter;
}

bool lacks(const Comm::RedisReport &report, const QString &command)
{
    const auto right = std::ranges::find(report.rights, command, &Comm::RedisReport::Right::command);
    return right != report.rights.end() && right->allowed == false;
}

WriteGuard::Options withName(WriteGuard::Options options)
{
    if (options.environment.name.isEmpty())
        options.environment.name = options.redis.toString();
    return options;
}

} // namespace

WriteGuard::WriteGuard(const Options &options, const Arming &arming, QObject *parent)
    : QObject(parent),
      m_options(withName(options)),
      m_arming(arming)
{
    m_askAgain.setSingleShot(true);
    connect(&m_askAgain, &QTimer::timeout, this, &WriteGuard::askRights);
    connect(&arming, &Arming::changed, this, [this] {
        m_askAgain.stop();
        if (m_arming.isArmed())
            askRights();
        Q_EMIT changed();
    });
}

QString WriteGuard::reason(WriteAction action) const
{
    const QString other = reasonBesidesArming(action);
    if (!other.isEmpty() || m_arming.isArmed())
        return other;
    return tr("Nothing is written until you arm this connection: press “Read-only” below the pages");
}

QString WriteGuard::reasonBesidesArming(WriteAction action) const
{
    if (!m_auditFault.isEmpty())
        return tr("Nothing is done that cannot be written into the audit log: %1").arg(m_auditFault);
    return action == WriteAction::SendWebSocket ? QString() : redisReason(action);
}

QString WriteGuard::redisReason(WriteAction action) const
{
    if (m_showsRecording)
        return tr("A recording is shown: go back to the live events first");
    if (!m_isConnected)
        return tr("There is no connection to %1").arg(m_options.redis.toString());
    if (m_report && m_report->role == "slave"_L1)
        return tr("%1 is a replica, which can only be read: connect to its master")
            .arg(m_options.redis.toString());
    const QString missing = missingRight(action);
    if (missing.isEmpty())
        return {};
    const QString user = m_report->user.isEmpty()
        ? tr("The user of this connection")
        : tr("The Redis user “%1”").arg(visibleText(m_report->user));
    return tr("%1 lacks the right to do %2: ask whoever looks after Redis").arg(user, missing);
}

QString WriteGuard::missingRight(WriteAction action) const
{
    if (!m_report)
        return {};
    for (const QString &needed : neededRights(action)) {
        if (lacks(*m_report, needed))
            return needed;
    }
    const bool isStuck
        = movesLetters(action) && lacks(*m_report, u"MULTI"_s) && lacks(*m_report, u"EVAL return 1"_s);
    return isStuck ? u"EVAL, or MULTI"_s : QString();
}

void WriteGuard::setConnection(const Comm::ConnectionStatus &status)
{
    const bool isConnected = status.state == Comm::ConnectionStatus::State::Connected;
    if (isConnected == m_isConnected)
        return;
    m_isConnected = isConnected;
    m_report.reset();
    m_inspector.reset();
    ++m_questions; // what was asked of the other connection tells nothing
    m_askAgain.stop();
    askRights();
    Q_EMIT changed();
}

void WriteGuard::askRights()
{
    if (!m_isConnected)
        return;
    m_inspector = std::make_unique<Comm::RedisInspector>(Comm::RedisInspector::Options{
        .redis = m_options.redis, .name = u"sothebais-monitor-rights"_s, .pings = 1});
    const int question = ++m_questions;
    m_inspector->inspect().then(this, [this, question](const Comm::Result<Comm::RedisReport> &report) {
        if (question == m_questions && report)
            takeReport(*report);
    });
}

void WriteGuard::takeReport(const Comm::RedisReport &report)
{
    m_report = report;
    const bool lacksAny = std::ranges::any_of(
        report.rights, [](const Comm::RedisReport::Right &right) { return right.allowed == false; });
    if (lacksAny && m_arming.isArmed())
        m_askAgain.start(AskAgain); // somebody may be about to give it
    Q_EMIT changed();
}

void WriteGuard::setShowsRecording(bool shows)
{
    if (shows == m_showsRecording)
        return;
    m_showsRecording = shows;
    Q_EMIT changed();
}

void WriteGuard::setAuditFault(const QString &fault)
{
    if (fault == m_auditFault)
        return;
    m_auditFault = fault;
    Q_EMIT changed();
}

} // namespace Sothebais
