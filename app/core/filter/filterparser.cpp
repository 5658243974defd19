// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filterparser.h"

#include "filtercomparisonreader.h"
#include "filterfaults.h"
#include "filterwords.h"

using namespace Qt::StringLiterals;

namespace Sothebais {

using NodeKind = FilterNode::Kind;

namespace {

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

} // namespace

FilterSyntax FilterParser::run()
{
    FilterSyntax syntax;
    if (!m_cursor.hasFailed() && !m_cursor.isAtEnd()) {
        FilterNode root = readAny();
        if (!m_cursor.hasFailed() && !m_cursor.isAtEnd())
            fail(FilterFaults::unexpected(m_cursor.peek()));
        if (!m_cursor.hasFailed())
            syntax.filter = Filter(std::make_shared<const FilterNode>(std::move(root)), m_catalog);
    }
    syntax.tokens = m_cursor.tokens();
    syntax.error = m_cursor.error();
    return syntax;
}

FilterNode FilterParser::readAny()
{
    FilterNode any{.kind = NodeKind::Any};
    append(any, readAll());
    while (!m_cursor.hasFailed()
           && (m_cursor.peek().keyword() == FilterKeyword::Or || m_cursor.peek().isSymbol(u"||"))) {
        m_cursor.take(TokenKind::Keyword);
        append(any, readAll());
    }
    return unwrapped(std::move(any));
}

FilterNode FilterParser::readAll()
{
    FilterNode all{.kind = NodeKind::All};
    append(all, readTerm());
    while (!m_cursor.hasFailed() && !m_cursor.isAtEnd() && !m_cursor.peek().isSymbol(u")")
           && m_cursor.peek().keyword() != FilterKeyword::Or && !m_cursor.peek().isSymbol(u"||")) {
        if (m_cursor.peek().keyword() == FilterKeyword::And || m_cursor.peek().isSymbol(u"&&"))
            m_cursor.take(TokenKind::Keyword);
        append(all, readTerm());
    }
    return unwrapped(std::move(all));
}

FilterNode FilterParser::readTerm()
{
    const FilterLexeme &next = m_cursor.peek();
    if (m_cursor.hasFailed())
        return {};
    if (next.keyword() == FilterKeyword::Not || next.isSymbol(u"!")) {
        if (!enter(next))
            return {};
        m_cursor.take(TokenKind::Keyword);
        FilterNode negation{.kind = NodeKind::Not};
        negation.children.push_back(readTerm());
        --m_depth;
        return negation;
    }
    if (next.isSymbol(u"("))
        return readGroup();
    m_cursor.countTerm();
    if (m_cursor.hasFailed())
        return {};
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
    const FilterLexeme open = m_cursor.peek();
    if (!enter(open))
        return {};
    m_cursor.take(TokenKind::Punctuation);
    FilterNode node = readAny();
    if (!m_cursor.hasFailed() && !m_cursor.peek().isSymbol(u")"))
        return fail(m_cursor.isAtEnd() ? FilterFaults::unclosedGroup(open)
                                       : FilterFaults::unexpected(m_cursor.peek()));
    if (!m_cursor.hasFailed())
        m_cursor.take(TokenKind::Punctuation);
    --m_depth;
    return node;
}

FilterNode FilterParser::readExists()
{
    m_cursor.take(TokenKind::Keyword);
    const auto field = FilterComparisonReader(m_cursor, m_catalog).readField();
    return field ? FilterNode{.kind = NodeKind::Exists, .field = *field} : FilterNode{};
}

FilterNode FilterParser::readText()
{
    if (m_cursor.startsOperation(1))
        return fail(FilterFaults::quotedField(m_cursor.peek()));
    if (!m_cursor.peek().isClosed)
        return fail(FilterFaults::unclosedQuote(m_cursor.peek()));
    return {.kind = NodeKind::Text, .text = m_cursor.take(TokenKind::Text).text};
}

FilterNode FilterParser::readWord()
{
    const QString word = m_cursor.peek().text;
    if (m_cursor.startsOperation(1))
        return FilterComparisonReader(m_cursor, m_catalog).read();
    if (const FilterFlagName *const flag = filterFlag(word)) {
        m_cursor.take(TokenKind::Flag);
        return {.kind = NodeKind::Flag, .flag = flag->flag};
    }
    // `type = x` is a slip of its own; `error` alone is rather looked for than half a comparison.
    const auto field = FilterField::fromText(word);
    if (field && (!field->isOfDeadLetter() || m_cursor.peek(1).isSymbol(u"=")))
        return fail(m_cursor.peek(1).isSymbol(u"=") ? FilterFaults::unexpected(m_cursor.peek(1))
                                                    : FilterFaults::missingOperator(m_cursor.peek()));
    if (word.startsWith(u"data.") || word.startsWith(u"data["))
        return fail(FilterFaults::unknownField(m_cursor.peek(), m_catalog));
    if (namesType(word, m_catalog)) {
        m_cursor.take(TokenKind::Type);
        FilterNode node{.kind = NodeKind::Compare, .field = {.id = FilterField::Id::Type}};
        node.values.append(*FilterLiteral::fromWord(word, FilterField::Kind::Text));
        return node;
    }
    if (isSubject())
        return readSubject();
    return {.kind = NodeKind::Text, .text = m_cursor.take(TokenKind::Text).text};
}

/// `lot:42`, or `lot:"42"` without a space between.
bool FilterParser::isSubject() const
{
    const QString &word = m_cursor.peek().text;
    const qsizetype colon = word.indexOf(u':');
    if (colon < 0 || !isFilterNoun(QStringView(word).first(colon)))
        return false;
    const bool isQuoted = m_cursor.peek(1).kind == FilterLexeme::Kind::Quoted
        && m_cursor.peek(1).position == m_cursor.peek().end();
    return colon + 1 < word.size() ? !word.mid(colon + 1).contains(u':') : isQuoted;
}

FilterNode FilterParser::readSubject()
{
    const QString word = m_cursor.take(TokenKind::Subject).text;
    const qsizetype colon = word.indexOf(u':');
    FilterNode node{.kind = NodeKind::Subject, .noun = word.first(colon).toUtf8()};
    if (colon + 1 < word.size()) {
        node.text = word.mid(colon + 1);
        node.isGlob = node.text.contains(u'*') || node.text.contains(u'?');
        return node;
    }
    if (!m_cursor.peek().isClosed)
        return fail(FilterFaults::unclosedQuote(m_cursor.peek()));
    node.text = m_cursor.take(TokenKind::Subject).text;
    return node;
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
    m_cursor.fail(error);
    return {};
}

} // namespace Sothebais
