// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "visibletext.h"

#include <QByteArrayView>

namespace Sothebais {

namespace {

constexpr char16_t Replacement = 0xfffd;

/// Joiners shape letters of Persian and Indian scripts and build emoji; they hide nothing.
bool isJoiner(char32_t c)
{
    return c == 0x200c || c == 0x200d;
}

bool isHarmful(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Surrogate:
        return true;
    case QChar::Other_Format:
        return !isJoiner(c);
    default:
        return QChar::isNonCharacter(c);
    }
}

char16_t standIn(char32_t c)
{
    constexpr char16_t Pictures = 0x2400; // of the control characters, in their order
    constexpr char16_t PictureOfDelete = 0x2421;
    if (c < 0x20)
        return static_cast<char16_t>(Pictures + c);
    return c == 0x7f ? PictureOfDelete : Replacement;
}

} // namespace

QString visibleText(QStringView text, qsizetype limit)
{
    QString shown;
    shown.reserve(qMin(text.size(), limit));
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (shown.size() >= limit)
            return shown + QChar(u'…');
        const bool pair
            = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(text.at(i), text.at(i + 1)) : text.at(i).unicode();
        if (isHarmful(c))
            shown += QChar(standIn(c));
        else
            shown += text.sliced(i, pair ? 2 : 1);
        i += pair ? 1 : 0;
    }
    return shown;
}

QString visibleText(QByteArrayView utf8, qsizetype limit)
{
    constexpr qsizetype LongestCharacter = 4; // bytes in UTF-8
    // One character more than is shown, so that the cut is seen and marked.
    return visibleText(QString::fromUtf8(utf8.first(qMin(utf8.size(), (limit + 1) * LongestCharacter))),
                       limit);
}

QString toolTipText(const QString &text)
{
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped().replace(u'\n', QLatin1StringView("<br>")));
}

QString menuText(const QString &text)
{
    constexpr qsizetype MaxShown = 60;
    return visibleText(text, MaxShown).replace(u'&', QLatin1StringView("&&"));
}

} // namespace Sothebais
