// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filtercursor.h"
#include "filternode.h"

namespace Sothebais {

/// Reads one comparison of a filter: field, operator and values.
class FilterComparisonReader
{
public:
    FilterComparisonReader(FilterCursor &cursor, const Comm::Catalog &catalog)
        : m_cursor(cursor),
          m_catalog(catalog)
    {
    }

    /// Of no use if the cursor has failed.
    FilterNode read();
    std::optional<FilterField> readField();

private:
    void readValues(FilterNode &node);
    void readSet(FilterNode &node);
    void readRange(FilterNode &node);
    std::optional<FilterLiteral> readValue(const FilterNode &node);
    void checkPattern(const FilterNode &node, const FilterLexeme &lexeme);

    FilterCursor &m_cursor;
    const Comm::Catalog &m_catalog;
};

} // namespace Sothebais
