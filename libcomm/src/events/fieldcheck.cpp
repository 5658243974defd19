// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "events/fieldcheck.h"

#include "comm/decimal.h"
#include "events/isodate.h"
#include "json/jsonreader.h"

#include <QCoreApplication>
#include <QStringList>

namespace Comm {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Comm::EventValidator)
};

bool fits(const FieldInfo &field, const simdjson::dom::element &value)
{
    switch (field.kind) {
    case FieldInfo::Kind::String:
        return value.is_string();
    case FieldInfo::Kind::Number:
        return value.is_number();
    case FieldInfo::Kind::Boolean:
        return value.is_bool();
    case FieldInfo::Kind::Decimal:
        return Decimal::isDecimal(textOf(value));
    case FieldInfo::Kind::IsoDate:
        return readIsoDate(textOf(value)).has_value();
    case FieldInfo::Kind::Enum:
        return value.is_string() && field.values.contains(textOf(value));
    case FieldInfo::Kind::Array:
        return value.is_array();
    case FieldInfo::Kind::Any:
        return true;
    }
    return false;
}

QString expectation(const FieldInfo &field)
{
    switch (field.kind) {
    case FieldInfo::Kind::String:
        return Words::tr("text");
    case FieldInfo::Kind::Number:
        return Words::tr("a number");
    case FieldInfo::Kind::Boolean:
        return Words::tr("true or false");
    case FieldInfo::Kind::Decimal:
        return Words::tr("a decimal number as text, such as \"12.50\"");
    case FieldInfo::Kind::IsoDate:
        return Words::tr("a time in UTC, such as \"2026-06-01T14:00:00.000Z\"");
    case FieldInfo::Kind::Enum:
        return Words::tr("one of %1").arg(QString::fromUtf8(field.values.join(", ")));
    case FieldInfo::Kind::Array:
        return Words::tr("an array");
    case FieldInfo::Kind::Any:
        break;
    }
    return Words::tr("any value");
}

QString description(const simdjson::dom::element &value)
{
    if (value.is_string()) {
        constexpr qsizetype longest = 60;
        const QString text = QString::fromUtf8(textOf(value));
        return u'"' + (text.size() > longest ? text.left(longest) + u'…' : text) + u'"';
    }
    if (value.is_number())
        return Words::tr("a number");
    if (value.is_bool())
        return value.get_bool().value_unsafe() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.is_array())
        return Words::tr("an array");
    return value.is_object() ? Words::tr("an object") : QStringLiteral("null");
}

} // namespace

bool isTruthy(const simdjson::dom::element &value)
{
    if (value.is_null())
        return false;
    bool boolean = false;
    if (value.get(boolean) == simdjson::SUCCESS)
        return boolean;
    double number = 0;
    if (value.get(number) == simdjson::SUCCESS)
        return number != 0;
    return !value.is_string() || !textOf(value).isEmpty();
}

QString misfit(const FieldInfo &field, const simdjson::dom::element &value)
{
    if (fits(field, value))
        return {};
    return Words::tr("should be %1, but is %2").arg(expectation(field), description(value));
}

std::optional<QStringList> pathBeyond(const simdjson::dom::element &value, int levels)
{
    simdjson::dom::object object;
    simdjson::dom::array array;
    const bool isObject = value.get(object) == simdjson::SUCCESS;
    const bool isArray = value.get(array) == simdjson::SUCCESS;
    if (levels == 0 && (isObject || isArray))
        return QStringList();
    if (isObject) {
        for (const simdjson::dom::key_value_pair member : object)
            if (const auto path = pathBeyond(member.value, levels - 1))
                return QStringList(QString::fromUtf8(member.key.data(), qsizetype(member.key.size())))
                    + *path;
    } else if (isArray) {
        qsizetype index = 0;
        for (const simdjson::dom::element item : array) {
            if (const auto path = pathBeyond(item, levels - 1))
                return QStringList(QString::number(index)) + *path;
            ++index;
        }
    }
    return std::nullopt;
}

} // namespace Comm
