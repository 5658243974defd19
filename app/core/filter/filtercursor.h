// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filterlexer.h"
#include "filtersyntax.h"

namespace Sothebais {

/// A place in the text of a filter that is read from left to right, and what was found out about what is left
/// of it. After the first error nothing more should be read.
class FilterCursor
{
public:
    explicit FilterCursor(const QString &text);

    const FilterLexeme &peek(qsizetype ahead = 0) const;
    bool isAtEnd() const { return peek().kind == FilterLexeme::Kind::End; }
    /// True if a comparison goes on there.
    bool startsOperation(qsizetype ahead) const;
    /// Steps over a lexeme, which is a token of this kind.
    const FilterLexeme &take(FilterToken::Kind kind);

    /// Fails if there are too many terms.
    void countTerm();
    void fail(const FilterError &error);
    bool hasFailed() const { return m_error.has_value(); }

    const QList<FilterToken> &tokens() const { return m_tokens; }
    const std::optional<FilterError> &error() const { return m_error; }

private:
    QList<FilterLexeme> m_lexemes;
    QList<FilterToken> m_tokens; ///< one for each lexeme but the End
    qsizetype m_at = 0;
    int m_terms = 0;
    std::optional<FilterError> m_error; ///< the first one
};

} // namespace Sothebais
