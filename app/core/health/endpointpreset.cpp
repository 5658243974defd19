// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpointlist.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

/// A service of the contract: its health at one port, and perhaps a WebSocket at another.
struct Service
{
    const char *id;
    const char *name;
    int healthPort;
    const char *socket; ///< port and path
};

constexpr std::array Services = {
    Service{"admin", QT_TRANSLATE_NOOP("Sothebais::EndpointList", "Admin"), 3091, "3001"},
    Service{"stream", QT_TRANSLATE_NOOP("Sothebais::EndpointList", "Stream manager"), 4291, "4201/ws"},
    Service{"events", QT_TRANSLATE_NOOP("Sothebais::EndpointList", "Event handler"), 4391, "4301"},
    Service{"auction", QT_TRANSLATE_NOOP("Sothebais::EndpointList", "Auction engine"), 4491, "4401"},
    Service{"agents", QT_TRANSLATE_NOOP("Sothebais::EndpointList", "Agent service"), 4591, "4501"},
};

} // namespace

QList<Endpoint> presetEndpoints(const QString &host)
{
    const QString redis = u"redis"_s;
    const QString there = host.contains(u':') && !host.startsWith(u'[') ? u'[' + host + u']' : host; // IPv6
    QList<Endpoint> all{
        {.id = redis, .name = u"Redis"_s, .kind = Endpoint::Kind::Redis, .tags = {u"core"_s}}};
    for (const Service &service : Services) {
        const QString id = QString::fromLatin1(service.id);
        const QString name = QCoreApplication::translate("Sothebais::EndpointList", service.name);
        const Endpoint health{.id = id + u"-health"_s,
                              .name = name,
                              .kind = Endpoint::Kind::Http,
                              .url = u"http://%1:%2/health"_s.arg(there).arg(service.healthPort),
                              .tags = {id},
                              .parent = redis,
                              .condition = u"status in {ok, healthy}"_s};
        all.append(health);
        all.append(Endpoint{.id = id + u"-ws"_s,
                            .name = EndpointList::tr("%1, live").arg(name),
                            .kind = Endpoint::Kind::WebSocket,
                            .url = u"ws://%1:%2"_s.arg(there, QString::fromLatin1(service.socket)),
                            .tags = {id},
                            .parent = health.id});
    }
    return all;
}

} // namespace Sothebais
