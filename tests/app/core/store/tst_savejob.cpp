// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/eventindexing.h"
#include "core/store/eventlog.h"
#include "core/store/recording.h"
#include "core/store/savejob.h"
#include "sampleevents.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Sothebais;
using namespace Qt::StringLiterals;

namespace {

/// The outcome of a job that has ended: its error, or none.
Comm::Error run(SaveJob &job)
{
    Comm::Error error;
    bool isOver = false;
    QObject::connect(&job, &SaveJob::finished, &job, [&] { isOver = true; });
    QObject::connect(&job, &SaveJob::failed, &job, [&](const Comm::Error &given) {
        error = given;
        isOver = true;
    });
    job.start();
    return QTest::qWaitFor([&] { return isOver; }) ? error : Comm::Error{.message = u"it does not end"_s};
}

bool hasNumbers(const QString &path, qint64 first, qint64 end)
{
    Recording recording(path);
    recording.open();
    if (!QTest::qWaitFor([&] { return recording.progress().isFinished; }) || recording.end() != end - first)
        return false;
    for (qint64 i = 0; i < recording.end(); ++i) {
        if (recording.at(i).idHash != idHash(QByteArray::number(first + i)))
            return false;
    }
    return true;
}

} // namespace

class tst_SaveJob : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_log = std::make_unique<EventLog>(
            EventLog::Options{.root = m_folder->filePath(u"live"_s), .limits = {.segmentBytes = 100'000}});
        QVERIFY(m_log->open());
        m_log->append(numberedArrival(0, 2000));
        QTRY_COMPARE(m_log->end(), 2000);
    }
    void cleanup() { m_log.reset(); }

    void savesOneFile()
    {
        for (const QString &name : {u"a.ndjson"_s, u"a.ndjson.zst"_s}) {
            SaveJob job(m_log->snapshot(), m_folder->filePath(name));
            const QSignalSpy progressed(&job, &SaveJob::progressed);
            m_log->append(numberedArrival(int(m_log->end()), 500)); // which are not of the snapshot
            QCOMPARE(run(job).message, QString());
            QVERIFY(!progressed.isEmpty());
            QCOMPARE(progressed.last()[0], progressed.last()[1]);
        }
        QVERIFY(hasNumbers(m_folder->filePath(u"a.ndjson"_s), 0, 2000));
    }

    void sharesSegmentsInAFolder()
    {
        const QString path = m_folder->filePath(u"saved"_s);
        SaveJob job(m_log->snapshot(), path);
        QCOMPARE(run(job).message, QString());
        m_log->append(numberedArrival(2000, 2000));
        QTRY_COMPARE(m_log->end(), 4000);
        QVERIFY(hasNumbers(path, 0, 2000));
        struct stat facts = {};
        ::stat(QFile::encodeName(path + "/0000000001.ndjson"_L1).constData(), &facts);
        QCOMPARE(int(facts.st_nlink), 2);
        m_log.reset();
        QVERIFY(hasNumbers(path, 0, 2000));
    }

    void copiesWhatIsNoLongerThere()
    {
        const EventSnapshot snapshot = m_log->snapshot();
        m_log.reset();
        SaveJob job(snapshot, m_folder->filePath(u"saved"_s));
        QCOMPARE(run(job).message, QString());
        QVERIFY(hasNumbers(m_folder->filePath(u"saved"_s), 0, 2000));
    }

    void neverTouchesWhatIsThere()
    {
        for (const QString &name : {u"a.ndjson"_s, u"folder"_s}) {
            QDir(m_folder->path()).mkdir(name);
            SaveJob job(m_log->snapshot(), m_folder->filePath(name));
            const Comm::Error error = run(job);
            QVERIFY2(error.message.contains(m_folder->filePath(name)), qPrintable(error.message));
            QVERIFY(!error.remedy.isEmpty());
            QVERIFY(QDir(m_folder->filePath(name)).exists());
        }
    }

    void leavesNothingWhenCancelled()
    {
        for (const QString &name : {u"a.ndjson"_s, u"folder"_s}) {
            SaveJob job(m_log->snapshot(), m_folder->filePath(name));
            job.cancel();
            QCOMPARE(run(job).code, Comm::Error::Code::Cancelled);
            QVERIFY(!QFile::exists(m_folder->filePath(name)));
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EventLog> m_log;
};

QTEST_GUILESS_MAIN(tst_SaveJob)
#include "tst_savejob.moc"
