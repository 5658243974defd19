// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/shellcommand.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;

class tst_ShellCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void quotes();
    void publishesTheExactBytes_data();
    void publishesTheExactBytes();
    void namesTheServer();
};

void tst_ShellCommand::quotes()
{
    QCOMPARE(shellQuoted(u"events:all"_s), u"events:all"_s);
    QCOMPARE(shellQuoted(u""_s), u"''"_s);
    QCOMPARE(shellQuoted(u"it's $HOME"_s), u"'it'\\''s $HOME'"_s);
}

void tst_ShellCommand::publishesTheExactBytes_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("json") << QByteArray(R"({"note":"it's \"quoted\" $HOME `id` \\ %s ü"})");
    QTest::newRow("line feeds") << QByteArray("{\n\t\"a\": 1\n}\n\n");
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe 100% \\101");
    QTest::newRow("zero") << QByteArray("a\0b", 3);
    QTest::newRow("escape") << QByteArray("\x1b[31m1");
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{}");
    QTest::newRow("dash") << QByteArray("-x");
}

/// A real shell, with a redis-cli that writes down what it would publish.
void tst_ShellCommand::publishesTheExactBytes()
{
    QFETCH(QByteArray, payload);
    const QTemporaryDir folder;
    QFile program(folder.filePath(u"redis-cli"_s));
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write(
        "#!/bin/sh\n"
        "if [ \"$3\" = -x ]; then printf '%s:' \"$5\"; cat; else printf '%s:%s' \"$4\" \"$5\"; fi\n");
    program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    program.close();
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, folder.path() + u':' + environment.value(u"PATH"_s));
    shell.setProcessEnvironment(environment);
    const QString command = publishCommand(*Comm::RedisAddress::fromUrl(u"redis://a.example:7"_s),
                                           u"events:odd channel"_s, payload);
    shell.start(u"/bin/sh"_s, {u"-c"_s, command});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.readAllStandardError(), QByteArray());
    QCOMPARE(shell.readAllStandardOutput(), "events:odd channel:" + payload);
}

void tst_ShellCommand::namesTheServer()
{
    const Comm::RedisAddress secret{
        .host = u"a.example"_s, .port = 7, .database = 2, .user = u"me"_s, .password = u"p"_s};
    QCOMPARE(publishCommand(secret, u"c"_s, "1"), u"redis-cli -u redis://a.example:7/2 PUBLISH c 1"_s);
    const Comm::RedisAddress local{.socketPath = u"/tmp/a b.sock"_s};
    QCOMPARE(publishCommand(local, u"c"_s, "1"), u"redis-cli -s '/tmp/a b.sock' PUBLISH c 1"_s);
}

QTEST_GUILESS_MAIN(tst_ShellCommand)
#include "tst_shellcommand.moc"
