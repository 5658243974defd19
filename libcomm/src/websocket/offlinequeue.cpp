// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "websocket/offlinequeue.h"

#include <utility>

namespace Comm {

QList<WebSocketMessage> OfflineQueue::append(const WebSocketMessage &message)
{
    Q_ASSERT(takes(message.bytes.size()));
    QList<WebSocketMessage> dropped;
    m_messages.push_back(message);
    m_bytes += message.bytes.size();
    while (size() > m_maxMessages || m_bytes > m_maxBytes)
        dropped.append(takeFirst());
    return dropped;
}

WebSocketMessage OfflineQueue::takeFirst()
{
    WebSocketMessage message = std::move(m_messages.front());
    m_messages.pop_front();
    m_bytes -= message.bytes.size();
    return message;
}

QList<WebSocketMessage> OfflineQueue::takeAll()
{
    QList<WebSocketMessage> all;
    while (!isEmpty())
        all.append(takeFirst());
    return all;
}

} // namespace Comm
