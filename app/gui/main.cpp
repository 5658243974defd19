// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/commandline/commandlinesecrets.h"
#include "core/commandline/stopsignals.h"
#include "core/demo.h"
#include "displaycheck.h"
#include "mainwindow.h"
#include "options.h"
#include "pages/pagetable.h"
#include "profiles/systemkeychain.h"
#include "screenshot.h"
#include "windows.h"

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QTextStream>
#include <QTimer>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

constexpr int UsageError = 2;

void installTranslations(QApplication &app)
{
    // The first language only: load(QLocale()) would go on to the second one. The file of English knows that
    // one event is not "1 events", which helps whoever has no file of their own as well.
    const QString language = QLocale().uiLanguages().value(0).section(u'-', 0, 0);
    auto *const own = new QTranslator(&app);
    if (own->load(u"monitor_"_s + language, u":/i18n"_s) || own->load(u"monitor_en"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(own);
    auto *const qt = new QTranslator(&app);
    if (qt->load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

int usageError(const QString &message)
{
    QTextStream(stderr) << message << Qt::endl;
    return UsageError;
}

/// The windows that the command line asks for; an error code if it asks for what there is not.
std::optional<int> open(Sothebais::Windows &windows, const Sothebais::Options &options)
{
    if (!options.page.isEmpty() && !Sothebais::hasPage(options.page))
        return usageError(
            QCoreApplication::translate("main", "There is no page “%1”. See --help").arg(options.page));
    if (options.redis) {
        windows.openAddress(*options.redis);
    } else if (!options.profile.isEmpty()) {
        const Sothebais::Profile *const profile = windows.profiles().byName(options.profile);
        if (!profile)
            return usageError(QCoreApplication::translate(
                                  "main", "There is no profile “%1”. Start without --profile to make it")
                                  .arg(options.profile));
        windows.openProfile(profile->id);
    } else if (options.demo || !windows.openLast()) {
        windows.openAddress({});
    }
    return {};
}

/// Only a picture can be taken where nothing can be shown.
int missingDisplayError()
{
    QTextStream(stderr) << QCoreApplication::translate(
        "main",
        "There is no display to open a window on. Set DISPLAY or "
        "WAYLAND_DISPLAY, or take a picture with --screenshot FILE")
                        << Qt::endl;
    return 1;
}

int run(const Sothebais::Options &options)
{
    Sothebais::SystemKeychain keychain;
    // A picture shows what was asked for, not what was there the last time.
    Sothebais::Windows windows({.colorScheme = options.theme, .comesBack = options.screenshotFile.isEmpty()},
                               keychain);
    Sothebais::StopSignals stop;
    QObject::connect(&stop, &Sothebais::StopSignals::caught, &windows, &Sothebais::Windows::end);
    std::optional<Sothebais::Demo> demo;
    if (options.demo)
        demo.emplace(options.redis.value_or(Comm::RedisAddress()), options.demoRate);
    QObject::connect(
        &windows, &Sothebais::Windows::opened, &windows,
        [&options, &demo](Sothebais::MainWindow *window, Sothebais::Session *session) {
            if (!options.page.isEmpty())
                window->showPage(options.page);
            if (!options.recording.isEmpty())
                session->open(options.recording);
            if (demo)
                demo->showServices(session->health());
        },
        Qt::SingleShotConnection);
    if (const std::optional<int> error = open(windows, options))
        return *error;
    if (!options.screenshotFile.isEmpty())
        QTimer::singleShot(options.screenshotAfter, &windows, [&] {
            QWidget *const window = windows.first() ? windows.first() : QApplication::activeWindow();
            QApplication::exit(window && Sothebais::saveScreenshot(*window, options.screenshotFile) ? 0 : 1);
        });
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    const bool isDisplayMissing = Sothebais::isDisplayMissing(argc, argv);
    if (isDisplayMissing)
        qputenv("QT_QPA_PLATFORM", "offscreen"); // Qt would abort before anybody is helped
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"sothebais-monitor"_s);
    QApplication::setApplicationDisplayName(u"SothebAIs monitor"_s);
    QApplication::setApplicationVersion(QStringLiteral(SOTHEBAIS_VERSION));
    QApplication::setDesktopFileName(u"sothebais-monitor"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/sothebais-monitor.svg"_s));
    installTranslations(app);

    const Comm::Result<Sothebais::Options> options = Sothebais::readOptions(QApplication::arguments());
    Sothebais::hideCredentials(argc, argv);
    if (!options) {
        QTextStream(stderr) << options.error().toString() << Qt::endl;
        return UsageError;
    }
    if (options->output) {
        QTextStream(stdout) << *options->output;
        return 0;
    }
    if (isDisplayMissing && options->screenshotFile.isEmpty())
        return missingDisplayError();
    return run(*options);
}
