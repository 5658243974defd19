// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowchanges.h"

#include <QSet>

#include <algorithm>

namespace Sothebais {

namespace {

void extend(QList<RowRun> &runs, qsizetype row)
{
    if (!runs.isEmpty() && runs.constLast().first + runs.constLast().count == row)
        ++runs.last().count;
    else
        runs.append({row, 1});
}

} // namespace

std::optional<RowChanges> RowChanges::between(const QList<LetterPointer> &before,
                                              const QList<LetterPointer> &now, qsizetype most)
{
    // Almost always both ends are the same, and there is little between them.
    const qsizetype shorter = std::min(before.size(), now.size());
    qsizetype front = 0;
    while (front < shorter && before[front] == now[front])
        ++front;
    qsizetype back = 0;
    while (back < shorter - front && before[before.size() - 1 - back] == now[now.size() - 1 - back])
        ++back;

    const qsizetype beforeEnd = before.size() - back;
    const qsizetype nowEnd = now.size() - back;
    QSet<const Letter *> wanted;
    if (front < beforeEnd)
        wanted.reserve(nowEnd - front);
    for (qsizetype row = front; front < beforeEnd && row < nowEnd; ++row)
        wanted.insert(now[row].get());

    RowChanges changes;
    qsizetype next = front; // the row of now that has to be the next one that stays
    for (qsizetype row = front; row < beforeEnd; ++row) {
        if (!wanted.contains(before[row].get())) {
            extend(changes.removed, row);
            continue;
        }
        while (next < nowEnd && now[next] != before[row])
            extend(changes.inserted, next++);
        if (next == nowEnd || changes.removed.size() + changes.inserted.size() > most)
            return std::nullopt;
        ++next;
    }
    for (; next < nowEnd; ++next)
        extend(changes.inserted, next);
    if (changes.removed.size() + changes.inserted.size() > most)
        return std::nullopt;
    return changes;
}

} // namespace Sothebais
