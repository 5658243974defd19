// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/safety/auditlog.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;

class tst_AuditLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsWhatWasDone();
    void writesAllBeforeItEnds();
    void isOnlyForItsUser();
    void goesOnAfterACrash();
    void showsWhatOthersAdd();
    void triesAgain();
    void survivesAnotherFileInItsPlace();
    void keepsTheNewestAtHand();
    void isExported();
    void setsAsideWhatIsFull();
    void tellsThatTheDiskIsFull();

private:
    QString path() const { return m_folder->filePath(u"a/audit.ndjson"_s); }
    QByteArray bytes() const;
    void write(const QByteArray &bytes) const;
    static QStringList targets(const AuditLog &log);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_AuditLog::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QByteArray tst_AuditLog::bytes() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_AuditLog::write(const QByteArray &bytes) const
{
    QDir().mkpath(QFileInfo(path()).path());
    QFile file(path());
    QVERIFY(file.open(QIODevice::Append));
    file.write(bytes);
}

QStringList tst_AuditLog::targets(const AuditLog &log)
{
    QStringList all;
    for (const AuditEntry &entry : log.entries())
        all.append(entry.target);
    return all;
}

void tst_AuditLog::keepsWhatWasDone()
{
    {
        AuditLog log({.path = path(), .profile = u"staging"_s});
        QSignalSpy recorded(&log, &AuditLog::recorded);
        log.record({.action = u"publish"_s, .target = u"1"_s, .after = "{}", .result = u"done"_s});
        QCOMPARE(log.entries().size(), 0); // not before it is safe
        QTRY_COMPARE(log.entries().size(), 1);
        const AuditEntry entry = log.entries().constFirst();
        QVERIFY(entry.at.isValid());
        QVERIFY2(entry.who.contains(u'@'), qPrintable(entry.who));
        QCOMPARE(entry.profile, u"staging"_s);
        QCOMPARE(entry.after, "{}"_ba);
        QVERIFY(log.fault().isEmpty());
    }
    AuditLog again({.path = path()});
    QTRY_COMPARE(targets(again), QStringList{u"1"_s});
    again.record({.action = u"publish"_s, .target = u"2"_s});
    QTRY_COMPARE(targets(again), QStringList({u"1"_s, u"2"_s}));
}

void tst_AuditLog::writesAllBeforeItEnds()
{
    constexpr int Many = 2000;
    {
        AuditLog log({.path = path()});
        for (int i = 0; i < Many; ++i)
            log.record({.action = u"retry dead letter"_s, .target = QString::number(i)});
    }
    QCOMPARE(bytes().count('\n'), Many);
    AuditLog again({.path = path()});
    QTRY_COMPARE(again.entries().size(), Many);
    QCOMPARE(again.entries().constLast().target, QString::number(Many - 1));
}

void tst_AuditLog::isOnlyForItsUser()
{
    write({});
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    AuditLog log({.path = path()});
    log.record({.action = u"publish"_s});
    QTRY_COMPARE(log.entries().size(), 1);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFileInfo(path()).permissions() & others, QFile::Permissions());
}

/// Half a line of somebody who was killed swallows nothing.
void tst_AuditLog::goesOnAfterACrash()
{
    write(AuditEntry{.at = QDateTime::currentDateTimeUtc(), .action = u"arm"_s, .target = u"1"_s}.toLine()
          + "\n{\"at\":\"2026-1");
    AuditLog log({.path = path()});
    QTRY_COMPARE(targets(log), QStringList{u"1"_s});
    log.record({.action = u"arm"_s, .target = u"2"_s});
    QTRY_COMPARE(targets(log), QStringList({u"1"_s, u"2"_s}));
    QCOMPARE(log.unreadable(), 1);
}

void tst_AuditLog::showsWhatOthersAdd()
{
    AuditLog log({.path = path()});
    AuditLog other({.path = path()});
    constexpr int Each = 50;
    for (int i = 0; i < Each; ++i) {
        log.record({.action = u"publish"_s, .target = u"mine"_s});
        other.record({.action = u"publish"_s, .target = u"theirs"_s});
    }
    QTRY_COMPARE(log.entries().size(), 2 * Each);
    QTRY_COMPARE(other.entries().size(), 2 * Each);
    QCOMPARE(targets(log), targets(other));
    QCOMPARE(targets(log).count(u"theirs"_s), Each);
}

