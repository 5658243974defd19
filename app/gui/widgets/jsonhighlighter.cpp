// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonhighlighter.h"

#include "gui/theme/theme.h"

namespace Sothebais {

namespace {

qsizetype endOfText(const QString &text, qsizetype at)
{
    while (at < text.size() && text[at] != u'"')
        at += text[at] == u'\\' ? 2 : 1;
    return qMin(at + 1, text.size());
}

bool isName(const QString &text, qsizetype end)
{
    while (end < text.size() && text[end].isSpace())
        ++end;
    return end < text.size() && text[end] == u':';
}

bool isPunctuation(QChar c)
{
    return QStringView(u"{}[],: \t").contains(c);
}

JsonKind kindOfWord(QChar first)
{
    return first == u't' || first == u'f'  ? JsonKind::Boolean
        : first == u'n'                    ? JsonKind::Null
        : first.isDigit() || first == u'-' ? JsonKind::Number
                                           : JsonKind::Invalid;
}

} // namespace

JsonHighlighter::JsonHighlighter(QTextDocument *document, const Theme &theme)
    : QSyntaxHighlighter(document),
      m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    setFormat(0, int(text.size()), m_theme.colors().muted);
    qsizetype at = 0;
    if (m_startsInText && currentBlock().blockNumber() == 0)
        at = highlightText(text, 0, 0);
    while (at < text.size()) {
        if (text[at] == u'"')
            at = highlightText(text, at, at + 1);
        else if (isPunctuation(text[at]))
            ++at;
        else
            at = highlightWord(text, at);
    }
}

/// Returns where the text goes on behind the closing quote.
qsizetype JsonHighlighter::highlightText(const QString &text, qsizetype start, qsizetype inner)
{
    const qsizetype end = endOfText(text, inner);
    const Colors &colors = m_theme.colors();
    setFormat(int(start), int(end - start),
              isName(text, end) ? colors.accent : colors.json(JsonKind::String));
    return end;
}

qsizetype JsonHighlighter::highlightWord(const QString &text, qsizetype start)
{
    qsizetype end = start + 1;
    while (end < text.size() && !isPunctuation(text[end]) && text[end] != u'"')
        ++end;
    setFormat(int(start), int(end - start), m_theme.colors().json(kindOfWord(text[start])));
    return end;
}

bool startsInText(QByteArrayView piece)
{
    qsizetype quote = 0;
    while (quote < piece.size() && piece[quote] != '"')
        quote += piece[quote] == '\\' ? 2 : 1;
    if (quote >= piece.size())
        return false;
    const QByteArrayView before = piece.first(quote).trimmed();
    const QByteArrayView after = piece.sliced(quote + 1).trimmed();
    const bool canOpen = before.isEmpty() || QByteArrayView("{[,:").contains(before.back());
    const bool canClose = !after.isEmpty() && QByteArrayView("}],:").contains(after.front());
    return canClose && (before.isEmpty() || !canOpen);
}

} // namespace Sothebais
