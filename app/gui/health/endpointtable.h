// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

class QTimeZone;

namespace Sothebais {

class ColumnMenu;
class EndpointCells;
class Theme;

/// Endpoints as rows. They stand in the order of the list, or of a column whose header was pressed.
class EndpointTable : public QTableView
{
    Q_OBJECT
public:
    explicit EndpointTable(const Theme &theme, QWidget *parent = nullptr);

    /// Once.
    void setModel(QAbstractItemModel *model) override;
    void setNow(qint64 now);
    void setZone(const QTimeZone &zone);
    ColumnMenu &columns() const { return *m_columns; } ///< as soon as there is a model

Q_SIGNALS:
    /// The menu of an endpoint is wanted, at a place on the screen.
    void menuRequested(const QModelIndex &index, const QPoint &place);
    /// Its header tells of another one to put the rows in.
    void orderChanged(int column, Qt::SortOrder order);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void setUpHeader();

    EndpointCells *m_cells;
    ColumnMenu *m_columns = nullptr;
};

} // namespace Sothebais
