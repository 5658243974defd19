// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "catalogfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace {

using namespace Qt::StringLiterals;

constexpr std::array kinds = {
    Kind{"string"_L1, "String"_L1, "QString"_L1},      Kind{"number"_L1, "Number"_L1, "double"_L1},
    Kind{"boolean"_L1, "Boolean"_L1, "bool"_L1},       Kind{"decimal"_L1, "Decimal"_L1, "Decimal"_L1},
    Kind{"iso-date"_L1, "IsoDate"_L1, "QDateTime"_L1}, Kind{"enum"_L1, "Enum"_L1, {}},
    Kind{"array"_L1, "Array"_L1, "QJsonArray"_L1},     Kind{"any"_L1, "Any"_L1, "QJsonValue"_L1},
};

// Words that a field could plausibly be called and that C++ would not accept as a member's name.
const QSet<QString> reservedWords = {
    u"auto"_s,    u"bool"_s,      u"case"_s,      u"char"_s,     u"class"_s,     u"const"_s,
    u"default"_s, u"delete"_s,    u"double"_s,    u"enum"_s,     u"explicit"_s,  u"export"_s,
    u"extern"_s,  u"float"_s,     u"friend"_s,    u"goto"_s,     u"inline"_s,    u"int"_s,
    u"long"_s,    u"mutable"_s,   u"namespace"_s, u"new"_s,      u"not"_s,       u"operator"_s,
    u"private"_s, u"protected"_s, u"public"_s,    u"register"_s, u"requires"_s,  u"return"_s,
    u"short"_s,   u"signed"_s,    u"static"_s,    u"struct"_s,   u"switch"_s,    u"template"_s,
    u"this"_s,    u"throw"_s,     u"try"_s,       u"typedef"_s,  u"union"_s,     u"unsigned"_s,
    u"using"_s,   u"virtual"_s,   u"void"_s,      u"while"_s,    u"eventType"_s, u"eventTypes"_s,
    u"toJson"_s,  u"fromJson"_s,
};

bool matches(const QString &text, const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern)))
        .match(text)
        .hasMatch();
}

