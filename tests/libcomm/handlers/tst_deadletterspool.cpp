// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "handlers/deadletterspool.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Comm;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Plenty = 64 * 1024 * 1024;

QByteArray entry(int number)
{
    return R"({"event":{"id":")" + QByteArray::number(number) + R"("},"error":{}})";
}

/// Takes everything out.
QByteArrayList drain(DeadLetterSpool &spool)
{
    QByteArrayList entries;
    while (!spool.isEmpty()) {
        const Result<QByteArray> front = spool.front();
        if (!front)
            return {"error"};
        entries.append(*front);
        spool.pop();
    }
    return entries;
}

} // namespace

class tst_DeadLetterSpool : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    QString path() const { return m_dir->filePath(u"a/spool"_s); }
    QStringList files() const { return QDir(path()).entryList({u"*.ndjson"_s}, QDir::Files, QDir::Name); }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_dir = std::make_unique<QTemporaryDir>();
    }

    void givesBackInOrder()
    {
        DeadLetterSpool spool(path(), Plenty);
        QVERIFY(spool.open());
        QVERIFY(spool.isEmpty());
        for (int i = 0; i < 3; ++i)
            QVERIFY(spool.append(entry(i)));
        QCOMPARE(spool.bytes(), 3 * (entry(0).size() + 1));
        QCOMPARE(spool.front().value(), entry(0));
        QCOMPARE(spool.front().value(), entry(0));
        spool.pop();
        QVERIFY(spool.append(entry(3)));
        QCOMPARE(drain(spool), (QByteArrayList{entry(1), entry(2), entry(3)}));
        QVERIFY(files().isEmpty());
        QVERIFY(spool.append(entry(4)));
        QCOMPARE(drain(spool), QByteArrayList{entry(4)});
    }

    void survivesTheProgram()
    {
        for (int i = 0; i < 3; ++i) {
            DeadLetterSpool spool(path(), Plenty);
            QVERIFY(spool.append(entry(i)));
        }
        {
            DeadLetterSpool spool(path(), Plenty);
            QVERIFY(spool.open());
            QCOMPARE(spool.front().value(), entry(0));
            spool.pop();
        }
        DeadLetterSpool spool(path(), Plenty);
        QVERIFY(spool.open());
        QCOMPARE(drain(spool), (QByteArrayList{entry(1), entry(2)}));
        QVERIFY(files().isEmpty());
    }

    void knowsHowFarItWasTaken()
    {
        {
            DeadLetterSpool spool(path(), Plenty);
            for (int i = 0; i < 10; ++i)
                QVERIFY(spool.append(entry(i)));
            for (int i = 0; i < 7; ++i) {
                QVERIFY(spool.front());
                spool.pop();
            }
        }
        DeadLetterSpool spool(path(), Plenty);
        QVERIFY(spool.open());
        QCOMPARE(drain(spool), (QByteArrayList{entry(7), entry(8), entry(9)}));
    }

    void ignoresALineThatACrashCutShort()
    {
        {
            DeadLetterSpool spool(path(), Plenty);
            QVERIFY(spool.append(entry(0)));
        }
        QFile file(path() + u'/' + files().first());
        QVERIFY(file.open(QIODevice::Append));
        file.write(entry(1).first(10) + QByteArray(200'000, 'x'));
        file.close();
        DeadLetterSpool spool(path(), Plenty);
        QVERIFY(spool.open());
        QVERIFY(spool.append(entry(2)));
        QCOMPARE(drain(spool), (QByteArrayList{entry(0), entry(2)}));
    }

    void ignoresAFileWithoutAWholeLine()
    {
        QVERIFY(QDir().mkpath(path()));
        QFile file(path() + u"/0000000007.ndjson"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("half");
        file.close();
        DeadLetterSpool spool(path(), Plenty);
        QVERIFY(spool.open());
        QVERIFY(spool.isEmpty());
        QVERIFY(files().isEmpty());
    }

    void fillsSeveralFiles()
    {
        const QByteArray large(300'000, 'x');
        DeadLetterSpool spool(path(), Plenty);
        for (int i = 0; i < 20; ++i)
            QVERIFY(spool.append(large + QByteArray::number(i)));
        QVERIFY(files().size() >= 5);
        const QByteArrayList entries = drain(spool);
        QCOMPARE(entries.size(), 20);
        QVERIFY(entries.last().endsWith("19"));
        QVERIFY(files().isEmpty());
    }

    void refusesMoreThanItMayHold()
    {
        DeadLetterSpool spool(path(), 100);
        QVERIFY(spool.append(QByteArray(60, 'a')));
        const Result<void> refused = spool.append(QByteArray(60, 'b'));
        QCOMPARE(refused.error().code, Error::Code::TooLarge);
        QVERIFY(refused.error().message.contains(path()));
        QCOMPARE(spool.front().value(), QByteArray(60, 'a'));
        spool.pop();
        QVERIFY(spool.append(QByteArray(60, 'b')));
    }

    void saysThatTheFolderCannotBeUsed()
    {
        QFile file(m_dir->filePath(u"a"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        DeadLetterSpool spool(path(), Plenty);
        QCOMPARE(spool.open().error().code, Error::Code::StorageFailure);
        QCOMPARE(spool.append(entry(0)).error().code, Error::Code::StorageFailure);
        QVERIFY(file.remove());
        QVERIFY(spool.append(entry(0)));
    }

    void saysThatTheFolderMayNotBeWritten()
    {
        if (::geteuid() == 0)
            QSKIP("root may write everywhere");
        QVERIFY(QDir().mkpath(path()));
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::ExeOwner));
        DeadLetterSpool spool(path(), Plenty);
        QCOMPARE(spool.append(entry(0)).error().code, Error::Code::StorageFailure);
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner));
    }

    void belongsToOneProgram()
    {
        DeadLetterSpool first(path(), Plenty);
        QVERIFY(first.open());
        DeadLetterSpool second(path(), Plenty);
        const Result<void> opened = second.open();
        QCOMPARE(opened.error().code, Error::Code::StorageFailure);
        QVERIFY2(opened.error().message.contains(u"another program"_s), qPrintable(opened.error().message));
    }
};

QTEST_GUILESS_MAIN(tst_DeadLetterSpool)
#include "tst_deadletterspool.moc"
