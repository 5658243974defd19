// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/httpresponse.h"

#include "json/jsoncanonical.h"
#include "json/jsonreader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

namespace Comm {

namespace {

struct ResponseText
{
    Q_DECLARE_TR_FUNCTIONS(Comm::HttpResponse)
};

/// The value of the parameter "charset"; empty where there is none.
QByteArray charsetOf(const QByteArray &contentType)
{
    const QList<QByteArray> parts = contentType.split(';');
    for (const QByteArray &part : parts.mid(1)) {
        const qsizetype equals = part.indexOf('=');
        if (part.first(qMax(equals, 0)).trimmed().compare("charset", Qt::CaseInsensitive) == 0)
            return part.sliced(equals + 1).trimmed().replace('"', "");
    }
    return {};
}

} // namespace

QByteArray HttpResponse::contentType() const
{
    return headers.value("Content-Type").split(';').first().trimmed().toLower();
}

HttpResponse::Kind HttpResponse::kind() const
{
    if (bytes.isEmpty())
        return Kind::None;
    const QByteArray type = contentType();
    if (type == "application/json")
        return Kind::Json;
    return type.startsWith("text/") ? Kind::Text : Kind::Bytes;
}

Result<QJsonValue> HttpResponse::json() const
{
    JsonReader reader;
    if (reader.read(bytes) != JsonReader::Problem::None)
        return Error{.code = Error::Code::MalformedJson,
                     .message = ResponseText::tr("The body of the answer is no JSON"),
                     .remedy = ResponseText::tr("Read it as bytes, or correct the service")};
    // Qt reads arrays and objects only, and refuses some numbers that the canonical text does without.
    const QJsonDocument document = QJsonDocument::fromJson('[' + canonicalJson(bytes) + ']');
    return document.array().first();
}

QString HttpResponse::text() const
{
    QStringDecoder named(charsetOf(headers.value("Content-Type")).constData());
    return named.isValid() ? QString(named(bytes)) : QString::fromUtf8(bytes);
}

} // namespace Comm
