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

size_t RespValue::extent() const
{
    size_t end = m_index + 1;
    for (auto left = size(); left > 0; --left)
        end += RespValue(*m_tree, end).extent();
    return end - m_index;
}

} // namespace Comm
