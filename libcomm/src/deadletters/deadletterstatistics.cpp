// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/deadletterfilter.h"

#include "printable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace Comm {

namespace {

struct StatisticsText
{
    Q_DECLARE_TR_FUNCTIONS(Comm::DeadLetterStatistics)
};

void count(DeadLetterStatistics::Group &group, const QDateTime &time)
{
    ++group.count;
    if (!time.isValid())
        return;
    if (!group.oldest.isValid() || time < group.oldest)
        group.oldest = time;
    if (!group.newest.isValid() || time > group.newest)
        group.newest = time;
}

void count(QHash<QString, DeadLetterStatistics::Group> &groups, const QString &name, const QDateTime &time)
{
    const bool isFull = groups.size() >= DeadLetterStatistics::MaxGroups && !groups.contains(name);
    count(groups[isFull ? StatisticsText::tr("(other)") : name], time);
}

// No functions, so that the loops over characters hold them.
constexpr auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
constexpr auto isHexDigit
    = [](QChar c) { return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F'); };

bool isWordCharacter(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

/// The end of the characters from there on that are all of this kind.
template <typename IsOfKind>
qsizetype endOf(QStringView text, qsizetype from, IsOfKind isOfKind)
{
    return std::find_if_not(text.begin() + from, text.end(), isOfKind) - text.begin();
}

/// The end of an identifier of hexadecimal digits and hyphens that begins there, such as a UUID or a hash;
/// the same place if there is none. It has a digit: words are words.
qsizetype endOfIdentifier(QStringView text, qsizetype from)
{
    constexpr qsizetype shortest = 8;
    const auto endsWord = [&](qsizetype at) { return at == text.size() || !isWordCharacter(text[at]); };
    qsizetype end = endOf(text, from, isHexDigit);
    const bool isInWord = from > 0 && isWordCharacter(text[from - 1]);
    if (isInWord || end - from < shortest || !endsWord(end))
        return from;
    const qsizetype last = endOf(text, from, [](QChar c) { return isHexDigit(c) || c == u'-'; });
    if (std::none_of(text.begin() + from, text.begin() + last, isDigit))
        return from;
    while (end + 1 < text.size() && text[end] == u'-' && isHexDigit(text[end + 1])) {
        const qsizetype next = endOf(text, end + 1, isHexDigit);
        if (!endsWord(next))
            break;
        end = next;
    }
    return end;
}

/// The end of a number that begins there, also with points, commas or colons between its digits, or of one
/// in hexadecimal digits; the same place if there is none.
qsizetype endOfNumber(QStringView text, qsizetype from)
{
    if (text[from] == u'0' && from + 2 < text.size() && text[from + 1] == u'x' && isHexDigit(text[from + 2]))
        return endOf(text, from + 2, isHexDigit);
    qsizetype end = endOf(text, from, isDigit);
    while (end > from && end + 1 < text.size() && QStringView(u".,:").contains(text[end])
           && isDigit(text[end + 1]))
        end = endOf(text, end + 1, isDigit);
    return end;
}

/// The end of what differs each time that begins there; the same place if nothing does. Written out, because
/// lists of a hundred thousand messages are grouped while somebody waits.
qsizetype endOfVarying(QStringView text, qsizetype from)
{
    if (!isHexDigit(text[from]))
        return from;
    const qsizetype end = endOfIdentifier(text, from);
    return end > from ? end : endOfNumber(text, from);
}

} // namespace

void DeadLetterStatistics::add(const DeadLetter &letter)
{
    const QDateTime time = letter.time();
    count(all, time);
    bytes += letter.size;
    defective += letter.isRetriable() ? 0 : 1;
    const QString type = printable(QString::fromUtf8(letter.event.typeName()));
    const QString message = normalised(letter.failure.message);
    count(byType, type.isEmpty() ? StatisticsText::tr("(no type)") : type, time);
    count(byError, message.isEmpty() ? StatisticsText::tr("(no message)") : message, time);
}

/// printable() and simplified() by the way: no text in between for each of very many.
QString DeadLetterStatistics::normalised(QStringView message)
{
    const QStringView text = message.first(std::min(message.size(), LongestPrintable));
    std::array<char16_t, LongestPrintable> result; // never longer than the text
    qsizetype size = 0;
    bool isAfterSpace = false;
    const auto put = [&](QChar c) {
        if (std::exchange(isAfterSpace, false) && size > 0)
            result[size_t(size++)] = u' ';
        result[size_t(size++)] = c.unicode();
    };
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = printable(text[at]);
        if (const qsizetype end = endOfVarying(text, at); end > at) {
            put(u'#');
            at = end;
            continue;
        }
        if (c.isSpace())
            isAfterSpace = true;
        else
            put(c);
        ++at;
    }
    return QStringView(result.data(), size).toString();
}

} // namespace Comm
