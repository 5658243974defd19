// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "events/redisfacts.h"

#include <algorithm>

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

std::optional<qint64> largestOutputBuffer(QByteArrayView clients, QByteArrayView name)
{
    std::optional<qint64> largest;
    const QByteArray wanted = "name=" + name.toByteArray();
    const QList<QByteArray> lines = clients.toByteArray().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.trimmed().split(' ');
        const auto size
            = std::ranges::find_if(words, [](const QByteArray &word) { return word.startsWith("omem="); });
        if (words.contains(wanted) && size != words.end())
            largest = std::max(largest.value_or(0), size->sliced(5).toLongLong());
    }
    return largest;
}

} // namespace Comm
