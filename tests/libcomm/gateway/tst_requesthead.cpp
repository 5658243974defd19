// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requesthead.h"

#include <QTest>

using namespace Comm;

class tst_RequestHead : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads();
    void endsConnections_data();
    void endsConnections();
    void refuses_data();
    void refuses();
    void seesUncleanCharacters_data();
    void seesUncleanCharacters();
};

void tst_RequestHead::reads()
{
    const auto parsed
        = RequestHead::parse("POST /events?x=1 HTTP/1.1\r\nHost: a:1\r\nCONTENT-length:  12 \r\n\r\n");
    const auto *head = std::get_if<RequestHead>(&parsed);
    QVERIFY(head);
    QCOMPARE(head->method, "POST");
    QCOMPARE(head->target, "/events?x=1");
    QCOMPARE(head->path(), "/events");
    QCOMPARE(head->value("host"), "a:1");
    QCOMPARE(head->value("missing"), "");
    QCOMPARE(head->contentLength, 12);
    QVERIFY(!head->wantsClose());
}

void tst_RequestHead::endsConnections_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n");
    QTest::newRow("asked") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nConnection: Close\r\n\r\n");
    QTest::newRow("HEAD") << QByteArray("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n");
}

void tst_RequestHead::endsConnections()
{
    QFETCH(QByteArray, text);
    const auto parsed = RequestHead::parse(text);
    QVERIFY(std::holds_alternative<RequestHead>(parsed));
    QVERIFY(std::get<RequestHead>(parsed).wantsClose());
}

void tst_RequestHead::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, int status, const QByteArray &text) {
        QTest::newRow(name) << text + "\r\n\r\n" << status;
    };
    row("nothing", 400, "");
    row("empty line first", 400, "\r\nGET / HTTP/1.1\r\nHost: a");
    row("two spaces", 400, "GET  / HTTP/1.1\r\nHost: a");
    row("no version", 400, "GET /");
    row("version 2", 505, "GET / HTTP/2.0\r\nHost: a");
    row("lower case version", 505, "GET / http/1.1\r\nHost: a");
    row("no path", 400, "GET http://a/ HTTP/1.1\r\nHost: a");
    row("authority in the path", 400, "GET //a/health HTTP/1.1\r\nHost: a");
    row("not ASCII", 400, "GET /\xff HTTP/1.1\r\nHost: a");
    row("odd method", 400, "G(T / HTTP/1.1\r\nHost: a");
    row("no host", 400, "GET / HTTP/1.1");
    row("two hosts", 400, "GET / HTTP/1.1\r\nHost: a\r\nHost: b");
    row("no colon", 400, "GET / HTTP/1.1\r\nHost: a\r\nrubbish");
    row("no name", 400, "GET / HTTP/1.1\r\nHost: a\r\n: b");
    row("space before the colon", 400, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length : 5");
    row("folded", 400, "GET / HTTP/1.1\r\nHost: a\r\nX: b\r\n c: d");
    row("chunks", 411, "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked");
    row("chunks and length", 411, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: x");
    row("two lengths", 400, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 5");
    row("negative", 400, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -5");
    row("plus", 400, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +5");
    row("empty length", 400, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length:");
    row("two in one", 400, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5, 5");
    row("WebSocket", 400, "GET / HTTP/1.1\r\nHost: a\r\nUpgrade: WebSocket\r\nConnection: upgrade");
}

void tst_RequestHead::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(int, status);
    const auto parsed = RequestHead::parse(text);
    QVERIFY(std::holds_alternative<HttpFailure>(parsed));
    QCOMPARE(std::get<HttpFailure>(parsed).status, status);
}

void tst_RequestHead::seesUncleanCharacters_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isClean");
    QTest::newRow("clean") << QByteArray("GET / HTTP/1.1\r\nX:\ta\r\n\r\n") << true;
    QTest::newRow("begun line end") << QByteArray("GET / HTTP/1.1\r") << true;
    QTest::newRow("above ASCII") << QByteArray("X: \xc3\xa4") << true;
    QTest::newRow("bare line feed") << QByteArray("GET / HTTP/1.1\n") << false;
    QTest::newRow("bare carriage return") << QByteArray("GET / HTTP/1.1\rX") << false;
    QTest::newRow("null") << QByteArray("GET /\0 HTTP/1.1", 15) << false;
    QTest::newRow("delete") << QByteArray("GET /\x7f HTTP/1.1") << false;
    QTest::newRow("TLS") << QByteArray("\x16\x03\x01") << false;
}

void tst_RequestHead::seesUncleanCharacters()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isClean);
    QCOMPARE(RequestHead::isClean(text), isClean);
    bool inPieces = true; // the same, one character at a time
    for (qsizetype i = 0; i < text.size(); ++i)
        inPieces &= RequestHead::isClean(QByteArrayView(text).sliced(i, 1), i > 0 ? text[i - 1] : '\0');
    QCOMPARE(inPieces, isClean);
}

QTEST_GUILESS_MAIN(tst_RequestHead)
#include "tst_requesthead.moc"
