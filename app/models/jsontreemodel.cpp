// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsontreemodel.h"

#include "core/json/jsonscanner.h"
#include "core/json/jsonskip.h"
#include "core/text/visibletext.h"
#include "jsontreenode.h"

#include <QLocale>

#include <algorithm>

namespace Sothebais {

namespace {

constexpr qsizetype MaxShownBytes = 2000; ///< of one value in the tree; a copy gets all of it
constexpr int MaxPage = 50'000; ///< rows that are added at once
constexpr int MaxOpened = 200'000; ///< rows that a search opens in one place

bool isContainer(QByteArrayView value)
{
    const JsonKind kind = jsonKind(value);
    return kind == JsonKind::Object || kind == JsonKind::Array;
}

/// The beginning of a container on one line, so that one need not open it to know it again.
QString preview(QByteArrayView container)
{
    constexpr qsizetype Longest = 60;
    return visibleText(container.first(std::min(container.size(), 4 * Longest)), Longest);
}

} // namespace

JsonTreeModel::JsonTreeModel(QObject *parent)
    : QAbstractItemModel(parent),
      m_root(std::make_unique<JsonTreeNode>())
{
}

JsonTreeModel::~JsonTreeModel() = default;

void JsonTreeModel::setText(const QByteArray &text, QByteArrayView type)
{
    beginResetModel();
    m_text = text;
    m_issues.clear();
    m_reader.setType(type);
    m_root = std::make_unique<JsonTreeNode>();
    m_root->value = QByteArrayView(m_text).trimmed();
    endResetModel();
    fetchMore({});
}

void JsonTreeModel::setIssues(const QHash<qsizetype, QStringList> &issues)
{
    m_issues = issues;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

JsonTreeNode *JsonTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<JsonTreeNode *>(index.internalPointer()) : m_root.get();
}

QModelIndex JsonTreeModel::indexOf(const JsonTreeNode &node) const
{
    return node.parent ? createIndex(node.row, 0, &node) : QModelIndex();
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[size_t(row)].get());
}

QModelIndex JsonTreeModel::parent(const QModelIndex &child) const
{
    const JsonTreeNode *const parent = nodeOf(child)->parent;
    return parent ? indexOf(*parent) : QModelIndex();
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
    const JsonTreeNode &node = *nodeOf(parent);
    if (parent.column() > 0 || node.depth >= MaxDepth || !isContainer(node.value))
        return false;
    if (node.isFetched)
        return !node.children.empty();
    const char *const first = skipJsonSpace(node.value.data() + 1, node.end());
    return first < node.end() && *first != '}' && *first != ']';
}

bool JsonTreeModel::canFetchMore(const QModelIndex &parent) const
{
    return !nodeOf(parent)->isFetched && hasChildren(parent);
}

void JsonTreeModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        append(*nodeOf(parent), MaxChildren);
}

/// Reads further members of a node and shows them in front of the row of the rest.
void JsonTreeModel::append(JsonTreeNode &node, int count)
{
    const QModelIndex parent = indexOf(node);
    if (node.hasRest()) {
        const auto last = int(node.children.size()) - 1;
        beginRemoveRows(parent, last, last);
        node.children.pop_back();
        endRemoveRows();
        node.settle();
    }
    std::vector<std::unique_ptr<JsonTreeNode>> found = node.read(count, MaxMemberBytes);
    const auto first = int(node.children.size());
    if (node.next)
        found.push_back(std::make_unique<JsonTreeNode>(JsonTreeNode{
            .parent = &node, .row = first + int(found.size()), .depth = node.depth + 1, .isRest = true}));
    if (found.empty())
        return;
    beginInsertRows(parent, first, first + int(found.size()) - 1);
    std::ranges::move(found, std::back_inserter(node.children));
    endInsertRows();
}

void JsonTreeModel::showMore(const QModelIndex &rest)
{
    if (rest.isValid() && nodeOf(rest)->isRest) {
        JsonTreeNode &parent = *nodeOf(rest)->parent;
        append(parent, std::clamp(int(parent.shown()), MaxChildren, MaxPage));
    }
}

