// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payloadreader.h"

#include "core/json/jsonscanner.h"
#include "core/text/bytesearch.h"

#include <algorithm>

namespace Sothebais {

namespace {

/// After the string whose first character, behind its quote, is at `at`.
const char *skipString(const char *at, const char *end)
{
    for (at = findQuoteOrEscape(at, end); at < end && *at == '\\'; at = findQuoteOrEscape(at, end))
        at += std::min<qsizetype>(2, end - at);
    return std::min(at + 1, end);
}

bool isBracket(char c)
{
    return c == '{' || c == '[' || c == '}' || c == ']';
}

/// After the container that begins at `at`.
const char *skipContainer(const char *at, const char *end)
{
    qsizetype depth = 0;
    while (at < end) {
        const char c = *at++;
        if (c == '"')
            at = skipString(at, end);
        else if (isBracket(c) && (depth += c == '{' || c == '[' ? 1 : -1) == 0)
            return at;
    }
    return end;
}

const char *skipValue(const char *at, const char *end)
{
    if (at == end)
        return end;
    if (*at == '"')
        return skipString(at + 1, end);
    if (*at == '{' || *at == '[')
        return skipContainer(at, end);
    const auto ends = [](char c) {
        return c == ',' || c == '}' || c == ']' || c == ' ' || c == '\n' || c == '\r' || c == '\t';
    };
    return std::find_if(at, end, ends);
}

/// A key, which stands between its quotes, without its escapes.
QByteArrayView unescaped(QByteArrayView key, QByteArray &buffer)
{
    return key.contains('\\') ? jsonString({key.data() - 1, key.size() + 2}, buffer) : key;
}

QByteArrayView between(const char *start, const char *end)
{
    return {start, end - start};
}

} // namespace

PayloadReader::PayloadReader()
{
    m_nodes.emplace_back();
}

qsizetype PayloadReader::addPath(const QList<PathStep> &path)
{
    size_t node = 0;
    for (const PathStep &step : path) {
        const auto &children = m_nodes[node].children;
        const auto known = std::ranges::find(children, step, &std::pair<PathStep, qsizetype>::first);
        if (known != children.end()) {
            node = size_t(known->second);
            continue;
        }
        m_nodes[node].children.append({step, qsizetype(m_nodes.size())});
        node = m_nodes.size();
        m_nodes.emplace_back();
    }
    m_nodes[node].isWanted = true;
    return qsizetype(node);
}

void PayloadReader::setRecord(const EventRecord &record)
{
    m_payload = record.payload;
    m_isMalformed = record.flags.testFlag(EventFlag::Malformed);
    m_isRead = false;
}

const PayloadReader::Values &PayloadReader::values(qsizetype path)
{
    if (!m_isRead)
        read();
    return m_nodes[size_t(path)].values;
}

QByteArrayView PayloadReader::value(qsizetype path)
{
    const Values &all = values(path);
    return all.isEmpty() ? QByteArrayView() : all.front();
}

void PayloadReader::read()
{
    m_isRead = true;
    clear();
    if (m_isMalformed || m_payload.isEmpty())
        return;
    m_end = m_payload.data() + m_payload.size();
    readValue(0, skipSpace(m_payload.data()));
}

void PayloadReader::clear()
{
    for (Node &node : m_nodes) {
        node.values.clear();
        node.isFound = false;
    }
}

/// Forgets what was found for a node and below it at this place of the payload or behind it.
void PayloadReader::forget(qsizetype index, const char *from)
{
    Node &node = m_nodes[size_t(index)];
    if (!node.isFound)
        return;
    while (!node.values.isEmpty() && node.values.back().data() >= from)
        node.values.removeLast();
    for (const auto &[step, child] : std::as_const(node.children))
        forget(child, from);
}

/// Reads the value at `at` for the node and returns where it ends.
const char *PayloadReader::readValue(qsizetype index, const char *at)
{
    Node &node = m_nodes[size_t(index)];
    node.isFound = true;
    const char *end = nullptr;
    if (node.children.isEmpty() || at == m_end || (*at != '{' && *at != '['))
        end = skipValue(at, m_end);
    else
        end = *at == '{' ? readObject(index, at + 1) : readArray(index, at + 1);
    if (node.isWanted && end > at)
        node.values.append(between(at, end));
    return end;
}

const char *PayloadReader::readObject(qsizetype node, const char *at)
{
    const char *const start = at;
    for (at = skipSpace(at); at < m_end && *at == '"'; at = skipSpace(at)) {
        const char *const key = at + 1;
        at = skipString(key, m_end);
        const QByteArrayView name = between(key, std::max(key, at - 1));
        at = skipSpace(at);
        if (at == m_end || *at != ':')
            return m_end;
        at = skipSpace(readMember(node, {start, name}, skipSpace(at + 1)));
        if (at < m_end && *at == ',')
            ++at;
    }
    return at < m_end && *at == '}' ? at + 1 : m_end;
}

const char *PayloadReader::readMember(qsizetype node, const Member &member, const char *at)
{
    const auto &children = m_nodes[size_t(node)].children;
    QByteArray buffer;
    const QByteArrayView name = unescaped(member.key, buffer);
    for (const auto &[step, child] : children) {
        if (step.index == PathStep::Member && step.key == name) {
            forget(child, member.object); // an earlier one of the same name
            return readValue(child, at);
        }
    }
    return skipValue(at, m_end);
}

const char *PayloadReader::readArray(qsizetype node, const char *at)
{
    at = skipSpace(at);
    for (qsizetype i = 0; at < m_end && *at != ']'; ++i) {
        const char *const end = skipSpace(readElement(node, i, at));
        if (end == m_end || (*end != ',' && *end != ']'))
            return m_end;
        at = *end == ',' ? skipSpace(end + 1) : end;
    }
    return at < m_end ? at + 1 : m_end;
}

const char *PayloadReader::readElement(qsizetype node, qsizetype index, const char *at)
{
    const char *end = nullptr;
    for (const auto &[step, child] : std::as_const(m_nodes[size_t(node)].children)) {
        if (step.index == index || step.index == PathStep::AnyElement)
            end = readValue(child, at);
    }
    return end != nullptr ? end : skipValue(at, m_end);
}

const char *PayloadReader::skipSpace(const char *at) const
{
    while (at < m_end && (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t'))
        ++at;
    return at;
}

QByteArrayView jsonString(QByteArrayView value, QByteArray &buffer)
{
    if (value.contains('\\')) {
        buffer = jsonText(value).toUtf8();
        return buffer;
    }
    const bool isClosed = value.size() > 1 && value.back() == '"';
    return value.sliced(1, value.size() - (isClosed ? 2 : 1));
}

} // namespace Sothebais
