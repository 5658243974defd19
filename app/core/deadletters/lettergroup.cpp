// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lettergroup.h"

#include "core/stablesort.h"
#include "lettergrouper.h"

#include <QCryptographicHash>
#include <QHashFunctions>

#include <algorithm>
#include <numeric>

namespace Sothebais {

LetterGroup::Trend LetterGroup::trend() const
{
    constexpr auto Half = SpanCount / 2;
    const qint64 before = std::accumulate(recent.begin(), recent.begin() + Half, qint64(0));
    const qint64 after = std::accumulate(recent.begin() + Half, recent.end(), qint64(0));
    if (before + after == 0)
        return Trend::Quiet;
    // A fifth more or less of a few is chance.
    const qint64 little = std::max<qint64>(1, before / 5);
    if (after > before + little)
        return Trend::Rising;
    return after + little < before ? Trend::Falling : Trend::Steady;
}

size_t qHash(const LetterGrouper::Common &common, size_t seed)
{
    return qHashMulti(seed, common.type, common.bytes, common.text);
}

LetterGrouper::Common LetterGrouper::commonOf(const Letter &letter, LetterGrouping grouping)
{
    const QByteArrayView type = letter.entry.event.typeName();
    switch (grouping) {
    case LetterGrouping::Fingerprint:
        return {.type = type, .text = letter.error.isEmpty() ? letter.frame : letter.error};
    case LetterGrouping::Frame:
        return {.type = type, .text = letter.frame.isEmpty() ? letter.error : letter.frame};
    case LetterGrouping::Type:
        return {.type = type};
    case LetterGrouping::Error:
        return {.text = letter.error};
    case LetterGrouping::Source:
        return {.bytes = letter.entry.event.sourceName()};
    case LetterGrouping::Lot:
        break;
    }
    return {.bytes = letter.subject};
}

/// One letter for the grouping, and a hash: a note on it may be kept for long and go anywhere.
QByteArray LetterGrouper::keyOf(const Common &common, LetterGrouping grouping)
{
    constexpr char Letters[] = "ftyesl";
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QByteArray &part :
         {common.type.toByteArray(), common.bytes.toByteArray(), common.text.toUtf8()}) {
        hash.addData(part);
        hash.addData(QByteArrayLiteral("\n"));
    }
    constexpr qsizetype Digits = 20; // plenty for groups
    return Letters[size_t(grouping)] + hash.result().toHex().first(Digits);
}

qsizetype LetterGrouper::add(const Letter &letter)
{
    const Common common = commonOf(letter, m_grouping);
    qsizetype &number = m_numbers[common]; // counting from 1
    if (number == 0) {
        m_entries.push_back({.common = common});
        number = qsizetype(m_entries.size());
    }
    LetterGroup &group = m_entries[size_t(number - 1)].group;
    ++group.count;
    group.poison += letter.isPoison() ? 1 : 0;
    if (letter.time == 0)
        return number - 1;
    group.first = group.first == 0 ? letter.time : std::min(group.first, letter.time);
    group.last = std::max(group.last, letter.time);
    const qint64 spansAgo = letter.time > m_now ? 0 : (m_now - letter.time) / LetterGroup::SpanLength;
    if (spansAgo < LetterGroup::SpanCount)
        ++group.recent[size_t(LetterGroup::SpanCount - 1 - spansAgo)];
    return number - 1;
}

QList<LetterGroup> LetterGrouper::groups() const
{
    QList<LetterGroup> groups;
    groups.reserve(qsizetype(m_entries.size()));
    for (const Entry &entry : m_entries) {
        LetterGroup group = entry.group;
        group.key = keyOf(entry.common, m_grouping);
        group.type = QString::fromUtf8(entry.common.type);
        group.title = entry.common.bytes.isEmpty() ? entry.common.text.toString()
                                                   : QString::fromUtf8(entry.common.bytes);
        if (m_grouping == LetterGrouping::Type)
            group.title = group.type;
        groups.append(group);
    }
    return groups;
}

QByteArray letterGroupKey(const Letter &letter, LetterGrouping grouping)
{
    return LetterGrouper::keyOf(LetterGrouper::commonOf(letter, grouping), grouping);
}

QList<LetterGroup> letterGroups(const QList<LetterPointer> &letters, LetterGrouping grouping, qint64 now)
{
    LetterGrouper grouper(grouping, now);
    for (const LetterPointer &letter : letters)
        grouper.add(*letter);
    QList<LetterGroup> groups = grouper.groups();
    stableSort(groups, [](const LetterGroup &a, const LetterGroup &b) { return a.count > b.count; });
    return groups;
}

} // namespace Sothebais
