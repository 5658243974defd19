// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventvocabulary.h"

#include "core/json/jsonscanner.h"
#include "filterfield.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr qsizetype MaxPathLength = 200;
constexpr int MaxElements = 3; ///< of an array; the others look like them

/// The newest names first.
QStringList newest(const NameTable &table)
{
    QStringList names;
    for (quint32 number = table.end(); number-- > 0 && names.size() < EventVocabulary::MaxNames;) {
        const QByteArray name = table.name(number);
        if (!name.isEmpty())
            names.append(QString::fromUtf8(name));
    }
    return names;
}

/// Values are kept for any element of an array.
QString anyElement(QString field)
{
    static const QRegularExpression index(u"\\[\\d+\\]"_s);
    return field.replace(index, u"[*]"_s);
}

} // namespace

void EventVocabulary::setNames(const EventNames &names)
{
    if (&names == m_names)
        return;
    m_names = &names;
    m_fields.clear();
    m_values.clear();
    m_learnt = 0;
}

void EventVocabulary::learn(const EventStream &stream)
{
    constexpr qint64 Sample = 20;
    setNames(stream.names());
    const qint64 first = std::max(m_learnt <= stream.end() ? m_learnt : 0, stream.first());
    const qint64 step = std::max<qint64>(1, (stream.end() - first) / Sample);
    for (qint64 sequence = first; sequence < stream.end(); sequence += step)
        learn(stream.at(sequence).payload);
    m_learnt = stream.end();
}

void EventVocabulary::learn(QByteArrayView payload)
{
    if (payload.size() > MaxPayload)
        return;
    JsonScanner envelope(payload);
    while (envelope.next()) {
        if (envelope.key() == "data")
            learnMembers(u"data"_s, envelope.value(), 1);
    }
}

void EventVocabulary::learnMembers(const QString &path, QByteArrayView container, int depth)
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

void EventVocabulary::learnValue(const QString &path, QByteArrayView value, int depth)
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

QStringList EventVocabulary::values(const QString &field) const
{
    if (field == "type"_L1)
        return newest(m_names->types);
    if (field == "source"_L1)
        return newest(m_names->sources);
    if (field == "channel"_L1)
        return newest(m_names->channels);
    if (field == "subject"_L1)
        return newest(m_names->subjects);
    return m_values.value(anyElement(field));
}

} // namespace Sothebais
