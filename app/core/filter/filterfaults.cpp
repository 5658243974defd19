// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filterfaults.h"

#include "core/text/visibletext.h"
#include "filterquoting.h"
#include "filtersuggestion.h"
#include "filterwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

struct FilterText
{
    Q_DECLARE_TR_FUNCTIONS(Sothebais::Filter)
};

/// What stands there, as somebody would quote it.
QString shown(const QString &text)
{
    constexpr qsizetype MaxShown = 40;
    return visibleText(text, MaxShown);
}

FilterError at(const FilterLexeme &lexeme, const QString &message, const QString &remedy = {})
{
    return {.position = lexeme.position, .length = lexeme.length, .message = message, .remedy = remedy};
}

FilterError withReplacement(FilterError error, const QString &replacement)
{
    error.replacement = replacement;
    if (error.remedy.isEmpty())
        error.remedy = FilterText::tr("Did you mean %1?").arg(shown(replacement));
    return error;
}

/// What is expected of the values of a field.
QString expectedValue(const FilterField &field)
{
    switch (field.kind()) {
    case FilterField::Kind::Time:
        return FilterText::tr("Write a time such as 14:00 or 2026-11-24T14:00Z");
    case FilterField::Kind::Duration:
        return FilterText::tr("Write a duration such as 500ms, 30s, 5m, 2h or 1d");
    case FilterField::Kind::Number:
        return field.id == FilterField::Id::Size ? FilterText::tr("Write a number of bytes")
                                                 : FilterText::tr("Write a number");
    default:
        return FilterText::tr("Write the number without a unit, or the text in quotes");
    }
}

} // namespace

Comm::Error FilterError::toError(const QString &text) const
{
    Comm::Error error{
        .code = Comm::Error::Code::InvalidArgument,
        .message = FilterText::tr("The filter is wrong at character %1: %2").arg(position + 1).arg(message),
        .remedy = remedy};
    constexpr qsizetype MaxDrawn = 100;
    if (text.size() <= MaxDrawn && visibleText(text) == text) // else the marks would stand anywhere
        error.details = {text, QString(position, u' ') + QString(qMax(qsizetype(1), length), u'^')};
    return error;
}

namespace FilterFaults {

FilterError tooLong(const QString &text)
{
    return {.position = Filter::MaxLength,
            .length = text.size() - Filter::MaxLength,
            .message = FilterText::tr("it is longer than %1 characters").arg(Filter::MaxLength)};
}

FilterError tooDeep(const FilterLexeme &lexeme)
{
    return at(
        lexeme,
        FilterText::tr("more than %1 parentheses and \"not\" are within each other").arg(Filter::MaxDepth));
}

FilterError tooManyTerms(const FilterLexeme &lexeme)
{
    return at(lexeme, FilterText::tr("it has more than %1 terms").arg(Filter::MaxTerms));
}

FilterError unexpected(const FilterLexeme &lexeme)
{
    if (lexeme.kind == FilterLexeme::Kind::End)
        return at(lexeme, FilterText::tr("an expression is missing"),
                  FilterText::tr("Write a comparison such as type == lot:bid:*, or a text to look for"));
    if (lexeme.isSymbol(u")"))
        return at(lexeme, FilterText::tr("there is no parenthesis to close, or nothing in it"));
    const FilterError error = at(lexeme, FilterText::tr("\"%1\" cannot stand here").arg(shown(lexeme.text)));
    if (lexeme.isSymbol(u"="))
        return withReplacement(error, u"=="_s);
    if (lexeme.isSymbol(u"&") || lexeme.isSymbol(u"|"))
        return withReplacement(error, lexeme.text + lexeme.text);
    if (lexeme.kind == FilterLexeme::Kind::Word)
        return withReplacement(error, quoted(lexeme.text));
    return error;
}

FilterError unclosedQuote(const FilterLexeme &quote)
{
    FilterError error = at(quote, FilterText::tr("the quote that begins here is not closed"),
                           FilterText::tr("Add the missing quote"));
    error.replacement = quoted(quote.text);
    return error;
}

FilterError unclosedGroup(const FilterLexeme &parenthesis)
{
    return at(parenthesis, FilterText::tr("this parenthesis is not closed"),
              FilterText::tr("Add the missing parenthesis"));
}

FilterError unclosedSet(const FilterLexeme &brace)
{
    return at(brace, FilterText::tr("this set is not closed"), FilterText::tr("Write a set as {a, b}"));
}

FilterError quotedField(const FilterLexeme &field)
{
    const FilterError error = at(field, FilterText::tr("a text in quotes is no field"),
                                 FilterText::tr("Write the name of the field without quotes"));
    return FilterField::fromText(field.text) ? withReplacement(error, field.text) : error;
}

FilterError unknownField(const FilterLexeme &field, const Comm::Catalog &catalog)
{
    if (field.text.startsWith(u"data.") || field.text.startsWith(u"data["))
        return at(field, FilterText::tr("\"%1\" is no path into the data").arg(shown(field.text)),
                  FilterText::tr("Write it like data.bids[0].amount or data[\"odd key\"]"));
    const FilterError error = at(field, FilterText::tr("there is no field \"%1\"").arg(shown(field.text)));
    if (const QString known = suggestedField(field.text, catalog); !known.isEmpty())
        return withReplacement(error, known);
    return error;
}

FilterError missingField(const FilterLexeme &lexeme)
{
    return at(lexeme, FilterText::tr("the name of a field is missing"),
              FilterText::tr("Write a field such as type, source or data.amount"));
}

FilterError missingOperator(const FilterLexeme &field)
{
    FilterError error
        = at(field, FilterText::tr("nothing is asked of the field \"%1\"").arg(shown(field.text)),
             FilterText::tr("Write an operator such as == after it, or the word in quotes to look for it"));
    error.replacement = quoted(field.text);
    return error;
}

FilterError missingSet(const FilterLexeme &lexeme)
{
    return at(lexeme, FilterText::tr("a set or a range is missing after \"in\""),
              FilterText::tr("Write a set as {a, b}, a range as 10..20"));
}

FilterError missingValue(const FilterLexeme &lexeme, FilterNode::Operation operation)
{
    const FilterError error
        = at(lexeme, FilterText::tr("a value is missing after \"%1\"").arg(filterOperationText(operation)));
    return lexeme.kind == FilterLexeme::Kind::Word ? withReplacement(error, quoted(lexeme.text)) : error;
}

FilterError wrongValue(const FilterLexeme &value, const FilterField &field)
{
    return at(value,
              FilterText::tr("\"%1\" is no value for %2").arg(shown(value.text), shown(field.toString())),
              expectedValue(field));
}

FilterError wrongOperator(const FilterLexeme &lexeme, const FilterNode &node)
{
    return at(lexeme,
              FilterText::tr("\"%1\" does not go with %2 and such a value")
                  .arg(filterOperationText(node.operation), shown(node.field.toString())),
              FilterText::tr("Compare with == or !=, or with a value that has an order"));
}

FilterError wrongRange(const FilterLexeme &from, const FilterLexeme &to)
{
    FilterError error = at(from, FilterText::tr("nothing lies in this range"),
                           FilterText::tr("Write the smaller value first, both of one kind"));
    error.length = to.end() - from.position;
    return error;
}

FilterError wrongPattern(const FilterLexeme &pattern, const QString &reason)
{
    return at(pattern, FilterText::tr("this is no regular expression: %1").arg(reason));
}

} // namespace FilterFaults

} // namespace Sothebais
