// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nametable.h"

namespace Sothebais {

namespace {

constexpr quint32 FirstNumber = NameTable::Other + 1;

/// Looks up without a copy of the bytes; the key must not outlive the call.
QByteArray borrowed(QByteArrayView name)
{
    return QByteArray::fromRawData(name.data(), name.size());
}

} // namespace

quint32 NameTable::add(QByteArrayView name)
{
    if (const quint32 known = find(name); known != Other)
        return known;
    const QWriteLocker lock(&m_lock);
    if (m_names.size() >= m_maxNames)
        return Other;
    m_names.push_back(name.toByteArray());
    const quint32 number = FirstNumber + quint32(m_names.size()) - 1;
    m_numbers.insert(m_names.back(), number);
    return number;
}

quint32 NameTable::find(QByteArrayView name) const
{
    if (name.isEmpty())
        return None;
    const QReadLocker lock(&m_lock);
    return m_numbers.value(borrowed(name), Other);
}

QByteArray NameTable::name(quint32 number) const
{
    const QReadLocker lock(&m_lock);
    return number < FirstNumber || number - FirstNumber >= m_names.size() ? QByteArray()
                                                                          : m_names[number - FirstNumber];
}

quint32 NameTable::end() const
{
    const QReadLocker lock(&m_lock);
    return FirstNumber + quint32(m_names.size());
}

} // namespace Sothebais
