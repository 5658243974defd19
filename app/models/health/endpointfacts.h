// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/health/endpoint.h"
#include "core/health/endpointhealth.h"

#include <QTimeZone>

namespace Sothebais {

/// Something to know about an endpoint.
struct Fact
{
    QString name = {};
    QString value = {}; ///< texts of strangers in it are made visible; may have several lines
    HealthState state = HealthState::Up; ///< what it means for the endpoint, where it is trouble

    bool operator==(const Fact &) const = default;
};

/// Facts under a title.
struct FactSection
{
    QString title = {};
    QList<Fact> facts = {};

    bool operator==(const FactSection &) const = default;
};

/// What every endpoint has: state, round trips, uptime, and when it was down.
QList<FactSection> endpointFacts(const Endpoint &endpoint, const EndpointHealth &health,
                                 const QString &parentName, qint64 now,
                                 const QTimeZone &zone = QTimeZone::systemTimeZone());
/// What only its kind has: connection, traffic and handshake, or status and parts, or what Redis tells.
QList<FactSection> kindFacts(const EndpointHealth &health, qint64 now);

} // namespace Sothebais
