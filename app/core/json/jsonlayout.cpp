// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonlayout.h"

#include <algorithm>

namespace Sothebais {

namespace {

// A stranger's text of many short elements at a great depth would else become a thousand times as long.
constexpr int DeepestIndent = 16;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// The position after the string that begins at `at`.
qsizetype endOfString(QByteArrayView json, qsizetype at)
{
    for (++at; at < json.size() && json[at] != '"'; ++at) {
        if (json[at] == '\\')
            ++at;
    }
    return std::min(at + 1, json.size());
}

qsizetype afterSpace(QByteArrayView json, qsizetype at)
{
    while (at < json.size() && isSpace(json[at]))
        ++at;
    return at;
}

class Layout
{
public:
    explicit Layout(QByteArrayView json) : m_json(json) { m_out.reserve(2 * json.size()); }

    QByteArray make()
    {
        while (m_at < m_json.size())
            take(m_json[m_at]);
        return std::move(m_out);
    }

private:
    void take(char c)
    {
        if (c == '"') {
            const qsizetype end = endOfString(m_json, m_at);
            m_out.append(m_json.sliced(m_at, end - m_at));
            m_at = end;
            return;
        }
        ++m_at;
        if (c == '{' || c == '[')
            open(c);
        else if (c == '}' || c == ']')
            close(c);
        else if (c == ',')
            breakLine(",");
        else if (c == ':')
            m_out.append(": ");
        else if (!isSpace(c))
            m_out.append(c);
    }

    void open(char c)
    {
        m_out.append(c);
        m_at = afterSpace(m_json, m_at);
        if (m_at < m_json.size() && (m_json[m_at] == '}' || m_json[m_at] == ']')) {
            m_out.append(m_json[m_at++]); // an empty one stays on its line
            return;
        }
        ++m_depth;
        breakLine("");
    }

    void close(char c)
    {
        m_depth = std::max(0, m_depth - 1);
        breakLine("");
        m_out.append(c);
    }

    void breakLine(const char *end)
    {
        m_out.append(end).append('\n').append(QByteArray(4 * std::min(m_depth, DeepestIndent), ' '));
    }

    QByteArrayView m_json;
    QByteArray m_out;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

QByteArray indentedJson(QByteArrayView json)
{
    return Layout(json).make();
}

} // namespace Sothebais
