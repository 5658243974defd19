// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemModel>
#include <QByteArray>

#include <memory>
#include <vector>

namespace Sothebais {

/// A JSON text as a tree of names and values, in the order and with the digits of the text.
///
/// Built lazily: a node looks at its members when it is opened. Of a very long object or array the first
/// MaxChildren are shown, and a last row says how many more there are.
class JsonTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, ValueColumn, ColumnCount };
    enum Role {
        KindRole = Qt::UserRole, ///< int of JsonKind; Invalid for the row that stands for the rest
        TextRole, ///< the whole value for people: a string without quotes and escapes, else the exact text
        PointerRole, ///< where the value is, as a JSON pointer (RFC 6901)
    };
    static constexpr int MaxChildren = 1000;

    explicit JsonTreeModel(QObject *parent = nullptr);
    ~JsonTreeModel() override;

    /// Shows another text, which should be valid JSON; what comes after the first error in it is not shown.
    void setText(const QByteArray &text);

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
    struct Node;

    Node *nodeOf(const QModelIndex &index) const;
    static QString name(const Node &node);
    static QString shortValue(const Node &node);
    static QString pointer(const Node &node);

    QByteArray m_text;
    std::unique_ptr<Node> m_root;
};

} // namespace Sothebais
