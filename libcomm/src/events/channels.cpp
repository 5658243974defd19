// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "events/channels.h"

#include <QStringBuilder>

#include <algorithm>
#include <array>

namespace Comm {

QByteArray channelOfType(QByteArrayView typeName)
{
    return ChannelPrefix + typeName;
}

QByteArray historyOfType(QByteArrayView typeName)
{
    return "events:history:" + typeName;
}

bool isCollectiveChannel(QByteArrayView channel)
{
    constexpr std::array<QByteArrayView, 6> names{"all", "auction", "stream", "agent", "user", "system"};
    const QByteArrayView name = channel.sliced(std::min(ChannelPrefix.size(), channel.size()));
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace Comm
