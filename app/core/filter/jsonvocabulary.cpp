// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonvocabulary.h"

#include "core/json/jsonscanner.h"
#include "filterfield.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr qsizetype MaxPathLength = 200;
constexpr int MaxElements = 3; ///< of an array; the others look like them

/// Values are kept for any element of an array.
QString anyElement(QString field)
{
    static const QRegularExpression index(u"\\[\\d+\\]"_s);
    return field.replace(index, u"[*]"_s);
}

} // namespace

void JsonVocabulary::learn(QByteArrayView container)
{
    if (container.size() <= MaxSize)
        learnMembers(u"data"_s, container, 1);
}

void JsonVocabulary::clear()
{
    m_fields.clear();
    m_values.clear();
}

void JsonVocabulary::learnMembers(const QString &path, QByteArrayView container, int depth)
{
    const bool isArray = jsonKind(container) == JsonKind::Array;
    JsonScanner members(container);
    for (int count = 0; members.next(); ++count) {
        if (isArray && count == MaxElements)
            return;
        learnValue(isArray ? path + "[*]"_L1 : memberPath(path, jsonKeyText(members.key())), members.value(),
                   depth);
    }
}

void JsonVocabulary::learnValue(const QString &path, QByteArrayView value, int depth)
{
    if (path.size() > MaxPathLength)
        return;
    const JsonKind kind = jsonKind(value);
    const bool isContainer = kind == JsonKind::Object || kind == JsonKind::Array;
    if (isContainer && depth < MaxDepth)
        learnMembers(path, value, depth + 1);
    if (kind == JsonKind::Object || kind == JsonKind::Invalid)
        return; // nobody compares an object
    if (!m_values.contains(path)) {
        if (m_fields.size() >= MaxFields)
            return;
        m_fields.append(path);
    }
    QStringList &values = m_values[path];
    if (isContainer || kind == JsonKind::Null || value.size() > MaxValueLength)
        return;
    const QString text = jsonText(value);
    if (values.value(0) == text)
        return;
    values.removeOne(text);
    values.prepend(text);
    if (values.size() > MaxValues)
        values.removeLast();
}

QStringList JsonVocabulary::values(const QString &field) const
{
    return m_values.value(anyElement(field));
}

} // namespace Sothebais
