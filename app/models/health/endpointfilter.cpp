// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpointfilter.h"

#include "endpointmodel.h"

#include <algorithm>

namespace Sothebais {

EndpointFilter::EndpointFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(EndpointModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void EndpointFilter::setWords(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void EndpointFilter::setStates(const QSet<HealthState> &states)
{
    m_states = states;
    invalidateFilter();
}

bool EndpointFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!m_states.isEmpty() && !m_states.contains(HealthState(index.data(EndpointModel::StateRole).toInt())))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString all = index.data(EndpointModel::WordsRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace Sothebais
