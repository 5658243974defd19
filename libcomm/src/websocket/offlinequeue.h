// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/websocketmessage.h"

#include <QList>

#include <deque>

namespace Comm {

/// Messages that wait for a connection; the oldest make room for new ones.
class OfflineQueue
{
public:
    OfflineQueue(int maxMessages, qsizetype maxBytes) : m_maxMessages(maxMessages), m_maxBytes(maxBytes) { }

    bool takes(qsizetype bytes) const { return m_maxMessages > 0 && bytes <= m_maxBytes; }
    /// Appends one that takes() said yes to, and returns those that had to go.
    QList<WebSocketMessage> append(const WebSocketMessage &message);

    bool isEmpty() const { return m_messages.empty(); }
    int size() const { return int(m_messages.size()); }
    const WebSocketMessage &first() const { return m_messages.front(); }
    WebSocketMessage takeFirst();
    /// Everything, oldest first; nothing is left.
    QList<WebSocketMessage> takeAll();

private:
    int m_maxMessages;
    qsizetype m_maxBytes;
    std::deque<WebSocketMessage> m_messages;
    qsizetype m_bytes = 0;
};

} // namespace Comm
