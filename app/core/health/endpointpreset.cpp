// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpointlist.h"

#include "core/servicefacts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Sothebais {

QList<Endpoint> presetEndpoints(const QString &host, int portOffset)
{
    const QString redis = u"redis"_s;
    const QString there = host.contains(u':') && !host.startsWith(u'[') ? u'[' + host + u']' : host; // IPv6
    QList<Endpoint> all{
        {.id = redis, .name = u"Redis"_s, .kind = Endpoint::Kind::Redis, .tags = {u"core"_s}}};
    for (const ServiceFacts &service : AuctionHouseServices) {
        const QString id = QString::fromLatin1(service.id);
        const QString name = QCoreApplication::translate("Sothebais::EndpointList", service.name);
        const QLatin1StringView socketPath(service.socketPath);
        const QString path = socketPath == "/"_L1 ? QString() : QString(socketPath);
        const Endpoint health{.id = id + u"-health"_s,
                              .name = name,
                              .kind = Endpoint::Kind::Http,
                              .url = u"http://%1:%2/health"_s.arg(there).arg(service.healthPort + portOffset),
                              .tags = {id},
                              .parent = redis,
                              .condition = u"status in {ok, healthy}"_s};
        all.append(health);
        all.append(Endpoint{
            .id = id + u"-ws"_s,
            .name = EndpointList::tr("%1, live").arg(name),
            .kind = Endpoint::Kind::WebSocket,
            .url = u"ws://%1:%2%3"_s.arg(there, QString::number(service.socketPort + portOffset), path),
            .tags = {id},
            .parent = health.id});
    }
    return all;
}

} // namespace Sothebais
