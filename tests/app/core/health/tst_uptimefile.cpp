// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/uptimefile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 Start = 1'795'000'020'000; // a full minute
constexpr qint64 Step = 5'000;
constexpr auto Up = HealthState::Up;
constexpr auto Down = HealthState::Down;

} // namespace

class tst_UptimeFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QVERIFY(m_folder.isValid());
        m_path = m_folder.filePath(u"%1/uptime.json"_s.arg(QString::fromUtf8(QTest::currentTestFunction())));
    }

    void keepsWhatWasNotedSinceItWasWritten()
    {
        UptimeFile::Uptimes uptimes;
        uptimes[u"a"_s].add(Up, Start, Start + Step);
        {
            UptimeFile file(m_path);
            QVERIFY(file.write(uptimes));
            file.note({{u"a"_s, Up}, {u"b"_s, Down}, {u"c"_s, HealthState::Paused}}, Start + Step);
            file.note({{u"a"_s, Down}, {u"b"_s, Down}}, Start + 2 * Step);
            file.note({{u"b"_s, HealthState::Degraded}}, Start + 3 * Step);
            file.note({{u"b"_s, HealthState::Degraded}}, Start + 4 * Step);
        } // killed
        QCOMPARE(QFile::permissions(m_path + u".notes"_s) & (QFile::ReadGroup | QFile::ReadOther), 0);
        const auto read = UptimeFile(m_path).read();
        QVERIFY(read);
        QCOMPARE(read->size(), 2);
        QCOMPARE(observed(*read, u"a"_s), 15s);
        QCOMPARE(*read->value(u"a"_s).share(UptimeLedger::Day, Start + 4 * Step), 2.0 / 3);
        QCOMPARE(observed(*read, u"b"_s), 15s);
        QCOMPARE(*read->value(u"b"_s).share(UptimeLedger::Day, Start + 4 * Step), 1.0 / 3);

        UptimeFile next(m_path);
        QVERIFY(next.write(*read));
        QVERIFY(!QFile::exists(m_path + u".notes"_s));
        QCOMPARE(*UptimeFile(m_path).read(), *read);
    }

    void countsNothingTwice()
    {
        UptimeFile file(m_path);
        file.note({{u"a"_s, Up}}, Start);
        file.note({{u"a"_s, Up}}, Start + Step);
        QFile notes(m_path + u".notes"_s);
        QVERIFY(notes.open(QIODevice::ReadOnly));
        const QByteArray before = notes.readAll();
        notes.close();
        QVERIFY(file.write(*file.read()));
        QVERIFY(notes.open(QIODevice::WriteOnly)); // as if it was killed before it could remove them
        notes.write(before);
        notes.close();
        QCOMPARE(observed(*UptimeFile(m_path).read(), u"a"_s), 5s);
    }

    void countsNothingBetweenTwoPrograms()
    {
        for (const qint64 start : {Start, Start + 4 * Step}) {
            UptimeFile file(m_path);
            file.note({{u"a"_s, Up}}, start);
            file.note({{u"a"_s, Up}}, start + Step);
            QFile notes(m_path + u".notes"_s);
            QVERIFY(notes.open(QIODevice::Append));
            notes.write("[1795000099000,{\"a\":"); // cut off
        }
        QCOMPARE(observed(*UptimeFile(m_path).read(), u"a"_s), 10s);
    }

    void countsNothingWhileTheMachineSlept()
    {
        UptimeFile file(m_path);
        file.note({{u"a"_s, Up}}, Start);
        file.note({{u"a"_s, Up}}, Start + 100 * Step);
        file.note({{u"a"_s, Up}}, Start + 101 * Step);
        QCOMPARE(observed(*file.read(), u"a"_s), 5s);
    }

    void growsNoFurtherThanItSays()
    {
        UptimeFile file(m_path);
        qint64 at = Start;
        UptimeFile::States states;
        for (int i = 0; i < 200; ++i)
            states.insert(u"%1-of-which-the-name-is-as-long-as-an-id"_s.arg(i), Up);
        for (; !file.isLong() && at < Start + 500 * Step; at += Step) {
            file.note(states, at);
            for (HealthState &state : states)
                state = state == Up ? Down : Up;
        }
        QVERIFY(file.isLong());
        QVERIFY(file.write({}));
        QVERIFY(!file.isLong());
    }

    void readsAnythingWithoutHarm()
    {
        UptimeFile file(m_path);
        file.note({{u"a"_s, Up}}, Start);
        QFile notes(m_path + u".notes"_s);
        QVERIFY(notes.open(QIODevice::Append));
        notes.write(
            "[1e300,{\"a\":1}]\n{}\n[-5,{\"a\":\"x\"}]\n[1795000025000,[1]]\n[[],{\"a\":{}}]\n\xff\n");
        notes.close();
        file.note({{u"a"_s, Up}}, Start + Step);
        file.note({{u"a"_s, Up}}, Start + 2 * Step);
        QVERIFY(file.read());
        QVERIFY(observed(*file.read(), u"a"_s) <= 10s);
    }

    void keepsNothingWithoutAPath()
    {
        UptimeFile file{QString()};
        file.note({{u"a"_s, Up}}, Start);
        QVERIFY(file.write({}));
        QVERIFY(file.read()->isEmpty());
    }

private:
    static std::chrono::milliseconds observed(const UptimeFile::Uptimes &uptimes, const QString &id)
    {
        return uptimes.value(id).observed(UptimeLedger::Day, Start + 200 * Step);
    }

    QTemporaryDir m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(tst_UptimeFile)
#include "tst_uptimefile.moc"
