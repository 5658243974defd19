// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <comm/catalog.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// Help, version, wrong usage, and the command catalog, which all need no server.
class tst_Usage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void helpsEveryCommand_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("program") << QStringList();
        for (const char *name :
             {"tail", "publish", "history", "replay", "record", "play", "grep", "stats", "convert", "catalog",
              "validate", "dlq", "simulate", "gateway", "ws", "http", "doctor"})
            QTest::newRow(name) << QStringList{QString::fromLatin1(name)};
        for (const char *name :
             {"list", "show", "stats", "retry", "edit", "discard", "park", "export", "import"})
            QTest::newRow(name) << QStringList{u"dlq"_s, QString::fromLatin1(name)};
        for (const char *name : {"watch", "send"})
            QTest::newRow(name) << QStringList{u"ws"_s, QString::fromLatin1(name)};
    }

    void helpsEveryCommand()
    {
        QFETCH(QStringList, command);
        Program program(command + QStringList{u"--help"_s});
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(program.output().contains("Usage: sothebais"));
        QVERIFY(program.errors().isEmpty());
    }

    void tellsTheDefaultRateOfEachCommand_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("rate");
        QTest::newRow("retry") << u"retry"_s << u"10"_s;
        QTest::newRow("discard") << u"discard"_s << u"0"_s;
        QTest::newRow("park") << u"park"_s << u"0"_s;
    }
    void tellsTheDefaultRateOfEachCommand()
    {
        QFETCH(QString, command);
        QFETCH(QString, rate);
        Program program({u"dlq"_s, command, u"--help"_s});
        QCOMPARE(program.exitCode(), 0);
        // The version of CLI11 decides between N=10 and N [10].
        const QRegularExpression line(uR"(--rate N(=%1| \[%1\]) )"_s.arg(rate));
        QVERIFY2(QString::fromUtf8(program.output()).contains(line), program.output().constData());
    }

    void tellsItsVersion()
    {
        Program program({u"--version"_s});
        QCOMPARE(program.exitCode(), 0);
        static const QRegularExpression version(u"^sothebais \\d+\\.\\d+\\.\\d+\n$"_s);
        QVERIFY(version.match(QString::fromUtf8(program.output())).hasMatch());
    }

    void wrongUsageEndsWith2_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("unknown command") << QStringList{u"frobnicate"_s};
        QTest::newRow("unknown option") << QStringList{u"tail"_s, u"--frobnicate"_s};
        QTest::newRow("unknown format") << QStringList{u"tail"_s, u"--format"_s, u"xml"_s};
        QTest::newRow("count 0") << QStringList{u"tail"_s, u"--count"_s, u"0"_s};
        QTest::newRow("no file") << QStringList{u"record"_s};
        QTest::newRow("wrong size") << QStringList{u"record"_s, u"a.ndjson"_s, u"--rotate"_s, u"10q"_s};
        QTest::newRow("wrong speed") << QStringList{u"play"_s, u"a.ndjson"_s, u"--speed"_s, u"0"_s};
        QTest::newRow("no id") << QStringList{u"replay"_s};
        QTest::newRow("dlq without a command") << QStringList{u"dlq"_s};
        QTest::newRow("ws without a command") << QStringList{u"ws"_s};
        QTest::newRow("two commands") << QStringList{u"catalog"_s, u"validate"_s};
        QTest::newRow("not Redis") << QStringList{u"--redis"_s, u"http://host"_s, u"tail"_s};
    }

    void wrongUsageEndsWith2()
    {
        QFETCH(QStringList, arguments);
        Program program(arguments, "");
        QCOMPARE(program.exitCode(), 2);
        QVERIFY2(program.errors().startsWith("sothebais: "), program.errors().constData());
        QCOMPARE(program.errors().count('\n'), 1);
        QVERIFY(program.output().isEmpty());
    }

    void isQuietInAPoorLocale()
    {
        Program program({u"catalog"_s}, {}, {u"LC_ALL=C"_s});
        QCOMPARE(program.exitCode(), 0);
        QCOMPARE(program.errors(), "");
    }

    void listsTheCatalog()
    {
        Program table({u"catalog"_s});
        Program json({u"catalog"_s, u"--format"_s, u"json"_s});
        QCOMPARE(table.exitCode(), 0);
        QCOMPARE(json.exitCode(), 0);
        const QJsonObject catalog = QJsonDocument::fromJson(json.output()).object();
        const QJsonArray types = catalog.value(u"types").toArray();
        QCOMPARE(types.size(), Comm::Catalog().types().size());
        QCOMPARE(catalog.value(u"sources").toArray().size(), 12);
        for (const auto &type : types) {
            QVERIFY(table.output().contains(type[u"key"].toString().toUtf8()));
            QVERIFY(table.output().contains(type[u"type"].toString().toUtf8()));
        }
    }
};

QTEST_GUILESS_MAIN(tst_Usage)
#include "tst_usage.moc"
