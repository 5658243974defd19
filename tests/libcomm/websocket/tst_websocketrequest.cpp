// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/websocketoptions.h"

#include <QTest>

using namespace Comm;
using namespace Qt::StringLiterals;

class tst_WebSocketRequest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void checksTheAddress_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("ws") << u"ws://localhost:4201/ws"_s << true;
        QTest::newRow("wss") << u"wss://[::1]/"_s << true;
        QTest::newRow("query") << u"ws://h?a=b"_s << true;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("http") << u"http://localhost"_s << false;
        QTest::newRow("no host") << u"ws:///path"_s << false;
        QTest::newRow("no scheme") << u"localhost:4201"_s << false;
        QTest::newRow("port too large") << u"ws://localhost:99999"_s << false;
    }
    void checksTheAddress()
    {
        QFETCH(QString, url);
        QFETCH(bool, isGood);
        const Result<void> checked = WebSocketRequest{.url = QUrl(url)}.check();
        QCOMPARE(checked.hasValue(), isGood);
        if (!isGood) {
            QCOMPARE(checked.error().code, Error::Code::InvalidArgument);
            QVERIFY(checked.error().remedy.contains(u"ws://"));
        }
    }

    void checksTheHeaders_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("fine") << "X-Api-Key"_ba
                              << "a b"_ba << true;
        QTest::newRow("empty value") << "X"_ba
                                     << ""_ba << true;
        QTest::newRow("no name") << ""_ba
                                 << "x"_ba << false;
        QTest::newRow("space in the name") << "X Y"_ba
                                           << "x"_ba << false;
        QTest::newRow("colon in the name") << "X:"_ba
                                           << "x"_ba << false;
        QTest::newRow("another header in the value") << "X"_ba
                                                     << "x\r\nEvil: 1"_ba << false;
        QTest::newRow("line feed") << "X"_ba
                                   << "x\nEvil: 1"_ba << false;
        QTest::newRow("NUL") << "X"_ba << QByteArray("x\0", 2) << false;
        QTest::newRow("ours") << "Sec-WebSocket-Key"_ba
                              << "x"_ba << false;
        QTest::newRow("ours, too") << "host"_ba
                                   << "x"_ba << false;
    }
    void checksTheHeaders()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(bool, isGood);
        const WebSocketRequest request{.url = QUrl(u"ws://h/"_s), .headers = {{name, value}}};
        QCOMPARE(request.check().hasValue(), isGood);
    }

    void checksTokenAndOrigin()
    {
        const QUrl url(u"ws://h/"_s);
        QVERIFY((WebSocketRequest{.url = url, .token = "abc.def"}.check()));
        const Result<void> token = WebSocketRequest{.url = url, .token = "hunter2\r\nX: y"}.check();
        QVERIFY(!token);
        QVERIFY(!token.error().toString().contains(u"hunter2"));
        QVERIFY((!WebSocketRequest{.url = url, .origin = u"http://a\nb"_s}.check()));
    }

    void showsNoSecrets()
    {
        const WebSocketRequest request{.url = QUrl(u"wss://anna:secret@h:9/p?token=secret#secret"_s)};
        QCOMPARE(request.peer(), u"wss://h:9/p?…"_s);
        const WebSocketRequest wrong{.url = QUrl(u"http://anna:secret@h/?token=secret"_s)};
        QVERIFY(!wrong.check().error().toString().contains(u"secret"));
    }
};

QTEST_GUILESS_MAIN(tst_WebSocketRequest)
#include "tst_websocketrequest.moc"
