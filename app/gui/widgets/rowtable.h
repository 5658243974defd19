// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace Sothebais {

class Theme;

/// A table whose rows are all of one height, so that their places are computed.
///
/// Millions of rows that come and go a thousand times a second cost nothing but the painting of those in
/// sight: the vertical header of QTableView, which keeps 8 bytes for each row and walks over all of them
/// after each change, has no rows.
class RowTable : public QTableView
{
    Q_OBJECT
public:
    RowTable(QAbstractItemModel &model, const Theme &theme, QWidget *parent = nullptr);

    int rowHeight() const { return m_rowHeight; }
    /// Rows that fit into sight.
    int pageRows() const;

    QModelIndex indexAt(const QPoint &position) const override;
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void keyboardSearch(const QString &) override { }

Q_SIGNALS:
    /// By the user, or by scrollTo(): not because rows came or went.
    void scrolled();
    /// For a cell, by the mouse or by a key; `place` is one of the screen.
    void menuRequested(const QModelIndex &index, const QPoint &place);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;

    /// The row at the cursor, -1 if there is none.
    virtual int cursorRow() const { return currentIndex().row(); }
    /// The row that a key selects where none is selected: what the eye is on, and none far out of sight.
    virtual int rowOfFirstKey() const { return topRow() + pageRows() - 1; }
    /// The row at the top after `rowsAbove` have come above it (or, negative, have gone): what was in sight
    /// stays there.
    virtual int topRowAfter(int rowsAbove) const;
    virtual void paintRow(QPainter &painter, QStyleOptionViewItem option, int row, const QRect &rect) const;

    /// After rows have come or gone.
    void fitScrollBar(int rowsAbove);
    /// Brings a row into sight without saying that something was scrolled.
    void scrollQuietlyTo(const QModelIndex &index, ScrollHint hint);
    int topRow() const;
    int lastTopRow() const; ///< the one at the top when the last row is at the bottom
    int rowTop(int row) const;

private:
    int rowAtY(int y) const;

    QAbstractItemModel &m_rows; ///< also while the model is being set
    int m_rowHeight;
    bool m_isAdjusting = false; ///< the scroll bar moves, but the user does not move it
    bool m_isUpdating = false; ///< the geometries
};

} // namespace Sothebais
