// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filterhistory.h"

#include "core/filter/filter.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sothebais {

FilterHistory::FilterHistory(QSettings &settings, const QString &group)
    : m_settings(settings),
      m_key(group + "/history"_L1)
{
    const QStringList stored = settings.value(m_key).toStringList();
    for (const QString &filter : stored.first(std::min(stored.size(), MaxEntries))) {
        if (!filter.isEmpty() && filter.size() <= Filter::MaxLength && !m_entries.contains(filter))
            m_entries.append(filter);
    }
}

void FilterHistory::add(const QString &filter)
{
    const QString entry = filter.trimmed();
    if (entry.isEmpty() || entry.size() > Filter::MaxLength || entry == m_entries.value(0))
        return;
    m_entries.removeAll(entry);
    m_entries.prepend(entry);
    m_entries.resize(std::min(m_entries.size(), MaxEntries));
    m_settings.setValue(m_key, m_entries);
}

void FilterHistory::clear()
{
    m_entries.clear();
    m_settings.setValue(m_key, m_entries);
}

} // namespace Sothebais
