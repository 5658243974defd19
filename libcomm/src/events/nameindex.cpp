// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "events/nameindex.h"

#include <cstring>

namespace Comm {

/// Names of one catalogue differ in their length, their first eight or their last eight bytes.
static size_t hashOf(QByteArrayView name)
{
    quint64 first = 0;
    quint64 last = 0;
    const size_t length = std::min(size_t(name.size()), sizeof first);
    std::memcpy(&first, name.data(), length);
    std::memcpy(&last, name.data() + (size_t(name.size()) - length), length);
    const quint64 mixed
        = (first ^ (last * 0x9e37'79b9'7f4a'7c15U) ^ quint64(name.size())) * 0xff51'afd7'ed55'8ccdU;
    return size_t(mixed >> 32);
}

static bool isSame(const QByteArray &a, QByteArrayView b)
{
    return a.size() == b.size() && std::memcmp(a.constData(), b.data(), size_t(b.size())) == 0;
}

void NameIndex::append(const QByteArray &name)
{
    Q_ASSERT(find(name) < 0);
    m_names += name;
    fillSlots();
}

qsizetype NameIndex::find(QByteArrayView name) const
{
    if (m_slots.empty() || name.isEmpty())
        return -1;
    for (size_t slot = hashOf(name);; ++slot) {
        const qsizetype place = m_slots[slot & (m_slots.size() - 1)];
        if (place < 0 || isSame(m_names[place], name))
            return place;
    }
}

void NameIndex::fillSlots()
{
    if (size_t(m_names.size()) * 4 <= m_slots.size())
        m_slots.assign(m_slots.size(), -1);
    else
        m_slots.assign(std::max<size_t>(64, m_slots.size() * 2),
                       -1); // a power of two, at most a quarter full
    for (qsizetype place = 0; place < m_names.size(); ++place) {
        size_t slot = hashOf(m_names[place]);
        while (m_slots[slot & (m_slots.size() - 1)] >= 0)
            ++slot;
        m_slots[slot & (m_slots.size() - 1)] = place;
    }
}

} // namespace Comm
