// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filterexpressions.h"

#include "filtermeaning.h"
#include "sampleevents.h"

#include <comm/catalog.h>

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Sothebais;

namespace {

using Passes = std::function<bool(const FilterEvent &)>;
using Kind = PlainJson::Kind;

/// A time in a filter, and what it stands for: from the first millisecond to before the last.
struct Span
{
    QString text;
    qint64 start = 0;
    qint64 end = 0;
    bool isOfDay = false; ///< in milliseconds since midnight
};

/// -1, 0 or 1 for a time before, in or after a span.
int place(qint64 time, const Span &span, const QTimeZone &zone)
{
    if (span.isOfDay)
        time = QDateTime::fromMSecsSinceEpoch(time, zone).time().msecsSinceStartOfDay();
    return time < span.start ? -1 : time >= span.end ? 1 : 0;
}

class Generator
{
public:
    Generator(QRandomGenerator &random, const FilterNow &clock) : m_random(random), m_clock(clock) { }

    FilterExpression next(int depth)
    {
        if (depth == 0 || chance(25))
            return term();
        const FilterExpression a = next(depth - 1);
        if (chance(25))
            return {oneOf({u"not (%1)"_s, u"!(%1)"_s}).arg(a.text),
                    [a](const FilterEvent &e) { return !a.passes(e); }};
        const FilterExpression b = next(depth - 1);
        if (chance(50))
            return {u"(%1%2%3)"_s.arg(a.text, oneOf({u" and "_s, u" "_s, u"&&"_s, u" AND "_s}), b.text),
                    [a, b](const FilterEvent &e) { return a.passes(e) && b.passes(e); }};
        return {u"(%1%2%3)"_s.arg(a.text, oneOf({u" or "_s, u"||"_s}), b.text),
                [a, b](const FilterEvent &e) { return a.passes(e) || b.passes(e); }};
    }

private:
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    QString oneOf(const QStringList &choices) { return choices.at(m_random.bounded(int(choices.size()))); }
    QString operation() { return oneOf({u"=="_s, u"!="_s, u"<"_s, u"<="_s, u">"_s, u">="_s}); }

    FilterExpression term()
    {
        switch (m_random.bounded(16)) {
        case 0:
        case 1:
            return type();
        case 2:
            return envelope();
        case 3:
            return word();
        case 4:
            return flag();
        case 5:
            return subject();
        case 6:
            return envelopeTimes();
        case 7:
            return span();
        case 8:
        case 9:
        case 10:
            return number();
        case 11:
            return text();
        case 12:
            return search();
        case 13:
            return plain();
        case 14:
            return dataTime();
        default:
            return exists();
        }
    }

    FilterExpression type()
    {
        const QStringList names{oneOf({u"lot:bid:placed"_s, u"BID_REJECTED"_s, u"lot:*"_s, u"*:end"_s,
                                       u"BID_*"_s, u"weather:rain"_s, u"SYSTEM_?RROR"_s}),
                                oneOf({u"lot:bid:accepted"_s, u"SYSTEM_ERROR"_s, u"system:*"_s})};
        const bool onlyKey = chance(20);
        const auto isAmong = [names, onlyKey](const FilterEvent &event, qsizetype count) {
            const QString name = envelopeText(event, u"type"_s);
            static const Comm::Catalog catalog;
            const Comm::TypeInfo *const info = catalog.find(name.toUtf8());
            const QString key = info == nullptr ? QString() : QString::fromLatin1(info->key);
            return std::any_of(names.begin(), names.begin() + count, [&](const QString &pattern) {
                return (!onlyKey && !name.isEmpty() && fitsPattern(pattern, name))
                    || (!key.isEmpty() && fitsPattern(pattern, key));
            });
        };
        const QString field = onlyKey ? u"key"_s : u"type"_s;
        if (chance(30))
            return {u"%1 in {%2}"_s.arg(field, names.join(u", "_s)),
                    [isAmong](const FilterEvent &e) { return isAmong(e, 2); }};
        if (onlyKey || chance(70))
            return {u"%1 == %2"_s.arg(field, names.at(0)),
                    [isAmong](const FilterEvent &e) { return isAmong(e, 1); }};
        return {u"type != "_s + names.at(0), [isAmong](const FilterEvent &e) {
                    return !envelopeText(e, u"type"_s).isEmpty() && !isAmong(e, 1);
                }};
    }

