// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filterliteral.h"

#include "exactnumber.h"
#include "filterlexer.h"
#include "filterquoting.h"
#include "zoneclock.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

using LiteralKind = FilterLiteral::Kind;
using Literal = std::optional<FilterLiteral>;

struct Clock
{
    QTime time;
    qint64 precision = 1;
};

/// "14:00", "14:00:30" or "14:00:30.5".
std::optional<Clock> clockOf(const QString &word)
{
    static const QRegularExpression form(u"^(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,3}))?)?$"_s);
    const QRegularExpressionMatch match = form.match(word);
    if (!match.hasMatch())
        return std::nullopt;
    const QString fraction = match.captured(4);
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(),
                     fraction.leftJustified(3, u'0').toInt());
    if (!time.isValid())
        return std::nullopt;
    if (!fraction.isEmpty())
        return Clock{time, fraction.size() == 3 ? 1 : fraction.size() == 2 ? 10 : 100};
    return Clock{time, match.captured(3).isEmpty() ? 60'000 : 1000};
}

Literal timeOfDay(const QString &word)
{
    const auto clock = clockOf(word);
    if (!clock)
        return std::nullopt;
    return FilterLiteral{.kind = LiteralKind::TimeOfDay,
                         .text = word,
                         .milliseconds = clock->time.msecsSinceStartOfDay(),
                         .precision = clock->precision};
}

/// "2026-11-24", or a clock after it, with "Z", an offset or neither.
Literal moment(const QString &word)
{
    static const QRegularExpression form(u"^(\\d{4}-\\d{2}-\\d{2})(?:T([\\d:.]+)(Z|[+-]\\d{2}:\\d{2})?)?$"_s);
    const QRegularExpressionMatch match = form.match(word);
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    if (!match.hasMatch() || !date.isValid())
        return std::nullopt;
    FilterLiteral literal{.kind = LiteralKind::Moment, .text = word, .precision = FilterLiteral::Day};
    Clock clock{QTime(0, 0), FilterLiteral::Day};
    if (!match.captured(2).isEmpty()) {
        const auto written = clockOf(match.captured(2));
        if (!written)
            return std::nullopt;
        clock = *written;
    }
    literal.precision = clock.precision;
    const QString offset = match.captured(3);
    if (offset.isEmpty()) {
        literal.inZone = true;
        literal.moment = QDateTime(date, clock.time, QTimeZone::utc());
        return literal;
    }
    const int minutes = offset == u'Z' ? 0 : offset.mid(1, 2).toInt() * 60 + offset.mid(4, 2).toInt();
    if (minutes > 14 * 60)
        return std::nullopt;
    const int seconds = offset.startsWith(u'-') ? -minutes * 60 : minutes * 60;
    literal.moment = QDateTime(date, clock.time, QTimeZone(seconds));
    return literal;
}

Literal duration(const QString &word)
{
    static const QRegularExpression form(u"^(-?)(\\d{1,9})(?:\\.(\\d{1,3}))?(ms|s|m|h|d)$"_s);
    const QRegularExpressionMatch match = form.match(word);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(4);
    const qint64 size = unit == u"ms"_s ? 1
        : unit == u's'                  ? 1000
        : unit == u'm'                  ? 60'000
        : unit == u'h'                  ? 3'600'000
                                        : FilterLiteral::Day;
    const qint64 thousandths
        = match.captured(2).toLongLong() * 1000 + match.captured(3).leftJustified(3, u'0').toLongLong();
    const qint64 milliseconds = thousandths * size / 1000;
    return FilterLiteral{.kind = LiteralKind::Duration,
                         .text = word,
                         .milliseconds = match.captured(1).isEmpty() ? milliseconds : -milliseconds};
}

Literal number(const QString &word)
{
    if (!ExactNumber::isNumber(word.toUtf8()))
        return std::nullopt;
    return FilterLiteral{.kind = LiteralKind::Number, .text = word};
}

/// A number of milliseconds since the epoch, as the wire has it.
Literal epoch(const QString &word)
{
    bool ok = false;
    const qint64 milliseconds = word.toLongLong(&ok);
    if (!ok || !isEventTime(milliseconds))
        return std::nullopt;
    return FilterLiteral{.kind = LiteralKind::Moment,
                         .text = word,
                         .moment = QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::utc())};
}

Literal text(const QString &word)
{
    const bool isGlob = word.contains(u'*') || word.contains(u'?');
    return FilterLiteral{.kind = isGlob ? LiteralKind::Glob : LiteralKind::Text, .text = word};
}

Literal json(const QString &word)
{
    if (word == u"null"_s)
        return FilterLiteral{.kind = LiteralKind::Null, .text = word};
    if (word == u"true"_s || word == u"false"_s)
        return FilterLiteral{.kind = LiteralKind::Boolean, .text = word, .boolean = word == u"true"_s};
    for (const auto read : {number, Sothebais::moment, timeOfDay, duration}) {
        if (const Literal literal = read(word))
            return literal->kind == LiteralKind::Duration ? std::nullopt : literal;
    }
    return text(word);
}

} // namespace

Literal FilterLiteral::fromWord(const QString &word, FilterField::Kind field)
{
    switch (field) {
    case FilterField::Kind::Time:
        for (const auto read : {Sothebais::moment, timeOfDay, epoch}) {
            if (const Literal literal = read(word))
                return literal;
        }
        return std::nullopt;
    case FilterField::Kind::Duration:
        return duration(word);
    case FilterField::Kind::Number:
        return number(word);
    case FilterField::Kind::Json:
        return json(word);
    default:
        return Sothebais::text(word);
    }
}

Literal FilterLiteral::fromQuoted(const QString &text, FilterField::Kind field)
{
    if (field == FilterField::Kind::Text || field == FilterField::Kind::Json)
        return FilterLiteral{.kind = LiteralKind::Text, .text = text};
    return fromWord(text, field);
}

QString FilterLiteral::toString(FilterField::Kind field) const
{
    if (kind != LiteralKind::Text)
        return text;
    // "in" is no keyword where a value stands.
    const bool isWord = isPlainWord(text) || filterKeyword(text) == FilterKeyword::In;
    const Literal same = isWord ? fromWord(text, field) : std::nullopt;
    return same && same->kind == LiteralKind::Text ? text : quoted(text);
}

std::pair<qint64, qint64> FilterLiteral::momentRange(const QTimeZone &zone) const
{
    const auto epochOf = [&](const QDateTime &time) {
        return (inZone ? QDateTime(time.date(), time.time(), zone) : time).toMSecsSinceEpoch();
    };
    const qint64 start = epochOf(moment);
    const bool isDay = precision == Day; // which may have another length there
    return {start, isDay ? epochOf(moment.addDays(1)) : start + precision};
}

} // namespace Sothebais
