// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "healthstate.h"

#include <QCoreApplication>

namespace Sothebais {

namespace {

struct Text
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
        return Text::tr("unknown");
    case HealthState::Up:
        return Text::tr("up");
    case HealthState::Degraded:
        return Text::tr("degraded");
    case HealthState::Down:
        return Text::tr("down");
    case HealthState::Paused:
        return Text::tr("paused");
    }
    Q_UNREACHABLE();
}

QString healthCauseText(HealthCause cause)
{
    switch (cause) {
    case HealthCause::None:
        return {};
    case HealthCause::NotChecked:
        return Text::tr("no answer yet");
    case HealthCause::Parent:
        return Text::tr("what it depends on is down");
    case HealthCause::Slow:
        return Text::tr("slow");
    case HealthCause::Flapping:
        return Text::tr("flapping");
    case HealthCause::Silent:
        return Text::tr("silent");
    case HealthCause::Unanswered:
        return Text::tr("pings unanswered");
    case HealthCause::Flooding:
        return Text::tr("flooding");
    case HealthCause::Component:
        return Text::tr("a part is not well");
    case HealthCause::Certificate:
        return Text::tr("certificate ends soon");
    case HealthCause::Memory:
        return Text::tr("memory is short");
    case HealthCause::Backlog:
        return Text::tr("subscriber lags behind");
    case HealthCause::Refused:
        return Text::tr("nobody listens");
    case HealthCause::Unreachable:
        return Text::tr("unreachable");
    case HealthCause::TimedOut:
        return Text::tr("no answer");
    case HealthCause::Dropped:
        return Text::tr("dropped");
    case HealthCause::Closed:
        return Text::tr("closed by the peer");
    case HealthCause::Status:
        return Text::tr("bad status");
    case HealthCause::Condition:
        return Text::tr("condition not met");
    case HealthCause::Tls:
        return Text::tr("TLS failure");
    case HealthCause::Failed:
        return Text::tr("failed");
    }
    Q_UNREACHABLE();
}

HealthState worse(HealthState a, HealthState b)
{
    return weight(a) >= weight(b) ? a : b;
}

} // namespace Sothebais
