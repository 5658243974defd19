// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filterexpressions.h"
#include "program.h"
#include "redisserver.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int Filters = 20; // each of which is a program that follows the stream

} // namespace

/// One filter means the same everywhere: to those who follow the stream, to those who search a recording of
/// it, and to a reference that is slow and obvious.
class tst_SameFilter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void agrees();

private:
    static QList<FilterExpression> expressions(QRandomGenerator &random, int count);
};

/// Those that neither the moment of arrival nor the way of receiving decides.
QList<FilterExpression> tst_SameFilter::expressions(QRandomGenerator &random, int count)
{
    static const QRegularExpression ofTheMoment(
        uR"(\b(age|delay|received|dup|gap|recovered|invalid|late|ahead|replayed)\b)"_s);
    const FilterNow clock{QTimeZone::utc(), QDateTime::currentMSecsSinceEpoch()};
    QList<FilterExpression> chosen;
    for (const FilterExpression &expression : filterExpressions(random, 20 * count, clock)) {
        if (chosen.size() < count && !expression.text.contains(ofTheMoment))
            chosen.append(expression);
    }
    return chosen;
}

void tst_SameFilter::agrees()
{
    RedisServer redis;
    QVERIFY(redis.start());
    QTemporaryDir folder;
    const QString file = folder.filePath(u"all.ndjson"_s);
    QRandomGenerator random(20'261'124);
    QList<FilterEvent> events = filterEvents(random, 10'000);
    const QList<FilterExpression> filters = expressions(random, Filters);
    QCOMPARE(filters.size(), Filters);

    const QStringList server{u"--redis"_s, redis.socketUrl()};
    const QByteArray last = R"({"type":"the:end"})";
    Program record(server + QStringList{u"record"_s, file, u"--count"_s, QString::number(events.size() + 1)});
    std::vector<std::unique_ptr<Program>> tails;
    for (const FilterExpression &filter : filters) {
        const QString where = u"(%1) or type == the:end"_s.arg(filter.text);
        tails.push_back(
            std::make_unique<Program>(server
                                      + QStringList{u"tail"_s, u"--format"_s, u"json"_s, u"--where"_s, where,
                                                    u"--expect"_s, u"type == the:end"_s}));
    }
    QVERIFY(record.isReady());
    for (const auto &tail : tails)
        QVERIFY2(tail->isReady(), tail->errors().constData());

    QByteArray commands;
    for (FilterEvent &event : events) {
        event.channel = "events:all";
        event.flags = {};
        commands += "*3\r\n$7\r\nPUBLISH\r\n$10\r\nevents:all\r\n$" + QByteArray::number(event.payload.size())
            + "\r\n" + event.payload + "\r\n";
    }
    commands += "*3\r\n$7\r\nPUBLISH\r\n$10\r\nevents:all\r\n$" + QByteArray::number(last.size()) + "\r\n"
        + last + "\r\n";
    QProcess pipe;
    pipe.start(u"redis-cli"_s, {u"-s"_s, redis.socketPath(), u"--pipe"_s});
    pipe.write(commands);
    pipe.closeWriteChannel();
    QVERIFY(pipe.waitForFinished());
    QCOMPARE(record.exitCode(), 0);

    qsizetype passed = 0;
    for (qsizetype i = 0; i < filters.size(); ++i) {
        QByteArray expected;
        for (const FilterEvent &event : std::as_const(events)) {
            if (!filters[i].passes(event))
                continue;
            expected += event.payload + '\n';
            ++passed;
        }
        Program &tail = *tails[size_t(i)];
        QCOMPARE(tail.exitCode(), 0);
        QVERIFY2(tail.output() == expected + last + '\n', qPrintable(filters[i].text));
        Program grep({u"grep"_s, u"(%1) and not type == the:end"_s.arg(filters[i].text), file});
        QCOMPARE(grep.exitCode(), expected.isEmpty() ? 1 : 0);
        QVERIFY2(grep.output() == expected, qPrintable(filters[i].text));
    }
    QVERIFY(passed > 0);
}

QTEST_GUILESS_MAIN(tst_SameFilter)
#include "tst_samefilter.moc"
