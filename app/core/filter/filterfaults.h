// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filterlexer.h"
#include "filternode.h"
#include "filtersyntax.h"

namespace Sothebais::FilterFaults {

// What can be wrong with the text of a filter, in words.

FilterError tooLong(const QString &text);
FilterError tooDeep(const FilterLexeme &at);
FilterError tooManyTerms(const FilterLexeme &at);
/// Something else was expected here; says so in the way that fits what stands there.
FilterError unexpected(const FilterLexeme &at);
FilterError unclosedQuote(const FilterLexeme &quote);
FilterError unclosedGroup(const FilterLexeme &parenthesis);
FilterError unclosedSet(const FilterLexeme &brace);
FilterError quotedField(const FilterLexeme &field);
FilterError unknownField(const FilterLexeme &field, const Comm::Catalog &catalog);
FilterError missingField(const FilterLexeme &at);
FilterError missingOperator(const FilterLexeme &field);
FilterError missingSet(const FilterLexeme &at);
FilterError missingValue(const FilterLexeme &at, FilterNode::Operation operation);
FilterError wrongValue(const FilterLexeme &value, const FilterField &field);
FilterError wrongOperator(const FilterLexeme &at, const FilterNode &node);
FilterError wrongRange(const FilterLexeme &from, const FilterLexeme &to);
FilterError wrongPattern(const FilterLexeme &pattern, const QString &reason);

} // namespace Sothebais::FilterFaults
