// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filtercomparisonreader.h"

#include "filterfaults.h"
#include "filterwords.h"

#include <QRegularExpression>

namespace Sothebais {

using Operation = FilterNode::Operation;

namespace {

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

FilterNode FilterComparisonReader::read()
{
    const auto field = readField();
    if (!field)
        return {};
    FilterNode node{.kind = FilterNode::Kind::Compare, .field = *field};
    const bool isNegated = m_cursor.peek().keyword() == FilterKeyword::Not;
    if (isNegated)
        m_cursor.take(TokenKind::Operator);
    const FilterLexeme operation = m_cursor.take(TokenKind::Operator);
    node.operation = *filterOperation(operation);
    if (fitsOperation(node.field.kind(), node.operation))
        readValues(node);
    else
        m_cursor.fail(FilterFaults::wrongOperator(operation, node));
    if (!isNegated)
        return node;
    FilterNode negation{.kind = FilterNode::Kind::Not};
    negation.children.push_back(std::move(node));
    return negation;
}

std::optional<FilterField> FilterComparisonReader::readField()
{
    if (m_cursor.peek().kind == FilterLexeme::Kind::Quoted) {
        m_cursor.fail(FilterFaults::quotedField(m_cursor.peek()));
        return std::nullopt;
    }
    const auto field = FilterField::fromText(m_cursor.peek().text);
    if (field && m_cursor.peek().kind == FilterLexeme::Kind::Word)
        m_cursor.take(TokenKind::Field);
    else
        m_cursor.fail(m_cursor.peek().kind == FilterLexeme::Kind::Word
                          ? FilterFaults::unknownField(m_cursor.peek(), m_catalog)
                          : FilterFaults::missingField(m_cursor.peek()));
    return m_cursor.hasFailed() ? std::nullopt : field;
}

void FilterComparisonReader::readValues(FilterNode &node)
{
    if (node.operation != Operation::In) {
        const FilterLexeme lexeme = m_cursor.peek();
        if (const auto value = readValue(node)) {
            node.values.append(*value);
            checkPattern(node, lexeme);
        }
    } else if (m_cursor.peek().isSymbol(u"{")) {
        readSet(node);
    } else {
        readRange(node);
    }
}

void FilterComparisonReader::readSet(FilterNode &node)
{
    const FilterLexeme open = m_cursor.take(TokenKind::Punctuation);
    do {
        if (!node.values.isEmpty())
            m_cursor.take(TokenKind::Punctuation);
        m_cursor.countTerm();
        const auto value = readValue(node);
        if (!value)
            return;
        node.values.append(*value);
    } while (m_cursor.peek().isSymbol(u","));
    if (m_cursor.peek().isSymbol(u"}"))
        m_cursor.take(TokenKind::Punctuation);
    else
        m_cursor.fail(m_cursor.isAtEnd() ? FilterFaults::unclosedSet(open)
                                         : FilterFaults::unexpected(m_cursor.peek()));
}

void FilterComparisonReader::readRange(FilterNode &node)
{
    const FilterLexeme first = m_cursor.peek();
    if (!m_cursor.peek(1).isSymbol(u"..")) {
        m_cursor.fail(FilterFaults::missingSet(first));
        return;
    }
    node.operation = Operation::InRange;
    const auto from = readValue(node);
    if (!from)
        return;
    m_cursor.take(TokenKind::Punctuation);
    const FilterLexeme last = m_cursor.peek();
    const auto to = readValue(node);
    if (!to)
        return;
    node.values = {*from, *to};
    if (!isFilterRange(*from, *to))
        m_cursor.fail(FilterFaults::wrongRange(first, last));
}

std::optional<FilterLiteral> FilterComparisonReader::readValue(const FilterNode &node)
{
    const FilterLexeme &lexeme = m_cursor.peek();
    const bool isQuoted = lexeme.kind == FilterLexeme::Kind::Quoted;
    const bool isWord = lexeme.kind == FilterLexeme::Kind::Word && lexeme.keyword() == FilterKeyword::None;
    std::optional<FilterLiteral> value;
    if (m_cursor.hasFailed())
        return value;
    const bool isText
        = isQuoted || node.operation == Operation::Contains || node.operation == Operation::Matches;
    const FilterField::Kind kind = node.field.kind();
    if (!isQuoted && !isWord)
        m_cursor.fail(FilterFaults::missingValue(lexeme, node.operation));
    else if (!lexeme.isClosed)
        m_cursor.fail(FilterFaults::unclosedQuote(lexeme));
    else if (value = isText ? FilterLiteral::fromQuoted(lexeme.text, kind)
                            : FilterLiteral::fromWord(lexeme.text, kind);
             !value)
        m_cursor.fail(FilterFaults::wrongValue(lexeme, node.field));
    else if (!value->isOrdered() && isFilterOrder(node.operation))
        m_cursor.fail(FilterFaults::wrongOperator(lexeme, node));
    else
        m_cursor.take(tokenKind(value->kind));
    return m_cursor.hasFailed() ? std::nullopt : value;
}

void FilterComparisonReader::checkPattern(const FilterNode &node, const FilterLexeme &lexeme)
{
    if (node.operation != Operation::Matches)
        return;
    const QRegularExpression pattern(node.values.constFirst().text);
    if (!pattern.isValid())
        m_cursor.fail(FilterFaults::wrongPattern(lexeme, pattern.errorString()));
}

} // namespace Sothebais
