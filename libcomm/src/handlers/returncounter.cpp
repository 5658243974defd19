// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "handlers/returncounter.h"

namespace Comm {

namespace {

constexpr qsizetype Overhead = 96; // bytes that an entry of the cache takes beside its id

} // namespace

int ReturnCounter::count(const Event &event)
{
    if (event.id().isEmpty())
        return 0;
    const QByteArray id = event.id().toByteArray();
    if (int *const known = m_returns.object(id))
        return ++*known;
    m_returns.insert(id, new int(0), id.size() + Overhead);
    return 0;
}

} // namespace Comm
