// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventvocabulary.h"

#include "core/json/jsonscanner.h"

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

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

} // namespace

void EventVocabulary::setNames(const EventNames &names)
{
    if (&names == m_names)
        return;
    m_names = &names;
    m_data.clear();
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
    if (payload.size() > JsonVocabulary::MaxSize)
        return;
    JsonScanner envelope(payload);
    while (envelope.next()) {
        if (envelope.key() == "data")
            m_data.learn(envelope.value());
    }
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
    return m_data.values(field);
}

} // namespace Sothebais
