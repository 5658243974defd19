// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auditentry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

const QString Before = u"before"_s;
const QString After = u"after"_s;
const QString Base64 = u"Base64"_s;

void putBytes(QJsonObject &object, const QString &name, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.toUtf8() != bytes) // a byte order mark would go unsaid
        object.insert(name + Base64, QString::fromLatin1(bytes.toBase64()));
    else
        object.insert(name, text);
}

QByteArray bytesIn(const QJsonObject &object, const QString &name)
{
    const QJsonValue text = object.value(name);
    return text.isString() ? text.toString().toUtf8()
                           : QByteArray::fromBase64(object.value(name + Base64).toString().toLatin1());
}

} // namespace

QByteArray AuditEntry::toLine() const
{
    QJsonObject object{
        {u"at"_s, at.toUTC().toString(Qt::ISODateWithMs)},
        {u"who"_s, who},
        {u"profile"_s, profile},
        {u"action"_s, action},
        {u"target"_s, target},
        {u"result"_s, result},
    };
    putBytes(object, Before, before);
    putBytes(object, After, after);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<AuditEntry> AuditEntry::fromLine(QByteArrayView line)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(line.data(), line.size()));
    const QJsonObject object = document.object();
    const QDateTime at = QDateTime::fromString(object.value(u"at"_s).toString(), Qt::ISODateWithMs);
    const QString action = object.value(u"action"_s).toString();
    if (!at.isValid() || action.isEmpty())
        return std::nullopt;
    return AuditEntry{.at = at.toUTC(),
                      .who = object.value(u"who"_s).toString(),
                      .action = action,
                      .target = object.value(u"target"_s).toString(),
                      .before = bytesIn(object, Before),
                      .after = bytesIn(object, After),
                      .result = object.value(u"result"_s).toString(),
                      .profile = object.value(u"profile"_s).toString()};
}

} // namespace Sothebais
