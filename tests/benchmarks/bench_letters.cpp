// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

// Shows many dead letters in a window that is already up: how long until all are listed, what does each frame
// cost in which they come, are scrolled by page, selected and, all of them selected, put into another order,
// how long does it take to plan work on all, and to park them as fast as the server takes them? Prints one
// line of JSON; exits with 1 if a frame in a hundred is beyond the limit while somebody scrolls or selects.
//
//     bench_letters [--letters 100000] [--patient]

#include "core/deadletters/deadletterdesk.h"
#include "core/session.h"
#include "gui/deadletters/lettertable.h"
#include "gui/mainwindow.h"
#include "gui/theme/theme.h"
#include "redisserver.h"
#include "waitfor.h"
#include "windowwatch.h"

#include <comm/deadletterqueue.h>
#include <comm/eventparser.h>

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Sothebais;

namespace {

constexpr double FrameLimit = 16; // ms
constexpr int Steps = 300;

void store(Comm::DeadLetterQueue &queue, int first, int count)
{
    constexpr int Errors = 40;
    Comm::EventParser parser;
    QFuture<Comm::Result<Comm::DeadLetter>> last;
    for (int i = first; i < first + count; ++i) {
        const QByteArray number = QByteArray::number(i);
        const QByteArray text = R"({"id":"e)" + number
            + R"(","timestamp":1795445527123,"type":"lot:bid:placed","source":"AUCTION_ENGINE",)"
              R"("version":"1.0.0","data":{"lotId":")"
            + QByteArray::number(i % 500) + R"(","amount":")" + number + R"(.50"}})";
        const Comm::Event event = parser.parse(text);
        last = queue.store(event,
                           {.message = u"part %1 is away, try %2"_s.arg(QChar(u'a' + i % Errors)).arg(i),
                            .attempts = 3,
                            .retries = i % 50 == 0 ? 3 : 0,
                            .service = u"ledger"_s});
        if (i % 1'000 == 999 && !waitFor(last))
            qFatal("cannot store letters");
    }
    if (!waitFor(last))
        qFatal("cannot store letters");
}

/// Milliseconds that each key takes until what it does is on screen, ascending.
std::vector<double> press(LetterTable &table,
                          const std::function<std::pair<Qt::Key, Qt::KeyboardModifiers>(int)> &next)
{
    std::vector<double> times;
    for (int i = 0; i < Steps; ++i) {
        const auto [key, modifiers] = next(i);
        times.push_back(press(table, key, modifiers));
    }
    std::sort(times.begin(), times.end());
    return times;
}

void tell(QJsonObject &line, const QString &name, const std::vector<double> &times)
{
    line.insert(name + u"P50Ms"_s, rounded(times[times.size() / 2]));
    line.insert(name + u"P99Ms"_s, rounded(times[times.size() * 99 / 100]));
    line.insert(name + u"LongestMs"_s, rounded(times.back()));
}

} // namespace

