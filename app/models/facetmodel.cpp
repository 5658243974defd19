// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facetmodel.h"

#include "core/text/visibletext.h"

#include <QLocale>

#include <algorithm>

namespace Sothebais {

struct FacetModel::Node
{
    Node(const Facet &shown, Node *parentNode) : facet(shown), parent(parentNode)
    {
        for (const Facet &child : shown.children)
            children.push_back(std::make_unique<Node>(child, this));
        facet.children.clear();
    }

    int rowOf(const QString &id, int from) const
    {
        const auto at = std::find_if(children.begin() + from, children.end(),
                                     [&id](const auto &child) { return child->facet.id == id; });
        return at == children.end() ? -1 : int(at - children.begin());
    }
    int row() const
    {
        const auto &siblings = parent->children;
        const auto isThis = [this](const auto &sibling) { return sibling.get() == this; };
        return int(std::find_if(siblings.begin(), siblings.end(), isThis) - siblings.begin());
    }

    Facet facet; ///< without its children
    Node *parent;
    std::vector<std::unique_ptr<Node>> children;
};

FacetModel::FacetModel(QObject *parent)
    : QAbstractItemModel(parent),
      m_root(std::make_unique<Node>(Facet(), nullptr))
{
}

FacetModel::~FacetModel() = default;

void FacetModel::show(const std::vector<Facet> &sections)
{
    update(*m_root, sections);
}

void FacetModel::update(Node &node, const std::vector<Facet> &wanted)
{
    removeUnwanted(node, wanted);
    bool isChanged = false;
    for (int row = 0; row < int(wanted.size()); ++row) {
        const Facet &facet = wanted[size_t(row)];
        place(node, facet, row);
        Node &child = *node.children[size_t(row)];
        update(child, facet.children);
        Facet shown = facet;
        shown.children.clear();
        isChanged |= child.facet != shown;
        child.facet = std::move(shown);
    }
    if (isChanged)
        Q_EMIT dataChanged(indexOf(*node.children.front(), 0),
                           indexOf(*node.children.back(), ColumnCount - 1));
}

void FacetModel::removeUnwanted(Node &node, const std::vector<Facet> &wanted)
{
    const auto isSame = [](const auto &child, const Facet &facet) { return child->facet.id == facet.id; };
    if (std::ranges::equal(node.children, wanted, isSame)) // as nearly always
        return;
    for (int row = int(node.children.size()) - 1; row >= 0; --row) {
        const QString &id = node.children[size_t(row)]->facet.id;
        if (std::ranges::any_of(wanted, [&id](const Facet &facet) { return facet.id == id; }))
            continue;
        beginRemoveRows(indexOf(node, 0), row, row);
        node.children.erase(node.children.begin() + row);
        endRemoveRows();
    }
}

/// Brings the row of a facet to its place, or makes it there; those before it are in their place.
void FacetModel::place(Node &node, const Facet &facet, int row)
{
    const int now = node.rowOf(facet.id, row);
    if (now == row)
        return;
    const QModelIndex parent = indexOf(node, 0);
    const auto begin = node.children.begin();
    if (now < 0) {
        beginInsertRows(parent, row, row);
        node.children.insert(begin + row, std::make_unique<Node>(facet, &node));
        endInsertRows();
        return;
    }
    beginMoveRows(parent, now, now, parent, row);
    std::rotate(begin + row, begin + now, begin + now + 1);
    endMoveRows();
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[size_t(row)].get());
}

QModelIndex FacetModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(*nodeOf(child)->parent, 0) : QModelIndex();
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int FacetModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Facet &facet = nodeOf(index)->facet;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() != NameColumn)
            return number(facet, index.column());
        return facet.shortName.isEmpty() ? facet.name : facet.shortName;
    case Qt::ToolTipRole:
        return toolTipText(isSection(index) ? facet.name : description(facet));
    case Qt::AccessibleTextRole:
        return isSection(index) ? facet.name : description(facet);
    case TermRole:
        return facet.term;
    case NoteRole:
        return facet.note;
    case FamilyRole:
        return QVariant::fromValue(facet.family);
    case ShareRole:
        return facet.share;
    case IdRole:
        return facet.id;
    default:
        return {};
    }
}

QVariant FacetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Facet");
    case CountColumn:
        return tr("Events");
    default:
        return tr("Per second");
    }
}

QString FacetModel::number(const Facet &facet, int column)
{
    constexpr double SmallestRate = 0.05;
    if (column == CountColumn)
        return facet.count > 0 ? QLocale().toString(facet.count) : QString();
    if (facet.rate < SmallestRate)
        return {};
    return tr("%1/s").arg(QLocale().toString(facet.rate, 'f', facet.rate < 10 ? 1 : 0));
}

QString FacetModel::description(const Facet &facet)
{
    const QString name = facet.note.isEmpty() ? facet.name : tr("%1 (%2)").arg(facet.name, facet.note);
    const QString events
        = tr("%1: %2 events, %3 %")
              .arg(name, QLocale().toString(facet.count), QLocale().toString(100 * facet.share, 'f', 1));
    return facet.rate > 0 ? tr("%1, %2 a second").arg(events, QLocale().toString(facet.rate, 'f', 1))
                          : events;
}

FacetModel::Node *FacetModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex FacetModel::indexOf(const Node &node, int column) const
{
    if (!node.parent)
        return {};
    return createIndex(node.row(), column, const_cast<Node *>(&node));
}

} // namespace Sothebais
