// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "events/payloadreader.h"

#include "events/isodate.h"
#include "json/jsonwriter.h"

namespace Comm {

/// The value for an error message: short, and on one line.
QString PayloadReader::described(const QJsonValue &value)
{
    if (value.isUndefined())
        return tr("is missing");
    constexpr qsizetype longest = 60;
    QByteArray text;
    appendJson(text, value);
    QString shown = QString::fromUtf8(text);
    if (shown.size() > longest)
        shown = shown.left(longest) + u'…';
    return tr("is %1").arg(shown);
}

void PayloadReader::read(const char *name, QString &value)
{
    const QJsonValue member = m_data[QLatin1String(name)];
    if (member.isString())
        value = member.toString();
    else
        refuse(name, member, tr("text"));
}

void PayloadReader::read(const char *name, double &value)
{
    const QJsonValue member = m_data[QLatin1String(name)];
    if (member.isDouble())
        value = member.toDouble();
    else
        refuse(name, member, tr("a number"));
}

void PayloadReader::read(const char *name, bool &value)
{
    const QJsonValue member = m_data[QLatin1String(name)];
    if (member.isBool())
        value = member.toBool();
    else
        refuse(name, member, tr("true or false"));
}

void PayloadReader::read(const char *name, Decimal &value)
{
    const QJsonValue member = m_data[QLatin1String(name)];
    if (auto decimal = Decimal::fromText(member.toString().toUtf8()))
        value = *std::move(decimal);
    else
        refuse(name, member, tr("a decimal number as text, such as \"12.50\""));
}

void PayloadReader::read(const char *name, QDateTime &value)
{
    const QJsonValue member = m_data[QLatin1String(name)];
    if (const auto time = readIsoDate(member.toString().toUtf8()))
        value = *time;
    else
        refuse(name, member, tr("a time in UTC, such as \"2026-06-01T14:00:00.000Z\""));
}

void PayloadReader::read(const char *name, QJsonArray &value)
{
    const QJsonValue member = m_data[QLatin1String(name)];
    if (member.isArray())
        value = member.toArray();
    else
        refuse(name, member, tr("an array"));
}

void PayloadReader::read(const char *name, QJsonValue &value)
{
    value = m_data[QLatin1String(name)];
    if (value.isUndefined())
        refuse(name, value, tr("any value"));
}

void PayloadReader::refuse(const char *name, const QJsonValue &member, const QString &expected)
{
    if (m_error)
        return;
    m_error = Error{.code = Error::Code::InvalidEvent,
                    .message
                    = tr("The field /data/%1 of %2 should be %3, but %4")
                          .arg(QLatin1String(name), QLatin1String(m_payload), expected, described(member))};
}

void PayloadReader::refuseName(const char *name, const QJsonValue &member)
{
    refuse(name, member, tr("one of the names that the catalogue lists"));
}

} // namespace Comm
