// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/eventindexing.h"
#include "core/store/eventlog.h"
#include "core/store/livefolder.h"
#include "core/store/recording.h"
#include "core/store/recordingwriter.h"
#include "filesizelimit.h"
#include "sampleevents.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *LineStart = R"({"receivedAt":1,"channel":"x","flags":[],"event":)";

QByteArray lineOf(const QByteArray &event)
{
    return LineStart + event + "}\n";
}

QByteArray lines(int count)
{
    QByteArray all;
    for (int i = 0; i < count; ++i)
        all += lineOf(sampleText("SYSTEM_INFO", "{}", QByteArray::number(i)));
    return all;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A recording, read to its end.
class Read
{
public:
    explicit Read(const QString &path) : m_recording(path)
    {
        QObject::connect(&m_recording, &EventStream::failed, &m_recording,
                         [this](const Comm::Error &error) { m_error = error; });
        QSignalSpy progressed(&m_recording, &Recording::progressed);
        m_recording.open();
        while (!m_recording.progress().isFinished && progressed.wait(30'000))
            continue;
        m_isOver = m_recording.progress().isFinished;
    }

    bool isOver() const { return m_isOver; }
    const Comm::Error &error() const { return m_error; }
    const Recording *operator->() const { return &m_recording; }
    QByteArrayList payloads() const
    {
        QByteArrayList all;
        for (qint64 i = m_recording.first(); i < m_recording.end(); ++i)
            all.append(m_recording.at(i).payload.toByteArray());
        return all;
    }

private:
    Recording m_recording;
    Comm::Error m_error;
    bool m_isOver = false;
};

/// Ten events and then ten more, each in a frame of its own; where the second one begins, 0 if it fails.
qint64 writeTwoFrames(const QString &path)
{
    const auto writer = RecordingWriter::create({.path = path});
    if (!writer || !(*writer)->write(numberedArrival(0, 10)) || !(*writer)->flush())
        return 0;
    const qint64 flushed = (*writer)->bytes();
    return (*writer)->write(numberedArrival(10, 10)) && (*writer)->close() ? flushed : 0;
}

} // namespace

class tst_Recording : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void givesBackWhatWasWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"a.ndjson"_s;
        QTest::newRow("compressed") << u"a.ndjson.zst"_s;
    }
    void givesBackWhatWasWritten()
    {
        QFETCH(const QString, name);
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        const QByteArrayList payloads{sampleText("lot:bid:placed", R"({"lotId":7})"),
                                      "{\n\"a\":\n1}",
                                      "no JSON",
                                      QByteArray("\0\n\xff", 3),
                                      sampleText("SYSTEM_INFO", "{}"),
                                      "{\"a\":\"" + QByteArray(5'000'000, 'x') + "\"}"};
        auto writer = *RecordingWriter::create({.path = path});
        Arrival arrival{.receivedAt = 99, .channel = "events:lot:bid:placed"};
        for (const QByteArray &payload : payloads)
            arrival.events.append(parsed(payload));
        arrival.flagged = {EventFlag::Duplicate, {}, {}, {}, EventFlag::Ahead, {}};
        QVERIFY(writer->write(arrival));
        QVERIFY(writer->writeReceipt(R"({"recovered":1})", 100));
        QVERIFY(writer->close());
        QCOMPARE(writer->events(), 7);
        QCOMPARE(writer->bytes(), QFile(path).size());

        const Read read(path);
        QCOMPARE(read.error().message, QString());
        QCOMPARE(read.payloads(), payloads + QByteArrayList{R"({"recovered":1})"});
        QCOMPARE(read->at(0).flags, EventFlags(EventFlag::Duplicate));
        QCOMPARE(read->at(2).flags, EventFlags(EventFlag::Malformed));
        QCOMPARE(read->at(4).flags, EventFlags(EventFlag::Ahead));
        QCOMPARE(read->at(6).flags, EventFlags(EventFlag::Receipt));
        QCOMPARE(read->at(0).receivedAt, 99);
        QCOMPARE(read->names().channels.name(read->at(0).channel), QByteArray("events:lot:bid:placed"));
        QCOMPARE(read->names().subjects.name(read->at(0).subject), QByteArray("lot:7"));
        QCOMPARE(read->progress().malformed, 3); // one is beyond the limit of the parser
        QCOMPARE(read->progress().readBytes, read->progress().totalBytes);
        QVERIFY(!read->progress().isCut);
    }

    void readsAFolderInOrder()
    {
        const QTemporaryDir folder;
        const char *const names[] = {"a.ndjson", "a.1.ndjson", "a.2.ndjson.zst", "a.10.ndjson", "b.ndjson"};
        int number = 0;
        for (const char *name : names) {
            auto writer = *RecordingWriter::create({.path = folder.filePath(QString::fromLatin1(name))});
            QVERIFY(writer->write(numberedArrival(number++, 1)));
        }
        write(folder.filePath(u"notes.txt"_s), "no part of it");
        const Read read(folder.path());
        QCOMPARE(read.error().message, QString());
        QCOMPARE(read->end(), 5);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(read->at(i).idHash, idHash(QByteArray::number(i)));
    }

    void ignoresAHalfWrittenEnd()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.ndjson"_s);
        const QByteArray whole = lineOf(R"({"id":"0"})") + lineOf(R"({"id":"1"})");
        const qsizetype first = whole.indexOf('\n') + 1;
        for (qsizetype size = first; size < whole.size(); ++size) {
            write(path, whole.first(size));
            const Read read(path);
            QCOMPARE(read->end(), 1);
            QCOMPARE(read->progress().isCut, size != first);
            QCOMPARE(read->progress().cutBytes, size - first);
            QCOMPARE(read.error().message, QString());
        }
    }

    void givesWhatIsWholeOfACutCompressedFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.ndjson.zst"_s);
        const qint64 flushed = writeTwoFrames(path);
        QVERIFY(flushed > 0);
        const QByteArray all = bytesOf(path);
        for (const qint64 size : {flushed, flushed + 20, qint64(all.size()) - 5, qint64(all.size())}) {
            write(path, all.first(size));
            const Read read(path);
            QCOMPARE(read.error().message, QString());
            QVERIFY(read->end() == (size == all.size() ? 20 : 10) || size == all.size() - 5);
            QCOMPARE(read->progress().isCut, size != flushed && size != all.size());
        }
    }

    void saysWhatIsDamaged()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.ndjson.zst"_s);
        const qint64 flushed = writeTwoFrames(path);
        QVERIFY(flushed > 0);
        QByteArray all = bytesOf(path);
        all[flushed] = 'x';
        write(path, all);
        const Read read(path);
        QCOMPARE(read->end(), 10);
        QVERIFY(read.error().message.contains(path));
    }

    void passesOverStrangeLines()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.ndjson"_s);
        write(path, "\n# a remark\n" + lines(1) + "\r\n{\"receivedAt\":5}\n" + lines(1));
        const Read read(path);
        QCOMPARE(read.error().message, QString());
        QCOMPARE(read->end(), 2);
        QCOMPARE(read->progress().skippedLines, 2);
    }

    void saysWhyItIsNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("why");
        QTest::newRow("empty") << QByteArray() << u"is empty"_s;
        QTest::newRow("half a line") << lines(1).chopped(4) << u"not one whole line"_s;
        QTest::newRow("log") << QByteArray("INFO started\n").repeated(5000) << u"is no recording"_s;
        QTest::newRow("events alone") << sampleText("lot:end", "{}") + '\n' << u"is no recording"_s;
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\0\0\n\xff\n",
                                              9)
                                       .repeated(500)
                                << u"is no recording"_s;
        QTest::newRow("long line") << QByteArray(100'000'000, '{') + '\n' << u"is no recording"_s;
        QTest::newRow("packed, of nothing") << QByteArray("\x28\xB5\x2F\xFD") << u"not one whole line"_s;
        QTest::newRow("packed, of noise")
            << QByteArray("\x28\xB5\x2F\xFD") + QByteArray(100, 'x') << u"in part"_s;
    }
    void saysWhyItIsNone()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, why);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.ndjson"_s);
        write(path, bytes);
        const Read read(path);
        QVERIFY(read.isOver());
        QCOMPARE(read->end(), 0);
        QVERIFY2(read.error().message.contains(path) && read.error().message.contains(why),
                 qPrintable(read.error().message));
        QVERIFY(!read.error().remedy.isEmpty());
        QCOMPARE(bytesOf(path), bytes);
    }

    void saysWhyItCannotBeRead_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("not there") << u"/nowhere/a.ndjson"_s;
        QTest::newRow("device") << u"/dev/zero"_s;
        QTest::newRow("folder without one") << u"/proc/self/fdinfo"_s;
    }
    void saysWhyItCannotBeRead()
    {
        QFETCH(const QString, path);
        const Read read(path);
        QVERIFY(read.isOver());
        QVERIFY2(read.error().message.contains(path), qPrintable(read.error().message));
        QVERIFY(!read.error().remedy.isEmpty());
    }

    void readsALineOfAHundredMegabytes()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.ndjson"_s);
        write(path, lineOf("{\"id\":\"" + QByteArray(100'000'000, 'x') + "\"}") + lines(1));
        const Read read(path);
        QCOMPARE(read.error().message, QString());
        QCOMPARE(read->end(), 2);
        QCOMPARE(read->at(0).payload.size(), 100'000'009);
    }

    void stopsWhenItIsTold()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.ndjson"_s);
        write(path, lines(100'000));
        Recording recording(path);
        const QSignalSpy finished(&recording, &Recording::finished);
        recording.open();
        recording.cancel();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(recording.end() < 100'000);
    }

    void isWholeAfterAKill()
    {
        const QTemporaryDir root;
        QProcess writer;
        writer.start(QCoreApplication::applicationDirPath() + "/recordingvictim"_L1, {root.path()});
        QVERIFY(writer.waitForStarted());
        qint64 written = 0;
        while (written < 5000 && writer.waitForReadyRead(10'000)) {
            while (writer.canReadLine())
                written = writer.readLine().trimmed().toLongLong();
        }
        QVERIFY(written >= 5000);
        writer.kill();
        QVERIFY(writer.waitForFinished());
        while (writer.canReadLine())
            written = writer.readLine().trimmed().toLongLong();

        const auto found = LiveFolder::leftBehind(root.path());
        QCOMPARE(found.size(), 1);
        QVERIFY(found[0].bytes > 0);
        const Read read(found[0].path);
        QCOMPARE(read.error().message, QString());
        QCOMPARE(read->progress().skippedLines, 0);
        QVERIFY(read->end() >= written);
        for (qint64 i = 0; i < read->end(); ++i)
            QCOMPARE(read->at(i).idHash, idHash(QByteArray::number(i)));
        QVERIFY(LiveFolder::remove(found[0].path));
        QVERIFY(LiveFolder::leftBehind(root.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Recording)
#include "tst_recording.moc"
