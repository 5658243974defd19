// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsontreemodel.h"

#include "core/inspect/jsonplace.h"
#include "core/json/jsonscanner.h"
#include "core/json/jsonskip.h"
#include "core/text/visibletext.h"

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

struct JsonTreeModel::Node
{
    Node *parent = nullptr;
    int row = 0;
    int depth = 0;
    QByteArrayView key = {}; ///< escaped; null for the members of an array
    QByteArrayView value = {}; ///< ends with the text of the parent if `isOpen`
    bool isOpen = false; ///< nobody has looked yet where the value ends
    bool isRest = false;
    bool isFetched = false;
    const char *next = nullptr; ///< where the members that are not read yet begin
    std::vector<std::unique_ptr<Node>> children = {};

    const char *end() const { return value.data() + value.size(); }
    bool isComplete() const { return isFetched && next == nullptr; }
    qsizetype shown() const { return qsizetype(children.size()) - (hasRest() ? 1 : 0); }
    bool hasRest() const { return !children.empty() && children.back()->isRest; }
    const char *begin() const { return key.isNull() ? value.data() : key.data() - 1; }

    /// Finds out where an open value ends.
    void close()
    {
        if (!isOpen)
            return;
        const char *const found = skipJsonValue(value.data(), end());
        value = QByteArrayView(value.data(), found ? found : end());
        isOpen = false;
    }
    /// Finds out where the last member that is shown ends, if that is not known.
    void settle()
    {
        if (shown() == 0 || !children[size_t(shown() - 1)]->isOpen)
            return;
        children[size_t(shown() - 1)]->close();
        next = children[size_t(shown() - 1)]->end();
    }
    QByteArrayView whole() const
    {
        Node copy{.value = value, .isOpen = isOpen};
        copy.close();
        return copy.value;
    }

    std::vector<std::unique_ptr<Node>> read(int count);
    bool readKey(const char *&at, QByteArrayView &found) const;
    QList<ValueStep> path() const;
    QString pointer() const;
};

/// Reads a name and its colon; false if the text is broken.
bool JsonTreeModel::Node::readKey(const char *&at, QByteArrayView &found) const
{
    const char *const keyEnd = *at == '"' ? skipJsonString(at, end()) : nullptr;
    if (!keyEnd)
        return false;
    found = QByteArrayView(at + 1, keyEnd - 1);
    at = skipJsonSpace(keyEnd, end());
    if (at == end() || *at != ':')
        return false;
    at = skipJsonSpace(at + 1, end());
    return at < end();
}

/// The next members, at most `count`. A very long one is the last, with its end left open.
std::vector<std::unique_ptr<JsonTreeModel::Node>> JsonTreeModel::Node::read(int count)
{
    std::vector<std::unique_ptr<Node>> found;
    const bool isObject = jsonKind(value) == JsonKind::Object;
    const auto first = int(shown());
    const char *at = isFetched ? next : value.data() + 1;
    isFetched = true;
    next = nullptr;
    while (int(found.size()) < count) {
        at = skipJsonSpace(at, end());
        if (at < end() && *at == ',')
            at = skipJsonSpace(at + 1, end());
        QByteArrayView name;
        if (at == end() || *at == '}' || *at == ']' || (isObject && !readKey(at, name)))
            return found;
        const char *const limit = at + std::min<qsizetype>(end() - at, MaxMemberBytes);
        const char *const after = skipJsonValue(at, limit);
        if (after == at)
            return found;
        const bool isLong = limit < end() && (!after || after == limit);
        const char *const valueEnd = isLong || !after ? end() : after;
        found.push_back(std::make_unique<Node>(Node{.parent = this,
                                                    .row = first + int(found.size()),
                                                    .depth = depth + 1,
                                                    .key = name,
                                                    .value = QByteArrayView(at, valueEnd),
                                                    .isOpen = isLong}));
        at = valueEnd;
        if (isLong)
            break;
    }
    next = found.empty() ? nullptr : at;
    return found;
}

QList<ValueStep> JsonTreeModel::Node::path() const
{
    QList<ValueStep> steps;
    for (const Node *node = this; node->parent; node = node->parent)
        steps.append(node->key.isNull() ? ValueStep{.index = node->row}
                                        : ValueStep{.key = jsonKeyText(node->key)});
    std::reverse(steps.begin(), steps.end());
    return steps;
}

QString JsonTreeModel::Node::pointer() const
{
    QString text;
    for (const ValueStep &step : path())
        text += u'/' + (step.index >= 0 ? QString::number(step.index) : pointerToken(step.key));
    return text;
}

JsonTreeModel::JsonTreeModel(QObject *parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>())
{
}

JsonTreeModel::~JsonTreeModel() = default;

void JsonTreeModel::setText(const QByteArray &text, QByteArrayView type)
{
    beginResetModel();
    m_text = text;
    m_issues.clear();
    m_reader.setType(type);
    m_root = std::make_unique<Node>();
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

JsonTreeModel::Node *JsonTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex JsonTreeModel::indexOf(const Node &node) const
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
    const Node *const parent = nodeOf(child)->parent;
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
    const Node &node = *nodeOf(parent);
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
void JsonTreeModel::append(Node &node, int count)
{
    const QModelIndex parent = indexOf(node);
    if (node.hasRest()) {
        const auto last = int(node.children.size()) - 1;
        beginRemoveRows(parent, last, last);
        node.children.pop_back();
        endRemoveRows();
        node.settle();
    }
    std::vector<std::unique_ptr<Node>> found = node.read(count);
    const auto first = int(node.children.size());
    if (node.next)
        found.push_back(std::make_unique<Node>(Node{
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
        Node &parent = *nodeOf(rest)->parent;
        append(parent, std::clamp(int(parent.shown()), MaxChildren, MaxPage));
    }
}

QModelIndex JsonTreeModel::open(qsizetype offset)
{
    const char *const place = m_text.constData() + offset;
    Node *node = m_root.get();
    for (;;) {
        if (canFetchMore(indexOf(*node)))
            append(*node, MaxChildren);
        node->settle();
        while (node->hasRest() && place >= node->children[size_t(node->shown() - 1)]->end()
               && node->shown() < MaxOpened)
            append(*node, std::clamp(int(node->shown()), MaxChildren, MaxPage));
        const auto behind = std::ranges::find_if(node->children, [&](const std::unique_ptr<Node> &child) {
            return child->isRest || child->begin() > place;
        });
        if (behind == node->children.begin())
            return indexOf(*node);
        Node *const child = std::prev(behind)->get();
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
    const Node &node = *nodeOf(index);
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

QVariant JsonTreeModel::display(const Node &node, int column) const
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

ValueMeaning JsonTreeModel::meaning(const Node &node) const
{
    const Node *const around = node.parent;
    ValuePlace place{.key = jsonKeyText(node.key).toUtf8()};
    if (!around->parent)
        place.level = ValuePlace::Level::Envelope;
    else if (!around->parent->parent && around->key == "data")
        place.level = ValuePlace::Level::Data;
    return m_reader.read(place, node.value);
}

QStringList JsonTreeModel::issues(const Node &node) const
{
    return m_issues.value(node.value.data() - m_text.constData());
}

bool JsonTreeModel::hasIssueInside(const Node &node) const
{
    const qsizetype begin = node.value.data() - m_text.constData();
    const qsizetype end = begin + node.value.size();
    return std::any_of(m_issues.keyBegin(), m_issues.keyEnd(),
                       [&](qsizetype offset) { return offset > begin && offset < end; });
}

} // namespace Sothebais
