// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "options.h"

#include "core/commandline/redisurloption.h"
#include "core/demo.h"
#include "pages/pagetable.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

Comm::Error wrong(const QString &message)
{
    return {.code = Comm::Error::Code::InvalidArgument,
            .message = message,
            .remedy = QCoreApplication::translate("Options", "See --help")};
}

QString pageNames()
{
    QStringList names;
    for (const PageEntry &page : pageTable())
        names.append(page.name);
    return names.join(u", "_s);
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QCoreApplication::translate("Options", "Shows what happens in the auction house, live."));
    parser.addOptions({
        {u"redis"_s,
         QCoreApplication::translate(
             "Options",
             "Redis to listen to. Else SOTHEBAIS_REDIS_URL, REDIS_URL, the profiles of last time, "
             "redis://localhost:6379."),
         u"URL"_s},
        {u"profile"_s, QCoreApplication::translate("Options", "Profile to open, in place of a Redis."),
         u"NAME"_s},
        {u"demo"_s,
         QCoreApplication::translate("Options",
                                     "Play a simulated auction day into that Redis, with dead letters and "
                                     "services in trouble, to see "
                                     "the program at work.")},
        {u"rate"_s, QCoreApplication::translate("Options", "Events a second of --demo, 0.1 to 100000."),
         u"N"_s, QString::number(Demo::DefaultRate)},
        {u"page"_s, QCoreApplication::translate("Options", "Page to start with: %1.").arg(pageNames()),
         u"NAME"_s},
        {u"theme"_s,
         QCoreApplication::translate("Options", "Look: system, light or dark. Else as in the settings."),
         u"THEME"_s},
        {u"screenshot"_s,
         QCoreApplication::translate("Options", "Save a picture of the window as PNG and quit."), u"FILE"_s},
        {u"after"_s, QCoreApplication::translate("Options", "Seconds until the screenshot is taken."), u"S"_s,
         u"3"_s},
    });
    parser.addPositionalArgument(
        u"recording"_s,
        QCoreApplication::translate(
            "Options", "Recording to show in place of the live events: .ndjson, .ndjson.zst, or a folder."),
        u"[FILE]"_s);
    parser.addHelpOption();
    parser.addVersionOption();
}

std::optional<Theme::Mode> themeMode(const QString &name)
{
    if (name == "system"_L1)
        return Theme::Mode::System;
    if (name == "light"_L1)
        return Theme::Mode::Light;
    return name == "dark"_L1 ? std::optional(Theme::Mode::Dark) : std::nullopt;
}

std::optional<double> numberOf(const QString &text, double least, double most)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

Comm::Result<Options> checked(const QCommandLineParser &parser)
{
    const QString profile = parser.value(u"profile"_s);
    const Comm::Result<std::optional<Comm::RedisAddress>> redis = profile.isEmpty()
        ? givenRedisAddress(parser.value(u"redis"_s))
        : std::optional<Comm::RedisAddress>();
    if (!redis)
        return redis.error();
    const std::optional<Theme::Mode> theme = themeMode(parser.value(u"theme"_s));
    if (parser.isSet(u"theme"_s) && !theme)
        return wrong(
            QCoreApplication::translate("Options", "There is no theme “%1”").arg(parser.value(u"theme"_s)));
    const std::optional<double> after = numberOf(parser.value(u"after"_s), 0, 86'400);
    if (!after)
        return wrong(QCoreApplication::translate("Options", "“%1” is no number of seconds from 0 to 86400")
                         .arg(parser.value(u"after"_s)));
    const std::optional<double> rate = numberOf(parser.value(u"rate"_s), 0.1, 100'000);
    if (!rate)
        return wrong(
            QCoreApplication::translate("Options", "“%1” is no rate from 0.1 to 100000 events a second")
                .arg(parser.value(u"rate"_s)));
    return Options{.redis = *redis,
                   .profile = profile,
                   .recording = parser.positionalArguments().value(0),
                   .page = parser.value(u"page"_s),
                   .theme = theme,
                   .screenshotFile = parser.value(u"screenshot"_s),
                   .demo = parser.isSet(u"demo"_s),
                   .demoRate = *rate,
                   .screenshotAfter = std::chrono::milliseconds(qint64(*after * 1000)),
                   .output = {}};
}

} // namespace

Comm::Result<Options> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.isSet(u"help"_s))
        return Options{.output = parser.helpText()};
    if (parser.isSet(u"version"_s))
        return Options{.output = u"%1 %2\n"_s.arg(QCoreApplication::applicationName(),
                                                  QCoreApplication::applicationVersion())};
    if (parser.isSet(u"profile"_s) && (parser.isSet(u"redis"_s) || parser.isSet(u"demo"_s)))
        return wrong(QCoreApplication::translate(
            "Options", "A profile knows its own Redis: --profile goes neither with --redis nor with --demo"));
    if (parser.positionalArguments().size() > 1)
        return wrong(QCoreApplication::translate("Options", "“%1” is one recording too many")
                         .arg(parser.positionalArguments().at(1)));
    return checked(parser);
}

} // namespace Sothebais
