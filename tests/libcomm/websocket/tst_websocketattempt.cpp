// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "websocket/websocketattempt.h"

#include "scriptedwebsocketserver.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Comm;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Party = WebSocketClose::Party;

namespace {

WebSocketRequest requestFor(const QString &url)
{
    return {.url = QUrl(url)};
}

// "X-One: 1"; the name of a field is the same in capitals, and a later Qt sends it in small letters.
bool hasField(const QByteArray &request, const QByteArray &field)
{
    const qsizetype colon = field.indexOf(':');
    const QString pattern = u"\\r\\n(?i:%1)%2\\r\\n"_s.arg(
        QRegularExpression::escape(QString::fromLatin1(field.first(colon))),
        QRegularExpression::escape(QString::fromLatin1(field.sliced(colon))));
    return QString::fromLatin1(request).contains(QRegularExpression(pattern));
}

// An attempt, and what became of it.
struct Tried
{
    explicit Tried(const WebSocketRequest &request, const WebSocketOptions &options = {})
        : attempt(options, request),
          opened(&attempt, &WebSocketAttempt::opened)
    {
        QObject::connect(&attempt, &WebSocketAttempt::ended, &attempt,
                         [this](const WebSocketClose &how, const Error &why) {
                             ++ends;
                             close = how;
                             error = why;
                         });
        QObject::connect(&attempt, &WebSocketAttempt::textReceived, &attempt,
                         [this](const QString &text) { texts.append(text); });
        attempt.open();
    }
    explicit Tried(const QString &url, const WebSocketOptions &options = {}) : Tried(requestFor(url), options)
    {
    }

    WebSocketAttempt attempt;
    QSignalSpy opened;
    int ends = 0;
    WebSocketClose close;
    Error error;
    QStringList texts;
};

} // namespace

