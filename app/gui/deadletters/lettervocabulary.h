// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/deadletters/lettersnapshot.h"
#include "core/filter/eventvocabulary.h"

#include <QHash>

namespace Sothebais {

/// What is worth offering while a filter for dead letters is written: what a sample of them has in its fields
/// and in the data of its events.
class LetterVocabulary : public FilterVocabulary
{
public:
    LetterVocabulary();

    /// Learns from a few of the letters.
    void learn(const LetterSnapshot &snapshot);

    QStringList values(const QString &field) const override;
    QStringList dataFields() const override { return m_events.dataFields(); }

private:
    void add(const QString &field, const QString &value);

    EventNames m_names; ///< none: the letters have theirs
    EventVocabulary m_events;
    QHash<QString, QStringList> m_values; ///< by field; the newest first
};

} // namespace Sothebais