void tst_AuditLog::triesAgain()
{
    const QString blocked = QFileInfo(path()).path();
    QFile inTheWay(blocked);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    AuditLog log({.path = path()});
    QSignalSpy failed(&log, &AuditLog::failed);
    QSignalSpy faultChanged(&log, &AuditLog::faultChanged);
    log.record({.action = u"publish"_s, .target = u"1"_s});
    QTRY_VERIFY(!log.fault().isEmpty());
    QVERIFY(log.fault().contains(path()));
    QVERIFY(failed.count() > 0);
    QVERIFY(!failed.constFirst().constFirst().value<Comm::Error>().remedy.isEmpty());
    log.record({.action = u"publish"_s, .target = u"2"_s});
    QCOMPARE(log.entries().size(), 0);
    QVERIFY(QFile::remove(blocked));
    QTRY_COMPARE(targets(log), QStringList({u"1"_s, u"2"_s}));
    QTRY_VERIFY(log.fault().isEmpty());
    QCOMPARE(faultChanged.count(), 2);
}

void tst_AuditLog::survivesAnotherFileInItsPlace()
{
    AuditLog log({.path = path()});
    log.record({.action = u"publish"_s, .target = u"1"_s});
    QTRY_COMPARE(log.entries().size(), 1);
    QVERIFY(QFile::rename(path(), m_folder->filePath(u"old"_s)));
    log.record({.action = u"publish"_s, .target = u"2"_s});
    QTRY_COMPARE(targets(log), QStringList{u"2"_s});
}

void tst_AuditLog::keepsTheNewestAtHand()
{
    constexpr int More = 10;
    {
        AuditLog log({.path = path()});
        for (int i = 0; i < AuditLog::MaxEntries + More; ++i)
            log.record({.action = u"publish"_s, .target = QString::number(i)});
    }
    AuditLog log({.path = path()});
    QTRY_COMPARE(log.entries().size(), AuditLog::MaxEntries);
    QCOMPARE(log.entries().constFirst().target, QString::number(More));
}

void tst_AuditLog::isExported()
{
    const QString copy = m_folder->filePath(u"copy.ndjson"_s);
    AuditLog log({.path = path()});
    const Comm::Result<void> tooEarly = log.exportTo(copy);
    QVERIFY(!tooEarly);
    QVERIFY(tooEarly.error().message.contains(path()));
    log.record({.action = u"publish"_s, .after = "{\"a\":1}"});
    QTRY_COMPARE(log.entries().size(), 1);
    QVERIFY(log.exportTo(copy));
    QVERIFY(log.exportTo(copy)); // in its place
    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes());
    QVERIFY(!log.exportTo(m_folder->filePath(u"nowhere/copy.ndjson"_s)));
}

/// Several may find at once that the file is full; nothing is lost, and the view reads all files.
void tst_AuditLog::setsAsideWhatIsFull()
{
    constexpr int Each = 60;
    constexpr qint64 Small = 2000; // bytes
    AuditLog log({.path = path(), .maxFileBytes = Small});
    AuditLog other({.path = path(), .maxFileBytes = Small});
    for (int i = 0; i < Each; ++i) {
        log.record({.action = u"publish"_s, .target = u"mine %1"_s.arg(i)});
        other.record({.action = u"publish"_s, .target = u"theirs %1"_s.arg(i)});
        if (i % 10 == 9)
            QTRY_VERIFY(targets(log).contains(u"mine %1"_s.arg(i)));
    }
    QTRY_COMPARE(log.entries().size(), 2 * Each);
    QTRY_COMPARE(targets(other), targets(log));
    const QStringList aside = AuditFile::setAside(path());
    QVERIFY(aside.size() > 1);
    QByteArray all;
    for (const QString &file : aside + QStringList{path()}) {
        QFile part(file);
        QVERIFY(part.open(QIODevice::ReadOnly));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(part.permissions() & others, QFile::Permissions());
        all += part.readAll();
    }
    QCOMPARE(all.count('\n'), 2 * Each);
    const QString copy = m_folder->filePath(u"copy.ndjson"_s);
    QVERIFY(log.exportTo(copy));
    QFile exported(copy);
    QVERIFY(exported.open(QIODevice::ReadOnly));
    QCOMPARE(exported.readAll(), all);

    QVERIFY(QFile::remove(aside.constFirst())); // somebody has taken it away
    AuditLog again({.path = path(), .maxFileBytes = Small});
    QTRY_VERIFY(again.entries().size() > 0);
    QVERIFY(again.entries().size() < 2 * Each);
    QCOMPARE(again.entries().constLast(), log.entries().constLast());
}

void tst_AuditLog::tellsThatTheDiskIsFull()
{
    AuditLog log({.path = u"/dev/full"_s});
    log.record({.action = u"publish"_s});
    QTRY_VERIFY2(log.fault().contains(u"/dev/full"_s), qPrintable(log.fault()));
    QCOMPARE(log.entries().size(), 0);
}

QTEST_GUILESS_MAIN(tst_AuditLog)
#include "tst_auditlog.moc"
