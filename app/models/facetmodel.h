// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facets.h"

#include <QAbstractItemModel>

#include <memory>

namespace Sothebais {

/// The facets of the events as a tree. What is shown anew keeps its place: what has the same id is the same
/// row, for those who have selected, opened or scrolled to it.
class FacetModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, CountColumn, RateColumn, ColumnCount };
    enum Role {
        TermRole = Qt::UserRole, ///< QString; the filter for the events of the row, empty where there is none
        NoteRole, ///< QString; goes after the name
        FamilyRole, ///< EventFamily
        ShareRole, ///< double; of all events, 0 to 1
        IdRole, ///< QString
    };

    explicit FacetModel(QObject *parent = nullptr);
    ~FacetModel() override;

    void show(const std::vector<Facet> &sections);
    /// True if the row is the title of a section.
    static bool isSection(const QModelIndex &index) { return index.isValid() && !index.parent().isValid(); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Node;

    Node *nodeOf(const QModelIndex &index) const;
    QModelIndex indexOf(const Node &node, int column) const;
    void update(Node &node, const std::vector<Facet> &wanted);
    void removeUnwanted(Node &node, const std::vector<Facet> &wanted);
    void place(Node &node, const Facet &facet, int row);
    static QString number(const Facet &facet, int column);
    static QString description(const Facet &facet);

    std::unique_ptr<Node> m_root;
};

} // namespace Sothebais
