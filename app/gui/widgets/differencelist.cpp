// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "differencelist.h"

#include "core/text/visibletext.h"
#include "gui/theme/theme.h"

#include <QHeaderView>

namespace Sothebais {

namespace {

enum Column { ChangeColumn, PlaceColumn, BeforeColumn, NowColumn, ColumnCount };

constexpr qsizetype LongestValue = 300;

QString cell(QByteArrayView json)
{
    return json.isEmpty() ? QStringLiteral("–") : visibleText(json, LongestValue);
}

/// "/data/amount" as "data.amount".
QString placeText(const QString &pointer)
{
    QString text = pointer.mid(1);
    text.replace(u'/', u'.').replace(QStringLiteral("~1"), QStringLiteral("/"));
    return visibleText(text.replace(QStringLiteral("~0"), QStringLiteral("~")));
}

} // namespace

DifferenceList::DifferenceList(const Theme &theme, QWidget *parent) : QTreeWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("differenceList"));
    setAccessibleName(tr("Differences"));
    setColumnCount(ColumnCount);
    setHeaderLabels({tr("Change"), tr("Where"), tr("Before"), tr("Now")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    header()->setStretchLastSection(true);
    connect(&theme, &Theme::changed, this, &DifferenceList::showChanges);
}

void DifferenceList::show(const EventDifference &difference)
{
    m_difference = difference;
    showChanges();
}

QString DifferenceList::verdict() const
{
    if (m_difference.isTooLarge)
        return tr("The events are too large to be compared.");
    if (m_difference.changes.empty())
        return tr("Nothing is different but id and time.");
    const auto count = [this](ValueChange::Kind kind) {
        return std::ranges::count(m_difference.changes, kind, &ValueChange::kind);
    };
    const QString counts = tr("%L1 changed, %L2 added, %L3 removed")
                               .arg(count(ValueChange::Kind::Changed))
                               .arg(count(ValueChange::Kind::Added))
                               .arg(count(ValueChange::Kind::Removed));
    return m_difference.isCut ? tr("More than is shown: %1").arg(counts) : counts;
}

void DifferenceList::showChanges()
{
    clear();
    for (const ValueChange &change : m_difference.changes)
        addChange(change);
    for (int column = 0; column < NowColumn; ++column) {
        constexpr int Widest = 180;
        resizeColumnToContents(column);
        setColumnWidth(column, qMin(Widest, columnWidth(column)));
    }
}

void DifferenceList::addChange(const ValueChange &change)
{
    const Colors &colors = m_theme.colors();
    const bool isAdded = change.kind == ValueChange::Kind::Added;
    const bool isRemoved = change.kind == ValueChange::Kind::Removed;
    const QString word = isAdded ? tr("+ added") : isRemoved ? tr("− removed") : tr("≠ changed");
    auto *const item
        = new QTreeWidgetItem(this, {word, placeText(change.pointer), cell(change.before), cell(change.now)});
    const QColor tint = isAdded ? colors.goodTint : isRemoved ? colors.errorTint : colors.warningTint;
    for (int column = 0; column < ColumnCount; ++column)
        item->setBackground(column, tint);
    item->setForeground(ChangeColumn, isAdded ? colors.good : isRemoved ? colors.error : colors.warning);
    for (const int column : {int(BeforeColumn), int(NowColumn)})
        item->setFont(column, Theme::monospace());
    item->setForeground(BeforeColumn, change.before.isEmpty() ? colors.muted : colors.error);
    item->setForeground(NowColumn, change.now.isEmpty() ? colors.muted : colors.good);
}

} // namespace Sothebais
