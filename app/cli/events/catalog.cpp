// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/output.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

QLatin1StringView kindName(Comm::FieldInfo::Kind kind)
{
    using Kind = Comm::FieldInfo::Kind;
    switch (kind) {
    case Kind::String:
        return "string"_L1;
    case Kind::Number:
        return "number"_L1;
    case Kind::Boolean:
        return "boolean"_L1;
    case Kind::Decimal:
        return "decimal"_L1;
    case Kind::IsoDate:
        return "iso-date"_L1;
    case Kind::Enum:
        return "enum"_L1;
    case Kind::Array:
        return "array"_L1;
    case Kind::Any:
        break;
    }
    return "any"_L1;
}

QJsonObject toJson(const Comm::FieldInfo &field)
{
    QJsonObject object = {{u"name"_s, QString::fromLatin1(field.name)},
                          {u"kind"_s, kindName(field.kind)},
                          {u"required"_s, field.required}};
    if (!field.unit.isEmpty())
        object.insert(u"unit"_s, QString::fromLatin1(field.unit));
    QJsonArray values;
    for (const QByteArray &value : field.values)
        values.append(QString::fromLatin1(value));
    if (!values.isEmpty())
        object.insert(u"values"_s, values);
    return object;
}

QJsonObject toJson(const Comm::TypeInfo &type)
{
    QJsonObject object
        = {{u"key"_s, QString::fromLatin1(type.key)}, {u"type"_s, QString::fromLatin1(type.name)}};
    if (type.shape.isEmpty())
        return object;
    QJsonArray fields;
    for (const Comm::FieldInfo &field : type.fields)
        fields.append(toJson(field));
    object.insert(u"shape"_s, QString::fromLatin1(type.shape));
    object.insert(u"fields"_s, fields);
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
    output.write(QJsonDocument({{u"sources"_s, sources}, {u"types"_s, types}}).toJson());
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
