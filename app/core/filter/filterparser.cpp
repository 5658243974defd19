// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filterparser.h"

#include "core/store/eventsubject.h"
#include "filterfaults.h"
#include "filterwords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sothebais {

using TokenKind = FilterToken::Kind;
using NodeKind = FilterNode::Kind;

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

/// Terms of one kind in one list: `a and (b and c)` is `a and b and c`.
void append(FilterNode &list, FilterNode node)
{
    if (node.kind != list.kind) {
        list.children.push_back(std::move(node));
        return;
    }
    for (FilterNode &child : node.children)
        list.children.push_back(std::move(child));
}

FilterNode unwrapped(FilterNode list)
{
    return list.children.size() == 1 ? FilterNode(std::move(list.children.front())) : std::move(list);
}

TokenKind tokenKind(FilterLiteral::Kind kind)
{
    switch (kind) {
    case FilterLiteral::Kind::Number:
    case FilterLiteral::Kind::Boolean:
    case FilterLiteral::Kind::Null:
        return TokenKind::Number;
    case FilterLiteral::Kind::Moment:
    case FilterLiteral::Kind::TimeOfDay:
    case FilterLiteral::Kind::Duration:
        return TokenKind::Time;
    default:
        return TokenKind::Text;
    }
}

} // namespace

FilterParser::FilterParser(const QString &text, const Comm::Catalog &catalog)
    : m_text(text),
      m_catalog(catalog)
{
    if (text.size() > Filter::MaxLength) {
        m_error = FilterFaults::tooLong(text);
        m_tokens.append({TokenKind::Wrong, 0, text.size()});
        return;
    }
    m_lexemes = filterLexemes(m_text);
    m_tokens.reserve(m_lexemes.size());
    for (const FilterLexeme &lexeme : std::as_const(m_lexemes)) {
        if (lexeme.kind != FilterLexeme::Kind::End)
            m_tokens.append(guessed(lexeme));
    }
}

FilterSyntax FilterParser::run()
{
    FilterSyntax syntax;
    if (!m_error && m_lexemes.size() > 1) {
        FilterNode root = readAny();
        if (!m_error && peek().kind != FilterLexeme::Kind::End)
            fail(FilterFaults::unexpected(peek()));
        if (!m_error)
            syntax.filter = Filter(std::make_shared<const FilterNode>(std::move(root)), m_catalog);
    }
    syntax.tokens = m_tokens;
    syntax.error = m_error;
    return syntax;
}

FilterNode FilterParser::readAny()
{
    FilterNode any{.kind = NodeKind::Any};
    append(any, readAll());
    while (!m_error && (peek().keyword() == FilterKeyword::Or || peek().isSymbol(u"||"))) {
        take(TokenKind::Keyword);
        append(any, readAll());
    }
    return unwrapped(std::move(any));
}

FilterNode FilterParser::readAll()
{
    FilterNode all{.kind = NodeKind::All};
    append(all, readTerm());
    while (!m_error && peek().kind != FilterLexeme::Kind::End && !peek().isSymbol(u")")
           && peek().keyword() != FilterKeyword::Or && !peek().isSymbol(u"||")) {
        if (peek().keyword() == FilterKeyword::And || peek().isSymbol(u"&&"))
            take(TokenKind::Keyword);
        append(all, readTerm());
    }
    return unwrapped(std::move(all));
}

FilterNode FilterParser::readTerm()
{
    const FilterLexeme &next = peek();
    if (m_error)
        return {};
    if (next.keyword() == FilterKeyword::Not || next.isSymbol(u"!")) {
        if (!enter(next))
            return {};
        take(TokenKind::Keyword);
        FilterNode negation{.kind = NodeKind::Not};
        negation.children.push_back(readTerm());
        --m_depth;
        return negation;
    }
    if (next.isSymbol(u"("))
        return readGroup();
    if (++m_terms > Filter::MaxTerms)
        return fail(FilterFaults::tooManyTerms(next));
    if (next.keyword() == FilterKeyword::Exists)
        return readExists();
    if (next.kind == FilterLexeme::Kind::Quoted)
        return readText();
    return next.kind == FilterLexeme::Kind::Word && next.keyword() == FilterKeyword::None
        ? readWord()
        : fail(FilterFaults::unexpected(next));
}

