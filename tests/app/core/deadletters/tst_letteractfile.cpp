// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/deadletters/letteractfile.h"

#include "sampleletters.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;

class tst_LetterActFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesObjects();
    void writesATable();
    void saysWhyItCannot();

private:
    static QList<LetterAct> acts();
    QByteArrayList linesOf(const QString &name) const;

    QTemporaryDir m_folder;
};

QList<LetterAct> tst_LetterActFile::acts()
{
    const auto letter = [](const QByteArray &id) {
        return sampleLetter(lotEvent(id), {.message = u"away, and \"closed\""_s});
    };
    return {{.letter = letter("a"), .outcome = Comm::Publication{.id = "x", .allReceivers = 2}},
            {.letter = letter("=b"),
             .outcome = Comm::Error{.code = Comm::Error::Code::NotFound, .message = u"gone"_s}}};
}

QByteArrayList tst_LetterActFile::linesOf(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QByteArrayList();
}

void tst_LetterActFile::writesObjects()
{
    QVERIFY(writeLetterActs(m_folder.filePath(u"results.ndjson"_s), acts()));
    const QByteArrayList lines = linesOf(u"results.ndjson"_s);
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0].contains(R"("id":"a","publishedAs":"x","receivers":2,"result":"done")"),
             lines[0].constData());
    QVERIFY2(lines[1].contains(R"("reason":"gone","result":"gone")"), lines[1].constData());
}

void tst_LetterActFile::writesATable()
{
    QVERIFY(writeLetterActs(m_folder.filePath(u"results.csv"_s), acts()));
    const QByteArrayList lines = linesOf(u"results.csv"_s);
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0], "action,result,reason,receivers,publishedAs,id,type,subject,error,fingerprint\r");
    QVERIFY2(lines[1].startsWith(
                 "retry dead letter,done,,2,x,a,lot:bid:placed,lot:7,\"away, and \"\"closed\"\"\","),
             lines[1].constData());
    QVERIFY2(lines[2].startsWith("retry dead letter,gone,gone,,,'=b,"), lines[2].constData());
}

void tst_LetterActFile::saysWhyItCannot()
{
    const auto written = writeLetterActs(u"/proc/nowhere/results.csv"_s, acts());
    QVERIFY(!written);
    QVERIFY2(written.error().message.contains(u"/proc/nowhere"_s), qPrintable(written.error().message));
}

QTEST_GUILESS_MAIN(tst_LetterActFile)
#include "tst_letteractfile.moc"
