// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/live/ratemeter.h"

#include <QTest>

using namespace Sothebais;

class tst_RateMeter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void settles();
    void fallsSilent();
};

void tst_RateMeter::settles()
{
    RateMeter meter;
    for (qint64 now = 0; now < 5'000; now += 10)
        meter.add(now, 5);
    QCOMPARE(meter.perSecond(4'999), 500.0);
}

void tst_RateMeter::fallsSilent()
{
    RateMeter meter;
    QCOMPARE(meter.perSecond(0), 0.0);
    meter.add(1'000'000, 100);
    QCOMPARE(meter.perSecond(1'000'000), 50.0);
    QCOMPARE(meter.perSecond(1'001'000), 50.0);
    QCOMPARE(meter.perSecond(1'002'000), 0.0);
    QCOMPARE(meter.perSecond(9'000'000), 0.0);
}

QTEST_GUILESS_MAIN(tst_RateMeter)
#include "tst_ratemeter.moc"
