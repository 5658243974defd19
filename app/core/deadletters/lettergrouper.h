// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lettergroup.h"

#include <QHash>

namespace Sothebais {

/// Puts letters into groups, one after the other.
class LetterGrouper
{
public:
    /// `now` is the end of the last span that is counted (ms since the epoch).
    LetterGrouper(LetterGrouping grouping, qint64 now) : m_grouping(grouping), m_now(now) { }

    /// The number of its group, counting from 0. The letters must live as long as the grouper.
    qsizetype add(const Letter &letter);
    /// In the order of their numbers.
    QList<LetterGroup> groups() const;

private:
    /// What the letters of a group have in common: views of the first of them.
    struct Common
    {
        QByteArrayView type = {};
        QByteArrayView bytes = {}; ///< of a source or a lot
        QStringView text = {}; ///< of an error or a frame

        bool operator==(const Common &) const = default;
    };
    struct Entry
    {
        Common common = {};
        LetterGroup group = {};
    };

    friend size_t qHash(const Common &common, size_t seed);
    friend QByteArray letterGroupKey(const Letter &letter, LetterGrouping grouping);
    static Common commonOf(const Letter &letter, LetterGrouping grouping);
    static QByteArray keyOf(const Common &common, LetterGrouping grouping);

    LetterGrouping m_grouping;
    qint64 m_now;
    QHash<Common, qsizetype> m_numbers;
    std::vector<Entry> m_entries;
};

} // namespace Sothebais