class tst_WebSocketAttempt : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void tellsEachEndApart_data()
    {
        using Server = ScriptedWebSocketServer;
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("cutAt"); // the server pauses there; -1 for nowhere
        QTest::addColumn<int>("code");
        QTest::addColumn<Party>("by");
        QTest::addColumn<QString>("reason");
        const QByteArray hello = Server::frame(1, "hello");
        const QString any;
        QTest::newRow("normal") << Server::closeFrame(1000) << -1 << 1000 << Party::Peer << any;
        QTest::newRow("normal, behind a message")
            << hello + Server::closeFrame(1000) << -1 << 1000 << Party::Peer << any;
        QTest::newRow("no code") << QByteArray("\x88\x00", 2) << -1 << 1005 << Party::Peer << any;
        QTest::newRow("no code, behind a message")
            << hello + QByteArray("\x88\x00", 2) << -1 << 1005 << Party::Peer << any;
        QTest::newRow("no code, cut") << QByteArray("\x88\x00", 2) << 1 << 1005 << Party::Peer << any;
        QTest::newRow("with a reason")
            << Server::closeFrame(1012, "deploy") << -1 << 1012 << Party::Peer << u"deploy"_s;
        for (int at = 1; at < 10; ++at)
            QTest::addRow("with a reason, cut at %d", at)
                << Server::closeFrame(1011, "\xc3\xb6 oops") << at << 1011 << Party::Peer << u"ö oops"_s;
        QTest::newRow("protocol error says the peer")
            << Server::closeFrame(1002, "you!") << -1 << 1002 << Party::Peer << u"you!"_s;
        QTest::newRow("an application's own") << Server::closeFrame(4321) << -1 << 4321 << Party::Peer << any;
        QTest::newRow("markup and controls")
            << Server::closeFrame(4001, "<b>\x1b[31m") << -1 << 4001 << Party::Peer << u"<b>\ufffd[31m"_s;
        QTest::newRow("dropped") << hello << -1 << 1006 << Party::Nobody << any;
        QTest::newRow("dropped within a frame") << hello.first(3) << -1 << 1006 << Party::Nobody << any;
        QTest::newRow("code that cannot be") << Server::closeFrame(999) << -1 << 1002 << Party::Us << any;
        QTest::newRow("broken UTF-8") << Server::frame(1, "\xff\xfe") << -1 << 1007 << Party::Us << any;
        QTest::newRow("surrogate in UTF-8")
            << Server::frame(1, "\xed\xa0\x80") << -1 << 1007 << Party::Us << any;
        QTest::newRow("reserved opcode") << Server::frame(3, {}) << -1 << 1002 << Party::Us << any;
        QTest::newRow("reserved bit") << QByteArray("\xc1\x00", 2) << -1 << 1002 << Party::Us << any;
        QTest::newRow("continues nothing") << Server::frame(0, "x") << -1 << 1002 << Party::Us << any;
        QTest::newRow("fragmented ping") << QByteArray("\x09\x00", 2) << -1 << 1002 << Party::Us << any;
        QTest::newRow("frame too large")
            << Server::frame(2, QByteArray(2000, 'x')) << -1 << 1009 << Party::Us << any;
        QTest::newRow("message too large") << QByteArray("\x02\x7e\x03\x84", 4) + QByteArray(900, 'x')
                + QByteArray("\x80\x7e\x03\x84", 4) + QByteArray(900, 'x')
                                           << -1 << 1009 << Party::Us << any;
        QTest::newRow("length that promises all memory")
            << QByteArray("\x82\x7f\x7f\xff\xff\xff\xff\xff\xff\xff", 10) << -1 << 1009 << Party::Us << any;
    }
    void tellsEachEndApart()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, cutAt);
        QFETCH(int, code);
        QFETCH(Party, by);
        QFETCH(QString, reason);
        const ScriptedWebSocketServer server([&](QTcpSocket &peer) {
            peer.write(bytes.first(cutAt < 0 ? bytes.size() : cutAt));
            peer.flush();
            if (cutAt >= 0)
                QTimer::singleShot(20ms, &peer, [&peer, &bytes, cutAt] { peer.write(bytes.sliced(cutAt)); });
            if (by == Party::Nobody)
                QTimer::singleShot(20ms, &peer, &QTcpSocket::disconnectFromHost);
        });
        Tried tried(server.url(), {.maxMessage = 1000});
        QTRY_COMPARE(tried.ends, 1);
        QCOMPARE(tried.opened.count(), 1);
        QCOMPARE(tried.close.code, code);
        QCOMPARE(tried.close.by, by);
        if (!reason.isEmpty())
            QCOMPARE(tried.close.reason, reason);
        QVERIFY(!tried.error.message.isEmpty());
        QVERIFY(tried.error.message.contains(tried.close.meaning()));
        if (bytes.startsWith("\x81\x05hello"))
            QCOMPARE(tried.texts, QStringList{u"hello"_s});
    }

    void saysWhyAHandshakeFailed_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("hangsUp");
        QTest::addColumn<int>("status");
        QTest::addColumn<Error::Code>("code");
        QTest::addColumn<QString>("words");
        using Code = Error::Code;
        QTest::newRow("503") << "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 3\r\n\r\nsoon"_ba << false
                             << 503 << Code::HttpStatus << u"HTTP 503 Service Unavailable"_s;
        QTest::newRow("503 and goes")
            << "HTTP/1.1 503 Service Unavailable\r\n\r\n"_ba << true << 503 << Code::HttpStatus << u"503"_s;
        QTest::newRow("401") << "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Bearer\r\n\r\n"_ba << false
                             << 401 << Code::AuthenticationFailed << u"401"_s;
        QTest::newRow("401 of a browser")
            << "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"\r\n\r\n"_ba << false << 401
            << Code::AuthenticationFailed << u"401"_s;
        QTest::newRow("403") << "HTTP/1.1 403 Forbidden\r\n\r\n"_ba << false << 403 << Code::NotPermitted
                             << u"403"_s;
        QTest::newRow("404") << "HTTP/1.1 404 Not Found\r\n\r\n"_ba << false << 404 << Code::HttpStatus
                             << u"404"_s;
        QTest::newRow("200") << "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi"_ba << false << 200
                             << Code::HttpStatus << u"200"_s;
        QTest::newRow("302") << "HTTP/1.1 302 Found\r\nLocation: /login\r\n\r\n"_ba << false << 302
                             << Code::HttpStatus << u"302"_s;
        QTest::newRow("400") << "HTTP/1.1 400 Bad Request\r\n\r\n"_ba << false << 400 << Code::HttpStatus
                             << u"400"_s;
        QTest::newRow("101 with a wrong key")
            << "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: x\r\n\r\n"_ba
            << false << 0 << Code::ProtocolError << u"in a wrong way"_s;
        QTest::newRow("101 that upgrades nothing") << "HTTP/1.1 101 Switching Protocols\r\n\r\n"_ba << false
                                                   << 0 << Code::ProtocolError << u"in a wrong way"_s;
        QTest::newRow("another protocol")
            << "SSH-2.0-OpenSSH_9.2\r\n"_ba << false << 0 << Code::ProtocolError << u"SSH-2.0-OpenSSH_9.2"_s;
        QTest::newRow("binary") << QByteArray("\x15\x03\x03\x00\x02\x02\x0a") << false << 0
                                << Code::ProtocolError << u"does not speak HTTP"_s;
        QTest::newRow("hangs up") << ""_ba << true << 0 << Code::ConnectionLost << u"hung up"_s;
        QTest::newRow("hangs up within the answer")
            << "HTTP/1.1 101 Switching"_ba << true << 0 << Code::ConnectionLost << u"hung up"_s;
        QTest::newRow("silent") << ""_ba << false << 0 << Code::TimedOut << u"within 0.3 s"_s;
        QTest::newRow("silent within the answer")
            << "HTTP/1.1 101 Switching Protocols\r\nUpgr"_ba << false << 0 << Code::TimedOut << u"0.3 s"_s;
        QTest::newRow("a flood of headers") << "HTTP/1.1 200 OK\r\nX: " + QByteArray(200'000, 'x') << false
                                            << 0 << Code::TooLarge << u"answer"_s;
    }
    void saysWhyAHandshakeFailed()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, hangsUp);
        QFETCH(int, status);
        QFETCH(Error::Code, code);
        QFETCH(QString, words);
        const ScriptedServer server([&](QTcpSocket &peer) {
            peer.readAll();
            peer.write(answer);
            if (hangsUp)
                peer.disconnectFromHost();
        });
        Tried tried(u"ws://127.0.0.1:%1/"_s.arg(server.port()), {.handshakeTimeout = 300ms});
        QTRY_COMPARE(tried.ends, 1);
        QCOMPARE(tried.opened.count(), 0);
        QCOMPARE(tried.close.code, 1006);
        QCOMPARE(tried.close.by, Party::Nobody);
        QCOMPARE(tried.close.httpStatus, status);
        QCOMPARE(tried.error.code, code);
        QVERIFY2(tried.error.message.contains(words), qPrintable(tried.error.message));
        QVERIFY(!tried.error.remedy.isEmpty());
        QCOMPARE(server.connections(), 1);
    }

    void readsTheAnswerInPieces()
    {
        const ScriptedServer server([](QTcpSocket &peer) {
            const QByteArray request = peer.readAll();
            const QByteArray answer = ScriptedWebSocketServer::upgrade(request, "X-Node: seven\r\n")
                + ScriptedWebSocketServer::frame(1, "in the same packet");
            for (qsizetype i = 0; i < answer.size(); ++i)
                QTimer::singleShot(0, &peer, [&peer, byte = answer.mid(i, 1)] {
                    peer.write(byte);
                    peer.flush();
                });
        });
        Tried tried(u"ws://127.0.0.1:%1/"_s.arg(server.port()));
        QTRY_COMPARE(tried.texts, QStringList{u"in the same packet"_s});
        QCOMPARE(tried.attempt.answer().status, 101);
        QCOMPARE(tried.attempt.answer().phrase, "Switching Protocols");
        QVERIFY(tried.attempt.answer().headers.contains({"X-Node", "seven"}));
    }

    void nobodyListens()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QString url = u"ws://127.0.0.1:%1/"_s.arg(server.serverPort());
        server.close();
        Tried tried(url);
        QTRY_COMPARE(tried.ends, 1);
        QCOMPARE(tried.error.code, Error::Code::ConnectionRefused);
        Tried unknown(u"ws://no.such.host.invalid/"_s);
        QTRY_COMPARE(unknown.ends, 1);
        QCOMPARE(unknown.error.code, Error::Code::HostNotFound);
    }

    void sendsWhatTheRequestSays()
    {
        QByteArray request;
        const ScriptedServer server([&](QTcpSocket &peer) { request += peer.readAll(); });
        Tried tried({.url = QUrl(u"ws://127.0.0.1:%1/a%20b?token=t%2F1#x"_s.arg(server.port())),
                     .headers = {{"X-One", "1"}},
                     .token = "secret",
                     .origin = u"https://auctions.example"_s},
                    {.subprotocols = {u"v2"_s, u"v1"_s}});
        QTRY_VERIFY(request.endsWith("\r\n\r\n"));
        QVERIFY(request.startsWith("GET /a%20b?token=t%2F1 HTTP/1.1\r\n"));
        for (const char *line : {"X-One: 1", "Authorization: Bearer secret",
                                 "Origin: https://auctions.example", "Sec-WebSocket-Protocol: v2, v1"})
            QVERIFY2(hasField(request, line), request.constData());

        request.clear();
        Tried basic(u"ws://user:p%40ss@127.0.0.1:%1/"_s.arg(server.port()));
        QTRY_VERIFY(request.endsWith("\r\n\r\n"));
        QVERIFY2(hasField(request, "Authorization: Basic dXNlcjpwQHNz"), request.constData());
        QVERIFY(!basic.attempt.isOpen());
    }

    void agreesOnASubprotocol()
    {
        const WebSocketServer server({.subprotocols = {u"v1"_s}});
        Tried tried(server.url(), {.subprotocols = {u"v2"_s, u"v1"_s}});
        QTRY_COMPARE(tried.opened.count(), 1);
        QCOMPARE(tried.attempt.subprotocol(), u"v1"_s);
    }

    void closes()
    {
        const WebSocketServer server;
        Tried tried(server.url());
        QTRY_COMPARE(tried.opened.count(), 1);
        tried.attempt.close(4001, QString(300, u'ä'));
        tried.attempt.close(4002, u"again"_s);
        QCOMPARE(tried.ends, 0);
        QTRY_COMPARE(tried.ends, 1);
        QCOMPARE(tried.close.code, 4001);
        QCOMPARE(tried.close.by, Party::Us);
        QTRY_COMPARE(int(server.peer().closeCode()), 4001);
        QCOMPARE(server.peer().closeReason(), QString(61, u'ä'));
    }

    void cutsOffAPeerThatDoesNotRead()
    {
        const ScriptedWebSocketServer server([](QTcpSocket &peer) { peer.setReadBufferSize(1); });
        Tried tried(server.url(), {.closeTimeout = 100ms});
        QTRY_COMPARE(tried.opened.count(), 1);
        tried.attempt.sendBinary(QByteArray(32 * 1024 * 1024, 'x'));
        QVERIFY(tried.attempt.unsent() > 1024 * 1024);
        tried.attempt.close(4000, u"Ping timeout"_s);
        QTRY_COMPARE(tried.ends, 1);
        QCOMPARE(tried.close.code, 4000);
        QCOMPARE(tried.close.by, Party::Us);
    }

    void endsOnceWhenClosedBeforeItIsOpen()
    {
        const ScriptedServer server([](QTcpSocket &) {});
        Tried tried(u"ws://127.0.0.1:%1/"_s.arg(server.port()));
        QTRY_COMPARE(server.connections(), 1);
        tried.attempt.close(1000, {});
        QCOMPARE(tried.ends, 0);
        QTRY_COMPARE(tried.ends, 1);
        QCOMPARE(tried.opened.count(), 0);
    }

    void checksTheCertificate_data()
    {
        using Kind = TestCertificates::Kind;
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("words"); // of the error; none where it is fine
        QTest::addColumn<QString>("serverName");
        QTest::newRow("right") << Kind::Right << QString() << QString();
        QTest::newRow("expired") << Kind::Expired << u"expired on 2021-01-01"_s << QString();
        QTest::newRow("not yet valid") << Kind::NotYetValid << u"not valid before 2099"_s << QString();
        QTest::newRow("self-signed") << Kind::SelfSigned << u"signed by itself"_s << QString();
        QTest::newRow("wrong host") << Kind::WrongHost << u"made for other.example, not for localhost"_s
                                    << QString();
        QTest::newRow("untrusted") << Kind::Untrusted << u"no authority that we trust"_s << QString();
        QTest::newRow("wrong host, as told") << Kind::WrongHost << QString() << u"other.example"_s;
        QTest::newRow("right, but told otherwise")
            << Kind::Right << u"not for other.example"_s << u"other.example"_s;
    }
    void checksTheCertificate()
    {
        QFETCH(TestCertificates::Kind, kind);
        QFETCH(QString, words);
        QFETCH(QString, serverName);
        TestCertificates certificates;
        const WebSocketServer server({.greeting = u"safe"_s, .identity = certificates.issue(kind)});
        QVERIFY(certificates.isValid());
        Tried tried(server.url(u"localhost"_s),
                    {.tls = {.caCertificates = certificates.authority(), .serverName = serverName}});
        if (words.isEmpty()) {
            QTRY_COMPARE(tried.texts, QStringList{u"safe"_s});
            QCOMPARE(tried.attempt.answer().status, 101);
            const TlsPeer peer = tried.attempt.tlsPeer().value_or(TlsPeer());
            QVERIFY(peer.expires > QDateTime::currentDateTimeUtc());
            QVERIFY(peer.names.contains(u"localhost"_s) || !serverName.isEmpty());
            QCOMPARE(peer.fingerprint.size(), 64);
            QVERIFY(peer.protocol.startsWith(u"TLS"));
            QVERIFY(!peer.cipher.isEmpty());
            return;
        }
        QTRY_COMPARE(tried.ends, 1);
        QCOMPARE(tried.opened.count(), 0);
        QCOMPARE(tried.error.code, Error::Code::TlsFailure);
        QVERIFY2(tried.error.message.contains(words), qPrintable(tried.error.message));
        QVERIFY(tried.attempt.tlsPeer()); // who was refused is known, too
    }

    void tellsEndsApartThroughTls()
    {
        TestCertificates certificates;
        const WebSocketServer server({.identity = certificates.issue()});
        Tried tried(server.url(), {.tls = {.caCertificates = certificates.authority()}});
        QTRY_COMPARE(server.connections(), 1);
        QTRY_COMPARE(tried.opened.count(), 1);
        server.peer().close(QWebSocketProtocol::CloseCodeGoingAway, u"night"_s);
        QTRY_COMPARE(tried.ends, 1);
        QCOMPARE(tried.close.code, 1001);
        QCOMPARE(tried.close.by, Party::Peer);
    }

    void speaksTlsToNoTls()
    {
        const ScriptedServer server([](QTcpSocket &peer) { peer.write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
        Tried tried(u"wss://127.0.0.1:%1/"_s.arg(server.port()));
        QTRY_COMPARE(tried.ends, 1);
        QCOMPARE(tried.error.code, Error::Code::TlsFailure);
        Tried unusable(u"wss://127.0.0.1:%1/"_s.arg(server.port()), {.tls = {.caCertificates = "no PEM"}});
        QTRY_COMPARE(unusable.ends, 1);
        QCOMPARE(unusable.error.code, Error::Code::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(tst_WebSocketAttempt)
#include "tst_websocketattempt.moc"
