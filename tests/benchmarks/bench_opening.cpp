// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

// Opens a recording of a simulated auction day in a window that is already up: when are its first rows
// painted, does the window stand still while the rest is read, and what does each page cost that is then
// scrolled by? Prints one line of JSON; exits with 1 if something is beyond its limit.
//
//     bench_opening [--events 1000000] [--patient]

#include "core/events/eventbuilders.h"
#include "core/session.h"
#include "core/simulator/auctionday.h"
#include "core/store/recordingwriter.h"
#include "gui/events/eventtable.h"
#include "gui/mainwindow.h"
#include "gui/theme/theme.h"
#include "models/eventtablemodel.h"
#include "windowwatch.h"

#include <comm/eventparser.h>

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Sothebais;

namespace {

constexpr double FirstRowsLimit = 300; // ms
constexpr double FrameLimit = 16; // ms
constexpr qsizetype BatchSize = 100;
constexpr int Pages = 500;

void record(const QString &path, qint64 events)
{
    const auto writer = RecordingWriter::create({.path = path});
    if (!writer)
        qFatal("%s", qPrintable(writer.error().toString()));
    AuctionDay day({.seed = 7});
    EventBuilders builders{Comm::Catalog()};
    Arrival arrival{.receivedAt = 1'795'462'200'000, .channel = "events:all"};
    for (qint64 i = 1; i <= events; ++i) {
        const Draft draft = day.next();
        arrival.events.append(*builders.of(draft.source).build(draft.type, draft.data));
        if (arrival.events.size() < BatchSize && i < events)
            continue;
        if (!(*writer)->write(arrival))
            qFatal("cannot write %s", qPrintable(path));
        arrival.events.clear();
        ++arrival.receivedAt;
    }
    if (!(*writer)->close())
        qFatal("cannot end %s", qPrintable(path));
}

/// Tells when a table with rows was painted for the first time.
class FirstRows : public QObject
{
public:
    explicit FirstRows(EventTable &table) : m_table(table) { table.viewport()->installEventFilter(this); }

    void start()
    {
        m_time = -1;
        m_clock.start();
    }
    double milliseconds() const { return double(m_time) / 1e6; }
    bool arePainted() const { return m_time >= 0; }
    double elapsed() const { return double(m_clock.nsecsElapsed()) / 1e6; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !arePainted() && m_clock.isValid()
            && m_table.events().rowCount() > 0)
            QTimer::singleShot(0, this, [this] { m_time = arePainted() ? m_time : m_clock.nsecsElapsed(); });
        return false;
    }

private:
    EventTable &m_table;
    QElapsedTimer m_clock;
    qint64 m_time = -1;
};

/// Milliseconds that each page takes until it is on screen, ascending.
std::vector<double> scrollByPage(EventTable &table)
{
    press(table, Qt::Key_Home);
    std::vector<double> pages;
    for (int i = 0; i < Pages; ++i) {
        const int step = i % 100;
        pages.push_back(press(table,
                              step == 99      ? Qt::Key_End
                                  : step < 50 ? Qt::Key_PageDown
                                              : Qt::Key_PageUp));
    }
    std::sort(pages.begin(), pages.end());
    return pages;
}

} // namespace

int main(int argc, char **argv)
{
    doWithoutDisplay();
    WatchedApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"events"_s, u"In the recording."_s, u"N"_s, u"1000000"_s},
                       {u"patient"_s, u"Judge by what is shown alone, not by how long it takes."_s}});
    parser.process(app);
    const qint64 events = parser.value(u"events"_s).toLongLong();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"day.ndjson"_s);
    record(path, events);

    const Theme theme(Theme::Mode::Light);
    Session session({.log = {.root = folder.path()}, .settingsFile = folder.filePath(u"settings.ini"_s)});
    MainWindow window(session, theme);
    auto &table = *window.findChild<EventTable *>();
    WindowWatch watch(app);
    FirstRows firstRows(table);
    window.show();
    waitUntil([] { return false; }, std::chrono::milliseconds(500)); // until it is up and idle
    watch.start();
    firstRows.start();
    session.open(path);
    const bool isComplete
        = waitUntil([&] { return table.events().rowCount() == events; }, std::chrono::minutes(2));
    const double all = firstRows.elapsed();
    watch.stop();
    const std::vector<double> pages = scrollByPage(table);

    const double pageP99 = pages[pages.size() * 99 / 100];
    const QJsonObject line{{u"platform"_s, QGuiApplication::platformName()},
                           {u"events"_s, events},
                           {u"firstRowsMs"_s, rounded(firstRows.milliseconds())},
                           {u"firstRowsLimitMs"_s, FirstRowsLimit},
                           {u"allRowsMs"_s, rounded(all)},
                           {u"longestStallMs"_s, rounded(watch.longestStall())},
                           {u"pages"_s, Pages},
                           {u"pageP50Ms"_s, rounded(pages[pages.size() / 2])},
                           {u"pageP99Ms"_s, rounded(pageP99)},
                           {u"longestPageMs"_s, rounded(pages.back())},
                           {u"pageLimitMs"_s, FrameLimit}};
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    const bool isFast = firstRows.milliseconds() <= FirstRowsLimit && pageP99 <= FrameLimit;
    return isComplete && firstRows.arePainted() && (isFast || parser.isSet(u"patient"_s)) ? 0 : 1;
}
