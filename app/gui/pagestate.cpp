// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagestate.h"

#include "widgets/filterbar/filterbar.h"

#include <QHeaderView>
#include <QSettings>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

/// Calls visit(widget, key) for each widget of a kind that has a name.
template <typename Widget, typename Visit>
void forEachNamed(const QWidget &page, const QString &pageName, const Visit &visit)
{
    for (Widget *const widget : page.findChildren<Widget *>()) {
        const QString name = widget->objectName();
        if (!name.isEmpty() && !name.startsWith("qt_"_L1))
            visit(*widget, u"page-%1/%2"_s.arg(pageName, name));
    }
}

} // namespace

void savePage(const QWidget &page, const QString &name, QSettings &state)
{
    forEachNamed<QSplitter>(page, name, [&](QSplitter &splitter, const QString &key) {
        state.setValue(key, splitter.saveState());
    });
    forEachNamed<QHeaderView>(page, name, [&](QHeaderView &header, const QString &key) {
        state.setValue(key, header.saveState());
    });
    forEachNamed<FilterBar>(
        page, name, [&](FilterBar &bar, const QString &key) { state.setValue(key, bar.filterText()); });
}

void restorePage(QWidget &page, const QString &name, QSettings &state)
{
    forEachNamed<QSplitter>(page, name, [&](QSplitter &splitter, const QString &key) {
        splitter.restoreState(state.value(key).toByteArray());
    });
    forEachNamed<QHeaderView>(page, name, [&](QHeaderView &header, const QString &key) {
        header.restoreState(state.value(key).toByteArray());
    });
    forEachNamed<FilterBar>(page, name, [&](FilterBar &bar, const QString &key) {
        if (const QString filter = state.value(key).toString(); !filter.isEmpty())
            bar.setFilter(filter);
    });
}

} // namespace Sothebais
