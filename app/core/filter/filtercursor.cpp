// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filtercursor.h"

#include "filterfaults.h"
#include "filterwords.h"

#include <algorithm>

namespace Sothebais {

namespace {

FilterToken guessed(const FilterLexeme &lexeme)
{
    TokenKind kind = TokenKind::Text;
    if (lexeme.kind == FilterLexeme::Kind::Symbol)
        kind = TokenKind::Punctuation;
    else if (lexeme.kind == FilterLexeme::Kind::Word && FilterField::fromText(lexeme.text))
        kind = TokenKind::Field;
    else if (lexeme.keyword() != FilterKeyword::None)
        kind = TokenKind::Keyword;
    return {kind, lexeme.position, lexeme.length};
}

} // namespace

FilterCursor::FilterCursor(const QString &text)
{
    if (text.size() > Filter::MaxLength) {
        m_lexemes.append(FilterLexeme());
        m_tokens.append({TokenKind::Wrong, 0, text.size()});
        m_error = FilterFaults::tooLong(text);
        return;
    }
    m_lexemes = filterLexemes(text);
    m_tokens.reserve(m_lexemes.size());
    for (const FilterLexeme &lexeme : std::as_const(m_lexemes)) {
        if (lexeme.kind != FilterLexeme::Kind::End)
            m_tokens.append(guessed(lexeme));
    }
}

const FilterLexeme &FilterCursor::peek(qsizetype ahead) const
{
    return m_lexemes[std::min(m_at + ahead, m_lexemes.size() - 1)];
}

bool FilterCursor::startsOperation(qsizetype ahead) const
{
    if (peek(ahead).keyword() == FilterKeyword::Not)
        return peek(ahead + 1).keyword() == FilterKeyword::In;
    return filterOperation(peek(ahead)).has_value();
}

const FilterLexeme &FilterCursor::take(FilterToken::Kind kind)
{
    const FilterLexeme &lexeme = peek();
    if (m_at < m_tokens.size())
        m_tokens[m_at++].kind = kind;
    return lexeme;
}

void FilterCursor::countTerm()
{
    if (++m_terms > Filter::MaxTerms)
        fail(FilterFaults::tooManyTerms(peek()));
}

void FilterCursor::fail(const FilterError &error)
{
    if (m_error)
        return;
    m_error = error;
    if (m_at < m_tokens.size())
        m_tokens[m_at].kind = TokenKind::Wrong;
}

} // namespace Sothebais
