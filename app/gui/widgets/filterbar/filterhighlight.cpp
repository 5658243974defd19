// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filterhighlight.h"

#include "gui/theme/colors.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QTextCharFormat>

#include <algorithm>

namespace Sothebais {

namespace {

/// Of more tokens than anybody reads the rest stays plain, so that a huge text costs no more than a long one.
constexpr qsizetype MaxTokens = 1000;

using Attribute = QInputMethodEvent::Attribute;

Attribute formatted(qsizetype position, qsizetype length, qsizetype cursor, const QTextCharFormat &format)
{
    return {QInputMethodEvent::TextFormat, int(position - cursor), int(length), format};
}

} // namespace

QColor tokenColor(FilterToken::Kind kind, const Colors &colors)
{
    using Kind = FilterToken::Kind;
    switch (kind) {
    case Kind::Field:
        return colors.accent;
    case Kind::Operator:
    case Kind::Punctuation:
        return colors.muted;
    case Kind::Keyword:
        return colors.family(EventFamily::Auction);
    case Kind::Flag:
        return colors.warning;
    case Kind::Subject:
        return colors.family(EventFamily::Lot);
    case Kind::Type:
        return colors.family(EventFamily::Stream);
    case Kind::Number:
    case Kind::Time:
        return colors.family(EventFamily::Agent);
    case Kind::Text:
        return colors.good;
    case Kind::Wrong:
        break;
    }
    return colors.text;
}

std::pair<qsizetype, qsizetype> errorSpan(const FilterError &error, const QString &text)
{
    if (error.length > 0)
        return {error.position, error.length};
    qsizetype end = std::min(error.position, text.size());
    while (end > 0 && text[end - 1].isSpace())
        --end;
    qsizetype start = end;
    while (start > 0 && !text[start - 1].isSpace())
        --start;
    return {start, end - start};
}

void highlightFilter(QLineEdit &edit, const FilterSyntax &syntax, bool showsError, const Colors &colors)
{
    const int cursor = edit.cursorPosition();
    QList<Attribute> attributes;
    for (const FilterToken &token : syntax.tokens.first(std::min(syntax.tokens.size(), MaxTokens))) {
        QTextCharFormat format;
        format.setForeground(tokenColor(token.kind, colors));
        if (token.kind == FilterToken::Kind::Keyword)
            format.setFontWeight(QFont::DemiBold);
        attributes.append(formatted(token.position, token.length, cursor, format));
    }
    if (showsError && syntax.error) {
        const auto [position, length] = errorSpan(*syntax.error, edit.text());
        QTextCharFormat format;
        format.setForeground(colors.error);
        format.setBackground(colors.errorTint);
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(colors.error);
        attributes.append(formatted(position, length, cursor, format));
    }
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(&edit, &event);
}

} // namespace Sothebais
