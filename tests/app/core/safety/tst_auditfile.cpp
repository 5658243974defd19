// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/safety/auditfile.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Sothebais;
using namespace Qt::StringLiterals;

/// How an audit log is read on; tst_auditlog has the rest.
class tst_AuditFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void readsMuchInPieces();
    void readsOneLongLine();
    void goesOnWhereItWasSetAside();
    void beginsWithTheNewest();

private:
    QString path() const { return m_folder->filePath(u"audit.ndjson"_s); }
    /// Entries whose targets are the numbers from `first` on.
    static QByteArray lines(int first, int count, const QByteArray &after = "{}");
    /// Reads until there is no more; how many pieces that took.
    int readAll(AuditFile &file);
    static QList<int> numbers(int first, int count);

    std::unique_ptr<QTemporaryDir> m_folder;
    QList<int> m_seen; ///< targets
    int m_anew = 0; ///< pieces that began from the beginning
    qsizetype m_largest = 0; ///< entries of a piece that did not
};

void tst_AuditFile::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_seen.clear();
    m_anew = 0;
    m_largest = 0;
}

QByteArray tst_AuditFile::lines(int first, int count, const QByteArray &after)
{
    QByteArray all;
    for (int i = first; i < first + count; ++i)
        all += AuditEntry{.at = QDateTime::currentDateTimeUtc(),
                          .action = u"publish"_s,
                          .target = QString::number(i),
                          .after = after}
                   .toLine()
            + '\n';
    return all;
}

int tst_AuditFile::readAll(AuditFile &file)
{
    for (int pieces = 1; pieces < 10'000; ++pieces) {
        const Comm::Result<AuditFile::News> news = file.readOn();
        if (!news)
            return -1;
        for (const AuditEntry &entry : news->entries)
            m_seen.append(entry.target.toInt());
        m_anew += news->isAnew;
        if (!news->isAnew)
            m_largest = std::max(m_largest, news->entries.size());
        if (news->isAll)
            return pieces;
    }
    return -1;
}

QList<int> tst_AuditFile::numbers(int first, int count)
{
    QList<int> all(count);
    std::iota(all.begin(), all.end(), first);
    return all;
}

void tst_AuditFile::readsMuchInPieces()
{
    AuditFile file(path());
    QVERIFY(file.append(lines(0, 10)));
    QCOMPARE(readAll(file), 1);
    QVERIFY(file.append(lines(10, 20'000)));
    const int pieces = readAll(file);
    QVERIFY2(pieces > 5, qPrintable(QString::number(pieces)));
    QVERIFY2(m_largest < 5'000, qPrintable(QString::number(m_largest)));
    QCOMPARE(m_seen, numbers(0, 20'010));
    QCOMPARE(m_anew, 1);
    QCOMPARE(readAll(file), 1); // nothing new
    QCOMPARE(m_seen.size(), 20'010);
}

void tst_AuditFile::readsOneLongLine()
{
    AuditFile file(path());
    QVERIFY(file.append(lines(0, 1)));
    QCOMPARE(readAll(file), 1);
    QVERIFY(file.append(lines(1, 1, QByteArray(3'000'000, 'x'))));
    QVERIFY(file.append(lines(2, 3)));
    QVERIFY(readAll(file) > 0);
    QCOMPARE(m_seen, numbers(0, 5));
}

/// Once, and several times between two looks.
void tst_AuditFile::goesOnWhereItWasSetAside()
{
    constexpr qint64 Small = 20'000; // bytes
    AuditFile writer(path(), Small);
    AuditFile reader(path(), Small);
    QVERIFY(writer.append(lines(0, 10)));
    QCOMPARE(readAll(reader), 1);
    int written = 10;
    for (const int times : {1, 2, 30}) {
        for (int i = 0; i < times; ++i, written += 100)
            QVERIFY(writer.append(lines(written, 100)));
        QVERIFY(readAll(reader) > 0);
        QCOMPARE(m_seen, numbers(0, written));
    }
    QVERIFY(AuditFile::setAside(path()).size() > 10);
    QCOMPARE(m_anew, 1);
}

void tst_AuditFile::beginsWithTheNewest()
{
    constexpr int More = 500;
    AuditFile writer(path());
    QVERIFY(writer.append(lines(0, int(AuditFile::MaxEntries) + More)));
    AuditFile reader(path());
    QCOMPARE(readAll(reader), 1);
    QCOMPARE(m_seen, numbers(More, int(AuditFile::MaxEntries)));
}

QTEST_GUILESS_MAIN(tst_AuditFile)
#include "tst_auditfile.moc"
