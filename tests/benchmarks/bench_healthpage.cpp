// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

// Shows the health of many WebSockets by which messages come, as cards and as rows: what does it cost the
// window's thread, and how long are its frames? Prints a line of JSON for each view; exits with 1 if a frame
// in a hundred is beyond the limit.
//
//     bench_healthpage [--endpoints 200] [--rate 10] [--seconds 10] [--patient]

#include "chatter.h"
#include "core/health/healthdesk.h"
#include "core/session.h"
#include "gui/mainwindow.h"
#include "gui/theme/theme.h"
#include "windowwatch.h"

#include <QAbstractButton>
#include <QCommandLineParser>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Sothebais;

namespace {

constexpr double FrameLimit = 16; // ms

void addEndpoints(HealthDesk &desk, int count, const QString &url)
{
    for (int i = 0; i < count; ++i) {
        const auto added = desk.endpoints().add({.id = QString::number(i),
                                                 .name = u"Endpoint %1"_s.arg(i),
                                                 .kind = Endpoint::Kind::WebSocket,
                                                 .url = url,
                                                 .tags = {u"bench"_s}});
        if (!added)
            qFatal("%s", qPrintable(added.error().toString()));
    }
}

/// Whether the frames of a view are short enough.
bool measure(WatchedApplication &app, const QString &view, int endpoints, std::chrono::seconds time)
{
    WindowWatch watch(app);
    watch.start();
    waitUntil([] { return false; }, time);
    watch.stop();
    const QJsonObject line{{u"platform"_s, QGuiApplication::platformName()},
                           {u"view"_s, view},
                           {u"endpoints"_s, endpoints},
                           {u"cpuPercent"_s, rounded(100 * watch.cpuShare())},
                           {u"framesPerSecond"_s, rounded(double(watch.frameCount()) / double(time.count()))},
                           {u"frameP99Ms"_s, rounded(watch.frameP99())},
                           {u"longestFrameMs"_s, rounded(watch.longestFrame())},
                           {u"frameLimitMs"_s, FrameLimit}};
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    return watch.frameP99() <= FrameLimit;
}

} // namespace

int main(int argc, char **argv)
{
    doWithoutDisplay();
    WatchedApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    QCommandLineOption serves(u"serve"_s, u"Be the server."_s);
    serves.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({{u"endpoints"_s, u"WebSockets."_s, u"N"_s, u"200"_s},
                       {u"rate"_s, u"Messages a second of each."_s, u"N"_s, u"10"_s},
                       {u"seconds"_s, u"For each view."_s, u"N"_s, u"10"_s},
                       {u"patient"_s, u"Judge by what is shown alone, not by how long it takes."_s},
                       serves});
    parser.process(app);
    if (parser.isSet(serves))
        return chatter(parser.value(u"rate"_s).toDouble());

    QProcess server;
    server.start(QCoreApplication::applicationFilePath(),
                 {u"--serve"_s, u"--rate"_s, parser.value(u"rate"_s)});
    if (!server.waitForReadyRead(5'000))
        return 1;
    const QString url = QString::fromLatin1(server.readAllStandardOutput().trimmed());
    const int endpoints = parser.value(u"endpoints"_s).toInt();
    const QTemporaryDir folder;
    const Theme theme(Theme::Mode::Light);
    Session session({.log = {.root = folder.path()}, .settingsFile = folder.filePath(u"settings.ini"_s)});
    addEndpoints(session.health(), endpoints, url);
    MainWindow window(session, theme);
    window.showPage(u"health"_s);
    window.show();
    session.health().start();
    const bool areUp
        = waitUntil([&] { return session.health().counts().up == endpoints; }, std::chrono::seconds(30));
    const std::chrono::seconds time(parser.value(u"seconds"_s).toInt());
    bool isFast = measure(app, u"cards"_s, endpoints, time);
    window.findChild<QAbstractButton *>(u"rowsButton"_s)->click();
    isFast = measure(app, u"rows"_s, endpoints, time) && isFast;
    server.kill();
    server.waitForFinished();
    return areUp && (isFast || parser.isSet(u"patient"_s)) ? 0 : 1;
}
