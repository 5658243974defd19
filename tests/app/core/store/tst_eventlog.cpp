// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/eventindexing.h"
#include "core/store/eventlog.h"
#include "core/store/livefolder.h"
#include "filesizelimit.h"
#include "sampleevents.h"

#include <QDir>
#include <QFile>
#include <QMutex>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <sys/mount.h>

using namespace Sothebais;

namespace {

QByteArray idOf(const EventRecord &record)
{
    return parsed(record.payload.toByteArray()).id().toByteArray();
}

/// That everything in the snapshot is what was appended at this place.
bool isWhole(const EventSnapshot &snapshot)
{
    for (qint64 i = snapshot.first(); i < snapshot.end(); ++i) {
        const EventRecord record = snapshot.at(i);
        if (record.sequence != i || idOf(record) != QByteArray::number(i)
            || record.idHash != idHash(QByteArray::number(i)))
            return false;
    }
    return true;
}

} // namespace

class tst_EventLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void hasWhatWasAppended()
    {
        const QTemporaryDir root;
        EventLog log({.root = root.path()});
        QVERIFY(log.open());
        Arrival arrival = numberedArrival(0, 3);
        arrival.events[1] = parsed("no JSON");
        arrival.flagged = {EventFlag::Recovered, {}, {}};
        log.append(arrival);
        QTRY_COMPARE(log.end(), 3);
        QCOMPARE(idOf(log.at(2)), QByteArray("2"));
        QCOMPARE(log.at(0).flags, EventFlags(EventFlag::Recovered));
        QCOMPARE(log.at(1).flags, EventFlags(EventFlag::Malformed));
        QCOMPARE(log.at(1).payload, QByteArrayView("no JSON"));
        QCOMPARE(log.malformed(), 1);
        QCOMPARE(log.dropped(), 0);
        const EventRecord record = log.snapshot().envelope(0);
        QVERIFY(record.payload.isNull());
        QCOMPARE(record.time, SampleTime);
        QCOMPARE(record.receivedAt, SampleTime);
        QCOMPARE(log.names().types.name(record.type), QByteArray("SYSTEM_INFO"));
        QCOMPARE(log.names().sources.name(record.source), QByteArray("AUCTION_ENGINE"));
        QCOMPARE(log.names().channels.name(record.channel), QByteArray("events:all"));
    }

    void waitsForItsFolder()
    {
        const QTemporaryDir root;
        EventLog log({.root = root.path()});
        log.append(numberedArrival(0, 5));
        QVERIFY(log.folder().isEmpty());
        QVERIFY(log.open());
        QTRY_COMPARE(log.end(), 5);
        QVERIFY(isWhole(log.snapshot()));
    }

    void hasReceiptsAsRows()
    {
        const QTemporaryDir root;
        EventLog log({.root = root.path()});
        QVERIFY(log.open());
        log.append({.recovered = 3, .reason = QStringLiteral("too long")}, 77);
        QTRY_COMPARE(log.end(), 1);
        QCOMPARE(log.at(0).flags, EventFlags(EventFlag::Receipt));
        QCOMPARE(log.at(0).receivedAt, 77);
        QVERIFY(log.at(0).payload.toByteArray().contains(R"("reason":"too long","recovered":3)"));
    }

    void asksWhatIsRemarkable()
    {
        const QTemporaryDir root;
        EventLog log({.root = root.path(), .check = [](const Comm::Event &event, qint64) {
                          return event.id() == "1" ? EventFlags(EventFlag::Invalid) : EventFlags();
                      }});
        QVERIFY(log.open());
        log.append(numberedArrival(0, 2));
        QTRY_COMPARE(log.end(), 2);
        QCOMPARE(log.at(0).flags, EventFlags());
        QCOMPARE(log.at(1).flags, EventFlags(EventFlag::Invalid));
    }

    void tellsOnceAFrame()
    {
        const QTemporaryDir root;
        EventLog log({.root = root.path()});
        QVERIFY(log.open());
        const QSignalSpy appended(&log, &EventStream::appended);
        for (int i = 0; i < 1000; ++i)
            log.append(numberedArrival(i, 1));
        QTRY_COMPARE(log.end(), 1000);
        QVERIFY2(appended.size() < 50, QByteArray::number(appended.size()).constData());
        QVERIFY(isWhole(log.snapshot()));
    }

    void letsTheOldestGo()
    {
        const QTemporaryDir root;
        EventLog log({.root = root.path(), .limits = {.maxBytes = 100'000, .segmentBytes = 20'000}});
        QVERIFY(log.open());
        log.append(numberedArrival(0, 50));
        QTRY_COMPARE(log.end(), 50);
        const EventSnapshot before = log.snapshot();
        qint64 told = 0;
        connect(&log, &EventStream::aboutToLetGo, &log, [&](qint64 first) {
            QVERIFY(first > log.first() && first <= log.end()); // what goes is still here
            QVERIFY(isWhole(log.snapshot()));
            told = first;
        });
        for (int i = 50; i < 5000; i += 50)
            log.append(numberedArrival(i, 50));
        QTRY_COMPARE(log.end(), 5000);
        QVERIFY(log.first() > 4000);
        QVERIFY(told > 0 && told <= log.first());
        QVERIFY(log.bytes() <= 100'000);
        QVERIFY(isWhole(log.snapshot()));
        QCOMPARE(before.size(), 50);
        QVERIFY(isWhole(before)); // although its file is gone
        QVERIFY(QDir(log.folder()).entryList({QStringLiteral("*.ndjson")}).size() <= 6);
    }

    void keepsTheIndexBounded()
    {
        const QTemporaryDir root;
        EventLog log({.root = root.path(), .limits = {.maxEvents = 1000, .segmentBytes = 20'000}});
        QVERIFY(log.open());
        log.append(numberedArrival(0, 3000));
        QTRY_COMPARE(log.end(), 3000);
        QVERIFY(log.end() - log.first() <= 1000);
        QVERIFY(isWhole(log.snapshot()));
    }

    void takesAnEventLargerThanASegment()
    {
        const QTemporaryDir root;
        EventLog log({.root = root.path(), .limits = {.segmentBytes = 1000}});
        QVERIFY(log.open());
        const QByteArray large = sampleText("SYSTEM_INFO", "{\"note\":\"" + QByteArray(500'000, 'x') + "\"}");
        log.append({.events = {parsed(large)}});
        log.append(numberedArrival(1, 1));
        QTRY_COMPARE(log.end(), 2);
        QCOMPARE(log.at(0).payload, QByteArrayView(large));
        QCOMPARE(idOf(log.at(1)), QByteArray("1"));
    }

    void dropsWhatComesTooFast()
    {
        const QTemporaryDir root;
        EventLog log({.root = root.path(), .limits = {.waitingBytes = 10'000}});
        log.append(numberedArrival(0, 1000)); // however large, if it is alone
        log.append(numberedArrival(1000, 10));
        QCOMPARE(log.dropped(), 10);
        QVERIFY(log.open());
        QTRY_COMPARE(log.end(), 1000);
        log.append(numberedArrival(1000, 2));
        QTRY_COMPARE(log.end(), 1002);
        QCOMPARE(log.at(1000).flags, EventFlags(EventFlag::AfterGap));
        QCOMPARE(log.at(1001).flags, EventFlags());
    }

    void survivesAFullDisk()
    {
        const QTemporaryDir root;
        EventLog log({.root = root.path(), .limits = {.segmentBytes = 10'000'000}});
        const QSignalSpy failed(&log, &EventStream::failed);
        const QSignalSpy recovered(&log, &EventLog::recovered);
        QVERIFY(log.open());
        log.append(numberedArrival(0, 10));
        QTRY_COMPARE(log.end(), 10);
        {
            const FileSizeLimit limit(log.bytes() + 10);
            log.append(numberedArrival(10, 5));
            log.append(numberedArrival(10, 5));
            QTRY_COMPARE(log.dropped(), 10);
            QTRY_COMPARE(failed.size(), 1);
            const auto error = failed[0][0].value<Comm::Error>();
            QVERIFY(error.message.contains(log.folder()));
            QVERIFY(!error.remedy.isEmpty());
        }
        log.append(numberedArrival(10, 5));
        QTRY_COMPARE(log.end(), 15);
        QTRY_COMPARE(recovered.size(), 1);
        QVERIFY(log.at(10).flags.testFlag(EventFlag::AfterGap));
        QVERIFY(isWhole(log.snapshot()));
    }

    void letsTheOldestGoWhenTheDiskIsFull()
    {
        const QTemporaryDir disk;
        const QByteArray path = QFile::encodeName(disk.path());
        if (::mount("tmpfs", path.constData(), "tmpfs", 0, "size=1m") != 0)
            QSKIP("only root can make a small disk");
        const auto unmount = qScopeGuard([&path] { ::umount2(path.constData(), MNT_DETACH); });
        EventLog log({.root = disk.path(), .limits = {.segmentBytes = 100'000}});
        const QSignalSpy failed(&log, &EventStream::failed);
        QVERIFY(log.open());
        for (int i = 0; i < 10'000; i += 100)
            log.append(numberedArrival(i, 100));
        QTRY_COMPARE_WITH_TIMEOUT(log.end(), 10'000, 20'000);
        QVERIFY(log.first() > 0);
        QVERIFY(isWhole(log.snapshot()));
        QCOMPARE(log.dropped(), 0);
        QVERIFY(failed.isEmpty());
    }

    void saysWhereItCannotBe()
    {
        EventLog log({.root = QStringLiteral("/dev/null/live")});
        const auto opened = log.open();
        QVERIFY(!opened);
        QVERIFY(opened.error().message.contains(QStringLiteral("/dev/null/live")));
        QVERIFY(!opened.error().remedy.isEmpty());
    }

    void leavesNothingBehind()
    {
        const QTemporaryDir root;
        QString folder;
        {
            EventLog log({.root = root.path()});
            QVERIFY(log.open());
            log.append(numberedArrival(0, 10));
            QTRY_COMPARE(log.end(), 10);
            folder = log.folder();
            QVERIFY(QDir(folder).exists());
            QVERIFY(LiveFolder::leftBehind(root.path()).isEmpty());
            QVERIFY(!LiveFolder::remove(folder));
        }
        QVERIFY(!QDir(folder).exists());
    }

    void isReadWhileItIsWritten()
    {
        const QTemporaryDir root;
        constexpr int Batches = 400;
        EventLog log({.root = root.path(), .limits = {.maxBytes = 2'000'000, .segmentBytes = 100'000}});
        QVERIFY(log.open());
        std::atomic<bool> isDone = false;
        std::atomic<int> mistakes = 0;
        QMutex mutex;
        EventSnapshot shown;
        connect(&log, &EventStream::appended, &log, [&] {
            const QMutexLocker lock(&mutex);
            shown = log.snapshot();
        });
        const auto read = [&] {
            while (!isDone) {
                mutex.lock();
                const EventSnapshot snapshot = shown;
                mutex.unlock();
                mistakes += isWhole(snapshot) ? 0 : 1;
            }
        };
        const std::unique_ptr<QThread> readers[] = {std::unique_ptr<QThread>(QThread::create(read)),
                                                    std::unique_ptr<QThread>(QThread::create(read))};
        const std::unique_ptr<QThread> source(QThread::create([&] {
            for (int i = 0; i < Batches; ++i)
                log.append(numberedArrival(i * 50, 50));
        }));
        for (const auto &reader : readers)
            reader->start();
        source->start();
        QTRY_COMPARE_WITH_TIMEOUT(log.end(), Batches * 50, 30'000);
        isDone = true;
        source->wait();
        for (const auto &reader : readers)
            reader->wait();
        QCOMPARE(mistakes, 0);
        QCOMPARE(log.dropped(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_EventLog)
#include "tst_eventlog.moc"
