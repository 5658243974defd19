// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/redisaddress.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Comm {

namespace {

QString authority(const RedisAddress::Endpoint &endpoint)
{
    QUrl url;
    url.setHost(endpoint.host);
    url.setPort(endpoint.port);
    return url.authority();
}

} // namespace

QString RedisAddress::toString() const
{
    if (!socketPath.isEmpty())
        return u"unix://"_s + socketPath + (database == 0 ? QString() : u"?db=%1"_s.arg(database));
    QString text = tls ? u"rediss"_s : u"redis"_s;
    if (sentinels.isEmpty()) {
        text += u"://"_s + authority({host, port});
    } else {
        QStringList list;
        for (const Endpoint &sentinel : sentinels)
            list.append(authority(sentinel));
        text += u"+sentinel://"_s + list.join(u',') + u'/'
            + QString::fromLatin1(QUrl::toPercentEncoding(masterName));
    }
    return database == 0 ? text : text + u'/' + QString::number(database);
}

} // namespace Comm