    FilterExpression envelope()
    {
        const QString field
            = oneOf({u"source"_s, u"version"_s, u"id"_s, u"channel"_s, u"type"_s, u"subject"_s});
        const QString value = oneOf({u"METRICS"_s, u"1.0.0"_s, u"e1"_s, u"events:all"_s, u"AUCTION_ENGINE"_s,
                                     u"lot:4"_s, u"user:2"_s});
        const auto read = [field](const FilterEvent &event) {
            if (field == u"channel"_s)
                return QString::fromUtf8(event.channel);
            return field == u"subject"_s ? subjectOf(event) : envelopeText(event, field);
        };
        if (chance(20))
            return {u"%1 contains %2"_s.arg(field, value.left(3)), [=](const FilterEvent &e) {
                        return read(e).contains(value.left(3), Qt::CaseInsensitive);
                    }};
        if (chance(20))
            return {u"%1 not in {%2, \"x y\"}"_s.arg(field, value),
                    [=](const FilterEvent &e) { return read(e) != value; }};
        const QString op = operation();
        return {u"%1 %2 \"%3\""_s.arg(field, op, value), [=](const FilterEvent &e) {
                    return !read(e).isEmpty() && holds(op, compareTexts(read(e), value));
                }};
    }

    FilterExpression word()
    {
        const QString text = oneOf({u"low"_s, u"TOO"_s, u"größe"_s, u"bid"_s, u"\"too low\""_s, u"1500.5"_s,
                                    u"nothing"_s, u"\"\\\"data\\\":{\""_s});
        QString plain = text;
        if (text.startsWith(u'"'))
            plain = text.mid(1, text.size() - 2).replace(u"\\\""_s, u"\""_s);
        return {text, [plain](const FilterEvent &e) {
                    return QString::fromUtf8(e.payload).contains(plain, Qt::CaseInsensitive);
                }};
    }

    FilterExpression flag()
    {
        static const QList<std::pair<QString, EventFlag>> Flags
            = {{u"dup"_s, EventFlag::Duplicate},       {u"gap"_s, EventFlag::AfterGap},
               {u"recovered"_s, EventFlag::Recovered}, {u"malformed"_s, EventFlag::Malformed},
               {u"invalid"_s, EventFlag::Invalid},     {u"late"_s, EventFlag::Late},
               {u"ahead"_s, EventFlag::Ahead},         {u"replayed"_s, EventFlag::Replayed}};
        const auto [name, flag] = Flags.at(m_random.bounded(int(Flags.size())));
        return {name, [flag = flag](const FilterEvent &e) { return e.has(flag); }};
    }

    FilterExpression subject()
    {
        static const QList<std::pair<QString, QStringList>> Nouns
            = {{u"lot"_s, {u"lotId"_s}},
               {u"auction"_s, {u"auctionId"_s}},
               {u"user"_s, {u"userId"_s, u"winnerId"_s}},
               {u"bid"_s, {u"bidId"_s}},
               {u"agent"_s, {u"agentId"_s}}};
        const auto &[noun, names] = Nouns.at(m_random.bounded(int(Nouns.size())));
        const QString id = chance(15) ? u"*"_s : QString::number(m_random.bounded(9));
        return {noun + u':' + id, [noun = noun, names = names, id](const FilterEvent &e) {
                    const QStringList ids = idsOf(e, noun, names);
                    return std::any_of(ids.begin(), ids.end(),
                                       [&](const QString &known) { return fitsPattern(id, known); });
                }};
    }

