// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonmembers.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

struct JsonMemberWords
{
    Q_DECLARE_TR_FUNCTIONS(JsonMembers)
};

} // namespace

QString JsonMembers::text(QLatin1StringView name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isUndefined() && (!value.isString() || value.toString().size() > MaxText))
        refuse(name, JsonMemberWords::tr("a text of at most %n characters", nullptr, int(MaxText)));
    return value.toString().left(MaxText);
}

bool JsonMembers::boolean(QLatin1StringView name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isUndefined() && !value.isBool())
        refuse(name, JsonMemberWords::tr("true or false"));
    return value.toBool();
}

int JsonMembers::number(QLatin1StringView name, int absent, int least, int greatest)
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined())
        return absent;
    const int number = value.toInt(least - 1); // also where there is a fraction
    if (number >= least && number <= greatest)
        return number;
    refuse(name, JsonMemberWords::tr("a whole number from %1 to %2").arg(least).arg(greatest));
    return absent;
}

size_t JsonMembers::oneOf(QLatin1StringView name, std::span<const QLatin1StringView> known)
{
    if (!m_object.contains(name))
        return 0;
    const QString text = m_object.value(name).toString();
    const auto found = std::ranges::find_if(known, [&](QLatin1StringView each) { return each == text; });
    if (found != known.end())
        return size_t(found - known.begin());
    QStringList names;
    for (const QLatin1StringView each : known)
        names.append(each);
    refuse(name, JsonMemberWords::tr("one of %1").arg(names.join(u", "_s)));
    return 0;
}

QJsonObject JsonMembers::object(QLatin1StringView name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isUndefined() && !value.isObject())
        refuse(name, JsonMemberWords::tr("an object"));
    return value.toObject();
}

QJsonArray JsonMembers::array(QLatin1StringView name, qsizetype greatestSize)
{
    const QJsonValue value = m_object.value(name);
    const QJsonArray array = value.toArray();
    if (value.isUndefined() || (value.isArray() && array.size() <= greatestSize))
        return array;
    refuse(name, JsonMemberWords::tr("a list of at most %n members", nullptr, int(greatestSize)));
    return {};
}

void JsonMembers::takeErrorOf(const JsonMembers &inner)
{
    if (!m_error)
        m_error = inner.m_error;
}

void JsonMembers::refuse(QLatin1StringView name, const QString &wanted)
{
    if (!m_error)
        m_error = Comm::Error{.code = Comm::Error::Code::InvalidArgument,
                              .message = JsonMemberWords::tr("“%1” is not %2").arg(name, wanted)};
}

} // namespace Sothebais
