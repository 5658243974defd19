// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "redis/respvalue.h"

namespace Comm {

namespace {

constexpr size_t KeptTextCapacity = 1024 * 1024;
constexpr size_t KeptNodeCapacity = 64 * 1024;

} // namespace

void RespTree::clear()
{
    nodes.clear();
    text.clear();
    if (nodes.capacity() > KeptNodeCapacity)
        nodes.shrink_to_fit();
    if (text.capacity() > KeptTextCapacity)
        text.shrink_to_fit();
}

QByteArrayView RespValue::text() const
{
    switch (type()) {
    case Type::Status:
    case Type::Error:
    case Type::Text:
        return QByteArrayView(m_tree->text.data() + node().offset, node().number);
    default:
        return {};
    }
}

// Without recursion: later versions of hiredis let a server nest arrays as deep as it likes.
size_t RespValue::extent() const
{
    size_t end = m_index;
    for (qint64 open = 1; open > 0; --open)
        open += RespValue(*m_tree, end++).size();
    return end - m_index;
}

} // namespace Comm
