// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filtercursor.h"
#include "filternode.h"

namespace Sothebais {

/// Reads the text of a filter: `or` binds weaker than `and`, which may be left out, and that weaker than
/// `not`.
class FilterParser
{
public:
    FilterParser(const QString &text, const Comm::Catalog &catalog) : m_cursor(text), m_catalog(catalog) { }

    FilterSyntax run();

private:
    FilterNode readAny();
    FilterNode readAll();
    FilterNode readTerm();
    FilterNode readGroup();
    FilterNode readExists();
    FilterNode readText();
    FilterNode readWord();
    FilterNode readSubject();

    bool isSubject() const;
    bool enter(const FilterLexeme &lexeme);
    FilterNode fail(const FilterError &error);

    FilterCursor m_cursor;
    const Comm::Catalog m_catalog;
    int m_depth = 0;
};

} // namespace Sothebais
