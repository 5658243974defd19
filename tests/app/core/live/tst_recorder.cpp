// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/live/recorder.h"

#include "../store/filesizelimit.h"
#include "core/store/eventindexing.h"
#include "core/store/eventlog.h"
#include "core/store/recording.h"
#include "sampleevents.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;

class tst_Recorder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_log.reset(); }
    void recordsWhatComes();
    void recordsTheMinutesBefore();
    void recordsWhatPasses();
    void reachesTheFileCompressed();
    void writesAllBeforeItGoes();
    void neverWritesOverAFile();
    void saysThatTheDiskIsFull();
    void endsAtAWholeLineWhenKilled();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void append(const Arrival &arrival);
    static void check(const QString &path, qint64 first, qint64 count);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EventLog> m_log;
};

void tst_Recorder::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_log = std::make_unique<EventLog>(EventLog::Options{.root = path(u"live"_s)});
    QVERIFY(m_log->open());
}

void tst_Recorder::append(const Arrival &arrival)
{
    const qint64 end = m_log->end() + arrival.events.size();
    m_log->append(arrival);
    QTRY_COMPARE(m_log->end(), end);
}

/// The recording has the events with these numbers for ids, in order, and nothing else.
void tst_Recorder::check(const QString &path, qint64 first, qint64 count)
{
    Recording recording(path);
    recording.open();
    QTRY_VERIFY(recording.progress().isFinished);
    QCOMPARE(recording.progress().skippedLines, 0);
    QCOMPARE(recording.end(), count);
    for (qint64 i = 0; i < count; ++i)
        QCOMPARE(recording.at(i).idHash, idHash(QByteArray::number(first + i)));
}

void tst_Recorder::recordsWhatComes()
{
    append(numberedArrival(0, 5));
    Recorder recorder(*m_log, {.file = {.path = path(u"a.ndjson"_s)}});
    QSignalSpy finished(&recorder, &Recorder::finished);
    QVERIFY(recorder.start());
    append(numberedArrival(5, 10));
    QTRY_COMPARE(recorder.progress().events, 10);
    append(numberedArrival(15, 1));
    recorder.stop();
    append(numberedArrival(16, 1));
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(recorder.progress().files, QStringList{path(u"a.ndjson"_s)});
    QCOMPARE(recorder.progress().bytes, QFile(path(u"a.ndjson"_s)).size());
    check(path(u"a.ndjson"_s), 5, 11);
}

void tst_Recorder::recordsTheMinutesBefore()
{
    constexpr qint64 Minute = 60'000;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (int i = 0; i < 5; ++i) {
        Arrival arrival = numberedArrival(i, 1);
        arrival.receivedAt = now - (4 - i) * 10 * Minute;
        append(arrival);
    }
    Recorder recorder(*m_log, {.file = {.path = path(u"a.ndjson"_s)}, .before = 25 * Minute});
    QVERIFY(recorder.start());
    append(numberedArrival(5, 1)); // new, whatever its clock says
    QTRY_COMPARE(recorder.progress().events, 4);
    check(path(u"a.ndjson"_s), 2, 4);
}

void tst_Recorder::recordsWhatPasses()
{
    Recorder recorder(*m_log,
                      {.file = {.path = path(u"a.ndjson"_s)}, .filter = *Filter::parse(u"id == 7"_s)});
    QVERIFY(recorder.start());
    append(numberedArrival(0, 20));
    QTRY_COMPARE(recorder.progress().events, 1);
    check(path(u"a.ndjson"_s), 7, 1);
}

void tst_Recorder::reachesTheFileCompressed()
{
    Recorder recorder(*m_log, {.file = {.path = path(u"a.ndjson.zst"_s)}});
    QVERIFY(recorder.start());
    append(numberedArrival(0, 20));
    QTRY_COMPARE(recorder.progress().events, 20); // within a second, without more of them
    check(path(u"a.ndjson.zst"_s), 0, 20);
}

void tst_Recorder::writesAllBeforeItGoes()
{
    {
        Recorder recorder(*m_log, {.file = {.path = path(u"a.ndjson.zst"_s)}});
        QVERIFY(recorder.start());
        append(numberedArrival(0, 5000));
    }
    check(path(u"a.ndjson.zst"_s), 0, 5000);
}

void tst_Recorder::neverWritesOverAFile()
{
    QFile other(path(u"a.ndjson"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("mine");
    other.close();
    Recorder recorder(*m_log, {.file = {.path = other.fileName()}});
    const auto started = recorder.start();
    QVERIFY(!started);
    QVERIFY(started.error().message.contains(other.fileName()));
    QCOMPARE(other.size(), 4);
}

void tst_Recorder::saysThatTheDiskIsFull()
{
    const auto written = *RecordingWriter::create({.path = path(u"evening.ndjson"_s)});
    QVERIFY(written->write(numberedArrival(0, 1000)));
    Recording evening(path(u"evening.ndjson"_s));
    evening.open();
    QTRY_VERIFY(evening.progress().isFinished);

    constexpr qint64 Ever = 1'000'000'000'000;
    const FileSizeLimit limit(20'000);
    Recorder recorder(evening, {.file = {.path = path(u"a.ndjson"_s)}, .before = Ever});
    QSignalSpy failed(&recorder, &Recorder::failed);
    QVERIFY(recorder.start());
    QTRY_COMPARE(failed.count(), 1);
    const auto error = failed.constFirst().constFirst().value<Comm::Error>();
    QVERIFY2(error.message.contains(path(u"a.ndjson"_s)), qPrintable(error.message));
    const qint64 events = recorder.progress().events;
    QVERIFY(events > 50 && events < 1000);
    check(path(u"a.ndjson"_s), 0, events);
}

void tst_Recorder::endsAtAWholeLineWhenKilled()
{
    const QString file = path(u"a.ndjson"_s);
    QProcess victim;
    victim.start(QCoreApplication::applicationDirPath() + "/recordingvictim"_L1, {path(u"live"_s), file});
    QVERIFY(victim.waitForStarted());
    qint64 written = 0;
    while (written < 5000 && victim.waitForReadyRead(10'000)) {
        while (victim.canReadLine())
            written = victim.readLine().trimmed().toLongLong();
    }
    QVERIFY(written >= 5000);
    victim.kill();
    QVERIFY(victim.waitForFinished());
    while (victim.canReadLine())
        written = victim.readLine().trimmed().toLongLong();

    QFile recorded(file);
    QVERIFY(recorded.open(QIODevice::ReadOnly));
    const QByteArray bytes = recorded.readAll();
    QVERIFY(bytes.endsWith('\n'));
    QVERIFY(bytes.count('\n') >= written);
    check(file, 0, bytes.count('\n'));
}

QTEST_GUILESS_MAIN(tst_Recorder)
#include "tst_recorder.moc"
