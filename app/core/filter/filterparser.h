// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filterlexer.h"
#include "filternode.h"
#include "filtersyntax.h"

namespace Sothebais {

/// Reads the text of a filter: `or` binds weaker than `and`, which may be left out, and that weaker than
/// `not`.
class FilterParser
{
public:
    FilterParser(const QString &text, const Comm::Catalog &catalog);

    FilterSyntax run();

private:
    using Operation = FilterNode::Operation;

    FilterNode readAny();
    FilterNode readAll();
    FilterNode readTerm();
    FilterNode readGroup();
    FilterNode readExists();
    FilterNode readText();
    FilterNode readWord();
    FilterNode readSubject();
    FilterNode readComparison();

    std::optional<FilterField> readField();
    std::optional<Operation> readOperation();
    void readValues(FilterNode &node);
    void readSet(FilterNode &node);
    void readRange(FilterNode &node);
    std::optional<FilterLiteral> readValue(const FilterNode &node);
    void checkPattern(const FilterNode &node, const FilterLexeme &lexeme);

    const FilterLexeme &peek(qsizetype ahead = 0) const;
    const FilterLexeme &take(FilterToken::Kind kind);
    bool startsOperation(qsizetype ahead) const;
    bool isType(const QString &word) const;
    bool isSubject() const;
    bool enter(const FilterLexeme &lexeme);
    FilterNode fail(const FilterError &error);

    const QString m_text;
    const Comm::Catalog m_catalog;
    QList<FilterLexeme> m_lexemes;
    QList<FilterToken> m_tokens; ///< one for each lexeme but the End
    qsizetype m_at = 0;
    int m_depth = 0;
    int m_terms = 0;
    std::optional<FilterError> m_error; ///< the first one; nothing is read after it
};

} // namespace Sothebais
