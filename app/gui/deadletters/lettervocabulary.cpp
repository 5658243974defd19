// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lettervocabulary.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr qsizetype Sample = 50; ///< says as much about fields and values as all of them
constexpr qsizetype MaxValues = 40; ///< of a field
constexpr qsizetype MaxLength = 60; ///< characters; nobody writes longer ones into a filter

} // namespace

LetterVocabulary::LetterVocabulary() : m_events(m_names) { }

void LetterVocabulary::learn(const LetterSnapshot &snapshot)
{
    const QList<LetterPointer> &letters = snapshot.letters;
    const qsizetype step = std::max<qsizetype>(1, letters.size() / Sample);
    for (qsizetype i = 0; i < letters.size(); i += step) {
        const Comm::DeadLetter &entry = letters[i]->entry;
        add(u"type"_s, QString::fromUtf8(entry.event.typeName()));
        add(u"source"_s, QString::fromUtf8(entry.event.sourceName()));
        add(u"subject"_s, QString::fromUtf8(letters[i]->subject));
        add(u"error"_s, entry.failure.message);
        add(u"service"_s, entry.failure.service);
        add(u"consumer"_s, entry.failure.consumer);
        if (!entry.event.isNull())
            m_events.learn(entry.event.payload());
    }
}

void LetterVocabulary::add(const QString &field, const QString &value)
{
    QStringList &values = m_values[field];
    if (value.isEmpty() || value.size() > MaxLength || values.contains(value))
        return;
    values.prepend(value);
    values.resize(std::min(values.size(), MaxValues));
}

QStringList LetterVocabulary::values(const QString &field) const
{
    const auto known = m_values.constFind(field);
    return known == m_values.constEnd() ? m_events.values(field) : *known;
}

} // namespace Sothebais
