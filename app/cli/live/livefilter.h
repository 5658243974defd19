// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filtermatcher.h"
#include "core/store/arrival.h"

namespace Sothebais {

/// Applies a filter to events that are in no store.
class LiveFilter
{
public:
    explicit LiveFilter(const Filter &filter) : m_matcher(filter, m_names), m_isEmpty(filter.isEmpty()) { }
    Q_DISABLE_COPY_MOVE(LiveFilter) // the matcher knows where the names are

    bool matches(const Arrival &arrival, qsizetype index);

private:
    EventNames m_names;
    FilterMatcher m_matcher;
    bool m_isEmpty;
};

} // namespace Sothebais
