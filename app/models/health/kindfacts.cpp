// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpointfacts.h"

#include "core/events/eventtime.h"
#include "core/text/visibletext.h"
#include "healthtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

struct KindFactText
{
    Q_DECLARE_TR_FUNCTIONS(Sothebais::EndpointFacts)
};

constexpr qsizetype MaxHeader = 300; ///< characters
constexpr int CertificateWarningDays = 14;

QString agoOf(const QDateTime &time, qint64 now)
{
    if (!time.isValid())
        return KindFactText::tr("never");
    return KindFactText::tr("%1 ago").arg(
        runningSpanText(std::max<qint64>(0, now - time.toMSecsSinceEpoch())));
}

QString trafficTotals(const Comm::WebSocketTraffic &traffic)
{
    return KindFactText::tr("%1 (%L2 messages, %3 in all)")
        .arg(trafficText(traffic))
        .arg(traffic.messages)
        .arg(bytesText(traffic.bytes));
}

FactSection connectionFacts(const Comm::WebSocketHealth &socket, qint64 now)
{
    FactSection section{.title = KindFactText::tr("Connection")};
    const bool isConnected = socket.state == Comm::WebSocketHealth::State::Connected;
    section.facts
        = {{KindFactText::tr("State"), Comm::WebSocketHealth::nameOf(socket.state)},
           {KindFactText::tr("Connections"),
            KindFactText::tr("%L1, %L2 of them reconnects").arg(socket.connections).arg(socket.reconnects)}};
    if (socket.lastClose.code > 0)
        section.facts.append({KindFactText::tr("Last close"),
                              KindFactText::tr("%1, %2").arg(visibleText(socket.lastClose.toString(), 400),
                                                             agoOf(socket.lastClose.at, now)),
                              isConnected ? HealthState::Up : HealthState::Down});
    if (socket.lastError)
        section.facts.append({KindFactText::tr("Last failure"),
                              visibleText(socket.lastError->toString(), 600), HealthState::Down});
    section.facts += {{KindFactText::tr("In"), trafficTotals(socket.in)},
                      {KindFactText::tr("Out"), trafficTotals(socket.out)},
                      {KindFactText::tr("Last message"), agoOf(socket.lastReceived, now)},
                      {KindFactText::tr("Last ping"), agoOf(socket.lastPing, now)}};
    if (socket.unsent > 0)
        section.facts.append({KindFactText::tr("Unsent"), bytesText(socket.unsent), HealthState::Degraded});
    return section;
}

FactSection headerFacts(const QString &title, const QList<std::pair<QString, QString>> &headers)
{
    FactSection section{.title = title};
    for (const auto &[name, value] : headers)
        section.facts.append({visibleText(name, MaxHeader), visibleText(value, MaxHeader)});
    return section;
}

FactSection handshakeFacts(const Comm::WebSocketHealth &socket)
{
    QList<std::pair<QString, QString>> headers;
    for (const auto &header : socket.httpHeaders)
        headers.append({QString::fromLatin1(header.name), QString::fromUtf8(header.value)});
    FactSection section = headerFacts(KindFactText::tr("Handshake"), headers);
    if (!socket.subprotocol.isEmpty())
        section.facts.prepend({KindFactText::tr("Subprotocol"), visibleText(socket.subprotocol)});
    if (socket.httpStatus > 0)
        section.facts.prepend({KindFactText::tr("Status"), QString::number(socket.httpStatus),
                               socket.httpStatus == 101 ? HealthState::Up : HealthState::Down});
    return section;
}

QList<FactSection> httpFacts(const HttpFacts &http)
{
    FactSection answer{.title = KindFactText::tr("Answer")};
    answer.facts = {{KindFactText::tr("Status"), visibleText(u"%1 %2"_s.arg(http.status).arg(http.reason)),
                     http.status / 100 == 2 ? HealthState::Up : HealthState::Down},
                    {KindFactText::tr("Body"), bytesText(http.bodySize)}};
    FactSection parts{.title = KindFactText::tr("Parts of the service")};
    for (const HealthComponent &component : http.components) {
        QStringList said{component.status};
        if (!component.detail.isEmpty())
            said.append(component.detail);
        parts.facts.append(
            {visibleText(component.name), visibleText(said.join(u" – "_s), 400), component.state});
    }
    return {answer, parts, headerFacts(KindFactText::tr("Headers"), http.headers)};
}

