// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/commandlinesecrets.h"
#include "core/demo.h"
#include "core/session.h"
#include "mainwindow.h"
#include "options.h"
#include "screenshot.h"

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
    // The first language only: load(QLocale()) would pass by English, which needs no file, to the second one.
    const QString language = QLocale().uiLanguages().value(0).section(u'-', 0, 0);
    auto *const own = new QTranslator(&app);
    if (own->load(u"monitor_"_s + language, u":/i18n"_s))
        QCoreApplication::installTranslator(own);
    auto *const qt = new QTranslator(&app);
    if (qt->load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

int run(const Sothebais::Options &options)
{
    const Sothebais::Theme theme(options.theme);
    Sothebais::Session session({.feed = {.redis = options.redis}});
    Sothebais::MainWindow window(session, theme);
    if (!options.page.isEmpty() && !window.showPage(options.page)) {
        QTextStream(stderr)
            << QCoreApplication::translate("main", "There is no page “%1”. See --help").arg(options.page)
            << Qt::endl;
        return UsageError;
    }
    session.start();
    if (!options.recording.isEmpty())
        session.open(options.recording);
    std::optional<Sothebais::Demo> demo;
    if (options.demo)
        demo.emplace(options.redis);
    window.show();
    if (!options.screenshotFile.isEmpty())
        QTimer::singleShot(options.screenshotAfter, &window, [&] {
            QApplication::exit(Sothebais::saveScreenshot(window, options.screenshotFile) ? 0 : 1);
        });
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
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
    return run(*options);
}