bool isUpperCase(const QString &text)
{
    return matches(text, "[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
}

class Reader
{
public:
    explicit Reader(CatalogFile *file) : m_file(file) { }

    void readSources(const QJsonArray &sources);
    void readTypes(const QJsonArray &types);

private:
    void readType(const QString &where, const QJsonObject &entry);
    void readShape(const QString &where, const QJsonObject &entry);
    Field readField(const QString &where, const QJsonObject &entry);
    void check(bool good, const QString &where, const QString &complaint);
    void checkMembers(const QString &where, const QJsonObject &entry, const QStringList &known);

    CatalogFile *m_file;
    QSet<QString> m_keysAndNames;
    QSet<QString> m_enumerators = {u"Unknown"_s};
};

void Reader::check(bool good, const QString &where, const QString &complaint)
{
    if (!good)
        m_file->problems += u"%1: %2"_s.arg(where, complaint);
}

void Reader::checkMembers(const QString &where, const QJsonObject &entry, const QStringList &known)
{
    for (const QString &name : entry.keys())
        check(known.contains(name), where,
              u"unknown member \"%1\", should be one of %2"_s.arg(name, known.join(u", "_s)));
}

void Reader::readSources(const QJsonArray &sources)
{
    for (const QJsonValue &value : sources) {
        const QString source = value.toString();
        const QString where = u"source \"%1\""_s.arg(source);
        check(isUpperCase(source), where, u"should be in UPPER_CASE"_s);
        check(!m_file->sources.contains(source), where, u"is listed twice"_s);
        m_file->sources += source;
    }
    check(!sources.isEmpty(), u"sources"_s, u"should list at least one"_s);
}

void Reader::readTypes(const QJsonArray &types)
{
    for (const QJsonValue &value : types) {
        const QJsonObject entry = value.toObject();
        readType(u"type \"%1\""_s.arg(entry["key"_L1].toString()), entry);
    }
    check(!types.isEmpty(), u"types"_s, u"should list at least one"_s);
    for (const Shape &shape : std::as_const(m_file->shapes))
        check(!shape.fields.isEmpty(), u"shape \"%1\""_s.arg(shape.name), u"no type gives its fields"_s);
}

void Reader::readType(const QString &where, const QJsonObject &entry)
{
    checkMembers(where, entry, {u"key"_s, u"type"_s, u"shape"_s, u"fields"_s});
    const Type type{.key = entry["key"_L1].toString(),
                    .name = entry["type"_L1].toString(),
                    .shape = entry["shape"_L1].toString()};
    check(isUpperCase(type.key), where, u"the key should be in UPPER_CASE"_s);
    check(matches(type.name, "[A-Za-z0-9_.:-]+"), where,
          u"the wire name \"%1\" should be made of letters, digits and _ . : -"_s.arg(type.name));
    check(!m_keysAndNames.contains(type.key), where, u"the key is taken by an earlier type"_s);
    check(type.name == type.key || !m_keysAndNames.contains(type.name), where,
          u"the wire name \"%1\" is taken by an earlier type"_s.arg(type.name));
    check(entry.contains("shape"_L1) || !entry.contains("fields"_L1), where,
          u"has fields but no shape to name their struct"_s);
    check(!m_enumerators.contains(pascalCase(type.key)), where,
          u"the enumerator %1 is taken"_s.arg(pascalCase(type.key)));
    m_enumerators += pascalCase(type.key);
    m_keysAndNames += {type.key, type.name};
    m_file->types += type;
    if (entry.contains("shape"_L1))
        readShape(where, entry);
}

void Reader::readShape(const QString &where, const QJsonObject &entry)
{
    const QString name = entry["shape"_L1].toString();
    check(matches(name, "[A-Z][A-Za-z0-9]*"), where,
          u"the shape \"%1\" should be a name in PascalCase"_s.arg(name));
    if (!m_file->findShape(name))
        m_file->shapes += Shape{name, {}, {}};
    Shape *shape = m_file->findShape(name);
    shape->types += pascalCase(m_file->types.constLast().key);

    const QJsonArray fields = entry["fields"_L1].toArray();
    check(fields.isEmpty() || shape->fields.isEmpty(), where,
          u"the fields of \"%1\" are given by an earlier type, leave them out here"_s.arg(name));
    QSet<QString> names;
    for (const QJsonValue &value : fields) {
        const QString fieldName = value.toObject()["name"_L1].toString();
        const QString fieldWhere = u"%1, field \"%2\""_s.arg(where, fieldName);
        check(!names.contains(fieldName), fieldWhere, u"is listed twice"_s);
        names += fieldName;
        shape->fields += readField(fieldWhere, value.toObject());
    }
}

Field Reader::readField(const QString &where, const QJsonObject &entry)
{
    checkMembers(where, entry, {u"name"_s, u"kind"_s, u"required"_s, u"label"_s, u"unit"_s, u"values"_s});
    Field field{.name = entry["name"_L1].toString(),
                .required = entry["required"_L1].toBool(),
                .label = entry["label"_L1].toString(),
                .unit = entry["unit"_L1].toString(),
                .values = entry["values"_L1].toVariant().toStringList()};
    check(matches(field.name, "[a-z][A-Za-z0-9]*") && !reservedWords.contains(field.name), where,
          u"should be a name in camelCase that C++ accepts for a member"_s);
    check(entry["required"_L1].isBool(), where, u"\"required\" should be true or false"_s);

    const QString kindName = entry["kind"_L1].toString();
    const auto kind = std::ranges::find_if(kinds, [&](const Kind &k) { return kindName == k.name; });
    QStringList knownKinds;
    for (const Kind &known : kinds)
        knownKinds += known.name;
    check(kind != kinds.end(), where,
          u"unknown kind \"%1\", should be one of %2"_s.arg(kindName, knownKinds.join(u", "_s)));
    field.kind = kind == kinds.end() ? nullptr : &*kind;

    const bool isEnum = kindName == "enum"_L1;
    check(isEnum == field.isEnum(), where,
          isEnum ? u"an enum needs \"values\""_s : u"only an enum has \"values\""_s);
    check(field.label.isEmpty() || field.required, where, u"a field with a label is required"_s);
    for (const QString &value : std::as_const(field.values))
        check(isUpperCase(value) && field.values.count(value) == 1, where,
              u"the value \"%1\" should be in UPPER_CASE and listed once"_s.arg(value));
    return field;
}

} // namespace

Shape *CatalogFile::findShape(const QString &name)
{
    const auto found = std::ranges::find(shapes, name, &Shape::name);
    return found == shapes.end() ? nullptr : &*found;
}

const Shape *CatalogFile::findShape(const QString &name) const
{
    return const_cast<CatalogFile *>(this)->findShape(name); // NOLINT: the list is not changed
}

CatalogFile readCatalog(const QByteArray &json)
{
    CatalogFile file;
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError) {
        file.problems += u"byte %1: %2"_s.arg(error.offset).arg(error.errorString());
        return file;
    }
    Reader reader(&file);
    reader.readSources(root["sources"_L1].toArray());
    reader.readTypes(root["types"_L1].toArray());
    return file;
}

QString pascalCase(const QString &upperCase)
{
    QString name;
    for (const QString &word : upperCase.split(u'_'))
        name += word.left(1) + word.mid(1).toLower();
    return name;
}

QString literal(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', "\\\\"_L1).replace(u'"', QLatin1String("\\\""));
    return u'"' + escaped + u'"';
}
