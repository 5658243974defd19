// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "emit.h"

#include <QTextStream>

using namespace Qt::StringLiterals;

static void emitEnum(QTextStream &out, const QString &name,
                     const QList<std::pair<QString, QString>> &enumerators)
{
    out << "enum class " << name << " : quint16 {\n    Unknown, ///< not in the catalogue\n";
    for (const auto &[enumerator, wireName] : enumerators)
        out << "    " << enumerator << ", ///< `" << wireName << "`\n";
    out << "};\n";
}

QString emitTypesHeader(const CatalogFile &catalog)
{
    QList<std::pair<QString, QString>> types;
    for (const Type &type : catalog.types)
        types.emplaceBack(pascalCase(type.key), type.name);
    QList<std::pair<QString, QString>> sources;
    for (const QString &source : catalog.sources)
        sources.emplaceBack(pascalCase(source), source);

    QString text;
    QTextStream out(&text);
    out << "#pragma once\n\n#include <QtCore/qglobal.h>\n\nnamespace Comm {\n\n";
    out << "/// The event types of the auction house, each with its name on the wire. Types that a program "
           "registers\n"
           "/// itself have values above these; Catalog knows them all.\n";
    emitEnum(out, u"EventType"_s, types);
    out << "\n/// Who sends events, each with its name on the wire. Registered ones have values above "
           "these.\n";
    emitEnum(out, u"EventSource"_s, sources);
    out << "\n} // namespace Comm\n";
    return text;
}
