// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/backoff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Comm;
using namespace std::chrono_literals;

class tst_Backoff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void exampleOfTheHeader();
    void doublesUpToTheCap();
    void isNeverBelowATenthOfTheBound();
    void takesAnyAttemptAndAnyRandom();
};

void tst_Backoff::exampleOfTheHeader()
{
    const int attempt = 3;
    const Comm::Backoff backoff;
    const auto wait = backoff.delay(attempt, QRandomGenerator::global()->generateDouble());
    QVERIFY(wait >= 40ms && wait <= 400ms);
}

void tst_Backoff::doublesUpToTheCap()
{
    const Backoff backoff{.first = 100ms, .cap = 1000ms};
    const std::array bounds = {100ms, 200ms, 400ms, 800ms, 1000ms, 1000ms};
    for (size_t i = 0; i < bounds.size(); ++i) {
        QCOMPARE(backoff.delay(int(i) + 1, 1.0), bounds[i]);
        QCOMPARE(backoff.delay(int(i) + 1, 0.5), bounds[i] / 2);
    }
}

void tst_Backoff::isNeverBelowATenthOfTheBound()
{
    const Backoff backoff{.first = 100ms, .cap = 1000ms};
    QCOMPARE(backoff.delay(1, 0.0), 10ms);
    QCOMPARE(backoff.delay(9, 0.05), 100ms);
    QVERIFY((Backoff{.first = 1ms, .cap = 1ms}.delay(1, 0.0)) >= 1ms);
}

void tst_Backoff::takesAnyAttemptAndAnyRandom()
{
    const Backoff backoff;
    QCOMPARE(backoff.delay(std::numeric_limits<int>::max(), 1.0), backoff.cap);
    QCOMPARE(backoff.delay(0, 1.0), backoff.first);
    QCOMPARE(backoff.delay(-5, 1.0), backoff.first);
    QCOMPARE(backoff.delay(1, 7.0), backoff.first);
    QCOMPARE(backoff.delay(1, -7.0), backoff.first / 10);
    QCOMPARE((Backoff{.first = 5000ms, .cap = 1000ms}.delay(1, 1.0)), 1000ms);
}

QTEST_GUILESS_MAIN(tst_Backoff)
#include "tst_backoff.moc"
