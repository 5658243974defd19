// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/recording.h"
#include "core/store/recordingwriter.h"
#include "filesizelimit.h"
#include "sampleevents.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Comm::Error errorOf(const QString &path)
{
    const auto writer = RecordingWriter::create({.path = path});
    return writer ? Comm::Error() : writer.error();
}

} // namespace

class tst_RecordingWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void writesALineForEachEvent()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.ndjson"_s);
        auto writer = *RecordingWriter::create({.path = path});
        QVERIFY(writer->write(numberedArrival(0, 3)));
        QCOMPARE(bytesOf(path).count('\n'), 3); // at once
        QCOMPARE(writer->events(), 3);
        QCOMPARE(writer->files(), QStringList{path});
    }

    void rotatesBySize()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.ndjson"_s);
        QFile taken(folder.filePath(u"a.2.ndjson"_s));
        QVERIFY(taken.open(QIODevice::WriteOnly));
        taken.write("not ours");
        taken.close();
        auto writer = *RecordingWriter::create({.path = path, .rotateBytes = 1000});
        QVERIFY(writer->write(numberedArrival(0, 20)));
        QVERIFY(writer->files().size() > 3);
        QCOMPARE(writer->files()[1], folder.filePath(u"a.1.ndjson"_s));
        QCOMPARE(writer->files()[2], folder.filePath(u"a.3.ndjson"_s));
        QCOMPARE(bytesOf(taken.fileName()), QByteArray("not ours"));
        int events = 0;
        qint64 bytes = 0;
        for (const QString &file : writer->files()) {
            QVERIFY(QFile(file).size() <= 1000);
            events += int(bytesOf(file).count('\n'));
            bytes += QFile(file).size();
        }
        QCOMPARE(events, 20);
        QCOMPARE(writer->events(), 20);
        QCOMPARE(writer->bytes(), bytes);
    }

    void compresses()
    {
        const QTemporaryDir folder;
        auto writer = *RecordingWriter::create({.path = folder.filePath(u"a.ndjson.zst"_s)});
        QVERIFY(writer->write(numberedArrival(0, 2000)));
        QVERIFY(writer->flush());
        QCOMPARE(writer->events(), 2000);
        QVERIFY(writer->bytes() < 2000 * 40);
    }

    void neverWritesOverAFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.ndjson"_s);
        {
            auto writer = *RecordingWriter::create({.path = path});
            QVERIFY(writer->write(numberedArrival(0, 1)));
        }
        const QByteArray before = bytesOf(path);
        const Comm::Error error = errorOf(path);
        QCOMPARE(error.code, Comm::Error::Code::StorageFailure);
        QVERIFY(error.message.contains(path));
        QVERIFY(error.remedy.contains(u"another name"_s));
        QCOMPARE(bytesOf(path), before);
    }

    void saysWhereItCannotWrite()
    {
        QCOMPARE(errorOf(u"/tmp/a.txt"_s).code, Comm::Error::Code::InvalidArgument);
        QVERIFY(errorOf(u"/tmp/a.txt"_s).remedy.contains(u".ndjson"_s));
        for (const QString &path :
             {u"/nowhere/a.ndjson"_s, u"/proc/a.ndjson"_s, u"/dev/null/a.ndjson.zst"_s}) {
            QVERIFY(errorOf(path).message.contains(path));
            QVERIFY(!errorOf(path).remedy.isEmpty());
        }
    }

    void holdsWholeLinesOnAFullDisk_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"a.ndjson"_s;
        QTest::newRow("compressed") << u"a.ndjson.zst"_s;
    }
    void holdsWholeLinesOnAFullDisk()
    {
        QFETCH(const QString, name);
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        auto writer = *RecordingWriter::create({.path = path});
        QVERIFY(writer->write(numberedArrival(0, 5)));
        QVERIFY(writer->flush());
        const QByteArray before = bytesOf(path);
        {
            const FileSizeLimit limit(before.size() + 50);
            const auto written = writer->write(numberedArrival(5, 5));
            const auto flushed = writer->flush();
            QVERIFY(!written || !flushed);
            QVERIFY((written ? flushed : written).error().message.contains(path));
            QCOMPARE(bytesOf(path), before);
            QCOMPARE(writer->events(), 5);
        }
        QVERIFY(writer->write(numberedArrival(5, 5)));
        QVERIFY(writer->close());
        QCOMPARE(writer->events(), 10);
        Recording recording(path);
        recording.open();
        QTRY_VERIFY(recording.progress().isFinished);
        QCOMPARE(recording.end(), 10);
    }
};

QTEST_GUILESS_MAIN(tst_RecordingWriter)
#include "tst_recordingwriter.moc"
