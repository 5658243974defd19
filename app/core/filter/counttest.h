// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filternode.h"

namespace Sothebais {

/// What a comparison asks of a whole number that is no part of the payload.
class CountTest
{
public:
    /// Of a Compare whose values are numbers.
    explicit CountTest(const FilterNode &comparison);

    bool passes(qint64 count) const;

private:
    FilterNode::Operation m_operation;
    QList<QByteArray> m_values; ///< the texts of the numbers
};

} // namespace Sothebais
