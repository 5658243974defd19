// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonplace.h"

#include "core/json/jsonscanner.h"

#include <QStringList>

namespace Sothebais {

namespace {

/// The member or element of a container that one step names; null if there is none.
QByteArrayView member(QByteArrayView container, const QString &token)
{
    const bool isArray = jsonKind(container) == JsonKind::Array;
    QByteArrayView found;
    qint64 index = 0;
    JsonScanner members(container);
    while (members.next()) {
        if (isArray ? QString::number(index++) == token : jsonKeyText(members.key()) == token)
            found = members.value();
        if (isArray && !found.isNull())
            break;
    }
    return found;
}

} // namespace

JsonPlace findInJson(QByteArrayView text, const QString &pointer)
{
    QByteArrayView value = text.trimmed();
    bool isThere = true;
    const QStringList tokens = pointer.split(u'/');
    for (qsizetype i = 1; i < tokens.size() && isThere; ++i) {
        QString token = tokens[i];
        token.replace(QStringLiteral("~1"), QStringLiteral("/"))
            .replace(QStringLiteral("~0"), QStringLiteral("~"));
        const QByteArrayView found = member(value, token);
        isThere = !found.isNull();
        if (isThere)
            value = found;
    }
    return {.offset = value.data() - text.data(), .size = value.size(), .isThere = isThere};
}

QString pointerToken(QString name)
{
    return name.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
}

} // namespace Sothebais
