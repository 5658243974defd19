// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "websocket/reconnectplan.h"

#include <QTest>

using namespace Comm;
using namespace std::chrono_literals;

namespace {

constexpr double Random = 0.5;
const WebSocketClose Dropped{.code = WebSocketClose::Dropped};

} // namespace

class tst_ReconnectPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesTheAttemptsOfTheContract()
    {
        ReconnectPlan plan({});
        for (int attempt = 1; attempt < 10; ++attempt) {
            QCOMPARE(plan.attempt(), attempt);
            QCOMPARE(plan.next(Dropped, std::nullopt, Random), 3000ms);
        }
        QVERIFY(!plan.isExhausted());
        QCOMPARE(plan.next(Dropped, std::nullopt, Random), std::nullopt);
        QVERIFY(plan.isExhausted());
        plan.reset();
        QCOMPARE(plan.next(Dropped, std::nullopt, Random), 3000ms);
    }

    void goesOnWithoutEndOnRequest()
    {
        ReconnectPlan plan({.maxAttempts = 0});
        for (int attempt = 1; attempt < 10'000; ++attempt)
            QVERIFY(plan.next(Dropped, std::nullopt, Random));
    }

    void backsOff()
    {
        ReconnectPlan plan({.maxAttempts = 0, .interval = {}, .backoff = {.first = 100ms, .cap = 350ms}});
        QCOMPARE(plan.next(Dropped, std::nullopt, 1.0), 200ms); // before the second attempt
        QCOMPARE(plan.next(Dropped, std::nullopt, 1.0), 350ms);
        QCOMPARE(plan.next(Dropped, std::nullopt, 0.5), 175ms);
    }

    void onlyAStableConnectionStartsAnew()
    {
        ReconnectPlan plan({.maxAttempts = 2});
        QVERIFY(plan.next(Dropped, 4999ms, Random)); // accepted and thrown out: as good as refused
        QVERIFY(!plan.next(Dropped, 4999ms, Random));
        QVERIFY(plan.next(Dropped, 5000ms, Random));
        QCOMPARE(plan.attempt(), 1);
        QVERIFY(plan.next(Dropped, std::nullopt, Random));
    }

    void heedsTheCodeAndWhoeverDecides()
    {
        ReconnectPlan plan({});
        QVERIFY(!plan.next({.code = 1000}, 1h, Random));
        QVERIFY(!plan.next({.code = 1008}, 1h, Random));
        QVERIFY(plan.next({.code = 1012}, 1h, Random));
        const auto decide = [](const WebSocketClose &close) -> std::optional<bool> {
            if (close.code == 1008)
                return true;
            if (close.httpStatus == 401)
                return false;
            return std::nullopt;
        };
        ReconnectPlan told({.decide = decide});
        QVERIFY(told.next({.code = 1008}, 1h, Random));
        QVERIFY(!told.next({.code = 1006, .httpStatus = 401}, std::nullopt, Random));
        QVERIFY(told.next({.code = 1006, .httpStatus = 503}, std::nullopt, Random));
        QVERIFY(!told.next({.code = 1000}, 1h, Random));
    }
};

QTEST_GUILESS_MAIN(tst_ReconnectPlan)
#include "tst_reconnectplan.moc"
