// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/services/socketframe.h"

#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;

class tst_SocketFrame : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void isReadByteByByte_data();
    void isReadByteByByte();
    void readsOneAfterTheOther();
    void refusesWhatNoClientSends_data();
    void refusesWhatNoClientSends();
    void isWritten();
    void shakesHands();

private:
    static QByteArray masked(const SocketFrame &frame);
};

/// The frame as a client sends it.
QByteArray tst_SocketFrame::masked(const SocketFrame &frame)
{
    const QByteArray mask("\x12\x34\x56\x78");
    const QByteArray plain = frame.toBytes();
    const qsizetype header = plain.size() - frame.payload.size();
    QByteArray bytes = plain.first(header) + mask;
    bytes[1] = char(quint8(bytes[1]) | 0x80);
    for (qsizetype i = 0; i < frame.payload.size(); ++i)
        bytes += char(frame.payload[i] ^ mask[i % 4]);
    return bytes;
}

void tst_SocketFrame::isReadByteByByte_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 125, 126, 65'535, 65'536})
        QTest::addRow("%d", size) << size;
}

void tst_SocketFrame::isReadByteByByte()
{
    QFETCH(const int, size);
    const SocketFrame frame{SocketFrame::Kind::Text, QByteArray(size, 'x')};
    const QByteArray bytes = masked(frame);
    QByteArray received;
    bool isBroken = true;
    for (const qsizetype some : {qsizetype(1), qsizetype(2), qsizetype(5), bytes.size() - 1}) {
        received = bytes.first(std::min(some, bytes.size() - 1));
        QVERIFY(!takeFrame(received, isBroken));
        QVERIFY(!isBroken);
    }
    received = bytes;
    const std::optional<SocketFrame> taken = takeFrame(received, isBroken);
    QVERIFY(taken);
    QCOMPARE(*taken, frame);
    QVERIFY(received.isEmpty());
}

void tst_SocketFrame::readsOneAfterTheOther()
{
    QByteArray received = masked({SocketFrame::Kind::Ping, "a"}) + masked({SocketFrame::Kind::Text, "b"});
    bool isBroken = false;
    QCOMPARE(takeFrame(received, isBroken)->payload, "a"_ba);
    QCOMPARE(takeFrame(received, isBroken)->payload, "b"_ba);
    QVERIFY(!takeFrame(received, isBroken));
}

void tst_SocketFrame::refusesWhatNoClientSends_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no mask") << SocketFrame{SocketFrame::Kind::Text, "x"}.toBytes();
    QTest::newRow("too long") << masked(
        {SocketFrame::Kind::Text, QByteArray(SocketFrame::MaxPayload + 1, 'x')});
    QTest::newRow("endless") << QByteArray("\x81\xff\xff\xff\xff\xff\xff\xff\xff\xff", 10);
}

void tst_SocketFrame::refusesWhatNoClientSends()
{
    QFETCH(QByteArray, bytes);
    bool isBroken = false;
    QVERIFY(!takeFrame(bytes, isBroken));
    QVERIFY(isBroken);
}

void tst_SocketFrame::isWritten()
{
    QCOMPARE((SocketFrame{SocketFrame::Kind::Text, "hello"}.toBytes()), "\x81\x05hello"_ba);
    QCOMPARE(SocketFrame::close(1008, "no").toBytes(), "\x88\x04\x03\xf0no"_ba);
}

/// With the numbers of RFC 6455, 1.3.
void tst_SocketFrame::shakesHands()
{
    const QByteArray answer
        = socketUpgrade("GET / HTTP/1.1\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\nHost: x\r\n");
    QVERIFY(answer.startsWith("HTTP/1.1 101 "));
    QVERIFY(answer.contains("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"));
    QVERIFY(socketUpgrade("GET / HTTP/1.1\r\nHost: x\r\n").isEmpty());
}

QTEST_GUILESS_MAIN(tst_SocketFrame)
#include "tst_socketframe.moc"
