// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "healthline.h"

#include "core/text/visibletext.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

using Health = Comm::WebSocketHealth;
using LineState = Health::State;

constexpr qsizetype LongestMessage = 2000; // characters on a terminal

QString seconds(qint64 milliseconds)
{
    return QString::number(static_cast<double>(std::max<qint64>(milliseconds, 0)) / 1000, 'f', 1) + u" s"_s;
}

QString explanation(const Health &health)
{
    switch (health.state) {
    case LineState::Connecting:
        return u"attempt %1"_s.arg(health.attempt);
    case LineState::Connected: {
        QStringList facts;
        if (const auto last = health.roundTrips.last)
            facts += u"round trip %1 ms"_s.arg(last->count(), 0, 'f', 1);
        if (health.roundTrips.loss > 0)
            facts += u"%1 % of pings lost"_s.arg(health.roundTrips.loss * 100, 0, 'f', 0);
        if (health.reconnects > 0)
            facts += u"reconnect %1"_s.arg(health.reconnects);
        return facts.join(u", "_s);
    }
    case LineState::Reconnecting:
    case LineState::Failed:
    case LineState::Disconnected:
        break;
    }
    QStringList facts;
    if (health.lastError)
        facts += health.lastError->message;
    else if (health.lastClose.code != 0)
        facts += health.lastClose.toString();
    if (health.nextAttempt.isValid())
        facts += u"next attempt in %1"_s.arg(seconds(health.at.msecsTo(health.nextAttempt)));
    return facts.join(u"; "_s);
}

QString nameOf(Comm::WebSocketClose::Party party)
{
    switch (party) {
    case Comm::WebSocketClose::Party::Nobody:
        return u"nobody"_s;
    case Comm::WebSocketClose::Party::Us:
        return u"us"_s;
    case Comm::WebSocketClose::Party::Peer:
        return u"peer"_s;
    }
    Q_UNREACHABLE();
}

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue::Null;
}

template <typename Duration>
QJsonValue millisecondsOrNull(const std::optional<Duration> &duration)
{
    return duration ? QJsonValue(duration->count()) : QJsonValue::Null;
}

QByteArray oneLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void addClose(QJsonObject &json, const Comm::WebSocketClose &close)
{
    const bool isKnown = close.code != 0;
    json[u"closeCode"_s] = isKnown ? QJsonValue(close.code) : QJsonValue::Null;
    json[u"reason"_s] = isKnown ? QJsonValue(close.reason) : QJsonValue::Null;
    json[u"closedBy"_s] = isKnown ? QJsonValue(nameOf(close.by)) : QJsonValue::Null;
    json[u"willReconnect"_s] = isKnown ? QJsonValue(close.willReconnect) : QJsonValue::Null;
}

} // namespace

QString healthLine(const Health &health)
{
    constexpr qsizetype longest = 1000;
    const QString line = u"%1  %2  %3  %4"_s.arg(health.at.toLocalTime().toString(u"HH:mm:ss"_s), health.peer,
                                                 Health::nameOf(health.state), explanation(health));
    return visibleText(line.trimmed(), longest);
}

QByteArray healthJson(const Health &health)
{
    const Comm::WebSocketRoundTrips &trips = health.roundTrips;
    QJsonObject json{
        {u"time"_s, timeOrNull(health.at)},
        {u"url"_s, health.peer},
        {u"state"_s, Health::nameOf(health.state)},
        {u"since"_s, timeOrNull(health.since)},
        {u"attempt"_s, health.attempt},
        {u"connections"_s, health.connections},
        {u"reconnects"_s, health.reconnects},
        {u"nextAttempt"_s, timeOrNull(health.nextAttempt)},
        {u"uptimeShare"_s, health.uptimeShare()},
        {u"httpStatus"_s, health.httpStatus == 0 ? QJsonValue::Null : QJsonValue(health.httpStatus)},
        {u"subprotocol"_s, health.subprotocol},
        {u"rttMs"_s, millisecondsOrNull(trips.last)},
        {u"rttP50Ms"_s, millisecondsOrNull(trips.p50)},
        {u"rttP95Ms"_s, millisecondsOrNull(trips.p95)},
        {u"rttP99Ms"_s, millisecondsOrNull(trips.p99)},
        {u"pingLoss"_s, trips.loss},
        {u"messagesIn"_s, health.in.messages},
        {u"bytesIn"_s, health.in.bytes},
        {u"messagesOut"_s, health.out.messages},
        {u"bytesOut"_s, health.out.bytes},
        {u"error"_s, health.lastError ? QJsonValue(health.lastError->message) : QJsonValue::Null}};
    addClose(json, health.lastClose);
    return oneLine(json);
}

QString messageLine(const QString &peer, const Comm::WebSocketMessage &message)
{
    const QString text = message.kind == Comm::WebSocketMessage::Kind::Binary
        ? u"(%1 bytes)"_s.arg(message.bytes.size())
        : visibleText(message.bytes, LongestMessage);
    return visibleText(peer) + u"  "_s + text;
}

QByteArray messageJson(const QString &peer, const Comm::WebSocketMessage &message)
{
    using Kind = Comm::WebSocketMessage::Kind;
    const bool isBinary = message.kind == Kind::Binary;
    const QString kind = isBinary ? u"binary"_s : message.kind == Kind::Json ? u"json"_s : u"text"_s;
    const QJsonValue json = message.json();
    const QJsonValue value = isBinary ? QJsonValue(QString::fromLatin1(message.bytes.toBase64()))
        : json.isUndefined()          ? QJsonValue(message.text())
                                      : json;
    return oneLine({{u"url"_s, peer}, {u"kind"_s, kind}, {u"message"_s, value}});
}

} // namespace Sothebais
