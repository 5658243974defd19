// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsontreemodel.h"

#include "core/jsonscanner.h"
#include "core/visibletext.h"

namespace Sothebais {

namespace {

constexpr qsizetype MaxShownBytes = 2000; ///< of one value in the tree; a copy gets all of it

bool isContainer(QByteArrayView value)
{
    const JsonKind kind = jsonKind(value);
    return kind == JsonKind::Object || kind == JsonKind::Array;
}

QString keyText(QByteArrayView key)
{
    return jsonText(QByteArray('"' + key.toByteArray() + '"'));
}

} // namespace

struct JsonTreeModel::Node
{
    Node *parent = nullptr;
    int row = 0;
    QByteArrayView key; ///< escaped; empty for the members of an array
    QByteArrayView value;
    qint64 omitted = 0; ///< of a row that stands for the rest: how many
    bool isFetched = false;
    std::vector<std::unique_ptr<Node>> children = {};
};

JsonTreeModel::JsonTreeModel(QObject *parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>())
{
}

JsonTreeModel::~JsonTreeModel() = default;

void JsonTreeModel::setText(const QByteArray &text)
{
    beginResetModel();
    m_text = text;
    m_root = std::make_unique<Node>();
    m_root->value = QByteArrayView(m_text).trimmed();
    endResetModel();
    fetchMore({});
}

JsonTreeModel::Node *JsonTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[size_t(row)].get());
}

QModelIndex JsonTreeModel::parent(const QModelIndex &child) const
{
    Node *const parent = nodeOf(child)->parent;
    return parent == nullptr || parent == m_root.get() ? QModelIndex() : createIndex(parent->row, 0, parent);
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int JsonTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool JsonTreeModel::hasChildren(const QModelIndex &parent) const
{
    return parent.column() <= 0 && isContainer(nodeOf(parent)->value)
        && JsonScanner(nodeOf(parent)->value).next();
}

bool JsonTreeModel::canFetchMore(const QModelIndex &parent) const
{
    return !nodeOf(parent)->isFetched && hasChildren(parent);
}

void JsonTreeModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    Node *const node = nodeOf(parent);
    node->isFetched = true;
    std::vector<std::unique_ptr<Node>> found;
    qint64 omitted = 0;
    const auto add = [&](Node child) { found.push_back(std::make_unique<Node>(std::move(child))); };
    for (JsonScanner members(node->value); members.next();) {
        if (found.size() < MaxChildren)
            add({.parent = node, .row = int(found.size()), .key = members.key(), .value = members.value()});
        else
            ++omitted;
    }
    if (omitted > 0)
        add({.parent = node, .row = int(found.size()), .key = {}, .value = {}, .omitted = omitted});

    beginInsertRows(parent, 0, int(found.size()) - 1);
    node->children = std::move(found);
    endInsertRows();
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == NameColumn ? name(node) : shortValue(node);
    case KindRole:
        return int(jsonKind(node.value));
    case TextRole:
        return node.omitted > 0 ? QString() : jsonText(node.value);
    case PointerRole:
        return node.omitted > 0 ? QString() : pointer(node);
    default:
        return {};
    }
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Name") : tr("Value");
}

QString JsonTreeModel::name(const Node &node)
{
    if (node.omitted > 0)
        return QStringLiteral("…");
    return jsonKind(node.parent->value) == JsonKind::Array ? QString::number(node.row)
                                                           : visibleText(keyText(node.key));
}

QString JsonTreeModel::shortValue(const Node &node)
{
    if (node.omitted > 0)
        return tr("%L1 more, in the raw text").arg(node.omitted);
    switch (jsonKind(node.value)) {
    case JsonKind::Object:
        return QStringLiteral("{…}");
    case JsonKind::Array:
        return QStringLiteral("[…]");
    default:
        break;
    }
    if (node.value.size() <= MaxShownBytes)
        return visibleText(jsonText(node.value), MaxShownBytes);
    return visibleText(jsonText(node.value.first(MaxShownBytes)), MaxShownBytes)
        + tr(" … (the start of %L1 bytes)").arg(node.value.size());
}

QString JsonTreeModel::pointer(const Node &node)
{
    if (node.parent == nullptr)
        return {};
    QString token = node.key.isNull() ? QString::number(node.row) : keyText(node.key);
    token.replace(QLatin1Char('~'), QStringLiteral("~0")).replace(QLatin1Char('/'), QStringLiteral("~1"));
    return pointer(*node.parent) + QLatin1Char('/') + token;
}

} // namespace Sothebais
