// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session.h"

#include "sampleevents.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;

class tst_Session : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void marksWhatIsRemarkable();
    void showsARecordingAndTheLogAgain();
    void saysThatItCannotKeepEvents();
    void saysThatItCannotOpen();

private:
    Session::Options options() const
    {
        return {.feed = {.redis = *Comm::RedisAddress::fromUrl(u"redis://127.0.0.1:1"_s)},
                .log = {.root = m_root.path()},
                .settingsFile = m_root.filePath(u"settings.ini"_s)};
    }

    QTemporaryDir m_root;
};

void tst_Session::marksWhatIsRemarkable()
{
    Session session(options());
    session.start();
    Arrival arrival = numberedArrival(0, 1);
    arrival.events += arrival.events;
    session.log().append(arrival);
    QTRY_COMPARE(session.stream().end(), 2);
    QCOMPARE(session.stream().at(0).flags, EventFlags());
    QCOMPARE(session.stream().at(1).flags, EventFlags(EventFlag::Duplicate));
}

void tst_Session::showsARecordingAndTheLogAgain()
{
    const QString file = m_root.filePath(u"evening.ndjson"_s);
    QFile recording(file);
    QVERIFY(recording.open(QIODevice::WriteOnly));
    recording.write(R"({"receivedAt":1,"channel":"events:all","event":)" + sampleText("SYSTEM_INFO", "{}")
                    + "}\n");
    recording.close();

    Session session(options());
    session.start();
    session.log().append(numberedArrival(0, 3));
    QTRY_COMPARE(session.stream().end(), 3);
    QList<qint64> before;
    connect(&session, &Session::streamChanged, this, [&] { before.append(session.stream().end()); });

    session.open(file);
    QVERIFY(session.recording());
    QCOMPARE(&session.stream(), static_cast<EventStream *>(session.recording()));
    QTRY_COMPARE(session.stream().end(), 1);
    session.log().append(numberedArrival(3, 2)); // goes on unseen
    session.open(file); // once more, in the place of the first
    QTRY_COMPARE(session.stream().end(), 1);
    session.showLive();
    session.showLive();
    QCOMPARE(&session.stream(), static_cast<EventStream *>(&session.log()));
    QTRY_COMPARE(session.stream().end(), 5);
    QCOMPARE(before.size(), 3);
}

void tst_Session::saysThatItCannotKeepEvents()
{
    Session::Options bad = options();
    bad.log.root = u"/proc/nowhere"_s;
    Session session(bad);
    QSignalSpy failed(&session, &Session::failed);
    session.start();
    QCOMPARE(failed.count(), 0);
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!failed.constFirst().constFirst().value<Comm::Error>().message.isEmpty());
}

void tst_Session::saysThatItCannotOpen()
{
    Session session(options());
    QSignalSpy failed(&session, &Session::failed);
    connect(&session, &Session::failed, &session, &Session::showLive);
    session.open(m_root.filePath(u"absent.ndjson"_s));
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!session.recording());
}

QTEST_GUILESS_MAIN(tst_Session)
#include "tst_session.moc"