QModelIndex JsonTreeModel::open(qsizetype offset)
{
    const char *const place = m_text.constData() + offset;
    JsonTreeNode *node = m_root.get();
    for (;;) {
        if (canFetchMore(indexOf(*node)))
            append(*node, MaxChildren);
        node->settle();
        while (node->hasRest() && place >= node->children[size_t(node->shown() - 1)]->end()
               && node->shown() < MaxOpened)
            append(*node, std::clamp(int(node->shown()), MaxChildren, MaxPage));
        const auto behind
            = std::ranges::find_if(node->children, [&](const std::unique_ptr<JsonTreeNode> &child) {
                  return child->isRest || child->begin() > place;
              });
        if (behind == node->children.begin())
            return indexOf(*node);
        JsonTreeNode *const child = std::prev(behind)->get();
        if (place >= child->end())
            return indexOf(*node);
        node = child;
        if (place <= node->value.data())
            return indexOf(*node);
    }
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const JsonTreeNode &node = *nodeOf(index);
    if (role == IsRestRole)
        return node.isRest;
    if (role == Qt::DisplayRole)
        return display(node, index.column());
    if (node.isRest)
        return role == KindRole ? QVariant(int(JsonKind::Invalid)) : QVariant();
    switch (role) {
    case KindRole:
        return int(jsonKind(node.value));
    case TextRole:
        return jsonText(node.whole());
    case JsonRole:
        return node.whole().toByteArray();
    case PointerRole:
        return node.pointer();
    case PathRole:
        return valuePath(node.path());
    case FilterRole:
        return valueFilter(node.path(), node.whole());
    case MeaningRole:
        return meaning(node).lines;
    case IssuesRole:
        return issues(node);
    case HasIssueInsideRole:
        return hasIssueInside(node);
    default:
        return {};
    }
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case ValueColumn:
        return tr("Value");
    default:
        return tr("Meaning");
    }
}

QVariant JsonTreeModel::display(const JsonTreeNode &node, int column) const
{
    if (node.isRest) {
        const QString left = QLocale().formattedDataSize(node.parent->end() - node.parent->next);
        if (column == NameColumn)
            return QStringLiteral("…");
        return column == ValueColumn
            ? tr("%L1 shown, up to %2 left. Enter shows more.").arg(node.row).arg(left)
            : QString();
    }
    if (column == NameColumn)
        return node.key.isNull() ? QString::number(node.row) : visibleText(jsonKeyText(node.key));
    if (column == MeaningColumn) {
        if (const QStringList wrong = issues(node); !wrong.isEmpty())
            return wrong.join(QStringLiteral("; "));
        const ValueMeaning is = meaning(node);
        return is.text.isEmpty() ? is.kind : is.text;
    }
    if (isContainer(node.value))
        return node.depth < MaxDepth ? preview(node.value)
                                     : tr("deeper than is shown here; see the raw text");
    if (node.value.size() <= MaxShownBytes)
        return visibleText(jsonText(node.value), MaxShownBytes);
    const QString size = node.isOpen ? tr(" … (the start of more than %L1 bytes)").arg(MaxMemberBytes)
                                     : tr(" … (the start of %L1 bytes)").arg(node.value.size());
    return QString(visibleText(jsonText(node.value.first(MaxShownBytes)), MaxShownBytes) + size);
}

ValueMeaning JsonTreeModel::meaning(const JsonTreeNode &node) const
{
    const JsonTreeNode *const around = node.parent;
    ValuePlace place{.key = jsonKeyText(node.key).toUtf8()};
    if (!around->parent)
        place.level = ValuePlace::Level::Envelope;
    else if (!around->parent->parent && around->key == "data")
        place.level = ValuePlace::Level::Data;
    return m_reader.read(place, node.value);
}

QStringList JsonTreeModel::issues(const JsonTreeNode &node) const
{
    return m_issues.value(node.value.data() - m_text.constData());
}

bool JsonTreeModel::hasIssueInside(const JsonTreeNode &node) const
{
    const qsizetype begin = node.value.data() - m_text.constData();
    const qsizetype end = begin + node.value.size();
    return std::any_of(m_issues.keyBegin(), m_issues.keyEnd(),
                       [&](qsizetype offset) { return offset > begin && offset < end; });
}

} // namespace Sothebais
