// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "websocket/handshakeanswer.h"

namespace Comm {

WebSocketAttempt::Answer handshakeAnswer(const QByteArray &http)
{
    constexpr qsizetype mostHeaders = 100;
    const QList<QByteArray> lines = http.split('\n');
    const QByteArray statusLine = lines.first().trimmed();
    if (!statusLine.startsWith("HTTP/"))
        return {};
    const qsizetype space = statusLine.indexOf(' ');
    WebSocketAttempt::Answer answer{.status = statusLine.mid(space + 1, 3).toInt(),
                                    .phrase = statusLine.mid(space + 5).left(100)};
    for (qsizetype i = 1; i < lines.size() && answer.headers.size() < mostHeaders; ++i) {
        const QByteArray line = lines[i].trimmed();
        const qsizetype colon = line.indexOf(':');
        if (line.isEmpty())
            break;
        if (colon > 0)
            answer.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    return answer;
}

} // namespace Comm
