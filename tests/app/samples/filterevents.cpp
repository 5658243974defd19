// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filterevents.h"

#include "sampleevents.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Sothebais;

namespace {

class Generator
{
public:
    explicit Generator(QRandomGenerator &random) : m_random(random) { }

    FilterEvent next()
    {
        FilterEvent event;
        event.payload = payload();
        event.receivedAt = m_time + m_random.bounded(-2000, 90'000);
        event.channel = oneOf({"events:all", "events:lot:bid:placed", ""});
        for (int i = 0; i < 8; ++i)
            event.flags.setFlag(EventFlag(1 << i), 1 << i != int(EventFlag::Malformed) && chance(10));
        if (!m_isMalformed)
            event.json = PlainJson::fromText(event.payload);
        return event;
    }

private:
    bool chance(int percent) { return m_random.bounded(100) < percent; }

    QByteArray oneOf(const QList<QByteArray> &choices)
    {
        return choices.at(m_random.bounded(int(choices.size())));
    }

    QByteArray number(int below) { return QByteArray::number(m_random.bounded(below)); }

    QByteArray quoted(const QByteArray &text) { return '"' + text + '"'; }

    QByteArray payload()
    {
        m_time = SampleTime + m_random.bounded(3 * 86'400) * Q_INT64_C(1000) + m_random.bounded(1000);
        m_isMalformed = chance(3);
        if (m_isMalformed)
            return oneOf({"oops", "[1,2]", "{\"type\":", "\xFF\xFE low", "", "7", "{\"a\":\"\xC3\"}"});
        QList<QByteArray> members;
        const auto add = [&](const QByteArray &name, const QByteArray &value, int percent) {
            if (chance(percent))
                members.append(quoted(name) + ':' + value);
        };
        add("id", oneOf({quoted("e" + number(50)), "7", "\"\"", R"("a\"b")"}), 95);
        add("timestamp", QByteArray::number(m_time), 95);
        add("type", type(), 97);
        add("source", oneOf({"\"AUCTION_ENGINE\"", "\"METRICS\"", "\"SYSTEM\"", "\"stranger\"", "null"}), 95);
        add("version", oneOf({"\"1.0.0\"", "\"1.1.0\""}), 90);
        add("data", data(), 95);
        add("type", type(), 3);
        add("extra", R"({"data":{"amount":5},"type":"lot:end"})", 5);
        return '{' + members.join(chance(10) ? " ,\n" : ",") + '}';
    }

    QByteArray type()
    {
        return oneOf({"\"lot:bid:placed\"", "\"lot:bid:accepted\"", "\"lot:bid:rejected\"", "\"lot:end\"",
                      "\"SYSTEM_ERROR\"", "\"system:health\"", "\"weather:rain\"", R"("lot:\u0065nd")",
                      "12"});
    }

    QByteArray amount()
    {
        return oneOf({number(3000), quoted(number(3000) + ".50"), quoted("1500.5"), "1500.50", "-3", "1e3",
                      "\"12345678901234567890.10\"", "12345678901234567890.1", "1e400", "0.0", "-0", "true",
                      "\"many\"", "null", "{}", "1.5E+3", "\"0042\""});
    }

    QByteArray id(const QByteArray &noun)
    {
        const QByteArray digits = number(9);
        return oneOf({quoted(digits), quoted(noun + '-' + digits), quoted(noun.toUpper() + '_' + digits),
                      digits, quoted(noun + digits), "null", "\"\""});
    }

    QByteArray data()
    {
        if (chance(4))
            return oneOf({"{}", "[]", "null", "\"amount\"", R"([{"amount":1}])"});
        QList<QByteArray> members;
        const auto add = [&](const QByteArray &name, const QByteArray &value, int percent) {
            if (chance(percent))
                members.append(quoted(name) + (chance(5) ? " : " : ":") + value);
        };
        add("lotId", id("lot"), 60);
        add("auctionId", id("auction"), 30);
        add("userId", id("user"), 50);
        add("winnerId", id("user"), 10);
        add("bidId", id("bid"), 30);
        add("amount", amount(), 70);
        add(R"(am\u006funt)", amount(), 4);
        add("amount", amount(), 4);
        add("reason",
            oneOf({"\"too low\"", "\"Too LOW\"", R"("gr\u00f6\u00dfe")", "\"größe\"", R"("a\tb \"low\"")",
                   "null", "\"\""}),
            50);
        add("open", oneOf({"true", "false", "null", "\"true\""}), 30);
        add("endTime", time(), 40);
        add("bids", bids(), 30);
        add("odd key.", R"({"x":)" + amount() + '}', 20);
        add("tags", R"(["rare",)" + number(5) + R"(,["low"],"Low key"])", 20);
        return '{' + members.join(',') + '}';
    }

    QByteArray time()
    {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(m_time, QTimeZone::utc());
        return oneOf({quoted(time.toString(Qt::ISODateWithMs).toLatin1()),
                      quoted(time.date().toString(Qt::ISODate).toLatin1()), QByteArray::number(m_time),
                      "\"soon\"", "\"2026-11-24T02:30:00-05:00\"", "12.5"});
    }

    QByteArray bids()
    {
        QList<QByteArray> bids;
        for (int i = m_random.bounded(4); i > 0; --i)
            bids.append(oneOf(
                {R"({"amount":)" + amount() + R"(,"user":"u)" + number(3) + "\"}", "7", "{}", "[[1],2]"}));
        return '[' + bids.join(',') + ']';
    }

    QRandomGenerator &m_random;
    qint64 m_time = 0; ///< of the last event
    bool m_isMalformed = false;
};

} // namespace

bool FilterEvent::has(EventFlag flag) const
{
    return flag == EventFlag::Malformed ? !json.isThere() : flags.testFlag(flag);
}

QList<FilterEvent> filterEvents(QRandomGenerator &random, int count)
{
    Generator generator(random);
    QList<FilterEvent> events;
    for (int i = 0; i < count; ++i)
        events.append(generator.next());
    return events;
}
