// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "healthstate.h"
#include "roundtripseries.h"
#include "uptimeledger.h"

#include <comm/redisinspector.h>
#include <comm/tlspeer.h>
#include <comm/websockethealth.h>

#include <QJsonValue>
#include <QMetaType>

#include <memory>

namespace Sothebais {

/// The outcome of one check, for a bar of the last hour. A WebSocket has one for each ping and one for each
/// end of a connection.
struct HealthBeat
{
    qint64 at = 0; ///< ms since the epoch
    HealthState state = HealthState::Unknown;
    HealthCause cause = HealthCause::None;
    float roundTrip = -1; ///< ms; negative where there was no answer

    bool operator==(const HealthBeat &) const = default;
};

/// A time that an endpoint was down.
struct HealthOutage
{
    qint64 from = 0; ///< ms since the epoch
    qint64 to = 0; ///< 0 while it lasts
    HealthCause cause = HealthCause::None; ///< at the beginning
    QString detail = {};

    bool operator==(const HealthOutage &) const = default;
};

/// A part of a service that its answer tells of.
struct HealthComponent
{
    QString name = {}; ///< "redis", or a path: "storage.images"
    QString status = {}; ///< as it is written there
    HealthState state = HealthState::Unknown; ///< what that means
    QString detail = {}; ///< a message or error beside it; may be empty

    bool operator==(const HealthComponent &) const = default;
};

/// What the last answer of an HTTP service was.
struct HttpFacts
{
    static constexpr qsizetype MaxBody = 16 * 1024; ///< bytes that are kept

    int status = 0; ///< 0 where none came
    QString reason = {};
    QList<std::pair<QString, QString>> headers = {};
    QByteArray body = {}; ///< its beginning
    qint64 bodySize = 0;
    QList<HealthComponent> components = {};

    bool operator==(const HttpFacts &) const = default;
};

/// Everything there is to know about one endpoint at one moment: a value, to be shown. Texts of strangers in
/// it are as they came.
struct EndpointHealth
{
    static constexpr qsizetype MaxBeats = 1'800; ///< of the last hour, with one every two seconds
    static constexpr qsizetype MaxOutages = 50; ///< since the program started; the newest

    QString id = {};
    HealthState state = HealthState::Unknown;
    HealthCause cause = HealthCause::NotChecked;
    QString detail = {}; ///< a sentence, with what to do about it if anything; may be empty
    qint64 since = 0; ///< ms since the epoch, when the state was entered
    qint64 checkedAt = 0; ///< the last outcome; 0 before the first
    qint64 nextAt = 0; ///< the next check, or attempt to connect; 0 where none is planned or one is under way
    bool isTrying = false; ///< a check, or an attempt to connect, is under way
    int attempt = 0; ///< in a row, of a WebSocket that is not connected; else 0

    QList<HealthBeat> beats = {}; ///< the oldest first
    QList<HealthOutage> outages = {}; ///< likewise
    RoundTripSeries roundTrips = {};
    UptimeLedger uptime = {};

    // What is there depends on the kind of the endpoint, and on whether there has been an answer.
    std::optional<Comm::WebSocketHealth> socket = {};
    std::optional<HttpFacts> http = {};
    std::optional<Comm::RedisReport> redis = {};
    std::optional<Comm::TlsPeer> tls = {}; ///< of the last connection with TLS

    bool operator==(const EndpointHealth &) const = default;
};

} // namespace Sothebais

Q_DECLARE_METATYPE(Sothebais::EndpointHealth)
