// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "events/redisfacts.h"

namespace Comm {

QHash<QByteArray, QByteArray> infoFields(QByteArrayView text)
{
    QHash<QByteArray, QByteArray> fields;
    const QList<QByteArray> lines = text.toByteArray().split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && !line.startsWith('#'))
            fields.insert(line.first(colon), line.sliced(colon + 1).trimmed());
    }
    return fields;
}

std::optional<RedisReport::PubSubLimit> pubSubLimit(QByteArrayView limits)
{
    const QList<QByteArray> words = limits.toByteArray().simplified().split(' ');
    const qsizetype at = words.indexOf("pubsub");
    if (at < 0 || at + 3 >= words.size())
        return std::nullopt;
    bool ok[3] = {};
    const RedisReport::PubSubLimit limit{.hard = words[at + 1].toLongLong(&ok[0]),
                                         .soft = words[at + 2].toLongLong(&ok[1]),
                                         .softTime = std::chrono::seconds(words[at + 3].toLongLong(&ok[2]))};
    return ok[0] && ok[1] && ok[2] ? std::optional(limit) : std::nullopt;
}

} // namespace Comm
