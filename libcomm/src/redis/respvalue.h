// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>

#include <string>
#include <vector>

namespace Comm {

/// The replies of one server answer in the order they stand on the wire: an array is followed by its
/// elements.
struct RespTree
{
    enum class Type : quint8 { Nil, Status, Error, Integer, Text, Array };

    struct Node
    {
        Type type;
        qint64 number; ///< the integer, the length of the text, or the number of elements
        qsizetype offset; ///< of the text
    };

    std::vector<Node> nodes;
    std::string text; ///< the texts of all nodes, one after the other

    /// Forgets the content, and the memory too if one large reply has blown it up.
    void clear();
};

/// One value of a reply: a view, valid only until the reader goes on.
class RespValue
{
public:
    using Type = RespTree::Type;

    explicit RespValue(const RespTree &tree, size_t index = 0) : m_tree(&tree), m_index(index) { }

    Type type() const { return node().type; }
    bool isError() const { return type() == Type::Error; }
    bool isArray() const { return type() == Type::Array; }
    qint64 integer() const { return type() == Type::Integer ? node().number : 0; }
    /// The text of a Text, Status or Error; empty for any other.
    QByteArrayView text() const;
    /// Elements of an array; 0 for anything else.
    qint64 size() const { return isArray() ? node().number : 0; }

    /// The first element of an array that has one, and the value after this one in the same array.
    RespValue first() const { return RespValue(*m_tree, m_index + 1); }
    RespValue next() const { return RespValue(*m_tree, m_index + extent()); }

private:
    const RespTree::Node &node() const { return m_tree->nodes[m_index]; }
    size_t extent() const;

    const RespTree *m_tree;
    size_t m_index;
};

} // namespace Comm
