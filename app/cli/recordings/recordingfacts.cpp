// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordingfacts.h"

#include "core/store/eventflagnames.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

using Share = RecordingFacts::Share;
using Span = RecordingFacts::Span;

void widen(std::optional<Span> &span, qint64 time)
{
    if (!span)
        span = Span{time, time};
    span->from = qMin(span->from, time);
    span->to = qMax(span->to, time);
}

void sort(QList<Share> &shares)
{
    std::ranges::sort(shares, [](const Share &a, const Share &b) {
        return a.events != b.events ? a.events > b.events : a.name < b.name;
    });
}

/// Counts by the numbers of a table of names.
class Counts
{
public:
    void add(quint32 number)
    {
        if (number >= m_counts.size())
            m_counts.resize(number + 1);
        ++m_counts[number];
    }

    /// `none` is how those without a name are called; empty to leave them out.
    QList<Share> shares(const NameTable &names, const QString &none) const
    {
        QList<Share> shares;
        for (quint32 number = 0; number < m_counts.size(); ++number) {
            QString name = QString::fromUtf8(names.name(number));
            if (number == NameTable::None)
                name = none;
            else if (number == NameTable::Other)
                name = u"(others)"_s;
            if (m_counts[number] > 0 && !name.isEmpty())
                shares.append({name, m_counts[number]});
        }
        sort(shares);
        return shares;
    }

private:
    std::vector<qint64> m_counts;
};

RecordingFacts::Loss lossOf(const EventRecord &receipt)
{
    const QJsonObject text = QJsonDocument::fromJson(receipt.payload.toByteArray()).object();
    return {{text[u"from"].toInteger(), text[u"to"].toInteger()}, text[u"outcome"].toString()};
}

/// Counts the events of each second, of which one follows the other nearly always.
class Seconds
{
public:
    void add(qint64 time)
    {
        const qint64 second = time / 1000;
        if (second != m_second)
            settle();
        m_second = second;
        ++m_events;
    }
    void settle() { m_counts[m_second] += std::exchange(m_events, 0); }
    std::pair<qint64, qint64> busiest() const ///< second and events
    {
        std::pair<qint64, qint64> best;
        for (auto i = m_counts.cbegin(); i != m_counts.cend(); ++i) {
            if (i.value() > best.second || (i.value() == best.second && i.key() < best.first))
                best = {i.key(), i.value()};
        }
        return best;
    }

private:
    QHash<qint64, qint64> m_counts;
    qint64 m_second = 0;
    qint64 m_events = 0;
};

using CountsByFlag = QHash<EventFlag, qint64>;

void countFlags(CountsByFlag &counts, EventFlags flags)
{
    for (const EventFlagName &known : eventFlagNames()) {
        if (flags.testFlag(known.flag))
            ++counts[known.flag];
    }
}

QString isoTime(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time).toUTC().toString(Qt::ISODateWithMs);
}

QJsonValue jsonSpan(const std::optional<Span> &span)
{
    if (!span)
        return QJsonValue::Null;
    return QJsonObject{{u"from"_s, isoTime(span->from)},
                       {u"to"_s, isoTime(span->to)},
                       {u"seconds"_s, static_cast<double>(span->length()) / 1000}};
}

QJsonArray jsonShares(const QList<Share> &shares)
{
    QJsonArray array;
    for (const Share &share : shares)
        array.append(QJsonObject{{u"name"_s, share.name}, {u"events"_s, share.events}});
    return array;
}

} // namespace

RecordingFacts RecordingFacts::of(const EventSnapshot &snapshot)
{
    RecordingFacts facts;
    Counts types;
    Counts sources;
    Counts subjects;
    Seconds seconds;
    CountsByFlag flags;
    qint64 before = 0;
    for (qint64 i = snapshot.first(); i < snapshot.end(); ++i) {
        const EventRecord record = snapshot.at(i);
        if (record.flags.testFlag(EventFlag::Receipt)) {
            facts.losses.append(lossOf(record));
            continue;
        }
        ++facts.events;
        facts.payloadBytes += record.payload.size();
        widen(facts.received, record.receivedAt);
        if (record.time != 0)
            widen(facts.time, record.time);
        types.add(record.type);
        sources.add(record.source);
        subjects.add(record.subject);
        seconds.add(record.receivedAt);
        if (record.flags)
            countFlags(flags, record.flags);
        if (before != 0 && record.receivedAt - before > facts.silence.length())
            facts.silence = {before, record.receivedAt};
        before = record.receivedAt;
    }
    seconds.settle();
    std::tie(facts.busiestSecond, facts.busiestEvents) = seconds.busiest();
    facts.busiestSecond *= 1000;
    const EventNames &names = snapshot.names();
    facts.types = types.shares(names.types, u"(none)"_s);
    facts.sources = sources.shares(names.sources, u"(none)"_s);
    facts.subjects = subjects.shares(names.subjects, {});
    for (const EventFlagName &known : eventFlagNames()) {
        if (const qint64 count = flags.value(known.flag))
            facts.flags.append({QString::fromLatin1(known.name), count});
    }
    sort(facts.flags);
    return facts;
}

double RecordingFacts::meanRate() const
{
    const qint64 length = received ? received->length() : 0;
    return length > 0 ? static_cast<double>(events) * 1000 / static_cast<double>(length) : 0;
}

QJsonObject RecordingFacts::toJson() const
{
    QJsonArray receipts;
    for (const Loss &loss : losses) {
        QJsonObject object = jsonSpan(loss.span).toObject();
        object.insert(u"outcome"_s, loss.outcome);
        receipts.append(object);
    }
    const QJsonObject busiest{{u"at"_s, isoTime(busiestSecond)}, {u"events"_s, busiestEvents}};
    return {{u"events"_s, events},
            {u"payloadBytes"_s, payloadBytes},
            {u"received"_s, jsonSpan(received)},
            {u"time"_s, jsonSpan(time)},
            {u"eventsPerSecond"_s, meanRate()},
            {u"busiestSecond"_s, events > 0 ? QJsonValue(busiest) : QJsonValue::Null},
            {u"longestSilence"_s, silence.length() > 0 ? jsonSpan(silence) : QJsonValue::Null},
            {u"lostConnections"_s, receipts},
            {u"types"_s, jsonShares(types)},
            {u"sources"_s, jsonShares(sources)},
            {u"subjects"_s, jsonShares(subjects)},
            {u"flags"_s, jsonShares(flags)}};
}

} // namespace Sothebais
