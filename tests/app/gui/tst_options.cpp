// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/options.h"

#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;

class tst_Options : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void defaults();
    void readsAll();
    void environment();
    void refuses_data();
    void refuses();
    void helps();
};

void tst_Options::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    qunsetenv("SOTHEBAIS_REDIS_URL");
    qunsetenv("REDIS_URL");
}

void tst_Options::defaults()
{
    const auto options = readOptions({u"sothebais-monitor"_s});
    QVERIFY(options);
    QVERIFY(!options->redis);
    QVERIFY(options->profile.isEmpty());
    QVERIFY(!options->theme);
    QVERIFY(options->screenshotFile.isEmpty());
    QVERIFY(!options->demo);
    QVERIFY(!options->output);
}

void tst_Options::readsAll()
{
    const auto options
        = readOptions({u"sothebais-monitor"_s, u"--redis"_s, u"redis://u:p@bus:7/2"_s, u"--page"_s,
                       u"events"_s, u"--theme"_s, u"dark"_s, u"--screenshot"_s, u"a.png"_s, u"--after"_s,
                       u"1.5"_s, u"--demo"_s, u"--rate"_s, u"0.5"_s, u"evening.ndjson"_s});
    QVERIFY(options);
    QCOMPARE(*options->redis, *Comm::RedisAddress::fromUrl(u"redis://u:p@bus:7/2"_s));
    QCOMPARE(options->page, u"events"_s);
    QCOMPARE(options->theme, Theme::Mode::Dark);
    QCOMPARE(options->screenshotFile, u"a.png"_s);
    QCOMPARE(options->screenshotAfter, std::chrono::milliseconds(1500));
    QVERIFY(options->demo);
    QCOMPARE(options->demoRate, 0.5);
    QCOMPARE(options->recording, u"evening.ndjson"_s);
}

void tst_Options::environment()
{
    qputenv("REDIS_URL", "redis://second");
    QCOMPARE(readOptions({u"m"_s})->redis->host, u"second"_s);
    qputenv("SOTHEBAIS_REDIS_URL", "redis://first");
    QCOMPARE(readOptions({u"m"_s})->redis->host, u"first"_s);
    QCOMPARE(readOptions({u"m"_s, u"--redis=redis://given"_s})->redis->host, u"given"_s);
    const auto profile = readOptions({u"m"_s, u"--profile"_s, u"Staging"_s}); // knows its own
    QCOMPARE(profile->profile, u"Staging"_s);
    QVERIFY(!profile->redis);
}

void tst_Options::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");

    QTest::newRow("unknown option") << QStringList{u"--frob"_s} << u"frob"_s;
    QTest::newRow("second recording") << QStringList{u"a.ndjson"_s, u"extra"_s} << u"extra"_s;
    QTest::newRow("no url") << QStringList{u"--redis"_s, u"http://x"_s} << u"http"_s;
    QTest::newRow("profile and redis")
        << QStringList{u"--profile"_s, u"a"_s, u"--redis=redis://b"_s} << u"--redis"_s;
    QTest::newRow("no rate") << QStringList{u"--demo"_s, u"--rate"_s, u"0"_s} << u"“0”"_s;
    QTest::newRow("demo on a profile") << QStringList{u"--profile"_s, u"a"_s, u"--demo"_s} << u"--demo"_s;
    QTest::newRow("theme") << QStringList{u"--theme"_s, u"pink"_s} << u"pink"_s;
    QTest::newRow("after text") << QStringList{u"--after"_s, u"soon"_s} << u"soon"_s;
    QTest::newRow("after nan") << QStringList{u"--after"_s, u"nan"_s} << u"nan"_s;
    QTest::newRow("after negative") << QStringList{u"--after=-1"_s} << u"-1"_s;
    QTest::newRow("after for ever") << QStringList{u"--after"_s, u"1e300"_s} << u"1e300"_s;
}

void tst_Options::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const auto options = readOptions(QStringList{u"sothebais-monitor"_s} + arguments);
    QVERIFY(!options);
    QCOMPARE(options.error().code, Comm::Error::Code::InvalidArgument);
    QVERIFY2(options.error().toString().contains(named), qPrintable(options.error().toString()));
}

void tst_Options::helps()
{
    const auto help = readOptions({u"sothebais-monitor"_s, u"--help"_s});
    QVERIFY(help->output);
    for (const auto &option : {u"--redis"_s, u"--profile"_s, u"--demo"_s, u"--page"_s, u"--theme"_s,
                               u"--screenshot"_s, u"--after"_s, u"--rate"_s})
        QVERIFY2(help->output->contains(option), qPrintable(option));
    QVERIFY(readOptions({u"sothebais-monitor"_s, u"--version"_s})->output);
}

QTEST_GUILESS_MAIN(tst_Options)
#include "tst_options.moc"