FilterNode FilterParser::readGroup()
{
    const FilterLexeme open = peek();
    if (!enter(open))
        return {};
    take(TokenKind::Punctuation);
    FilterNode node = readAny();
    if (!m_error && !peek().isSymbol(u")"))
        return fail(peek().kind == FilterLexeme::Kind::End ? FilterFaults::unclosedGroup(open)
                                                           : FilterFaults::unexpected(peek()));
    if (!m_error)
        take(TokenKind::Punctuation);
    --m_depth;
    return node;
}

FilterNode FilterParser::readExists()
{
    take(TokenKind::Keyword);
    const auto field = readField();
    return field ? FilterNode{.kind = NodeKind::Exists, .field = *field} : FilterNode{};
}

FilterNode FilterParser::readText()
{
    if (startsOperation(1))
        return fail(FilterFaults::quotedField(peek()));
    if (!peek().isClosed)
        return fail(FilterFaults::unclosedQuote(peek()));
    return {.kind = NodeKind::Text, .text = take(TokenKind::Text).text};
}

FilterNode FilterParser::readWord()
{
    const QString word = peek().text;
    if (startsOperation(1))
        return readComparison();
    if (const FilterFlagName *const flag = filterFlag(word)) {
        take(TokenKind::Flag);
        return {.kind = NodeKind::Flag, .flag = flag->flag};
    }
    if (FilterField::fromText(word)) // `type = x` is a slip of its own
        return fail(peek(1).isSymbol(u"=") ? FilterFaults::unexpected(peek(1))
                                           : FilterFaults::missingOperator(peek()));
    if (word.startsWith(u"data.") || word.startsWith(u"data["))
        return fail(FilterFaults::unknownField(peek(), m_catalog));
    if (namesType(word, m_catalog)) {
        take(TokenKind::Type);
        FilterNode node{.kind = NodeKind::Compare, .field = {.id = FilterField::Id::Type}};
        node.values.append(*FilterLiteral::fromWord(word, FilterField::Kind::Text));
        return node;
    }
    if (isSubject())
        return readSubject();
    return {.kind = NodeKind::Text, .text = take(TokenKind::Text).text};
}

/// `lot:42`, or `lot:"42"` without a space between.
bool FilterParser::isSubject() const
{
    const QString &word = peek().text;
    const qsizetype colon = word.indexOf(u':');
    if (colon < 0 || !isFilterNoun(QStringView(word).first(colon)))
        return false;
    const bool isQuoted = peek(1).kind == FilterLexeme::Kind::Quoted && peek(1).position == peek().end();
    return colon + 1 < word.size() ? !word.mid(colon + 1).contains(u':') : isQuoted;
}

FilterNode FilterParser::readSubject()
{
    const QString word = take(TokenKind::Subject).text;
    const qsizetype colon = word.indexOf(u':');
    FilterNode node{.kind = NodeKind::Subject, .noun = word.first(colon).toUtf8()};
    if (colon + 1 < word.size()) {
        node.text = word.mid(colon + 1);
        node.isGlob = node.text.contains(u'*') || node.text.contains(u'?');
        return node;
    }
    if (!peek().isClosed)
        return fail(FilterFaults::unclosedQuote(peek()));
    node.text = take(TokenKind::Subject).text;
    return node;
}

FilterNode FilterParser::readComparison()
{
    const auto field = readField();
    if (!field)
        return {};
    FilterNode node{.kind = NodeKind::Compare, .field = *field};
    const bool isNegated = peek().keyword() == FilterKeyword::Not;
    if (isNegated)
        take(TokenKind::Operator);
    const FilterLexeme operation = take(TokenKind::Operator);
    node.operation = *filterOperation(operation);
    if (!fitsOperation(node.field.kind(), node.operation))
        return fail(FilterFaults::wrongOperator(operation, node));
    readValues(node);
    if (!isNegated)
        return node;
    FilterNode negation{.kind = NodeKind::Not};
    negation.children.push_back(std::move(node));
    return negation;
}

std::optional<FilterField> FilterParser::readField()
{
    if (peek().kind == FilterLexeme::Kind::Quoted) {
        fail(FilterFaults::quotedField(peek()));
        return std::nullopt;
    }
    const auto field = FilterField::fromText(peek().text);
    if (field && peek().kind == FilterLexeme::Kind::Word)
        take(TokenKind::Field);
    else
        fail(peek().kind == FilterLexeme::Kind::Word ? FilterFaults::unknownField(peek(), m_catalog)
                                                     : FilterFaults::missingField(peek()));
    return m_error ? std::nullopt : field;
}

