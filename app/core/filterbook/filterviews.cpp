// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filterviews.h"

#include "core/filter/filter.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr auto NameKey = "name"_L1;
constexpr auto ViewFilterKey = "filter"_L1;

QString cleanName(const QString &name)
{
    return name.simplified().left(FilterViews::MaxNameLength).trimmed();
}

} // namespace

FilterViews::FilterViews(QSettings &settings, const QString &group, const QList<FilterView> &presets,
                         QObject *parent)
    : QObject(parent),
      m_settings(settings),
      m_array(group + "/views"_L1)
{
    if (!settings.contains(m_array + "/size"_L1)) {
        m_views = presets;
    } else {
        const int size = std::min(settings.beginReadArray(m_array), int(MaxViews));
        for (int i = 0; i < size; ++i) {
            settings.setArrayIndex(i);
            const FilterView view{cleanName(settings.value(NameKey).toString()),
                                  settings.value(ViewFilterKey).toString()};
            if (!view.name.isEmpty() && !contains(view.name) && view.filter.size() <= Filter::MaxLength)
                m_views.append(view);
        }
        settings.endArray();
    }
    m_before = m_views;
}

QList<FilterView> FilterViews::presets()
{
    return {
        {tr("Bids"), u"type == lot:bid:*"_s},
        {tr("Errors and warnings"),
         u"malformed or type in {*_ERROR, *_WARNING, *:rejected, AUCTION_CANCELLED} "
         "or data.severity in {LOW, MEDIUM, HIGH, CRITICAL} or data.status in {DEGRADED, UNHEALTHY}"_s},
        {tr("Only problems"), u"dup or gap or malformed or invalid or late"_s},
    };
}

qsizetype FilterViews::indexOf(const QString &name) const
{
    const auto found = std::ranges::find(m_views, name, &FilterView::name);
    return found == m_views.end() ? -1 : found - m_views.begin();
}

bool FilterViews::save(const QString &name, const QString &filter)
{
    const QString clean = cleanName(name);
    const qsizetype index = indexOf(clean);
    if (clean.isEmpty() || filter.size() > Filter::MaxLength || (index < 0 && isFull()))
        return false;
    QList<FilterView> views = m_views;
    if (index < 0)
        views.append({clean, filter.trimmed()});
    else
        views[index].filter = filter.trimmed();
    set(views);
    return true;
}

bool FilterViews::rename(const QString &name, const QString &newName)
{
    const QString clean = cleanName(newName);
    const qsizetype index = indexOf(name);
    if (index < 0 || clean.isEmpty() || (clean != name && contains(clean)))
        return false;
    QList<FilterView> views = m_views;
    views[index].name = clean;
    set(views);
    return true;
}

void FilterViews::remove(const QString &name)
{
    QList<FilterView> views = m_views;
    views.removeIf([&](const FilterView &view) { return view.name == name; });
    set(views);
}

void FilterViews::undo()
{
    set(QList<FilterView>(m_before));
    m_before = m_views;
}

void FilterViews::set(const QList<FilterView> &views)
{
    if (views == m_views)
        return;
    m_before = std::exchange(m_views, views);
    store();
    Q_EMIT changed();
}

void FilterViews::store()
{
    m_settings.remove(m_array);
    m_settings.beginWriteArray(m_array, int(m_views.size()));
    for (int i = 0; i < m_views.size(); ++i) {
        m_settings.setArrayIndex(i);
        m_settings.setValue(NameKey, m_views[i].name);
        m_settings.setValue(ViewFilterKey, m_views[i].filter);
    }
    m_settings.endArray();
}

} // namespace Sothebais
