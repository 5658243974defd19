// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lettersifter.h"

#include "core/stablesort.h"
#include "lettergrouper.h"

#include <QDateTime>

#include <algorithm>

namespace Sothebais {

namespace {

using Column = LetterView::Column;

qint64 numberOf(const Letter &letter, Column column)
{
    switch (column) {
    case Column::Attempts:
        return letter.entry.failure.attempts;
    case Column::Retries:
        return letter.entry.failure.retries;
    case Column::Size:
        return letter.entry.size;
    default:
        return letter.time;
    }
}

QString textOf(const Letter &letter, Column column)
{
    switch (column) {
    case Column::Type:
        return QString::fromUtf8(letter.entry.event.typeName());
    case Column::Error:
        return letter.entry.failure.message;
    case Column::Subject:
        return QString::fromUtf8(letter.subject);
    case Column::Source:
        return QString::fromUtf8(letter.entry.event.sourceName());
    default:
        return letter.entry.failure.service;
    }
}

bool isNumber(Column column)
{
    return column == Column::Time || column == Column::Attempts || column == Column::Retries
        || column == Column::Size;
}

/// Each key is made once: comparisons are many.
template <typename KeyOf>
void sortBy(QList<LetterPointer> &letters, Qt::SortOrder order, KeyOf keyOf)
{
    using Key = decltype(keyOf(*letters.first()));
    std::vector<std::pair<Key, qsizetype>> keys;
    keys.reserve(size_t(letters.size()));
    for (qsizetype i = 0; i < letters.size(); ++i)
        keys.emplace_back(keyOf(*letters[i]), i);
    const bool isAscending = order == Qt::AscendingOrder;
    std::ranges::sort(keys, [isAscending](const auto &a, const auto &b) {
        if (a.first == b.first)
            return a.second < b.second; // what is equal stays in its order
        return isAscending ? a.first < b.first : b.first < a.first;
    });
    QList<LetterPointer> sorted;
    sorted.reserve(letters.size());
    for (const auto &[unused, place] : keys)
        sorted.append(std::move(letters[place]));
    letters = std::move(sorted);
}

} // namespace

void LetterSifter::setView(const LetterView &view)
{
    if (view.filter != m_view.filter || view.zone != m_view.zone
        || m_matcher.has_value() == view.filter.isEmpty()) {
        m_matcher.reset();
        if (!view.filter.isEmpty())
            m_matcher.emplace(view.filter, m_names, FilterClock{.zone = view.zone, .now = m_now});
    }
    m_view = view;
}

/// The letters come oldest first, and what is equal in a column stays newest first.
void LetterSifter::sift(const QList<LetterPointer> &letters, LetterSnapshot &into)
{
    LetterGrouper grouper(m_view.grouping, m_now ? m_now() : QDateTime::currentMSecsSinceEpoch());
    QList<LetterPointer> passing;
    std::vector<qsizetype> groupOf;
    passing.reserve(letters.size());
    groupOf.reserve(size_t(letters.size()));
    for (auto letter = letters.rbegin(); letter != letters.rend(); ++letter) {
        if (m_matcher && !passes(**letter))
            continue;
        passing.append(*letter);
        groupOf.push_back(grouper.add(**letter));
    }
    into.view = m_view;
    into.matching = passing.size();
    into.groups = grouper.groups();
    if (!m_view.group.isEmpty()) {
        const auto wanted = std::ranges::find(into.groups, m_view.group, &LetterGroup::key);
        const qsizetype number = wanted == into.groups.end() ? -1 : wanted - into.groups.begin();
        QList<LetterPointer> ofGroup;
        for (qsizetype i = 0; i < passing.size(); ++i) {
            if (groupOf[size_t(i)] == number)
                ofGroup.append(passing[i]);
        }
        passing = ofGroup;
    }
    stableSort(into.groups, [](const LetterGroup &a, const LetterGroup &b) { return a.count > b.count; });
    if (isNumber(m_view.sortedBy))
        sortBy(passing, m_view.order,
               [this](const Letter &letter) { return numberOf(letter, m_view.sortedBy); });
    else
        sortBy(passing, m_view.order,
               [this](const Letter &letter) { return textOf(letter, m_view.sortedBy); });
    into.letters = passing;
    into.abandonedPatterns = m_matcher ? m_matcher->abandonedPatterns() : 0;
}

bool LetterSifter::passes(const Letter &letter)
{
    const Comm::Event &event = letter.entry.event;
    EventRecord record{.receivedAt = letter.time,
                       .time = event.timestamp(),
                       .payload = event.payload(),
                       .letter = &letter.entry};
    record.flags.setFlag(EventFlag::Malformed, event.isNull() || event.isMalformed());
    if (!record.flags.testFlag(EventFlag::Malformed)) {
        record.subject = m_names.subjects.add(letter.subject);
        record.type = quint16(m_names.types.add(event.typeName()));
        record.source = quint16(m_names.sources.add(event.sourceName()));
    }
    return m_matcher->matches(record);
}

LetterTotals letterTotals(const QList<LetterPointer> &letters)
{
    LetterTotals totals;
    for (const LetterPointer &letter : letters) {
        totals.bytes += letter->entry.size;
        totals.poison += letter->isPoison() ? 1 : 0;
        totals.defective += letter->entry.isRetriable() ? 0 : 1;
        if (letter->time == 0)
            continue;
        totals.oldest = totals.oldest == 0 ? letter->time : std::min(totals.oldest, letter->time);
        totals.newest = std::max(totals.newest, letter->time);
    }
    return totals;
}

} // namespace Sothebais
