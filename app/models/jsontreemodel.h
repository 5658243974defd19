// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/inspect/valuefilter.h"
#include "core/inspect/valuemeaning.h"

#include <QAbstractItemModel>
#include <QByteArray>
#include <QHash>

#include <memory>
#include <vector>

namespace Sothebais {

struct JsonTreeNode;

/// A JSON text as a tree of names and values, in the order and with the digits of the text, and what the
/// values mean.
///
/// Built lazily: a node looks at its members when it is opened, and passes over no more than a few MB of
/// text for it. Of a long object or array the first MaxChildren are shown, and a last row stands for the
/// rest, to be had with showMore().
class JsonTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, ValueColumn, MeaningColumn, ColumnCount };
    enum Role {
        KindRole = Qt::UserRole, ///< int of JsonKind; Invalid for the row that stands for the rest
        TextRole, ///< the whole value for people: a string without quotes and escapes, else the exact text
        JsonRole, ///< QByteArray: the exact text of the whole value
        PointerRole, ///< where the value is, as a JSON pointer (RFC 6901)
        PathRole, ///< the same as filters have it: "data.bids[0].amount"
        FilterRole, ///< a filter for events with this value in this place; may be empty
        MeaningRole, ///< QStringList: what the value means, with more room than the column has
        IssuesRole, ///< QStringList: what is wrong with this value
        HasIssueInsideRole, ///< bool: something is wrong with a value inside of this one
        IsRestRole, ///< bool: stands for the values that are not shown
    };
    static constexpr int MaxChildren = 1000;
    static constexpr int MaxDepth = 1000; ///< values deeper than this are not opened
    static constexpr qsizetype MaxMemberBytes = 4 * 1024 * 1024; ///< passed over without being asked

    explicit JsonTreeModel(QObject *parent = nullptr);
    ~JsonTreeModel() override;

    /// Shows another text, which should be valid JSON; what comes after the first error in it is not shown.
    /// `type` is the type of the event that it is, empty if none. Nothing is wrong with it, at first.
    void setText(const QByteArray &text, QByteArrayView type = {});
    /// What is wrong, by the offset in the text of the value it is wrong with.
    void setIssues(const QHash<qsizetype, QStringList> &issues);

    /// More of what the row of the rest stands for: as many as are shown already.
    void showMore(const QModelIndex &rest);
    /// The value of which an offset in the text is a part, or which has it as its name. Opens what is around
    /// it; an invalid index, or one around it, if that is too much.
    QModelIndex open(qsizetype offset);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    JsonTreeNode *nodeOf(const QModelIndex &index) const;
    QModelIndex indexOf(const JsonTreeNode &node) const;
    void append(JsonTreeNode &node, int count);
    QVariant display(const JsonTreeNode &node, int column) const;
    ValueMeaning meaning(const JsonTreeNode &node) const;
    QStringList issues(const JsonTreeNode &node) const;
    bool hasIssueInside(const JsonTreeNode &node) const;

    QByteArray m_text;
    std::unique_ptr<JsonTreeNode> m_root;
    ValueReader m_reader;
    QHash<qsizetype, QStringList> m_issues;
};

} // namespace Sothebais
