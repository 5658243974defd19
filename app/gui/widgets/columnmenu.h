// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QHeaderView;
class QMenu;
class QTableView;

namespace Sothebais {

/// Which columns a table shows: chosen in the context menu of its header, which a key in the table opens too.
/// One of them always stays. They are kept with the state of the page if the header has a name.
///
///     table->horizontalHeader()->setObjectName("thingsHeader");
///     new ColumnMenu(*table);
class ColumnMenu : public QObject
{
    Q_OBJECT
public:
    /// Lives with the table, which has its model: as the columns stand now, they are "as at first".
    explicit ColumnMenu(QTableView &table);

    /// All that can be chosen, for a menu at the header of `column` (-1 if none).
    void fill(QMenu &menu, int column = -1);
    /// Adds a menu of it to the menu of a row.
    void addTo(QMenu &menu);

protected:
    virtual void setShown(int column, bool isShown);
    /// Whether it may be taken away.
    virtual bool isOptional(int column) const;
    /// Puts into the menu what else there is to choose.
    virtual void addChoices(QMenu &) { }
    virtual void reset();

    QTableView &table() const { return m_table; }
    QHeaderView &header() const;

private:
    void open(const QPoint &position, int column);
    QString titleOf(int column) const;

    QTableView &m_table;
    QByteArray m_first; ///< state of the header
};

} // namespace Sothebais
