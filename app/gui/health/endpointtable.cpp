// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpointtable.h"

#include "endpointcells.h"
#include "endpointmenu.h"
#include "gui/widgets/columnmenu.h"
#include "models/health/endpointmodel.h"

#include <QHeaderView>

namespace Sothebais {

EndpointTable::EndpointTable(const Theme &theme, QWidget *parent)
    : QTableView(parent),
      m_cells(new EndpointCells(theme, this))
{
    constexpr int Padding = 14;
    setObjectName(QStringLiteral("endpointTable"));
    setAccessibleName(tr("Endpoints"));
    setItemDelegate(m_cells);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setDragEnabled(true);
    setDragDropMode(InternalMove);
    setDragDropOverwriteMode(false);
    setDefaultDropAction(Qt::MoveAction);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + Padding);
    setUpHeader();
}

void EndpointTable::setUpHeader()
{
    QHeaderView *const header = horizontalHeader();
    header->setObjectName(QStringLiteral("endpointHeader"));
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(true);
    header->setStretchLastSection(true);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &EndpointTable::orderChanged);
}

void EndpointTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    const std::pair<int, int> widths[]
        = {{EndpointModel::NameColumn, 180},      {EndpointModel::StateColumn, 225},
           {EndpointModel::SinceColumn, 80},      {EndpointModel::BeatsColumn, 190},
           {EndpointModel::RoundTripColumn, 170}, {EndpointModel::HourColumn, 84},
           {EndpointModel::DayColumn, 84},        {EndpointModel::WeekColumn, 84},
           {EndpointModel::NoteColumn, 320},      {EndpointModel::AddressColumn, 240}};
    for (const auto &[column, width] : widths)
        setColumnWidth(column, width);
    m_columns = new ColumnMenu(*this);
}

void EndpointTable::setZone(const QTimeZone &zone)
{
    m_cells->setZone(zone);
}

void EndpointTable::setNow(qint64 now)
{
    m_cells->setNow(now);
    viewport()->update();
}

void EndpointTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (const auto [index, place] = menuPlace(*this, *event); index.isValid())
        Q_EMIT menuRequested(index, place);
}

} // namespace Sothebais
