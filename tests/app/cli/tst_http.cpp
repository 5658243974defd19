// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httpscript.h"
#include "program.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using Answer = HttpScript::Answer;

class tst_Http : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void printsTheBody()
    {
        HttpScript server({Answer::json(R"({"status":"ok"})")});
        Program program({u"http"_s, u"get"_s, server.url() + u"/health"_s, u"--header"_s, u"X-Trace: 7"_s});
        QCOMPARE(program.exitCode(), 0);
        QCOMPARE(program.output(), R"({"status":"ok"})");
        QVERIFY2(program.errors().startsWith("attempt 1: GET http://127.0.0.1:"),
                 program.errors().constData());
        QCOMPARE(server.requests().first().line(), "GET /health HTTP/1.1");
        QCOMPARE(server.requests().first().header("X-Trace"), "7");
    }

    void sendsData()
    {
        QTemporaryDir folder;
        QFile token(folder.filePath(u"token"_s));
        QVERIFY(token.open(QIODevice::WriteOnly) && token.write("hush\n") > 0);
        token.close();
        HttpScript server({Answer::status(201, "made")});
        Program program({u"http"_s, u"POST"_s, server.url(), u"--data"_s, u"@-"_s, u"--token-file"_s,
                         token.fileName(), u"--include"_s},
                        R"({"bid":"1.50"})");
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(program.output().startsWith("HTTP/1.1 201 Said So\n"));
        QVERIFY(program.output().endsWith("\n\nmade"));
        QCOMPARE(server.requests().first().body(), R"({"bid":"1.50"})");
        QCOMPARE(server.requests().first().header("Authorization"), "Bearer hush");
        QVERIFY(!program.errors().contains("hush"));
    }

    void writesAFile()
    {
        QTemporaryDir folder;
        const QString name = folder.filePath(u"answer"_s);
        HttpScript server({Answer::status(200, "content"), Answer::status(500, "oops")});
        for (const int code : {0, 1}) { // what is no success leaves the file alone
            Program program({u"http"_s, u"GET"_s, server.url(), u"--output"_s, name, u"--retries"_s, u"0"_s});
            QCOMPARE(program.exitCode(), code);
            QCOMPARE(program.output(), code == 0 ? "" : "oops");
            QFile file(name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), "content");
        }
    }

    void endsWithACodeForEachFailure()
    {
        HttpScript missing({Answer::status(404, "no")});
        Program notFound({u"http"_s, u"GET"_s, missing.url()});
        QCOMPARE(notFound.exitCode(), 1);
        QCOMPARE(notFound.output(), "no");

        Program refused({u"http"_s, u"GET"_s, u"http://u:secret@127.0.0.1:1"_s, u"--retries"_s, u"0"_s});
        QCOMPARE(refused.exitCode(), 3);
        QVERIFY(!refused.errors().contains("secret"));

        HttpScript silent({Answer::silence()});
        Program late({u"http"_s, u"GET"_s, silent.url(), u"--timeout"_s, u"0.2"_s});
        QCOMPARE(late.exitCode(), 4);

        Program nonsense({u"http"_s, u"GET"_s, u"ftp://x"_s});
        QCOMPARE(nonsense.exitCode(), 2);
        Program nameless({u"http"_s, u"GET"_s, missing.url(), u"--header"_s, u": x"_s});
        QCOMPARE(nameless.exitCode(), 2);
    }

    void showsEachAttempt()
    {
        HttpScript server({Answer::hangUp(), Answer::json("{}")});
        Program program({u"http"_s, u"GET"_s, server.url()});
        QCOMPARE(program.exitCode(), 0);
        QCOMPARE(program.errors().count('\n'), 2);
        QVERIFY(program.errors().contains("ended the connection without an answer"));
        QVERIFY(program.errors().contains("next attempt in 1 s\nattempt 2: "));
    }
};

QTEST_GUILESS_MAIN(tst_Http)
#include "tst_http.moc"
