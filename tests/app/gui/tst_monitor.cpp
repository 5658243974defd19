// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "redisserver.h"

#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QSettings>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

/// The program as it is started from a terminal.
class tst_Monitor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void takesAScreenshot();
    void saysThatItCannotWrite();
    void playsADemo();
    void hidesThePassword();
    void endsOrderlyWhenToldTo_data();
    void endsOrderlyWhenToldTo();
    void refusesWhatItDoesNotKnow();
    void speaksGerman();
    void saysThatThereIsNoDisplay();

private:
    struct Outcome
    {
        int exitCode = -1;
        QByteArray output;
        QByteArray errors;
    };
    static Outcome run(const QStringList &arguments);

    QTemporaryDir m_dir;
};

tst_Monitor::Outcome tst_Monitor::run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(MONITOR), arguments);
    process.waitForFinished(30'000);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void tst_Monitor::takesAScreenshot()
{
    RedisServer redis;
    QVERIFY(redis.start());
    const QString file = m_dir.filePath(u"shot.png"_s);
    const Outcome outcome = run({u"--redis"_s, redis.socketUrl(), u"--theme"_s, u"dark"_s, u"--screenshot"_s,
                                 file, u"--after"_s, u"1"_s});
    QVERIFY2(outcome.exitCode == 0, outcome.errors.constData());
    const QImage image(file);
    QCOMPARE(image.size(), QSize(1280, 800));
    QVERIFY(image.pixelColor(640, 20).lightness() < 60);
}

void tst_Monitor::saysThatItCannotWrite()
{
    const Outcome outcome = run({u"--screenshot"_s, u"/nowhere/shot.png"_s, u"--after"_s, u"0"_s});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.errors.contains("/nowhere/shot.png"), outcome.errors.constData());
}

void tst_Monitor::playsADemo()
{
    RedisServer redis;
    QVERIFY(redis.start());
    const QString file = m_dir.filePath(u"demo.png"_s);
    const Outcome outcome
        = run({u"--redis"_s, redis.socketUrl(), u"--demo"_s, u"--screenshot"_s, file, u"--after"_s, u"3"_s});
    QVERIFY2(outcome.exitCode == 0, outcome.errors.constData());
    QVERIFY(redis.cli({u"LLEN"_s, u"events:history:all"_s}).toInt() > 10);
}

void tst_Monitor::hidesThePassword()
{
    QProcess process;
    process.start(QStringLiteral(MONITOR), {u"--redis"_s, u"redis://u:open-sesame@127.0.0.1:1"_s});
    QVERIFY(process.waitForStarted());
    const auto commandLine = [&] {
        QFile file(u"/proc/%1/cmdline"_s.arg(process.processId()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QTRY_VERIFY_WITH_TIMEOUT(commandLine().contains("redis://***"), 20'000);
    QVERIFY(!commandLine().contains("open-sesame"));
    process.terminate();
    QVERIFY(process.waitForFinished(10'000));
}

void tst_Monitor::endsOrderlyWhenToldTo_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("terminate") << SIGTERM;
    QTest::newRow("interrupt") << SIGINT;
}

/// The window is remembered, and what is only kept until it closes is gone.
void tst_Monitor::endsOrderlyWhenToldTo()
{
    QFETCH(const int, signal);
    RedisServer redis;
    QVERIFY(redis.start());
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(name, home.filePath(name));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(MONITOR), {u"--redis"_s, redis.socketUrl(), u"--page"_s, u"audit"_s});
    const QString live = home.filePath(u"XDG_CACHE_HOME/sothebais/live"_s);
    QTRY_VERIFY_WITH_TIMEOUT(redis.cli({u"client"_s, u"list"_s}).contains("name=sothebais-letters "), 20'000);
    QVERIFY(!QDir(live).isEmpty());
    QVERIFY(::kill(pid_t(process.processId()), signal) == 0);
    QVERIFY(process.waitForFinished(10'000));
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
             process.readAllStandardError().constData());
    QVERIFY(QDir(live).isEmpty());
    QDirIterator files(home.filePath(u"XDG_DATA_HOME"_s), {u"window.ini"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    QVERIFY(files.hasNext());
    QCOMPARE(QSettings(files.next(), QSettings::IniFormat).value("window/page"), u"audit"_s);
}

void tst_Monitor::refusesWhatItDoesNotKnow()
{
    const std::pair<QStringList, QByteArray> wrong[] = {
        {{u"--frob"_s}, "frob"},
        {{u"--page"_s, u"nowhere"_s}, "nowhere"},
        {{u"--redis"_s, u"nonsense"_s}, "--redis"},
        {{u"--profile"_s, u"nobody"_s}, "nobody"},
    };
    for (const auto &[arguments, named] : wrong) {
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.errors.contains(named), outcome.errors.constData());
        QVERIFY(outcome.output.isEmpty());
    }
    QCOMPARE(run({u"--version"_s}).exitCode, 0);
    QVERIFY(run({u"--help"_s}).output.contains("--redis"));
}

void tst_Monitor::speaksGerman()
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"de_DE.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(MONITOR), {u"--help"_s});
    QVERIFY(process.waitForFinished(30'000));
    const QByteArray help = process.readAllStandardOutput();
    QVERIFY2(help.contains("Auktionshaus"), help.constData());
}

void tst_Monitor::saysThatThereIsNoDisplay()
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(MONITOR), {u"--help"_s});
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QVERIFY(process.readAllStandardOutput().contains("--redis"));
    process.start(QStringLiteral(MONITOR), {});
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("WAYLAND_DISPLAY"));
}

QTEST_GUILESS_MAIN(tst_Monitor)
#include "tst_monitor.moc"
