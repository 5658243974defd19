// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "events/isodate.h"

#include <QTest>

using namespace Comm;

class tst_IsoDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void writes();
};

void tst_IsoDate::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("milliseconds");
    const auto row = [](const char *text, qint64 ms) { QTest::newRow(text) << QByteArray(text) << ms; };
    row("2026-06-01T14:00:00.000Z", 1780322400000);
    row("2026-06-01T14:00:00Z", 1780322400000);
    row("2026-06-01", 1780272000000);
    row("2026-11-23T07:55:13.839Z", 1795420513839);
    row("2026-06-01T14:00:00.5Z", 1780322400500);
    row("2026-06-01T14:00:00.123456789Z", 1780322400123);
    row("2024-02-29", 1709164800000);
    row("1969-12-31T23:59:59.999Z", -1);
    row("+010000-01-01T00:00:00.000Z", 253402300800000);
}

void tst_IsoDate::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, milliseconds);
    const auto time = readIsoDate(text);
    QVERIFY(time.has_value());
    QCOMPARE(time->toMSecsSinceEpoch(), milliseconds);
    QCOMPARE(time->timeSpec(), Qt::UTC);
}

void tst_IsoDate::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",
                             "2026",
                             "2026-06",
                             "2026-6-1",
                             "2025-02-29",
                             "2026-13-01",
                             "2026-06-01T",
                             "2026-06-01T14:00",
                             "2026-06-01T14:00:00.000",
                             "2026-06-01T14:00:00.Z",
                             "2026-06-01T24:00:00Z",
                             "2026-06-01T14:60:00Z",
                             "2026-06-01T14:00:60Z",
                             "2026-06-01 14:00:00Z",
                             "2026-06-01t14:00:00z",
                             "2026-06-01T14:00:00+00:00",
                             " 2026-06-01",
                             "2026-06-01 ",
                             "2026-06-01T14:00:00.000ZZ",
                             "-2026-06-01",
                             "+02026-06-01",
                             "1780322400000",
                             "2026/06/01",
                             "yesterday",
                             "2026-06-0\xd9\xa1"})
        QTest::addRow("\"%s\"", text) << QByteArray(text);
    QTest::newRow("NUL") << QByteArray("2026-06-01\0", 11);
    QTest::newRow("long") << QByteArray(1'000'000, '1');
}

void tst_IsoDate::refuses()
{
    QFETCH(QByteArray, text);
    QVERIFY(!readIsoDate(text));
}

void tst_IsoDate::writes()
{
    QCOMPARE(isoDate(QDateTime::fromMSecsSinceEpoch(1795420513839, Qt::UTC)),
             QByteArray("2026-11-23T07:55:13.839Z"));
    QCOMPARE(isoDate(QDateTime(QDate(2026, 6, 1), QTime(16, 0), Qt::OffsetFromUTC, 7200)),
             QByteArray("2026-06-01T14:00:00.000Z"));
    QCOMPARE(isoDate(QDateTime::fromMSecsSinceEpoch(253402300800000, Qt::UTC)),
             QByteArray("+010000-01-01T00:00:00.000Z"));
    QCOMPARE(isoDate(QDateTime()), QByteArray());
}

QTEST_GUILESS_MAIN(tst_IsoDate)
#include "tst_isodate.moc"
