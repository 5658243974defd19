// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "columnmenu.h"

#include "gui/settings/commands.h"

#include <QHeaderView>
#include <QMenu>
#include <QShortcut>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace Sothebais {

ColumnMenu::ColumnMenu(QTableView &table)
    : QObject(&table),
      m_table(table),
      m_first(table.horizontalHeader()->saveState())
{
    const QKeySequence keys = commandOf("columns"_L1).keys;
    header().setContextMenuPolicy(Qt::CustomContextMenu);
    header().setToolTip(
        tr("Right-click to choose columns (%1 in the table)").arg(keys.toString(QKeySequence::NativeText)));
    connect(&header(), &QHeaderView::customContextMenuRequested, this,
            [this](const QPoint &position) { open(position, header().logicalIndexAt(position)); });
    connect(new QShortcut(keys, &table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
            [this] { open(header().rect().bottomLeft(), -1); });
}

QHeaderView &ColumnMenu::header() const
{
    return *m_table.horizontalHeader();
}

QString ColumnMenu::titleOf(int column) const
{
    return m_table.model()->headerData(column, Qt::Horizontal).toString().replace(u'&', u"&&"_s);
}

void ColumnMenu::open(const QPoint &position, int column)
{
    auto *const menu = new QMenu(&m_table);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*menu, column);
    menu->popup(header().mapToGlobal(position));
}

void ColumnMenu::addTo(QMenu &menu)
{
    fill(*menu.addMenu(tr("Columns")));
}

void ColumnMenu::fill(QMenu &menu, int column)
{
    for (int visual = 0; visual < header().count(); ++visual) {
        const int each = header().logicalIndex(visual);
        const bool isShown = !header().isSectionHidden(each);
        QAction *const action = menu.addAction(titleOf(each));
        action->setCheckable(true);
        action->setChecked(isShown);
        action->setEnabled(!isShown || isOptional(each));
        connect(action, &QAction::toggled, this, [this, each](bool isWanted) { setShown(each, isWanted); });
    }
    menu.addSeparator();
    if (column >= 0 && isOptional(column))
        connect(menu.addAction(tr("Take “%1” away").arg(titleOf(column))), &QAction::triggered, this,
                [this, column] { setShown(column, false); });
    addChoices(menu);
    menu.addSeparator();
    connect(menu.addAction(tr("As at first")), &QAction::triggered, this, [this] { reset(); });
}

void ColumnMenu::setShown(int column, bool isShown)
{
    header().setSectionHidden(column, !isShown);
}

bool ColumnMenu::isOptional(int) const
{
    return header().count() - header().hiddenSectionCount() > 1;
}

void ColumnMenu::reset()
{
    header().restoreState(m_first);
}

} // namespace Sothebais
