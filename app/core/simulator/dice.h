// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <iterator>
#include <random>

namespace Sothebais {

/// Random draws that are the same on every machine for the same seed, which the distributions of the standard
/// library do not promise.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_engine(seed) { }

    quint64 bits() { return m_engine(); }

    /// From `lowest` to `highest`, both included.
    qint64 between(qint64 lowest, qint64 highest)
    {
        const auto span = static_cast<quint64>(highest - lowest) + 1;
        return lowest + static_cast<qint64>(m_engine() % span);
    }

    bool chance(int percent) { return between(1, 100) <= percent; }

    template <typename Range>
    const auto &pick(const Range &range)
    {
        return std::begin(range)[between(0, static_cast<qint64>(std::size(range)) - 1)];
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace Sothebais