int main(int argc, char **argv)
{
    doWithoutDisplay();
    WatchedApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"letters"_s, u"In the queue."_s, u"N"_s, u"100000"_s},
                       {u"patient"_s, u"Judge by what is shown alone, not by how long it takes."_s}});
    parser.process(app);
    const int letters = parser.value(u"letters"_s).toInt();
    RedisServer redis;
    if (!redis.start())
        qFatal("no redis-server");
    const Comm::RedisAddress address = *Comm::RedisAddress::fromUrl(redis.socketUrl());
    Comm::EventClient client({.redis = address});
    client.connectToServer();
    Comm::DeadLetterQueue queue(client);
    store(queue, 0, letters);

    const QTemporaryDir folder;
    const Theme theme(Theme::Mode::Light);
    Session session({.feed = {.redis = address},
                     .log = {.root = folder.path()},
                     .settingsFile = folder.filePath(u"settings.ini"_s)});
    MainWindow window(session, theme);
    window.showPage(u"deadletters"_s);
    auto &table = *window.findChild<LetterTable *>();
    WindowWatch watch(app);
    window.show();
    waitUntil([] { return false; }, std::chrono::milliseconds(500)); // until it is up and idle
    watch.start();
    QElapsedTimer clock;
    clock.start();
    session.start();
    const bool isComplete
        = waitUntil([&] { return table.model()->rowCount() == letters; }, std::chrono::minutes(2));
    const double listed = double(clock.nsecsElapsed()) / 1e6;
    watch.stop();
    QJsonObject line{{u"platform"_s, QGuiApplication::platformName()},
                     {u"letters"_s, letters},
                     {u"listedMs"_s, rounded(listed)},
                     {u"longestFrameMs"_s, rounded(watch.longestFrame())},
                     {u"frameLimitMs"_s, FrameLimit}};

    table.setFocus();
    const auto pages = press(table, [](int i) {
        return std::pair(i % 100 == 99      ? Qt::Key_End
                             : i % 100 < 50 ? Qt::Key_PageDown
                                            : Qt::Key_PageUp,
                         Qt::KeyboardModifiers());
    });
    const auto ranges = press(table, [](int i) {
        return std::pair(i % 100 == 99 ? Qt::Key_Home : Qt::Key_PageDown,
                         Qt::KeyboardModifiers(Qt::ShiftModifier));
    });
    const auto all = press(table, [](int i) {
        return i % 2 == 0 ? std::pair(Qt::Key_A, Qt::KeyboardModifiers(Qt::ControlModifier))
                          : std::pair(Qt::Key_Down, Qt::KeyboardModifiers());
    });
    tell(line, u"page"_s, pages);
    tell(line, u"range"_s, ranges);
    tell(line, u"all"_s, all);

    table.selectAll();
    QCoreApplication::processEvents();
    watch.start();
    Q_EMIT table.orderRequested(LetterView::Column::Error, Qt::AscendingOrder);
    const bool isInOrder = waitUntil(
        [&] {
            const LetterView &view = session.deadLetters().snapshot()->view;
            return view.sortedBy == LetterView::Column::Error && table.selectedCount() == letters;
        },
        std::chrono::minutes(1));
    watch.stop();
    line.insert(u"orderLongestFrameMs"_s, rounded(watch.longestFrame()));
    clock.restart();
    const BulkPlan plan(LetterAction::Retry, table.selectedLetters(),
                        session.deadLetters().endedLots().lots());
    line.insert(u"planMs"_s, rounded(double(clock.nsecsElapsed()) / 1e6));

    watch.start();
    store(queue, letters, 20);
    const bool isInStep
        = waitUntil([&] { return table.model()->rowCount() == letters + 20; }, std::chrono::minutes(1));
    watch.stop();
    line.insert(u"changeLongestFrameMs"_s, rounded(watch.longestFrame()));

    session.arming().arm(std::chrono::minutes(5));
    DeadLetterDesk &desk = session.deadLetters();
    watch.start();
    clock.restart();
    desk.begin(BulkPlan(LetterAction::Park, table.selectedLetters(), desk.endedLots().lots()),
               {.perSecond = 0});
    const bool isWorkedThrough = waitUntil(
        [&] { return desk.bulk()->state() == BulkWork::State::Finished && table.model()->rowCount() == 20; },
        std::chrono::minutes(2));
    line.insert(u"workMs"_s, rounded(double(clock.nsecsElapsed()) / 1e6));
    watch.stop();
    line.insert(u"workLongestFrameMs"_s, rounded(watch.longestFrame()));
    line.insert(u"workFrameP99Ms"_s, rounded(watch.frameP99()));
    line.insert(u"workLongestStallMs"_s, rounded(watch.longestStall()));
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    const bool isFast = std::ranges::all_of(std::array{&pages, &ranges, &all}, [](const auto *times) {
        return (*times)[Steps * 99 / 100] <= FrameLimit;
    });
    return isComplete && isInOrder && isInStep && isWorkedThrough && plan.letters().size() == letters
            && (isFast || parser.isSet(u"patient"_s))
        ? 0
        : 1;
}
