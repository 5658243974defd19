// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/websocketmessage.h"
#include "fuzz.h"

#include <QJsonObject>

using namespace Comm;

/// Any bytes as the text of a frame.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzzBytes(data, size).toByteArray();
    const WebSocketMessage message = WebSocketMessage::fromText(bytes);
    promise(message.bytes == bytes, "a message keeps its bytes");
    promise(message.kind != WebSocketMessage::Kind::Binary, "a text frame is text");
    const bool json = message.kind == WebSocketMessage::Kind::Json;
    promise(json || message.beat == WebSocketMessage::Beat::None, "only JSON is a heart beat");
    const QJsonValue value = message.json();
    promise(json || value.isUndefined(), "only JSON has a value");
    if (value.isObject() && message.beat != WebSocketMessage::Beat::None) {
        const QString type
            = message.beat == WebSocketMessage::Beat::Ping ? QStringLiteral("ping") : QStringLiteral("pong");
        promise(value[QLatin1String("type")] == type, "a heart beat says so");
    }
    return 0;
}
