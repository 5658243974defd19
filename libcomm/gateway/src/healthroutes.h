// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comm/result.h"

#include <QFuture>
#include <QHttpServerResponse>
#include <QList>
#include <QObject>

#include <chrono>

class QHttpServerRequest;

namespace Comm {

class Event;
class EventClient;

/// Whether the gateway can do its work, for load balancers, dashboards and people.
class HealthRoutes : public QObject
{
    Q_OBJECT
public:
    using Answer = QFuture<QHttpServerResponse>;

    explicit HealthRoutes(EventClient &client);

    /// In short, and at once; it says nothing that a stranger must not know.
    Answer health(const QHttpServerRequest &request);
    /// The connection to Redis in detail, with the time of a round trip.
    Answer redis(const QHttpServerRequest &request);

private:
    QHttpServerResponse redisAnswer(const Result<QList<Event>> &newest,
                                    std::chrono::nanoseconds roundTrip) const;
    QHttpServerResponse downAnswer(const Error &error) const;

    EventClient &m_client;
};

} // namespace Comm
