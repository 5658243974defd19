// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/eventexporter.h"
#include "core/store/eventlog.h"
#include "core/store/recording.h"
#include "core/store/recordingwriter.h"
#include "sampleevents.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;

namespace {

/// The outcome of an export that has ended: its error, or none.
Comm::Error run(EventExporter &exporter)
{
    Comm::Error error;
    bool isOver = false;
    QObject::connect(&exporter, &EventExporter::finished, &exporter, [&] { isOver = true; });
    QObject::connect(&exporter, &EventExporter::failed, &exporter, [&](const Comm::Error &given) {
        error = given;
        isOver = true;
    });
    exporter.start();
    return QTest::qWaitFor([&] { return isOver; }) ? error : Comm::Error{.message = u"it does not end"_s};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_EventExporter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // Everything that a recording can hold.
        auto writer = RecordingWriter::create({.path = path(u"source.ndjson"_s)});
        QVERIFY(writer);
        const auto &recording = *writer;
        Arrival arrival = numberedArrival(0, 100);
        arrival.events.append(parsed("not json"));
        arrival.events.append(parsed("\xff\n"));
        arrival.events.append(parsed("{ \"type\":\n\"x\" }"));
        arrival.flagged.fill({}, arrival.events.size());
        arrival.flagged[1] = {EventFlag::Duplicate, EventFlag::Late};
        QVERIFY(recording->write(arrival));
        QVERIFY(recording->writeReceipt(R"({"outcome":"notTried"})", SampleTime));
        QVERIFY(recording->close());
        m_source = std::make_unique<Recording>(path(u"source.ndjson"_s));
        m_source->open();
        QTRY_VERIFY(m_source->progress().isFinished);
        QCOMPARE(m_source->end(), 104);
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void aRecordingStaysTheSame()
    {
        EventExporter packed(m_source->snapshot(), {}, {.path = path(u"a.ndjson.zst"_s)});
        QCOMPARE(run(packed).message, QString());
        QCOMPARE(packed.events(), 104);
        Recording again(path(u"a.ndjson.zst"_s));
        again.open();
        QTRY_VERIFY(again.progress().isFinished);
        EventExporter plain(again.snapshot(), {}, {.path = path(u"a.ndjson"_s)});
        QCOMPARE(run(plain).message, QString());
        QCOMPARE(contentOf(path(u"a.ndjson"_s)), contentOf(path(u"source.ndjson"_s)));
    }

    void exactBytes()
    {
        EventExporter exporter(m_source->snapshot(), {.sequences = {{102, 5, 103, 101, 4711, -1, 100}}},
                               {.format = ExportFormat::Events});
        QCOMPARE(run(exporter).message, QString());
        QCOMPARE(exporter.bytes(),
                 "{ \"type\":\n\"x\" }\n" + m_source->at(5).payload.toByteArray() + "\n\xff\n\nnot json\n");
        QCOMPARE(exporter.events(), 4);
    }

    void onlyWhatTheFilterWants()
    {
        EventExporter exporter(
            m_source->snapshot(), {.filter = *Filter::parse(u"dup or malformed"_s)},
            {.format = ExportFormat::Csv, .columns = *CsvColumn::fromNames({u"id"_s, u"event"_s})});
        QCOMPARE(run(exporter).message, QString());
        QCOMPARE(exporter.bytes().count("\r\n"), 4);
        QVERIFY(exporter.bytes().endsWith("\r\n,not json\r\n,\"\xEF\xBF\xBD\n\"\r\n"));
    }

    void anArrayForPeople()
    {
        EventExporter exporter(m_source->snapshot(), {}, {.format = ExportFormat::Json});
        QCOMPARE(run(exporter).message, QString());
        const QJsonArray array = QJsonDocument::fromJson(exporter.bytes()).array();
        QCOMPARE(array.size(), 104);
        QCOMPARE(array[99][u"event"][u"id"].toString(), u"99"_s);
        QCOMPARE(array[100][u"text"].toString(), u"not json"_s);
        QCOMPARE(array[103][u"receipt"][u"outcome"].toString(), u"notTried"_s);
        QVERIFY(exporter.bytes().startsWith("[\n{\n    \"receivedAt\": "));
        EventExporter none({}, {}, {.format = ExportFormat::Json});
        QCOMPARE(run(none).message, QString());
        QCOMPARE(none.bytes(), "[\n]\n");
    }

    void neverTouchesWhatIsThere()
    {
        for (const QString &name : {u"b.csv"_s, u"b.ndjson"_s, u"b.ndjson.zst"_s}) {
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("precious") == 8);
            file.close();
            EventExporter exporter(m_source->snapshot(), {}, {.path = path(name)});
            QVERIFY(run(exporter).message.contains(path(name)));
            QCOMPARE(contentOf(path(name)), "precious");

            EventExporter cancelled(m_source->snapshot(), {}, {.path = path(name), .replaces = true});
            cancelled.cancel();
            QCOMPARE(run(cancelled).code, Comm::Error::Code::Cancelled);
            QCOMPARE(contentOf(path(name)), "precious");

            EventExporter replacing(m_source->snapshot(), {}, {.path = path(name), .replaces = true});
            QCOMPARE(run(replacing).message, QString());
            QVERIFY(contentOf(path(name)) != "precious");
        }
        QVERIFY(QDir(m_folder.path()).entryList({u".export*"_s}, QDir::Files | QDir::Hidden).isEmpty());
    }

    void leavesNothingWhenItFails()
    {
        EventExporter cancelled(m_source->snapshot(), {},
                                {.path = path(u"c.json"_s), .format = ExportFormat::Json});
        cancelled.cancel();
        QCOMPARE(run(cancelled).code, Comm::Error::Code::Cancelled);
        QVERIFY(!QFile::exists(path(u"c.json"_s)));
        EventExporter nowhere(m_source->snapshot(), {}, {.path = path(u"no/folder/c.csv"_s)});
        QCOMPARE(run(nowhere).code, Comm::Error::Code::NotFound);
        EventExporter folder(m_source->snapshot(), {}, {.path = m_folder.path(), .replaces = true});
        QCOMPARE(run(folder).code, Comm::Error::Code::StorageFailure);
        EventExporter full(m_source->snapshot(), {}, {.path = u"/dev/full"_s, .replaces = true});
        QCOMPARE(run(full).code, Comm::Error::Code::StorageFailure);
    }

    void isBoundedInMemory()
    {
        EventExporter exporter(m_source->snapshot(), {}, {.format = ExportFormat::Events, .maxBytes = 1000});
        QCOMPARE(run(exporter).code, Comm::Error::Code::TooLarge);
        QVERIFY(exporter.bytes().size() <= 1000);
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    std::unique_ptr<Recording> m_source;
};

QTEST_GUILESS_MAIN(tst_EventExporter)
#include "tst_eventexporter.moc"
