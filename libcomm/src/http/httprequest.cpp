// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/httprequest.h"

#include "json/jsonwriter.h"

namespace Comm {

namespace {

constexpr char JsonType[] = "application/json";

QByteArray textOf(const QJsonValue &json)
{
    QByteArray text;
    appendJson(text, json);
    return text;
}

} // namespace

HttpBody::HttpBody(const QJsonObject &json) : HttpBody(textOf(json), JsonType) { }

HttpBody::HttpBody(const QJsonArray &json) : HttpBody(textOf(json), JsonType) { }

HttpBody HttpBody::fromJsonText(const QByteArray &text)
{
    return {text, JsonType};
}

HttpBody HttpBody::fromText(const QString &text)
{
    return {text.toUtf8(), "text/plain; charset=utf-8"};
}

HttpBody HttpBody::fromDevice(QIODevice *device, const QByteArray &type, qint64 size)
{
    HttpBody body({}, type);
    body.device = device;
    body.deviceSize = size;
    return body;
}

} // namespace Comm
