// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comm/eventbuilder.h"
#include "comm/gateway/eventvalidation.h"
#include "comm/topic.h"

#include <QObject>

namespace Comm {

class EventClient;
class GatewayMetrics;
struct Publication;

/// What the gateway does with events. Each answers later, and reads all that it needs of its request at once.
class EventRoutes : public QObject
{
    Q_OBJECT
public:
    using Answer = QFuture<QHttpServerResponse>;

    struct Options
    {
        EventValidator::Level level = EventValidator::Level::Contract;
        qsizetype maxBody = 1024 * 1024; ///< bytes of one event
    };

    EventRoutes(EventClient &client, GatewayMetrics &metrics, const Options &options);

    /// One event, or a line for each of many.
    Answer publish(const QHttpServerRequest &request);
    /// The body is the data of a new event.
    Answer publishTyped(const QString &keyOrName, const QHttpServerRequest &request);
    Answer historyOfAll(const QHttpServerRequest &request);
    Answer historyOfType(const QString &keyOrName, const QHttpServerRequest &request);

private:
    struct Bulk;

    Answer publishBulk(const QByteArray &body);
    Answer publishEvent(const Event &event);
    /// The answer that `make` makes of the outcome; another one if we are gone by then.
    template <typename Outcome, typename Make>
    Answer later(const QFuture<Outcome> &outcome, Make make);
    Answer history(const Topic &topic, const QHttpServerRequest &request);
    void admitLine(qsizetype number, const QByteArray &line, Bulk &bulk);
    void finishBulk(Bulk &bulk, const QList<Result<Publication>> &outcomes);
    QHttpServerResponse answerTo(const Event &event, const Result<Publication> &outcome);
    void count(const Result<Publication> &outcome);

    EventClient &m_client;
    GatewayMetrics &m_metrics;
    EventAdmission m_admission;
    EventParser m_parser;
    EventBuilder m_builder;
};

} // namespace Comm
