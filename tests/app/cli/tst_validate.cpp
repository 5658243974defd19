// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray Good = "{\"id\":\"b496e30d-1121-4a69-9d48-d7b71bc259c5\",\"timestamp\":1780322400000,"
                        "\"type\":\"SYSTEM_INFO\",\"source\":\"MONITOR\",\"version\":\"1.0.0\","
                        "\"data\":{\"note\":\"x\"}}";

} // namespace

class tst_Validate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void accepts()
    {
        Program program({u"validate"_s}, Good + '\n' + Good);
        QCOMPARE(program.exitCode(), 0);
        QCOMPARE(program.output(),
                 "{\"line\":1,\"valid\":true,\"malformed\":false,\"errors\":[]}\n"
                 "{\"line\":2,\"valid\":true,\"malformed\":false,\"errors\":[]}\n");
    }

    void judgesEachLineInOrder()
    {
        Program program({u"validate"_s, u"-"_s}, Good + "\nnot json\n{}\n\n" + Good + "\n");
        QCOMPARE(program.exitCode(), 1);
        const QByteArrayList lines = program.output().split('\n');
        QCOMPARE(lines.size(), 6);
        QVERIFY(lines.at(0).startsWith(R"({"line":1,"valid":true,"malformed":false,"errors":[]})"));
        QVERIFY(lines.at(1).startsWith(R"({"line":2,"valid":false,"malformed":true,)"));
        QVERIFY(lines.at(2).startsWith(
            "{\"line\":3,\"valid\":false,\"malformed\":false,\"errors\":[{\"field\":\"id\",\"message\":\""));
        QVERIFY(lines.at(3).startsWith(R"({"line":4,"valid":false,"malformed":true,)"));
        QVERIFY(lines.at(4).startsWith(R"({"line":5,"valid":true,"malformed":false,"errors":[]})"));
        for (const QByteArray &line : lines.first(5))
            QVERIFY(QJsonDocument::fromJson(line).isObject());
    }

    void separatesAtNul()
    {
        QByteArray pretty = Good;
        pretty.replace(",", ",\n");
        Program program({u"validate"_s, u"-0"_s}, pretty + '\0' + pretty + '\0');
        QCOMPARE(program.exitCode(), 0);
        QCOMPARE(program.output().count('\n'), 2);
    }

    void strictChecksTheFields()
    {
        QByteArray metric = Good;
        metric.replace("SYSTEM_INFO", "system:metric").replace("\"note\":\"x\"", "\"metricValue\":\"high\"");
        QCOMPARE(Program({u"validate"_s}, metric).exitCode(), 0);
        Program strict({u"validate"_s, u"--strict"_s}, metric);
        QCOMPARE(strict.exitCode(), 1);
        QVERIFY2(strict.output().contains(R"("pointer":"/data/metricValue")"), strict.output().constData());
    }

    void agreesWithTheRecordedVerdicts()
    {
        QFile file(QStringLiteral(SOTHEBAIS_TEST_DATA "/validation.jsonl"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QList<QJsonObject> cases;
        QByteArray input;
        while (!file.atEnd()) {
            cases.append(QJsonDocument::fromJson(file.readLine()).object());
            input += cases.last().value(u"text").toString().toUtf8() + '\0';
        }
        QVERIFY(cases.size() > 600);
        Program program({u"validate"_s, u"-0"_s}, input);
        QCOMPARE(program.exitCode(), 1);
        const QByteArrayList lines = program.output().split('\n');
        QCOMPARE(lines.size(), cases.size() + 1);
        for (qsizetype i = 0; i < cases.size(); ++i) {
            const QJsonObject verdict = QJsonDocument::fromJson(lines.at(i)).object();
            QCOMPARE(verdict.value(u"valid").toBool(), cases.at(i).value(u"valid").toBool());
            QCOMPARE(verdict.value(u"malformed").toBool(), !cases.at(i).value(u"parses").toBool());
            if (cases.at(i).value(u"parses").toBool())
                QCOMPARE(verdict.value(u"errors"), cases.at(i).value(u"errors"));
        }
    }

    void survivesHostileInput()
    {
        QByteArray input = QByteArray(64 * 1024 * 1024, 'x') + '\n';
        input += QByteArray(10'000, '[') + '\n';
        input += QByteArray("\xff\xfe\0\x01", 4) + '\n' + Good + '\n';
        Program program({u"validate"_s}, input);
        QCOMPARE(program.exitCode(), 1);
        QCOMPARE(program.output().count("\"malformed\":true"), 3);
        QVERIFY(program.output().endsWith("{\"line\":4,\"valid\":true,\"malformed\":false,\"errors\":[]}\n"));
    }

    void emptyInputIsFine()
    {
        Program program({u"validate"_s}, "");
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(program.output().isEmpty());
    }

    void complainsOfAMissingFile()
    {
        Program program({u"validate"_s, u"/no/such/file"_s});
        QCOMPARE(program.exitCode(), 1);
        QCOMPARE(program.errors(), "sothebais: cannot read /no/such/file: No such file or directory\n");
    }
};

QTEST_GUILESS_MAIN(tst_Validate)
#include "tst_validate.moc"
