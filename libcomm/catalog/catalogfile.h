// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringList>

/// One kind of field: its name in catalog.json, its FieldInfo::Kind, and the C++ type of a payload's member.
struct Kind
{
    QLatin1StringView name;
    QLatin1StringView enumerator;
    QLatin1StringView cppType; ///< empty for an enum, whose type is its own
};

/// One field of a shape.
struct Field
{
    QString name;
    const Kind *kind = nullptr;
    bool required = false;
    QString label; ///< set if the contract of the existing services insists on the field
    QString unit;
    QStringList values; ///< of an enum

    bool isEnum() const { return !values.isEmpty(); }
    /// Name of the nested enum class: "severity" has "Severity".
    QString enumName() const { return name.at(0).toUpper() + name.mid(1); }
};

/// One payload struct, and the enumerators of the types whose data it describes.
struct Shape
{
    QString name;
    QList<Field> fields;
    QStringList types;
};

/// One event type.
struct Type
{
    QString key;
    QString name;
    QString shape; ///< empty if the data has no fixed shape
};

/// What catalog.json says, and what is wrong with it.
struct CatalogFile
{
    QStringList sources;
    QList<Type> types;
    QList<Shape> shapes;
    QStringList problems;

    /// Null if there is no such shape.
    Shape *findShape(const QString &name);
    const Shape *findShape(const QString &name) const;
};

CatalogFile readCatalog(const QByteArray &json);

/// "BID_PLACED" becomes "BidPlaced".
QString pascalCase(const QString &upperCase);

/// The text as a C++ string literal.
QString literal(const QString &text);
