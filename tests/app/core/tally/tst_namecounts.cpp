// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tally/namecounts.h"

#include <QTest>

using namespace Sothebais;

class tst_NameCounts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void counts()
    {
        NameCounts counts;
        QCOMPARE(counts.count(7), 0);
        counts.add(7);
        counts.add(7);
        counts.add(1'000'000);
        counts.remove(7);
        QCOMPARE(counts.count(7), 1);
        QCOMPARE(counts.count(1'000'000), 1);
        QCOMPARE(counts.count(1'000'001), 0);
    }

    void knowsTheMostFrequent()
    {
        NameCounts counts;
        for (const quint32 number :
             {0U, 0U, 0U, 1U, 1U, 1U, 5U, 2U, 9U, 9U, 3U, 5U, 9U, 4U}) // 0 and 1 are no names
            counts.add(number);
        counts.remove(4);
        QCOMPARE(counts.top(2), (QList<quint32>{9, 5}));
        QCOMPARE(counts.top(10), (QList<quint32>{9, 5, 2, 3}));
        QCOMPARE(counts.top(0), QList<quint32>());
        QCOMPARE(NameCounts().top(3), QList<quint32>());
    }
};

QTEST_GUILESS_MAIN(tst_NameCounts)
#include "tst_namecounts.moc"