void FilterParser::readValues(FilterNode &node)
{
    if (node.operation != Operation::In) {
        const FilterLexeme lexeme = peek();
        if (const auto value = readValue(node)) {
            node.values.append(*value);
            checkPattern(node, lexeme);
        }
    } else if (peek().isSymbol(u"{")) {
        readSet(node);
    } else {
        readRange(node);
    }
}

void FilterParser::readSet(FilterNode &node)
{
    const FilterLexeme open = take(TokenKind::Punctuation);
    do {
        if (!node.values.isEmpty())
            take(TokenKind::Punctuation);
        if (++m_terms > Filter::MaxTerms) {
            fail(FilterFaults::tooManyTerms(peek()));
            return;
        }
        const auto value = readValue(node);
        if (!value)
            return;
        node.values.append(*value);
    } while (peek().isSymbol(u","));
    if (peek().isSymbol(u"}"))
        take(TokenKind::Punctuation);
    else
        fail(peek().kind == FilterLexeme::Kind::End ? FilterFaults::unclosedSet(open)
                                                    : FilterFaults::unexpected(peek()));
}

void FilterParser::readRange(FilterNode &node)
{
    const FilterLexeme first = peek();
    if (!peek(1).isSymbol(u"..")) {
        fail(FilterFaults::missingSet(first));
        return;
    }
    node.operation = Operation::InRange;
    const auto from = readValue(node);
    if (!from)
        return;
    take(TokenKind::Punctuation);
    const FilterLexeme last = peek();
    const auto to = readValue(node);
    if (!to)
        return;
    node.values = {*from, *to};
    if (!isFilterRange(*from, *to))
        fail(FilterFaults::wrongRange(first, last));
}

std::optional<FilterLiteral> FilterParser::readValue(const FilterNode &node)
{
    const FilterLexeme &lexeme = peek();
    const bool isQuoted = lexeme.kind == FilterLexeme::Kind::Quoted;
    const bool isWord = lexeme.kind == FilterLexeme::Kind::Word && lexeme.keyword() == FilterKeyword::None;
    std::optional<FilterLiteral> value;
    if (m_error)
        return value;
    const bool isText
        = isQuoted || node.operation == Operation::Contains || node.operation == Operation::Matches;
    const FilterField::Kind kind = node.field.kind();
    if (!isQuoted && !isWord)
        fail(FilterFaults::missingValue(lexeme, node.operation));
    else if (!lexeme.isClosed)
        fail(FilterFaults::unclosedQuote(lexeme));
    else if (value = isText ? FilterLiteral::fromQuoted(lexeme.text, kind)
                            : FilterLiteral::fromWord(lexeme.text, kind);
             !value)
        fail(FilterFaults::wrongValue(lexeme, node.field));
    else if (!value->isOrdered() && isFilterOrder(node.operation))
        fail(FilterFaults::wrongOperator(lexeme, node));
    else
        take(tokenKind(value->kind));
    return m_error ? std::nullopt : value;
}

void FilterParser::checkPattern(const FilterNode &node, const FilterLexeme &lexeme)
{
    if (node.operation != Operation::Matches)
        return;
    const QRegularExpression pattern(node.values.constFirst().text);
    if (!pattern.isValid())
        fail(FilterFaults::wrongPattern(lexeme, pattern.errorString()));
}

const FilterLexeme &FilterParser::peek(qsizetype ahead) const
{
    return m_lexemes[std::min(m_at + ahead, m_lexemes.size() - 1)];
}

const FilterLexeme &FilterParser::take(FilterToken::Kind kind)
{
    const FilterLexeme &lexeme = peek();
    if (m_at < m_tokens.size())
        m_tokens[m_at++].kind = kind;
    return lexeme;
}

bool FilterParser::startsOperation(qsizetype ahead) const
{
    if (peek(ahead).keyword() == FilterKeyword::Not)
        return peek(ahead + 1).keyword() == FilterKeyword::In;
    return filterOperation(peek(ahead)).has_value();
}

bool FilterParser::enter(const FilterLexeme &lexeme)
{
    if (++m_depth <= Filter::MaxDepth)
        return true;
    fail(FilterFaults::tooDeep(lexeme));
    return false;
}

FilterNode FilterParser::fail(const FilterError &error)
{
    if (!m_error) {
        m_error = error;
        if (m_at < m_tokens.size())
            m_tokens[m_at].kind = TokenKind::Wrong;
    }
    return {};
}

} // namespace Sothebais
