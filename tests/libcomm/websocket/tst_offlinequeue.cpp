// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "websocket/offlinequeue.h"

#include <QTest>

using namespace Comm;

namespace {

WebSocketMessage message(const QByteArray &bytes)
{
    return WebSocketMessage::fromBinary(bytes);
}

} // namespace

class tst_OfflineQueue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesNothingUnlessAskedFor()
    {
        QVERIFY(!OfflineQueue(0, 100).takes(1));
        QVERIFY(OfflineQueue(1, 100).takes(100));
        QVERIFY(!OfflineQueue(1, 100).takes(101));
    }

    void dropsTheOldest()
    {
        OfflineQueue queue(3, 10);
        for (const char *text : {"a", "b", "c"})
            QVERIFY(queue.append(message(text)).isEmpty());
        QCOMPARE(queue.append(message("d")), QList{message("a")});
        QCOMPARE(queue.append(message("12345678")), QList{message("b")}); // of bytes there are ten
        QCOMPARE(queue.append(message("1234567890")),
                 (QList{message("c"), message("d"), message("12345678")}));
        QCOMPARE(queue.size(), 1);
        QCOMPARE(queue.takeFirst(), message("1234567890"));
        QVERIFY(queue.isEmpty());
        QVERIFY(queue.append(message("1234567890")).isEmpty()); // all the room is there again
        QCOMPARE(queue.takeAll(), QList{message("1234567890")});
        QVERIFY(queue.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_OfflineQueue)
#include "tst_offlinequeue.moc"
