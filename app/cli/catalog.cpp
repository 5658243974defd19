// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/output.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Sothebais {

namespace {

QLatin1StringView kindName(Comm::FieldInfo::Kind kind)
{
    using Kind = Comm::FieldInfo::Kind;
    switch (kind) {
    case Kind::String:
        return QLatin1StringView("string");
    case Kind::Number:
        return QLatin1StringView("number");
    case Kind::Boolean:
        return QLatin1StringView("boolean");
    case Kind::Decimal:
        return QLatin1StringView("decimal");
    case Kind::IsoDate:
        return QLatin1StringView("iso-date");
    case Kind::Enum:
        return QLatin1StringView("enum");
    case Kind::Array:
        return QLatin1StringView("array");
    case Kind::Any:
        break;
    }
    return QLatin1StringView("any");
}

QJsonObject toJson(const Comm::FieldInfo &field)
{
    QJsonObject object = {{QStringLiteral("name"), QString::fromLatin1(field.name)},
                          {QStringLiteral("kind"), kindName(field.kind)},
                          {QStringLiteral("required"), field.required}};
    if (!field.unit.isEmpty())
        object.insert(QStringLiteral("unit"), QString::fromLatin1(field.unit));
    QJsonArray values;
    for (const QByteArray &value : field.values)
        values.append(QString::fromLatin1(value));
    if (!values.isEmpty())
        object.insert(QStringLiteral("values"), values);
    return object;
}

QJsonObject toJson(const Comm::TypeInfo &type)
{
    QJsonObject object = {{QStringLiteral("key"), QString::fromLatin1(type.key)},
                          {QStringLiteral("type"), QString::fromLatin1(type.name)}};
    if (type.shape.isEmpty())
        return object;
    QJsonArray fields;
    for (const Comm::FieldInfo &field : type.fields)
        fields.append(toJson(field));
    object.insert(QStringLiteral("shape"), QString::fromLatin1(type.shape));
    object.insert(QStringLiteral("fields"), fields);
    return object;
}

void printJson(const Comm::Catalog &catalog, Output &output)
{
    QJsonArray types;
    for (const Comm::TypeInfo &type : catalog.types())
        types.append(toJson(type));
    QJsonArray sources;
    for (const QByteArray &source : catalog.sources())
        sources.append(QString::fromLatin1(source));
    output.write(
        QJsonDocument({{QStringLiteral("sources"), sources}, {QStringLiteral("types"), types}}).toJson());
}

/// "bidId lotId … [reservePrice]": the fields that may be missing in brackets.
QByteArray fieldList(const Comm::TypeInfo &type)
{
    QByteArrayList names;
    for (const Comm::FieldInfo &field : type.fields)
        names.append(field.required ? field.name : '[' + field.name + ']');
    return names.join(' ');
}

void printTable(const Comm::Catalog &catalog, Output &output)
{
    qsizetype keyWidth = 0;
    qsizetype nameWidth = 0;
    for (const Comm::TypeInfo &type : catalog.types()) {
        keyWidth = qMax(keyWidth, type.key.size());
        nameWidth = qMax(nameWidth, type.name.size());
    }
    const auto row = [&](const QByteArray &key, const QByteArray &name, const QByteArray &fields) {
        const QByteArray line = key.leftJustified(keyWidth + 2) + name.leftJustified(nameWidth + 2) + fields;
        output.writeLine(fields.isEmpty() ? line.trimmed() : line);
    };
    row("KEY", "TYPE", "FIELDS OF DATA");
    for (const Comm::TypeInfo &type : catalog.types())
        row(type.key, type.name, fieldList(type));
    output.writeLine(QByteArray("\nSources: " + catalog.sources().join(", ")));
}

} // namespace

RunCommand defineCatalog(CLI::App &command)
{
    const auto format = std::make_shared<std::string>("table");
    command.add_option("--format", *format, "table or json")
        ->check(CLI::IsMember({"table", "json"}))
        ->capture_default_str();
    return [format](const GlobalOptions &) -> int {
        Output output;
        const Comm::Catalog catalog;
        *format == "json" ? printJson(catalog, output) : printTable(catalog, output);
        return output.flush().value_or(Done);
    };
}

} // namespace Sothebais
