// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures filters over events of a simulated auction day in a file, against ripgrep that looks for a word in
// the same file (or, where there is no ripgrep, against memmem over every line), and prints the ratios of the
// times as the medians of several rounds.
//
//     bench_filter [events [rounds]]

#include "core/events/eventbuilders.h"
#include "core/filter/filtermatcher.h"
#include "core/simulator/auctionday.h"
#include "core/store/eventindexing.h"

#include <comm/eventparser.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Sothebais;

namespace {

constexpr const char *Word = "Insufficient balance"; ///< of some events

/// Events in a file, one a line, as a store would have them.
class Events
{
public:
    explicit Events(int count)
    {
        if (!m_file.open())
            qFatal("no temporary file");
        AuctionDay day({.seed = 7});
        EventBuilders builders{Comm::Catalog()};
        Comm::EventParser parser;
        std::vector<qsizetype> sizes;
        for (int i = 0; i < count; ++i) {
            const Draft draft = day.next();
            const auto event = builders.of(draft.source).build(draft.type, draft.data);
            if (!event)
                qFatal("no event");
            sizes.push_back(event->payload().size());
            m_records.push_back(indexed(*event, {.sequence = i, .channel = "events:all"}, m_names));
            m_file.write(event->payload().data(), event->payload().size());
            m_file.write("\n");
        }
        m_file.flush();
        const auto *at = reinterpret_cast<const char *>(m_file.map(0, m_file.size()));
        for (size_t i = 0; i < sizes.size(); ++i) {
            m_records[i].payload = QByteArrayView(at, sizes[i]);
            at += sizes[i] + 1;
        }
    }

    const std::vector<EventRecord> &records() const { return m_records; }
    const EventNames &names() const { return m_names; }
    QString path() const { return m_file.fileName(); }
    qint64 size() const { return m_file.size(); }

private:
    QTemporaryFile m_file;
    EventNames m_names;
    std::vector<EventRecord> m_records;
};

struct Found
{
    qint64 events = 0;
    double milliseconds = 0;
};

template <typename Count>
Found timed(const Count &count)
{
    QElapsedTimer timer;
    timer.start();
    const qint64 events = count();
    return {events, double(timer.nsecsElapsed()) / 1e6};
}

Found filtered(const Events &events, const QString &text)
{
    FilterMatcher matcher(*Filter::parse(text), events.names());
    return timed([&] {
        return std::ranges::count_if(events.records(),
                                     [&](const EventRecord &record) { return matcher.matches(record); });
    });
}

Found ripgrep(const QString &program, const Events &events)
{
    return timed([&] {
        QProcess process;
        process.start(
            program,
            {u"--no-config"_s, u"--count"_s, u"--fixed-strings"_s, QString::fromLatin1(Word), events.path()});
        process.waitForFinished(-1);
        return process.readAllStandardOutput().trimmed().toLongLong();
    });
}

Found memoryPass(const Events &events)
{
    return timed([&] {
        return std::ranges::count_if(events.records(), [](const EventRecord &record) {
            return memmem(record.payload.data(), size_t(record.payload.size()), Word, std::strlen(Word))
                != nullptr;
        });
    });
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const Events events(std::max(1, arguments.value(1, u"1000000"_s).toInt()));
    const int rounds = std::max(1, arguments.value(2, u"5"_s).toInt());
    const QString program = QStandardPaths::findExecutable(u"rg"_s);

    struct Question
    {
        const char *name;
        QString filter;
        double limit;
        std::vector<double> ratios = {};
        std::vector<double> milliseconds = {};
        qint64 found = 0;
    };
    Question questions[] = {
        {"envelope", u"type == lot:bid:* and not source in {METRICS, SYSTEM}"_s, 1.0},
        {"text", u"\"%1\""_s.arg(QLatin1StringView(Word)), 1.5},
        {"data", u"data.amount > 2.5"_s, 5.0},
    };
    std::vector<double> yardsticks;
    for (int round = 0; round < rounds; ++round) {
        const Found yardstick = program.isEmpty() ? memoryPass(events) : ripgrep(program, events);
        yardsticks.push_back(yardstick.milliseconds);
        for (Question &question : questions) {
            const Found found = filtered(events, question.filter);
            question.ratios.push_back(found.milliseconds / yardstick.milliseconds);
            question.milliseconds.push_back(found.milliseconds);
            question.found = found.events;
        }
        if (yardstick.events != questions[1].found)
            qFatal("%lld events have the word, and %lld were found", static_cast<long long>(yardstick.events),
                   static_cast<long long>(questions[1].found));
    }
    std::printf(R"({"role":"filter","yardstick":"%s","events":%zu,"bytes":%lld,"yardstickMs":%.0f)",
                program.isEmpty() ? "memmem" : "rg", events.records().size(),
                static_cast<long long>(events.size()), median(yardsticks));
    for (const Question &question : questions)
        std::printf(R"(,"%sFound":%lld,"%sMs":%.0f,"%sRatio":%.2f,"%sLimit":%.1f)", question.name,
                    static_cast<long long>(question.found), question.name, median(question.milliseconds),
                    question.name, median(question.ratios), question.name, question.limit);
    std::puts("}");
    return 0;
}
