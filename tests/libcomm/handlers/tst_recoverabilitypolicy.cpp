// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/recoverabilitypolicy.h"

#include <QTest>

using namespace Comm;
using namespace std::chrono_literals;

class tst_RecoverabilityPolicy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void retriesNothingByDefault() { QVERIFY(!RecoverabilityPolicy().delayAfter(1, 0.5)); }

    void retriesAtOnceThenWithDelays()
    {
        const RecoverabilityPolicy policy{
            .immediateRetries = 1, .delayedRetries = 3, .backoff = {.first = 10s, .cap = 30s}};
        QCOMPARE(policy.delayAfter(1, 1.0).value(), 0ms);
        QCOMPARE(policy.delayAfter(2, 1.0).value(), 10s);
        QCOMPARE(policy.delayAfter(3, 1.0).value(), 20s);
        QCOMPARE(policy.delayAfter(4, 1.0).value(), 30s);
        QCOMPARE(policy.delayAfter(4, 0.5).value(), 15s);
        QVERIFY(!policy.delayAfter(5, 1.0));
    }

    void deliversNoMoreThanTheLimit()
    {
        const RecoverabilityPolicy policy{.immediateRetries = 100, .maxDeliveries = 3};
        QVERIFY(policy.delayAfter(2, 0.0));
        QVERIFY(!policy.delayAfter(3, 0.0));
    }
};

QTEST_GUILESS_MAIN(tst_RecoverabilityPolicy)
#include "tst_recoverabilitypolicy.moc"