    Span timeSpan()
    {
        const QDate day(2026, 11, 23 + m_random.bounded(4));
        const QTime time(m_random.bounded(24), m_random.bounded(60));
        if (chance(40)) {
            const qint64 start = time.msecsSinceStartOfDay();
            return {time.toString(u"HH:mm"_s), start, start + 60'000, true};
        }
        if (chance(30))
            return {day.toString(Qt::ISODate), day.startOfDay(m_clock.zone).toMSecsSinceEpoch(),
                    day.addDays(1).startOfDay(m_clock.zone).toMSecsSinceEpoch()};
        const bool isUtc = chance(50);
        const qint64 start
            = QDateTime(day, time, isUtc ? QTimeZone::utc() : m_clock.zone).toMSecsSinceEpoch();
        return {day.toString(Qt::ISODate) + time.toString(u"'T'HH:mm"_s) + (isUtc ? u"Z"_s : QString()),
                start, start + 60'000};
    }

    FilterExpression compared(const QString &field,
                              const std::function<std::optional<qint64>(const FilterEvent &)> &read)
    {
        const Span first = timeSpan();
        Span last = timeSpan();
        const QTimeZone zone = m_clock.zone;
        if (first.isOfDay == last.isOfDay && chance(30) && (first.isOfDay || first.start <= last.start)) {
            const bool wraps = first.start > last.start;
            return {u"%1 in %2..%3"_s.arg(field, first.text, last.text), [=](const FilterEvent &e) {
                        const auto time = read(e);
                        if (!time)
                            return false;
                        const bool from = place(*time, first, zone) >= 0;
                        const bool to = place(*time, last, zone) <= 0;
                        return wraps ? from || to : from && to;
                    }};
        }
        const QString op = operation();
        return {u"%1 %2 %3"_s.arg(field, op, first.text), [=](const FilterEvent &e) {
                    const auto time = read(e);
                    return time && holds(op, place(*time, first, zone));
                }};
    }

    FilterExpression envelopeTimes()
    {
        if (chance(30))
            return compared(u"received"_s, [](const FilterEvent &e) { return std::optional(e.receivedAt); });
        return compared(u"time"_s, envelopeTime);
    }

    FilterExpression dataTime()
    {
        const auto value = [](const FilterEvent &e) { return e.json.member(u"data"_s).member(u"endTime"_s); };
        const FilterExpression times
            = compared(u"data.endTime"_s, [=](const FilterEvent &e) { return timeOf(value(e)); });
        if (!times.text.contains(u"!="_s))
            return times;
        // What is no time at all is another one.
        return {times.text, [=](const FilterEvent &e) {
                    return times.passes(e) || (value(e).isThere() && !timeOf(value(e)));
                }};
    }

    FilterExpression span()
    {
        const int seconds = m_random.bounded(90);
        const QString op = operation();
        if (chance(20)) {
            const int size = m_random.bounded(400);
            return {u"size %1 %2"_s.arg(op).arg(size), [=](const FilterEvent &e) {
                        return holds(op, e.payload.size() < size ? -1 : e.payload.size() > size);
                    }};
        }
        if (chance(50))
            return {u"age %1 %2h"_s.arg(op).arg(seconds), [=, now = m_clock.now](const FilterEvent &e) {
                        const qint64 age = now - envelopeTime(e).value_or(e.receivedAt);
                        const qint64 asked = seconds * Q_INT64_C(3'600'000);
                        return holds(op, age < asked ? -1 : age > asked);
                    }};
        return {u"delay %1 %2s"_s.arg(op).arg(seconds), [=](const FilterEvent &e) {
                    const auto time = envelopeTime(e);
                    const qint64 delay = e.receivedAt - time.value_or(0);
                    return time && holds(op, delay < seconds * 1000 ? -1 : delay > seconds * 1000);
                }};
    }

    /// A path with the values that it leads to.
    std::pair<QString, std::function<QList<PlainJson>(const FilterEvent &)>> path()
    {
        const auto data = [](const FilterEvent &e) { return e.json.member(u"data"_s); };
        switch (m_random.bounded(8)) {
        case 0:
            return {u"data[\"odd key.\"].x"_s, [=](const FilterEvent &e) {
                        return QList{data(e).member(u"odd key."_s).member(u"x"_s)};
                    }};
        case 1:
            return {u"data.bids[0].amount"_s, [=](const FilterEvent &e) {
                        return QList{data(e).member(u"bids"_s).element(0).member(u"amount"_s)};
                    }};
        case 2:
            return {u"data.bids[*].amount"_s, [=](const FilterEvent &e) {
                        QList<PlainJson> amounts;
                        for (const PlainJson &bid : data(e).member(u"bids"_s).elements)
                            amounts.append(bid.member(u"amount"_s));
                        return amounts;
                    }};
        case 3:
            return {u"data[0].amount"_s,
                    [=](const FilterEvent &e) { return QList{data(e).element(0).member(u"amount"_s)}; }};
        default:
            return {u"data.amount"_s,
                    [=](const FilterEvent &e) { return QList{data(e).member(u"amount"_s)}; }};
        }
    }

    static bool anyOf(const QList<PlainJson> &values, const std::function<bool(const PlainJson &)> &passes)
    {
        return std::any_of(values.begin(), values.end(),
                           [&](const PlainJson &value) { return value.isThere() && passes(value); });
    }

    static std::optional<int> numberOrder(const PlainJson &value, const QString &number)
    {
        const bool mayBe = value.kind == Kind::Number || value.kind == Kind::String;
        return mayBe ? compareNumbers(value.text, number) : std::nullopt;
    }

    QString someNumber()
    {
        return oneOf({u"1500.50"_s, u"1000"_s, u"0"_s, u"-3"_s, u"42"_s, u"12345678901234567890.10"_s,
                      u"1e400"_s, u"1.5e3"_s, QString::number(m_random.bounded(3000))});
    }

    FilterExpression number()
    {
        const auto [field, read] = path();
        const QString a = someNumber();
        const QString b = someNumber();
        if (chance(20) && *compareNumbers(a, b) <= 0)
            return {u"%1 in %2..%3"_s.arg(field, a, b), [a, b, read = read](const FilterEvent &e) {
                        return anyOf(read(e), [&](const PlainJson &v) {
                            return numberOrder(v, a) >= 0 && numberOrder(v, a) && numberOrder(v, b) <= 0;
                        });
                    }};
        if (chance(15))
            return {u"%1 in {%2, %3, many}"_s.arg(field, a, b), [a, b, read = read](const FilterEvent &e) {
                        return anyOf(read(e), [&](const PlainJson &v) {
                            return numberOrder(v, a) == 0 || numberOrder(v, b) == 0
                                || (v.kind == Kind::String && v.text == u"many"_s);
                        });
                    }};
        const QString op = operation();
        return {u"%1 %2 %3"_s.arg(field, op, a), [op, a, read = read](const FilterEvent &e) {
                    return anyOf(read(e), [&](const PlainJson &v) {
                        const auto order = numberOrder(v, a);
                        return order ? holds(op, *order) : op == u"!="_s;
                    });
                }};
    }

    FilterExpression text()
    {
        const QString value = oneOf({u"too low"_s, u"größe"_s, u"Too"_s, u"m"_s, u"true"_s});
        const QString op = operation();
        const QString field = oneOf({u"reason"_s, u"amount"_s, u"open"_s});
        return {u"data.%1 %2 \"%3\""_s.arg(field, op, value), [=](const FilterEvent &e) {
                    return anyOf({e.json.member(u"data"_s).member(field)}, [&](const PlainJson &v) {
                        return v.kind == Kind::String ? holds(op, compareTexts(v.text, value))
                                                      : op == u"!="_s;
                    });
                }};
    }

    FilterExpression search()
    {
        const QString field = oneOf({u"reason"_s, u"tags"_s, u"amount"_s});
        const QString value = oneOf({u"LOW"_s, u"größe"_s, u"15"_s, u"\t"_s});
        const bool isPattern = chance(50);
        const QString pattern = oneOf({u"(?i)^too"_s, u"\\d{2}"_s, u"low$"_s, u"r.{2}e"_s});
        const QRegularExpression expression(pattern);
        const auto fits = [=](const QString &text) {
            return isPattern ? expression.match(text).hasMatch() : text.contains(value, Qt::CaseInsensitive);
        };
        const QString asked = isPattern ? u"matches \"%1\""_s.arg(pattern)
                                        : u"contains \"%1\""_s.arg(QString(value).replace(u'\t', u"\\t"_s));
        return {u"data.%1 %2"_s.arg(field, asked), [=](const FilterEvent &e) {
                    const PlainJson found = e.json.member(u"data"_s).member(field);
                    return anyOf(
                        found.kind == Kind::Array ? found.elements : QList{found}, [&](const PlainJson &v) {
                            return (v.kind == Kind::String || v.kind == Kind::Number) && fits(v.text);
                        });
                }};
    }

    FilterExpression plain()
    {
        const QString value = oneOf({u"true"_s, u"false"_s, u"null"_s, u"\"*\""_s, u"tru?"_s, u"*"_s});
        const bool isEqual = chance(60);
        const QString field = oneOf({u"open"_s, u"reason"_s, u"amount"_s});
        const auto is = [value](const PlainJson &v) {
            if (value == u"null"_s)
                return v.kind == Kind::Null;
            if (value == u"true"_s || value == u"false"_s)
                return v.kind == Kind::Boolean && v.text == value;
            return v.kind == Kind::String
                && (value.startsWith(u'"') ? v.text == u"*"_s : fitsPattern(value, v.text));
        };
        return {u"data.%1 %2 %3"_s.arg(field, isEqual ? u"=="_s : u"!="_s, value), [=](const FilterEvent &e) {
                    return anyOf({e.json.member(u"data"_s).member(field)},
                                 [&](const PlainJson &v) { return is(v) == isEqual; });
                }};
    }

    FilterExpression exists()
    {
        if (chance(30)) {
            const QString member = oneOf({u"id"_s, u"type"_s, u"source"_s, u"version"_s});
            return {u"exists "_s + member,
                    [=](const FilterEvent &e) { return !envelopeText(e, member).isEmpty(); }};
        }
        if (chance(20))
            return {u"exists data"_s,
                    [](const FilterEvent &e) { return e.json.member(u"data"_s).isThere(); }};
        if (chance(20))
            return {u"exists subject"_s, [](const FilterEvent &e) { return !subjectOf(e).isEmpty(); }};
        const auto [field, read] = path();
        return {u"exists "_s + field, [read = read](const FilterEvent &e) {
                    return anyOf(read(e), [](const PlainJson &) { return true; });
                }};
    }

    QRandomGenerator &m_random;
    FilterNow m_clock;
};

} // namespace

QList<FilterExpression> filterExpressions(QRandomGenerator &random, int count, const FilterNow &clock)
{
    Generator generator(random, clock);
    QList<FilterExpression> expressions;
    for (int i = 0; i < count; ++i)
        expressions.append(generator.next(i % 4));
    return expressions;
}
