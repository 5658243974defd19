// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "emit.h"

#include <QTextStream>

using namespace Qt::StringLiterals;

static QString byteArray(const QString &text)
{
    return text.isEmpty() ? u"{}"_s : u"QByteArrayLiteral(%1)"_s.arg(literal(text));
}

static void emitFields(QTextStream &out, const Shape &shape)
{
    out << "static QList<FieldInfo> fieldsOf" << shape.name << "()\n{\n    return {\n";
    for (const Field &field : shape.fields) {
        QStringList values;
        for (const QString &value : field.values)
            values += byteArray(value);
        out << "        FieldInfo{" << byteArray(field.name)
            << ", FieldInfo::Kind::" << field.kind->enumerator << ", " << (field.required ? "true" : "false")
            << ", " << (field.label.isEmpty() ? "false" : "true") << ", " << byteArray(field.label) << ", "
            << byteArray(field.unit) << ", {" << values.join(u", "_s) << "}},\n";
    }
    out << "    };\n}\n\n";
}

static void emitMembership(QTextStream &out, const QString &enumName, const QString &last)
{
    out << "bool isOfAuctionHouse(" << enumName << " value)\n{\n    return value != " << enumName
        << "::Unknown && value <= " << enumName << "::" << last << ";\n}\n\n";
}

QString emitTableSource(const CatalogFile &catalog)
{
    QString text;
    QTextStream out(&text);
    out << "#include \"events/catalogtable.h\"\n\nnamespace Comm {\n\n";
    for (const Shape &shape : catalog.shapes)
        emitFields(out, shape);

    out << "QList<TypeInfo> catalogTypes()\n{\n    return {\n";
    for (const Type &type : catalog.types)
        out << "        TypeInfo{EventType::" << pascalCase(type.key) << ", " << byteArray(type.key) << ", "
            << byteArray(type.name) << ", " << byteArray(type.shape) << ", "
            << (type.shape.isEmpty() ? u"{}"_s : u"fieldsOf%1()"_s.arg(type.shape)) << "},\n";
    out << "    };\n}\n\nQList<QByteArray> catalogSources()\n{\n    return {\n";
    for (const QString &source : catalog.sources)
        out << "        " << byteArray(source) << ",\n";
    out << "    };\n}\n\n";
    emitMembership(out, u"EventType"_s, pascalCase(catalog.types.constLast().key));
    emitMembership(out, u"EventSource"_s, pascalCase(catalog.sources.constLast()));
    out << "} // namespace Comm\n";
    return text;
}
