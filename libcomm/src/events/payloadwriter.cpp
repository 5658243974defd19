// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "events/payloadwriter.h"

#include "events/isodate.h"
#include "json/jsonwriter.h"

namespace Comm {

void PayloadWriter::write(const char *name, const QString &value)
{
    writeName(name);
    appendJson(m_text, QStringView(value));
}

void PayloadWriter::write(const char *name, double value)
{
    writeName(name);
    appendJson(m_text, value);
}

void PayloadWriter::write(const char *name, bool value)
{
    writeName(name);
    m_text += value ? "true" : "false";
}

void PayloadWriter::write(const char *name, const Decimal &value)
{
    writeText(name, value.text());
}

void PayloadWriter::write(const char *name, const QDateTime &value)
{
    if (value.isValid()) {
        writeText(name, isoDate(value));
    } else {
        writeName(name);
        m_text += "null";
    }
}

void PayloadWriter::write(const char *name, const QJsonArray &value)
{
    write(name, QJsonValue(value));
}

void PayloadWriter::write(const char *name, const QJsonValue &value)
{
    if (value.isUndefined())
        return;
    writeName(name);
    appendJson(m_text, value);
}

QByteArray PayloadWriter::takeText()
{
    m_text += '}';
    return std::exchange(m_text, QByteArrayLiteral("{"));
}

void PayloadWriter::writeName(const char *name)
{
    if (m_text.size() > 1)
        m_text += ',';
    m_text += '"';
    m_text += name;
    m_text += "\":";
}

void PayloadWriter::writeText(const char *name, QByteArrayView text)
{
    writeName(name);
    m_text += '"';
    m_text += text;
    m_text += '"';
}

} // namespace Comm
