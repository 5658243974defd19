// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "emit.h"

#include <QTextStream>

using namespace Qt::StringLiterals;

static QString cppType(const Field &field)
{
    const QString type = field.isEnum() ? field.enumName() : QString(field.kind->cppType);
    return field.required ? type : u"std::optional<%1>"_s.arg(type);
}

static QString remark(const Field &field)
{
    if (!field.unit.isEmpty())
        return u" ///< in "_s + field.unit;
    if (field.kind->cppType == "QDateTime"_L1)
        return u" ///< UTC"_s;
    return {};
}

static void emitStruct(QTextStream &out, const Shape &shape, const CatalogFile &catalog)
{
    QStringList names;
    for (const Type &type : catalog.types)
        if (type.shape == shape.name)
            names += u"`%1`"_s.arg(type.name);
    out << "/// The data of " << names.join(u", "_s) << ".\nstruct COMM_EXPORT " << shape.name << "\n{\n";
    if (shape.types.size() == 1)
        out << "    static constexpr EventType eventType = EventType::" << shape.types.constFirst()
            << ";\n\n";
    else
        out << "    static constexpr std::array eventTypes = {EventType::"
            << shape.types.join(u", EventType::"_s) << "};\n\n";

    for (const Field &field : shape.fields) {
        if (!field.isEnum())
            continue;
        out << "    enum class " << field.enumName() << " {\n";
        for (const QString &value : field.values)
            out << "        " << pascalCase(value) << ", ///< `" << value << "`\n";
        out << "    };\n\n";
    }
    for (const Field &field : shape.fields)
        out << "    " << cppType(field) << ' ' << field.name << " = {};" << remark(field) << '\n';
    out << "\n    /// Compact JSON in this order of fields, as JavaScript would print it.\n"
           "    QByteArray toJson() const;\n"
           "    /// InvalidEvent, naming the field, if one does not fit. Fields that are not listed here are "
           "passed over.\n"
           "    static Result<"
        << shape.name
        << "> fromJson(const QJsonObject &data);\n\n"
           "    bool operator==(const "
        << shape.name << " &) const = default;\n};\n\n";
}

static void emitEnumDeclarations(QTextStream &out, const Shape &shape)
{
    for (const Field &field : shape.fields) {
        if (!field.isEnum())
            continue;
        const QString name = shape.name + "::"_L1 + field.enumName();
        out << "COMM_EXPORT QLatin1StringView wireName(" << name << " value);\n"
            << "template <>\nCOMM_EXPORT std::optional<" << name << "> fromWireName(QStringView name);\n\n";
    }
}

static void emitEnumConversions(QTextStream &out, const Shape &shape, const Field &field)
{
    const QString name = shape.name + "::"_L1 + field.enumName();
    out << "QLatin1StringView wireName(" << name << " value)\n{\n    switch (value) {\n";
    for (const QString &value : field.values)
        out << "    case " << name << "::" << pascalCase(value) << ":\n        return QLatin1StringView("
            << literal(value) << ");\n";
    out << "    }\n    return {};\n}\n\ntemplate <>\nstd::optional<" << name
        << "> fromWireName(QStringView name)\n{\n";
    for (const QString &value : field.values)
        out << "    if (name == QLatin1StringView(" << literal(value) << "))\n        return " << name
            << "::" << pascalCase(value) << ";\n";
    out << "    return std::nullopt;\n}\n\n";
}

static void emitConversions(QTextStream &out, const Shape &shape)
{
    for (const Field &field : shape.fields)
        if (field.isEnum())
            emitEnumConversions(out, shape, field);

    out << "QByteArray " << shape.name << "::toJson() const\n{\n    PayloadWriter writer;\n";
    for (const Field &field : shape.fields)
        out << "    writer.write(" << literal(field.name) << ", " << field.name << ");\n";
    out << "    return writer.takeText();\n}\n\nResult<" << shape.name << "> " << shape.name
        << "::fromJson(const QJsonObject &data)\n{\n    PayloadReader reader(" << literal(shape.name)
        << ", data);\n    " << shape.name << " payload;\n";
    for (const Field &field : shape.fields)
        out << "    reader.read(" << literal(field.name) << ", payload." << field.name << ");\n";
    out << "    if (reader.error())\n        return *reader.error();\n    return payload;\n}\n\n";
}

QString emitPayloadsHeader(const CatalogFile &catalog)
{
    QString text;
    QTextStream out(&text);
    out << "#pragma once\n\n#include \"comm/decimal.h\"\n#include \"comm/eventtypes.h\"\n#include "
           "\"comm/export.h\"\n"
           "#include \"comm/result.h\"\n\n#include <QDateTime>\n#include <QJsonArray>\n#include "
           "<QJsonObject>\n"
           "#include <QJsonValue>\n#include <QLatin1StringView>\n#include <QString>\n\n#include <array>\n"
           "#include <optional>\n\nnamespace Comm {\n\n"
           "/// The enumerator of a payload's enum with this name on the wire, such as "
           "`fromWireName<SystemError::Severity>(u\"LOW\")`.\n"
           "template <typename Enum>\nstd::optional<Enum> fromWireName(QStringView name);\n\n";
    for (const Shape &shape : catalog.shapes) {
        emitStruct(out, shape, catalog);
        emitEnumDeclarations(out, shape);
    }
    out << "} // namespace Comm\n";
    return text;
}

QString emitPayloadsSource(const CatalogFile &catalog)
{
    QString text;
    QTextStream out(&text);
    out << "#include \"comm/payloads.h\"\n\n#include \"events/payloadreader.h\"\n#include "
           "\"events/payloadwriter.h\"\n\n"
           "namespace Comm {\n\n";
    for (const Shape &shape : catalog.shapes)
        emitConversions(out, shape);
    out << "} // namespace Comm\n";
    return text;
}
