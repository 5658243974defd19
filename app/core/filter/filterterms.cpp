// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filterterms.h"

#include "core/json/jsonscanner.h"
#include "filternode.h"
#include "filterquoting.h"
#include "filtersyntax.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

/// The terms that all have to be true, each in its canonical text.
QStringList termsOf(const Filter &filter)
{
    if (filter.isEmpty())
        return {};
    if (filter.root().kind != FilterNode::Kind::All)
        return {filter.toString()};
    QStringList terms;
    for (const FilterNode &child : filter.root().children)
        terms.append(filterText(child));
    return terms;
}

QString joined(const QString &filter, const QString &term)
{
    if (filter.trimmed().isEmpty())
        return term;
    const FilterSyntax syntax = filterSyntax(filter);
    if (syntax.error)
        return filter + u" and "_s + term;
    if (termsOf(syntax.filter).contains(filterSyntax(term).filter.toString()))
        return filter;
    const bool bindsWeaker = !syntax.filter.isEmpty() && syntax.filter.root().kind == FilterNode::Kind::Any;
    return (bindsWeaker ? QString(u'(' + filter + u')') : filter) + u" and "_s + term;
}

QString equalTo(const QString &field, const FilterField &parsed, const QString &value)
{
    return field + u" == "_s
        + FilterLiteral{.kind = FilterLiteral::Kind::Text, .text = value}.toString(parsed.kind());
}

/// Without the parentheses that joined() has put around all of it.
QString unwrapped(const QString &filter)
{
    if (!filter.startsWith(u'(') || !filter.endsWith(u')'))
        return filter;
    const QString inner = filter.sliced(1).chopped(1);
    return Filter::parse(inner) ? inner : filter; // "(a) or (b)" is wrapped in nothing
}

} // namespace

QString filterMember(const QString &field, const QString &key)
{
    return memberPath(field, key);
}

QString filterElement(const QString &field, qsizetype index)
{
    return u"%1[%2]"_s.arg(field).arg(index);
}

QString filterTerm(const QString &field, const QString &value)
{
    const auto parsed = FilterField::fromText(field);
    if (!parsed)
        return quoted(value);
    if (parsed->kind() == FilterField::Kind::Text || parsed->kind() == FilterField::Kind::Json)
        return equalTo(field, *parsed, value);
    return field + u" == "_s + value;
}

QString filterTermForJson(const QString &field, QByteArrayView json)
{
    const auto parsed = FilterField::fromText(field);
    switch (jsonKind(json)) {
    case JsonKind::String:
        return parsed ? equalTo(field, *parsed, jsonText(json)) : quoted(jsonText(json));
    case JsonKind::Number:
    case JsonKind::Boolean:
    case JsonKind::Null:
        return field + u" == "_s + QString::fromUtf8(json);
    default:
        return u"exists "_s + field;
    }
}

QString filterTermForText(const QString &text)
{
    return quoted(text);
}

QString filterFor(const QString &filter, const QString &term)
{
    return joined(filter, term);
}

QString filterOut(const QString &filter, const QString &term)
{
    return joined(filter, u"not "_s + term);
}

QString filterWithout(const QString &filter, const QString &term)
{
    if (term.isEmpty())
        return filter;
    if (filter == term)
        return {};
    if (filter.endsWith(u" and "_s + term))
        return unwrapped(filter.chopped(QString(u" and "_s + term).size()));
    if (filter.startsWith(term + u" and "_s))
        return filter.sliced(QString(term + u" and "_s).size());
    return QString(filter).replace(u" and "_s + term + u" and "_s, u" and "_s);
}

} // namespace Sothebais
