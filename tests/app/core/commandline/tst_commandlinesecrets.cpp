// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/commandline/commandlinesecrets.h"

#include <QFile>
#include <QTest>

#include <unistd.h>

class tst_CommandLineSecrets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void hides_data();
    void hides();
    void leavesTheProgramName();
    void isGoneFromTheProcessList();
};

void tst_CommandLineSecrets::hides_data()
{
    QTest::addColumn<QByteArray>("argument");
    QTest::addColumn<QByteArray>("left");

    QTest::newRow("password") << QByteArray("redis://u:pw@host:1/0") << QByteArray("redis://****@host:1/0");
    QTest::newRow("after =") << QByteArray("--redis=redis://:pw@host")
                             << QByteArray("--redis=redis://***@host");
    QTest::newRow("at in password") << QByteArray("redis://u:p@w@host") << QByteArray("redis://*****@host");
    QTest::newRow("socket") << QByteArray("unix://u:pw@/run/r.sock") << QByteArray("unix://****@/run/r.sock");
    QTest::newRow("encrypted") << QByteArray("rediss://u:pw@host") << QByteArray("rediss://****@host");
    QTest::newRow("HTTP") << QByteArray("https://u:pw@host/x") << QByteArray("https://****@host/x");
    QTest::newRow("WebSocket") << QByteArray("ws://u:pw@host") << QByteArray("ws://****@host");
    QTest::newRow("header") << QByteArray("--header=Authorization: Bearer t")
                            << QByteArray("--header=Authorization:*********");
    QTest::newRow("sentinels") << QByteArray("redis+sentinel://u:pw@a:1,b:2/m")
                               << QByteArray("redis+sentinel://****@a:1,b:2/m");
    QTest::newRow("credentials of the sentinels")
        << QByteArray("--redis=rediss+sentinel://a/m?sentineluser=me&sentinelpassword=pw&ca=/x")
        << QByteArray("--redis=rediss+sentinel://a/m?" + QByteArray(41, '*'));
    QTest::newRow("none") << QByteArray("redis://host:6379") << QByteArray("redis://host:6379");
    QTest::newRow("websocket") << QByteArray("wss://u:pw@host/ws") << QByteArray("wss://****@host/ws");
    QTest::newRow("query") << QByteArray("ws://host/ws?token=abc") << QByteArray("ws://host/ws?*********");
    QTest::newRow("data") << QByteArray(R"({"mail":"a@b"})") << QByteArray(R"({"mail":"a@b"})");
}

void tst_CommandLineSecrets::hides()
{
    QFETCH(QByteArray, argument);
    QFETCH(QByteArray, left);
    QByteArray program("program");
    char *argv[] = {program.data(), argument.data(), nullptr};
    Sothebais::hideCredentials(2, argv);
    QCOMPARE(argument, left);
}

void tst_CommandLineSecrets::leavesTheProgramName()
{
    QByteArray program("redis://u:pw@host");
    char *argv[] = {program.data(), nullptr};
    Sothebais::hideCredentials(1, argv);
    QCOMPARE(program, QByteArray("redis://u:pw@host"));
}

/// What was overwritten here is what /proc shows: the text of the arguments is in this process once only.
void tst_CommandLineSecrets::isGoneFromTheProcessList()
{
    QFile commandLine(QStringLiteral("/proc/self/cmdline"));
    QVERIFY(commandLine.open(QIODevice::ReadOnly));
    const QByteArray shown = commandLine.readAll();
    QVERIFY2(!shown.contains("open-sesame"), shown.constData());
    QVERIFY2(shown.contains("redis://*"), shown.constData());
}

int main(int argc, char **argv)
{
    const QByteArray url = "redis://user:open-sesame@host";
    if (argc == 1) { // Once more, with a password on the command line.
        execl(argv[0], argv[0], url.constData(), nullptr);
        return 1;
    }
    Sothebais::hideCredentials(argc, argv);
    tst_CommandLineSecrets test;
    return QTest::qExec(&test, {QString::fromLocal8Bit(argv[0])});
}

#include "tst_commandlinesecrets.moc"
