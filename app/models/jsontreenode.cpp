// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsontreenode.h"

#include "core/inspect/jsonplace.h"
#include "core/json/jsonscanner.h"
#include "core/json/jsonskip.h"

#include <algorithm>

namespace Sothebais {

QByteArrayView JsonTreeNode::whole() const
{
    if (!isOpen)
        return value;
    const char *const found = skipJsonValue(value.data(), end());
    return QByteArrayView(value.data(), found ? found : end());
}

void JsonTreeNode::settle()
{
    if (shown() == 0)
        return;
    JsonTreeNode &last = *children[size_t(shown() - 1)];
    if (!last.isOpen)
        return;
    last.value = last.whole();
    last.isOpen = false;
    next = last.end();
}

/// Reads a name and its colon; false if the text is broken.
bool JsonTreeNode::readKey(const char *&at, QByteArrayView &found) const
{
    const char *const keyEnd = *at == '"' ? skipJsonString(at, end()) : nullptr;
    if (!keyEnd)
        return false;
    found = QByteArrayView(at + 1, keyEnd - 1);
    at = skipJsonSpace(keyEnd, end());
    if (at == end() || *at != ':')
        return false;
    at = skipJsonSpace(at + 1, end());
    return at < end();
}

std::vector<std::unique_ptr<JsonTreeNode>> JsonTreeNode::read(int count, qsizetype longest)
{
    std::vector<std::unique_ptr<JsonTreeNode>> found;
    const bool isObject = jsonKind(value) == JsonKind::Object;
    const auto first = int(shown());
    const char *at = isFetched ? next : value.data() + 1;
    isFetched = true;
    next = nullptr;
    while (int(found.size()) < count) {
        at = skipJsonSpace(at, end());
        if (at < end() && *at == ',')
            at = skipJsonSpace(at + 1, end());
        QByteArrayView name;
        if (at == end() || *at == '}' || *at == ']' || (isObject && !readKey(at, name)))
            return found;
        const char *const limit = at + std::min<qsizetype>(end() - at, longest);
        const char *const after = skipJsonValue(at, limit);
        if (after == at)
            return found;
        const bool isLong = limit < end() && (!after || after == limit);
        const char *const valueEnd = isLong || !after ? end() : after;
        found.push_back(std::make_unique<JsonTreeNode>(JsonTreeNode{.parent = this,
                                                                    .row = first + int(found.size()),
                                                                    .depth = depth + 1,
                                                                    .key = name,
                                                                    .value = QByteArrayView(at, valueEnd),
                                                                    .isOpen = isLong}));
        at = valueEnd;
        if (isLong)
            break;
    }
    next = found.empty() ? nullptr : at;
    return found;
}

QList<ValueStep> JsonTreeNode::path() const
{
    QList<ValueStep> steps;
    for (const JsonTreeNode *node = this; node->parent; node = node->parent)
        steps.append(node->key.isNull() ? ValueStep{.index = node->row}
                                        : ValueStep{.key = jsonKeyText(node->key)});
    std::reverse(steps.begin(), steps.end());
    return steps;
}

QString JsonTreeNode::pointer() const
{
    QString text;
    for (const ValueStep &step : path())
        text += u'/' + (step.index >= 0 ? QString::number(step.index) : pointerToken(step.key));
    return text;
}

} // namespace Sothebais
