// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "grammar.h"

namespace {

constexpr int MaxDepth = 24;
constexpr qsizetype MaxText = 20'000;

} // namespace

Grammar::Grammar(QByteArrayView decisions) : m_decisions(decisions)
{
    const int mistake = choose(32);
    space();
    value(0);
    space();
    if (mistake >= 16)
        spoil(mistake - 16);
}

/// One of so many ways, by the next byte; the first when there are no bytes any more, which ends every text.
int Grammar::choose(int ways)
{
    if (m_decisions.isEmpty())
        return 0;
    const int way = static_cast<uchar>(m_decisions.front()) % ways;
    m_decisions = m_decisions.sliced(1);
    return way;
}

void Grammar::space()
{
    static constexpr char spaces[] = {' ', '\t', '\n', '\r'};
    for (int count = choose(8) - 5; count > 0; --count)
        m_text += spaces[choose(4)];
}

void Grammar::value(int depth)
{
    const bool mayNest = depth < MaxDepth && m_text.size() < MaxText;
    switch (choose(mayNest ? 8 : 6)) {
    case 0:
        m_text += "null";
        return;
    case 1:
        m_text += "true";
        return;
    case 2:
        m_text += "false";
        return;
    case 3:
        number();
        return;
    case 4:
    case 5:
        string();
        return;
    case 6:
        object(depth + 1);
        return;
    default:
        array(depth + 1);
    }
}

void Grammar::object(int depth)
{
    m_text += '{';
    space();
    for (int count = choose(5), i = 0; i < count; ++i) {
        if (i > 0)
            m_text += ',';
        space();
        string();
        space();
        m_text += ':';
        space();
        value(depth);
        space();
    }
    m_text += '}';
}

void Grammar::array(int depth)
{
    m_text += '[';
    space();
    for (int count = choose(5), i = 0; i < count; ++i) {
        if (i > 0)
            m_text += ',';
        space();
        value(depth);
        space();
    }
    m_text += ']';
}

void Grammar::string()
{
    m_text += '"';
    for (int count = choose(12); count > 0; --count)
        character();
    m_text += '"';
}

void Grammar::character()
{
    static constexpr char escapes[] = "\"\\/bfnrt";
    static constexpr const char *others[] = {"\x7f", "\u00e9", "\u20ac", "\u2028", "\uffff", "\U0001f600"};
    static constexpr const char *units[] = {"0000", "001F", "0022", "005c", "00e9", "20AC", "fffd"};
    switch (choose(8)) {
    case 5:
        m_text += '\\';
        m_text += escapes[choose(8)];
        return;
    case 6:
        m_text += others[choose(6)];
        return;
    case 7: {
        m_text += "\\u";
        const int unit = choose(10);
        if (unit < 7)
            m_text += units[unit];
        else if (unit == 7)
            m_text += "d83d\\ude00";
        else {
            m_text += unit == 8 ? "D800" : "dfff";
            m_plain = false;
        }
        return;
    }
    default:
        m_text += static_cast<char>('0' + choose('Z' - '0')); // letters, digits and some signs
    }
}

void Grammar::number()
{
    if (choose(3) == 2)
        m_text += '-';
    if (choose(4) == 3)
        m_text += '0';
    else
        digits(true);
    if (choose(3) == 2) {
        m_text += '.';
        digits(false);
    }
    if (choose(3) == 2) {
        static constexpr const char *exponents[] = {"e", "E", "e+", "E-"};
        m_text += exponents[choose(4)];
        digits(false);
        m_plain = false;
    }
}

void Grammar::digits(bool first)
{
    const int count = 1 + choose(24);
    for (int i = 0; i < count; ++i)
        m_text += static_cast<char>(i == 0 && first ? '1' + choose(9) : '0' + choose(10));
    if (count > 15)
        m_plain = false; // more than a double holds
}

/// One of the mistakes that make any text wrong, wherever it is made.
void Grammar::spoil(int kind)
{
    static constexpr const char *mistakes[] = {",",    "]",    "}",    ":", "\"", "{}", "x",      "\x01",
                                               "\xc3", "/**/", "\x0b", "'", "+",  "\\", "\u00a0", "\xff"};
    m_text.insert(choose(2) == 1 ? 0 : m_text.size(), mistakes[kind]);
    m_mistaken = true;
}
