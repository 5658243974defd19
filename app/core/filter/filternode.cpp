// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filternode.h"

#include "filterquoting.h"
#include "filterwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sothebais {

using NodeKind = FilterNode::Kind;
using Operation = FilterNode::Operation;

namespace {

QString inParentheses(const FilterNode &node)
{
    return u'(' + filterText(node) + u')';
}

QString listText(const FilterNode &node, const QString &separator)
{
    QStringList texts;
    for (const FilterNode &child : node.children) {
        const bool bindsWeaker = node.kind == NodeKind::All && child.kind == NodeKind::Any;
        texts.append(bindsWeaker ? inParentheses(child) : filterText(child));
    }
    return texts.join(separator);
}

QString negationText(const FilterNode &node)
{
    const FilterNode &child = node.children.front();
    const bool isList = child.kind == NodeKind::All || child.kind == NodeKind::Any;
    return u"not "_s + (isList ? inParentheses(child) : filterText(child));
}

QString comparisonText(const FilterNode &node)
{
    QStringList values;
    for (const FilterLiteral &value : node.values) {
        const bool isPattern = node.operation == Operation::Matches || node.operation == Operation::Contains;
        values.append(isPattern ? quoted(value.text) : value.toString(node.field.kind()));
    }
    QString text = values.join(node.operation == Operation::InRange ? u".."_s : u", "_s);
    if (node.operation == Operation::In)
        text = u'{' + text + u'}';
    return node.field.toString() + u' ' + filterOperationText(node.operation) + u' ' + text;
}

QString subjectText(const FilterNode &node)
{
    // Letters alone could be the name of a type: `lot:end`.
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const bool isPlain
        = node.isGlob || (!node.text.isEmpty() && std::all_of(node.text.begin(), node.text.end(), isDigit));
    return QString::fromLatin1(node.noun) + u':' + (isPlain ? node.text : quoted(node.text));
}

QString flagText(EventFlag flag)
{
    const auto names = filterFlagNames();
    return std::ranges::find(names, flag, &FilterFlagName::flag)->name;
}

} // namespace

QString filterText(const FilterNode &node)
{
    switch (node.kind) {
    case NodeKind::All:
        return listText(node, u" and "_s);
    case NodeKind::Any:
        return listText(node, u" or "_s);
    case NodeKind::Not:
        return negationText(node);
    case NodeKind::Compare:
        return comparisonText(node);
    case NodeKind::Exists:
        return u"exists "_s + node.field.toString();
    case NodeKind::Flag:
        return flagText(node.flag);
    case NodeKind::Text:
        return quoted(node.text);
    case NodeKind::Subject:
        return subjectText(node);
    }
    return {};
}

} // namespace Sothebais
