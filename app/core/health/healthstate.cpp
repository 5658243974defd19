// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "healthstate.h"

#include <QCoreApplication>

namespace Sothebais {

namespace {

struct HealthStateText
{
    Q_DECLARE_TR_FUNCTIONS(Sothebais::HealthState)
};

/// How much a state wants to be seen.
int weight(HealthState state)
{
    switch (state) {
    case HealthState::Down:
        return 4;
    case HealthState::Degraded:
        return 3;
    case HealthState::Unknown:
        return 2;
    case HealthState::Up:
        return 1;
    case HealthState::Paused:
        return 0;
    }
    Q_UNREACHABLE();
}

} // namespace

QString healthStateText(HealthState state)
{
    switch (state) {
    case HealthState::Unknown:
        return HealthStateText::tr("unknown");
    case HealthState::Up:
        return HealthStateText::tr("up");
    case HealthState::Degraded:
        return HealthStateText::tr("degraded");
    case HealthState::Down:
        return HealthStateText::tr("down");
    case HealthState::Paused:
        return HealthStateText::tr("paused");
    }
    Q_UNREACHABLE();
}

QString healthCauseText(HealthCause cause)
{
    switch (cause) {
    case HealthCause::None:
        return {};
    case HealthCause::NotChecked:
        return HealthStateText::tr("no answer yet");
    case HealthCause::Parent:
        return HealthStateText::tr("dependency is down");
    case HealthCause::Slow:
        return HealthStateText::tr("slow");
    case HealthCause::Flapping:
        return HealthStateText::tr("flapping");
    case HealthCause::Silent:
        return HealthStateText::tr("silent");
    case HealthCause::Unanswered:
        return HealthStateText::tr("pings unanswered");
    case HealthCause::Flooding:
        return HealthStateText::tr("flooding");
    case HealthCause::Component:
        return HealthStateText::tr("a part is not well");
    case HealthCause::Certificate:
        return HealthStateText::tr("certificate ends soon");
    case HealthCause::Memory:
        return HealthStateText::tr("memory is short");
    case HealthCause::Backlog:
        return HealthStateText::tr("subscriber lags behind");
    case HealthCause::Refused:
        return HealthStateText::tr("nobody listens");
    case HealthCause::Unreachable:
        return HealthStateText::tr("unreachable");
    case HealthCause::TimedOut:
        return HealthStateText::tr("no answer");
    case HealthCause::Dropped:
        return HealthStateText::tr("dropped");
    case HealthCause::Closed:
        return HealthStateText::tr("closed by the peer");
    case HealthCause::Status:
        return HealthStateText::tr("bad status");
    case HealthCause::Condition:
        return HealthStateText::tr("condition not met");
    case HealthCause::Tls:
        return HealthStateText::tr("TLS failure");
    case HealthCause::Failed:
        return HealthStateText::tr("failed");
    }
    Q_UNREACHABLE();
}

HealthState worse(HealthState a, HealthState b)
{
    return weight(a) >= weight(b) ? a : b;
}

} // namespace Sothebais
