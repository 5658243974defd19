// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>

#include <vector>

namespace Comm {

/// Finds the place of a name in a list of names. Made for one look-up per received event: no allocation, one
/// hash of the ends of the name, and nearly always one comparison.
class NameIndex
{
public:
    /// Adds a name, which must not be in the index yet, at the next place.
    void append(const QByteArray &name);

    /// The place of the name, counted from 0, or -1.
    qsizetype find(QByteArrayView name) const;

private:
    void fillSlots();

    QList<QByteArray> m_names;
    std::vector<qsizetype> m_slots; // open addressing; places, or -1 for a free slot
};

} // namespace Comm
