// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/framefilter.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;
using Frame = Comm::WebSocketFrame;
using Direction = Frame::Direction;
using Kind = Frame::Kind;

namespace {

const QDateTime Now = QDateTime::fromMSecsSinceEpoch(1'795'000'000'123, Qt::UTC);

LoggedFrame logged(Direction direction, Kind kind, const QByteArray &payload, int code = 0)
{
    return {.size = payload.size(),
            .frame
            = {.direction = direction, .kind = kind, .payload = payload, .closeCode = code, .at = Now}};
}

const QList<LoggedFrame> Frames{
    logged(Direction::In, Kind::Json,
           R"({"type":"stats","bitrate":4500,"payload":{"stream":{"status":"live"}}})"),
    logged(Direction::Out, Kind::Text, "hello <b>you</b>"),
    logged(Direction::In, Kind::Binary, QByteArray("\x00\xff\x01", 3)),
    logged(Direction::Out, Kind::Ping, "7"),
    logged(Direction::In, Kind::Pong, "7"),
    logged(Direction::In, Kind::Close, "not you", 1008),
};

} // namespace

class tst_FrameFilter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhichFramesAreMeant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("meant");
        QTest::newRow("all") << u""_s << QList<int>{0, 1, 2, 3, 4, 5};
        QTest::newRow("direction") << u"direction == out"_s << QList<int>{1, 3};
        QTest::newRow("the other direction") << u"not direction == in"_s << QList<int>{1, 3};
        QTest::newRow("either direction")
            << u"direction in {in, out} and not direction in {in}"_s << QList<int>{1, 3};
        QTest::newRow("kind") << u"kind in {ping, pong}"_s << QList<int>{3, 4};
        QTest::newRow("not a kind") << u"not kind in {ping, pong, json}"_s << QList<int>{1, 2, 5};
        QTest::newRow("member") << u"type == stats and bitrate > 4000"_s << QList<int>{0};
        QTest::newRow("nested") << u"payload.stream.status == live"_s << QList<int>{0};
        QTest::newRow("size") << u"size == 3"_s << QList<int>{2};
        QTest::newRow("code") << u"code == 1008 and reason contains YOU"_s << QList<int>{5};
        QTest::newRow("points after a direction") << u"direction == in wait..or"_s << QList<int>{};
        QTest::newRow("word") << u"hello"_s << QList<int>{1};
        QTest::newRow("age") << u"age < 2s"_s << QList<int>{0, 1, 2, 3, 4, 5};
        QTest::newRow("old") << u"age > 2s"_s << QList<int>{};
    }
    void saysWhichFramesAreMeant()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, meant);
        auto filter = FrameFilter::parse(text, {.now = [] { return Now.toMSecsSinceEpoch() + 1'000; }});
        QVERIFY2(filter, qPrintable(filter ? QString() : filter.error().toString()));
        FrameFilter matcher = std::move(filter).value();
        QList<int> passed;
        for (int i = 0; i < Frames.size(); ++i) {
            if (matcher.matches(Frames[i]))
                passed.append(i);
        }
        QCOMPARE(passed, meant);
    }

    void saysWhatIsWrong()
    {
        QVERIFY(!FrameFilter::parse(u"kind =="_s));
        QCOMPARE(FrameFilter::syntax(u"kind == )"_s).error->position, 8);
    }

    void exportsLines()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"frames.ndjson"_s);
        QVERIFY(exportFrames(Frames, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), Frames.size());
        for (const QByteArray &line : lines)
            QVERIFY2(QJsonDocument::fromJson(line).isObject(), line.constData());
        QCOMPARE(lines[0],
                 R"({"time":"2026-11-18T11:06:40.123Z","direction":"in","kind":"json","size":70,"json":)"
                     + Frames[0].frame.payload + '}');
        QCOMPARE(QJsonDocument::fromJson(lines[1])[u"text"].toString(), u"hello <b>you</b>"_s);
        QCOMPARE(QJsonDocument::fromJson(lines[2])[u"base64"].toString(), u"AP8B"_s);
        QCOMPARE(QJsonDocument::fromJson(lines[5])[u"code"].toInt(), 1008);
        const auto again = exportFrames(Frames, path);
        QVERIFY(!again); // which is refused
    }

    void keepsTheNewestWithinItsLimits()
    {
        FrameLog log({.frames = 10, .bytes = 100, .payload = 20});
        for (int i = 0; i < 25; ++i)
            log.append({.payload = QByteArray::number(i)});
        QCOMPARE(log.begin(), 15);
        QCOMPARE(log.end(), 25);
        QCOMPARE(log.from(0).size(), 10);
        QCOMPARE(log.from(23).size(), 2);
        QCOMPARE(log.from(23).first().frame.payload, "23");
        QCOMPARE(log.from(15, 3).size(), 3);
        QVERIFY(log.from(99).isEmpty());
        log.append({.payload = QByteArray(1'000, 'x')});
        QVERIFY(log.from(25).first().isCut());
        QCOMPARE(log.from(25).first().size, 1'000);
        for (int i = 0; i < 9; ++i)
            log.append({.payload = QByteArray(20, 'y')});
        QCOMPARE(log.from(0).size(), 5); // of 100 bytes
        log.clear();
        QCOMPARE(log.begin(), log.end());
    }
};

QTEST_GUILESS_MAIN(tst_FrameFilter)
#include "tst_framefilter.moc"