QString limitText(const Comm::RedisReport::PubSubLimit &limit)
{
    if (limit.hard == 0 && limit.soft == 0)
        return KindFactText::tr("no limit");
    return KindFactText::tr("limit %1, or %2 for %3")
        .arg(bytesText(limit.hard), bytesText(limit.soft), runningSpanText(limit.softTime.count() * 1000));
}

Fact memoryFact(const Comm::RedisReport &redis)
{
    const qint64 most = redis.maxMemory.value_or(0);
    const QString used = bytesText(*redis.usedMemory);
    if (most == 0)
        return {KindFactText::tr("Memory"), KindFactText::tr("%1, no limit").arg(used)};
    const double share = double(*redis.usedMemory) / double(most);
    return {KindFactText::tr("Memory"),
            KindFactText::tr("%1 of %2 (%3 %)")
                .arg(used, bytesText(most), QLocale().toString(100 * share, 'f', 0)),
            share > 0.9 ? HealthState::Degraded : HealthState::Up};
}

FactSection redisFacts(const Comm::RedisReport &redis)
{
    FactSection section{.title = KindFactText::tr("Redis")};
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            section.facts.append({name, visibleText(value)});
    };
    const auto number
        = [](const auto &value) { return value ? QLocale().toString(qint64(*value)) : QString(); };
    add(KindFactText::tr("Version"), redis.version);
    add(KindFactText::tr("Role"), redis.role);
    add(KindFactText::tr("User"), redis.user);
    if (redis.uptime)
        add(KindFactText::tr("Running for"), runningSpanText(redis.uptime->count() * 1000));
    if (const auto latency = redis.latency())
        add(KindFactText::tr("Latency"), roundTripText(double(latency->count()) / 1000));
    if (redis.usedMemory)
        section.facts.append(memoryFact(redis));
    add(KindFactText::tr("Eviction"), redis.evictionPolicy);
    add(KindFactText::tr("Clients"), number(redis.clients));
    if (redis.subscriberBuffer || redis.pubSubLimit) {
        QStringList parts;
        if (redis.subscriberBuffer)
            parts.append(bytesText(*redis.subscriberBuffer));
        if (redis.pubSubLimit)
            parts.append(limitText(*redis.pubSubLimit));
        add(KindFactText::tr("Held for our subscriber"), parts.join(u", "_s));
    }
    add(KindFactText::tr("Events in the history"), number(redis.historyLength));
    add(KindFactText::tr("Dead letters"), number(redis.deadLetters));
    for (const Comm::RedisReport::Unknown &unknown : redis.unknown)
        add(unknown.fact, KindFactText::tr("not known: %1").arg(unknown.reason));
    return section;
}

FactSection tlsFacts(const Comm::TlsPeer &tls, qint64 now)
{
    FactSection section{.title = KindFactText::tr("TLS")};
    const qint64 days = (tls.expires.toMSecsSinceEpoch() - now) / (24 * 3'600'000LL);
    const QString left
        = days < 0 ? KindFactText::tr("ended") : KindFactText::tr("%n day(s) left", nullptr, int(days));
    section.facts = {{KindFactText::tr("Certificate of"), visibleText(tls.subject)},
                     {KindFactText::tr("Good for"), visibleText(tls.names.join(u", "_s), 400)},
                     {KindFactText::tr("Signed by"), visibleText(tls.issuer)},
                     {KindFactText::tr("Ends"),
                      KindFactText::tr("%1 (%2)").arg(fullTimeText(tls.expires.toMSecsSinceEpoch()), left),
                      days < 0                            ? HealthState::Down
                          : days < CertificateWarningDays ? HealthState::Degraded
                                                          : HealthState::Up},
                     {KindFactText::tr("Protocol"), visibleText(u"%1, %2"_s.arg(tls.protocol, tls.cipher))},
                     {KindFactText::tr("SHA-256"), QString::fromLatin1(tls.fingerprint)}};
    section.facts.removeIf([](const Fact &fact) { return fact.value.isEmpty(); });
    return section;
}

} // namespace

QList<FactSection> kindFacts(const EndpointHealth &health, qint64 now)
{
    QList<FactSection> sections;
    if (health.socket)
        sections += {connectionFacts(*health.socket, now), handshakeFacts(*health.socket)};
    if (health.http)
        sections += httpFacts(*health.http);
    if (health.redis)
        sections.append(redisFacts(*health.redis));
    if (health.tls)
        sections.append(tlsFacts(*health.tls, now));
    sections.removeIf([](const FactSection &section) { return section.facts.isEmpty(); });
    return sections;
}

} // namespace Sothebais
