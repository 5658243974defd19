// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/websocketmessage.h"

#include "json/jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <optional>

namespace Comm {

namespace {

using Beat = WebSocketMessage::Beat;

Beat beatOf(simdjson::dom::element root)
{
    simdjson::dom::object object;
    if (root.get(object) != simdjson::SUCCESS)
        return Beat::None;
    std::string_view type;
    for (const auto &[key, value] : object) { // the last one of two counts, as in JavaScript
        if (key == "type" && value.get(type) != simdjson::SUCCESS)
            type = {};
    }
    if (type == "ping")
        return Beat::Ping;
    return type == "pong" ? Beat::Pong : Beat::None;
}

/// What kind of beat a text is; nothing if it is no JSON.
std::optional<Beat> readBeat(JsonReader &reader, const QByteArray &utf8)
{
    if (reader.read(utf8) != JsonReader::Problem::None)
        return std::nullopt;
    return beatOf(reader.root());
}

// A reader keeps buffers of a dozen times the longest text it has seen: those of a long one are not worth it.
std::optional<Beat> readBeat(const QByteArray &utf8)
{
    constexpr qsizetype longest = 256 * 1024;
    if (utf8.size() > longest) {
        JsonReader once;
        return readBeat(once, utf8);
    }
    static thread_local JsonReader reader;
    return readBeat(reader, utf8);
}

} // namespace

WebSocketMessage WebSocketMessage::fromText(QByteArray utf8)
{
    const std::optional<Beat> beat = readBeat(utf8);
    return {
        .kind = beat ? Kind::Json : Kind::Text, .bytes = std::move(utf8), .beat = beat.value_or(Beat::None)};
}

WebSocketMessage WebSocketMessage::fromBinary(QByteArray bytes)
{
    return {.kind = Kind::Binary, .bytes = std::move(bytes)};
}

QJsonValue WebSocketMessage::json() const
{
    if (kind != Kind::Json)
        return QJsonValue(QJsonValue::Undefined);
    // Within an array, because Qt takes no bare value for a document.
    const QJsonArray array = QJsonDocument::fromJson('[' + bytes + ']').array();
    return array.isEmpty() ? QJsonValue(QJsonValue::Undefined) : array.first();
}

} // namespace Comm
