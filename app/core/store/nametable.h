// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QReadWriteLock>

#include <vector>

namespace Sothebais {

/// Names that come again and again, each as a small number that never changes.
///
/// One thread adds, any may look up. A table that is full gives the number Other to every further name, so
/// that a stream of invented names cannot eat the memory; such a name has to be read from the event itself.
class NameTable
{
public:
    static constexpr quint32 None = 0; ///< of the empty name
    static constexpr quint32 Other = 1; ///< of every name that found no room

    explicit NameTable(quint32 maxNames) : m_maxNames(maxNames) { }

    /// The number of a name, which is added if there is room.
    quint32 add(QByteArrayView name);
    /// The number of a name; Other if it is not there.
    quint32 find(QByteArrayView name) const;
    /// Empty for None and Other.
    QByteArray name(quint32 number) const;
    /// One more than the highest number given so far.
    quint32 end() const;

private:
    const quint32 m_maxNames;
    mutable QReadWriteLock m_lock;
    std::vector<QByteArray> m_names; ///< by number - 2
    QHash<QByteArray, quint32> m_numbers;
};

} // namespace Sothebais
