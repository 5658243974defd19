// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filterlexer.h"

#include "filterquoting.h"
#include "filterwords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

/// The longer ones first. Those of one character that mean nothing are there to be told from words.
constexpr std::array<QStringView, 15> Symbols = {
    u"==", u"!=", u"<=", u">=", u"&&", u"||", u"<", u">", u"(", u")", u"{", u"}", u",", u"!", u"=",
};

class Lexer
{
public:
    explicit Lexer(QStringView text) : m_text(text) { }

    QList<FilterLexeme> run()
    {
        for (skipSpace(); m_at < m_text.size(); skipSpace())
            m_lexemes.append(next());
        m_lexemes.append(FilterLexeme{.position = m_text.size()});
        return m_lexemes;
    }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    FilterLexeme next()
    {
        if (m_text[m_at] == u'"')
            return quotedText();
        const QStringView rest = m_text.sliced(m_at);
        if (splitsRanges() && rest.startsWith(u".."))
            return symbol(2);
        for (const QStringView symbolText : Symbols) {
            if (rest.startsWith(symbolText))
                return symbol(symbolText.size());
        }
        if ((rest.front() == u'&' || rest.front() == u'|') && (rest.size() == 1 || rest[1].isSpace()))
            return symbol(1);
        return word();
    }

    FilterLexeme symbol(qsizetype length)
    {
        const qsizetype start = std::exchange(m_at, m_at + length);
        return {.kind = FilterLexeme::Kind::Symbol,
                .position = start,
                .length = length,
                .text = m_text.sliced(start, length).toString()};
    }

    FilterLexeme quotedText()
    {
        const QuotedText content = readQuoted(m_text, m_at);
        const qsizetype start = std::exchange(m_at, content.end);
        return {.kind = FilterLexeme::Kind::Quoted,
                .position = start,
                .length = m_at - start,
                .text = content.text,
                .isClosed = content.isClosed};
    }

    FilterLexeme word()
    {
        const qsizetype start = m_at;
        const bool isPath = m_text.sliced(start).startsWith(u"data");
        while (m_at < m_text.size() && (m_at == start || !endsWord())) {
            const bool quotesKey = isPath && m_text.sliced(m_at).startsWith(u"[\"");
            m_at = quotesKey ? readQuoted(m_text, m_at + 1).end : m_at + 1;
        }
        const QStringView text = m_text.sliced(start, m_at - start);
        return {.kind = FilterLexeme::Kind::Word,
                .position = start,
                .length = text.size(),
                .text = text.toString(),
                .isValue = filterKeyword(text) == FilterKeyword::In && expectsValue()};
    }

    bool endsWord() const
    {
        const QChar c = m_text[m_at];
        const QChar after = m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar();
        if (c.isSpace() || QStringView(u"\"(){},=<>").contains(c))
            return true;
        return (c == u'!' && after == u'=') || (c == after && (c == u'&' || c == u'|'))
            || (c == u'.' && after == u'.' && splitsRanges());
    }

    /// "in" is also a direction, as in `direction == in`, and asks for values only behind a field.
    bool expectsValue() const
    {
        const FilterLexeme last = m_lexemes.value(m_lexemes.size() - 1);
        return filterOperation(last) || last.isSymbol(u"{") || last.isSymbol(u",");
    }

    /// Two points are part of a word, such as "wait...", everywhere but in the first value after `in`.
    bool splitsRanges() const
    {
        const auto isIn = [&](qsizetype back) {
            return m_lexemes.size() >= back
                && m_lexemes[m_lexemes.size() - back].keyword() == FilterKeyword::In;
        };
        return isIn(1) || (isIn(2) && m_lexemes.constLast().kind != FilterLexeme::Kind::Symbol);
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QList<FilterLexeme> m_lexemes;
};

} // namespace

FilterKeyword filterKeyword(QStringView word)
{
    static constexpr std::array<QStringView, 7> Words
        = {u"and", u"or", u"not", u"exists", u"in", u"contains", u"matches"};
    const auto isWord = [&](QStringView known) { return known.compare(word, Qt::CaseInsensitive) == 0; };
    const auto found = std::ranges::find_if(Words, isWord);
    return found == Words.end() ? FilterKeyword::None : FilterKeyword(found - Words.begin() + 1);
}

QList<FilterLexeme> filterLexemes(QStringView text)
{
    return Lexer(text).run();
}

} // namespace Sothebais
