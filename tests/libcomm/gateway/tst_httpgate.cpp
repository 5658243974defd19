// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httpexchange.h"
#include "httpgate.h"
#include "testcertificates.h"

#include "comm/gateway/eventvalidation.h"

#include <QFutureInterface>
#include <QHttpServer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSslKey>
#include <QTest>

using namespace Comm;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray Get = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";

/// A gate with a QHttpServer behind it: / says "ok" and the length of the body, /late answers when told to.
class Server
{
public:
    explicit Server(HttpGate::Options options = {})
    {
        if (!options.admit)
            options.admit = [](const RequestHead &) { return qsizetype(1000); };
        m_gate = new HttpGate(options);
        m_gate->listen(QHostAddress::LocalHost);
        m_server.route(u"/"_s, [this](const QHttpServerRequest &request) {
            ++served;
            return QHttpServerResponse("ok " + QByteArray::number(request.body().size()));
        });
        m_server.route(u"/late"_s, [this](const QHttpServerRequest &) {
            ++served;
            late.reportStarted();
            return answerLater(late.future());
        });
        m_server.bind(m_gate);
    }

    HttpGate &gate() { return *m_gate; }
    quint16 port() const { return m_gate->serverPort(); }
    void answerLate()
    {
        late.reportResult(QHttpServerResponse(QByteArray("late")));
        late.reportFinished();
    }

    int served = 0;
    QFutureInterface<QHttpServerResponse> late;

private:
    QHttpServer m_server;
    HttpGate *m_gate = nullptr;
};

QByteArray post(qsizetype length, const QByteArray &fields = {})
{
    return "POST / HTTP/1.1\r\nHost: localhost\r\n" + fields + "Content-Length: " + QByteArray::number(length)
        + "\r\n\r\n";
}

} // namespace

/// What reaches QHttpServer, what does not, and that nothing lasts for ever.
class tst_HttpGate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void servesOneRequestAfterAnother();
    void takesSingleBytes();
    void closesWhenAsked();
    void refusesWhatServersReadDifferently();
    void boundsTheHead();
    void boundsTheBodyBeforeItComes();
    void asksForTheBody();
    void refusesByPolicy();
    void boundsAllBodiesTogether();
    void boundsConnections();
    void takesOneRequestAtATime();
    void cutsOffWhoTalksIntoAnAnswer();
    void cutsOffSlowHeads();
    void cutsOffSlowBodies();
    void cutsOffLateAnswers();
    void closesIdleConnections();
    void survivesClientsThatLeave();
    void lingersForWhoIsStillSending();
    void drains();
    void drainsInTime();
    void servesTls();
    void cutsOffSilentHandshakes();
    void outlivedByConnections();
};

void tst_HttpGate::servesOneRequestAfterAnother()
{
    Server server;
    HttpExchange exchange(server.port());
    for (int i = 0; i < 3; ++i) {
        const HttpAnswer answer = exchange.send(post(i) + QByteArray(i, 'x'));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, "ok " + QByteArray::number(i));
    }
    QCOMPARE(server.gate().connections(), 1);
}

void tst_HttpGate::takesSingleBytes()
{
    Server server;
    HttpExchange exchange(server.port());
    const QByteArray bytes = post(3) + "abc";
    for (const char byte : bytes) {
        exchange.write(QByteArray(1, byte));
        QCoreApplication::processEvents();
    }
    QCOMPARE(exchange.answer().body, "ok 3");
}

void tst_HttpGate::closesWhenAsked()
{
    Server server;
    HttpExchange old(server.port());
    QCOMPARE(old.send("GET / HTTP/1.0\r\nHost: localhost\r\n\r\n").status, 200);
    QVERIFY(old.isClosed());
    HttpExchange modern(server.port());
    QCOMPARE(modern.send("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").status, 200);
    QVERIFY(modern.isClosed());
    QTRY_COMPARE(server.gate().connections(), 0);
}

void tst_HttpGate::refusesWhatServersReadDifferently()
{
    // To QHttpServer each of these is a whole request.
    Server server;
    for (const char *text :
         {"GET / HTTP/1.1\nHost: localhost\n\n", "GET / HTTP/1.1\r\nHost: localhost\n\r\n",
          "\nGET / HTTP/1.1\r\nHost: localhost\r\n\r\n", "\r\n\r\nGET / HTTP/1.1\r\n\r\n",
          " GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", "GET   /   HTTP/1.1\r\nHost: localhost\r\n\r\n"}) {
        HttpExchange exchange(server.port());
        QCOMPARE(exchange.send(text).status, 400);
        HttpExchange slowly(server.port());
        for (const char *byte = text; *byte; ++byte) {
            slowly.write(QByteArray(1, *byte));
            QCoreApplication::processEvents();
        }
        QCOMPARE(slowly.answer().status, 400);
    }
    QCOMPARE(server.served, 0);
}

void tst_HttpGate::boundsTheHead()
{
    Server server({.limits = {.maxHead = 200}});
    HttpExchange exchange(server.port());
    const HttpAnswer answer = exchange.send("GET / HTTP/1.1\r\nX: " + QByteArray(100'000, 'a'));
    QCOMPARE(answer.status, 431);
    QCOMPARE(answer.header("Connection"), "close");
    QVERIFY(exchange.isClosed());
    QCOMPARE(server.served, 0);
}

void tst_HttpGate::boundsTheBodyBeforeItComes()
{
    Server server;
    QSignalSpy refused(&server.gate(), &HttpGate::refused);
    for (const char *length : {"1001", "100000000", "99999999999999999999999"}) {
        HttpExchange exchange(server.port());
        const HttpAnswer answer
            = exchange.send("POST / HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: "
                            + QByteArray(length) + "\r\n\r\n");
        QCOMPARE(answer.status, 413);
        QCOMPARE(answer.header("Content-Type"), "application/json");
        QCOMPARE(answer.body,
                 R"({"success":false,"error":{"code":"PAYLOAD_TOO_LARGE",)"
                 R"("message":"The body is longer than 1000 bytes"}})");
    }
    QCOMPARE(refused.size(), 3);
    QCOMPARE(refused.first().first().toInt(), 413);
    HttpExchange exchange(server.port());
    QCOMPARE(exchange.send(post(1000) + QByteArray(1000, 'x')).status, 200);
}

void tst_HttpGate::asksForTheBody()
{
    Server server;
    HttpExchange exchange(server.port());
    QCOMPARE(exchange.send(post(3, "Expect: 100-continue\r\n")).status, 100);
    exchange.write("abc");
    HttpAnswer answer = exchange.answer();
    if (answer.status == 100) // later versions of QHttpServer say so too
        answer = exchange.answer();
    QCOMPARE(answer.body, "ok 3");
}

void tst_HttpGate::refusesByPolicy()
{
    Server server({.admit = [](const RequestHead &head) -> std::variant<qsizetype, HttpFailure> {
        if (head.value("x-open") != "sesame")
            return HttpFailure{.status = 403, .code = "NO", .message = u"no"_s, .headers = {{"X-Why", "so"}}};
        return qsizetype(10);
    }});
    HttpExchange exchange(server.port());
    const HttpAnswer answer = exchange.send(post(5));
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.header("X-Why"), "so");
    HttpExchange other(server.port());
    QCOMPARE(other.send(post(5, "X-Open: sesame\r\n") + "hello").status, 200);
}

void tst_HttpGate::boundsAllBodiesTogether()
{
    Server server({.maxUnderWay = 1500});
    HttpExchange first(server.port());
    first.write(post(1000) + "begun");
    HttpExchange second(server.port());
    QTRY_COMPARE(server.gate().connections(), 2);
    const HttpAnswer answer = second.send(post(1000));
    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.header("Retry-After"), "1");
    QCOMPARE(first.send(QByteArray(995, 'x')).body, "ok 1000");
    HttpExchange third(server.port());
    QCOMPARE(third.send(post(1000) + QByteArray(1000, 'x')).status, 200);
}

void tst_HttpGate::boundsConnections()
{
    Server server({.maxConnections = 2});
    HttpExchange first(server.port());
    HttpExchange second(server.port());
    QTRY_COMPARE(server.gate().connections(), 2);
    HttpExchange third(server.port());
    QCOMPARE(third.answer().status, 503);
    QVERIFY(third.isClosed());
    QCOMPARE(second.send(Get).status, 200);
    first.socket().abort();
    QTRY_COMPARE(server.gate().connections(), 1);
    HttpExchange fourth(server.port());
    QCOMPARE(fourth.send(Get).status, 200);
}

void tst_HttpGate::takesOneRequestAtATime()
{
    Server server;
    HttpExchange exchange(server.port());
    QCOMPARE(exchange.send(Get + Get).status, 400);
    QVERIFY(exchange.isClosed());
    QCOMPARE(server.served, 0);
}

void tst_HttpGate::cutsOffWhoTalksIntoAnAnswer()
{
    Server server;
    HttpExchange exchange(server.port());
    exchange.write("GET /late HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTRY_COMPARE(server.served, 1);
    exchange.write(Get);
    QVERIFY(exchange.isClosed());
    server.answerLate();
    QTRY_COMPARE(server.gate().connections(), 0);
    QCOMPARE(server.served, 1);
}

void tst_HttpGate::cutsOffSlowHeads()
{
    Server server({.limits = {.headTimeout = 100ms}});
    HttpExchange silent(server.port());
    QVERIFY(silent.isClosed());
    HttpExchange slow(server.port());
    QTimer drip;
    connect(&drip, &QTimer::timeout, &slow.socket(), [&] { slow.write("GET "); });
    drip.start(20);
    QCOMPARE(slow.answer().status, 408);
    QTRY_COMPARE(server.gate().connections(), 0);
}

void tst_HttpGate::cutsOffSlowBodies()
{
    Server server({.limits = {.requestTimeout = 100ms}});
    HttpExchange slow(server.port());
    slow.write(post(1000));
    QTimer drip;
    connect(&drip, &QTimer::timeout, &slow.socket(), [&] { slow.write("x"); });
    drip.start(20);
    QCOMPARE(slow.answer().status, 408);
    QCOMPARE(server.served, 0);
}

void tst_HttpGate::cutsOffLateAnswers()
{
    Server server({.limits = {.requestTimeout = 100ms}});
    HttpExchange exchange(server.port());
    QCOMPARE(exchange.send("GET /late HTTP/1.1\r\nHost: localhost\r\n\r\n").status, 0);
    QCOMPARE(server.served, 1);
    server.answerLate();
}

void tst_HttpGate::closesIdleConnections()
{
    Server server({.limits = {.idleTimeout = 50ms}});
    HttpExchange exchange(server.port());
    QCOMPARE(exchange.send(Get).status, 200);
    QVERIFY(exchange.isClosed());
}

void tst_HttpGate::survivesClientsThatLeave()
{
    Server server;
    const QByteArrayList beginnings = {
        {}, Get.first(10), post(10), post(10) + "abc", Get, "GET /late HTTP/1.1\r\nHost: localhost\r\n\r\n"};
    for (const QByteArray &begun : beginnings) {
        HttpExchange exchange(server.port());
        exchange.write(begun);
        QTRY_COMPARE(server.gate().connections(), 1);
        QTRY_COMPARE(server.served, begun.startsWith("GET /late") ? 2 : begun == Get ? 1 : 0);
        exchange.socket().abort();
        QTRY_COMPARE(server.gate().connections(), 0);
    }
    server.answerLate();
    HttpExchange exchange(server.port());
    QCOMPARE(exchange.send(Get).status, 200);
}

void tst_HttpGate::lingersForWhoIsStillSending()
{
    // A connection that is closed while data comes in is reset, and the reset overtakes the answer.
    Server server;
    HttpExchange exchange(server.port());
    exchange.write(post(50'000'000) + QByteArray(5'000'000, 'x'));
    QCOMPARE(exchange.answer().status, 413);
}

void tst_HttpGate::drains()
{
    Server server;
    QSignalSpy drained(&server.gate(), &HttpGate::drained);
    HttpExchange idle(server.port());
    QCOMPARE(idle.send(Get).status, 200);
    HttpExchange busy(server.port());
    busy.write("GET /late HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTRY_COMPARE(server.served, 2);
    server.gate().drain(1min);
    QVERIFY(drained.isEmpty());
    QVERIFY(idle.isClosed());
    server.answerLate();
    QCOMPARE(busy.answer().body, "late");
    QVERIFY(busy.isClosed());
    QTRY_COMPARE(drained.size(), 1);
}

void tst_HttpGate::drainsInTime()
{
    Server server;
    QSignalSpy drained(&server.gate(), &HttpGate::drained);
    HttpExchange exchange(server.port());
    exchange.write(post(10));
    QTRY_COMPARE(server.gate().connections(), 1);
    server.gate().drain(50ms);
    QVERIFY(exchange.isClosed());
    QTRY_COMPARE(drained.size(), 1);
}

void tst_HttpGate::servesTls()
{
    TestCertificates certificates;
    QVERIFY(certificates.isValid());
    const TestCertificates::Identity identity = certificates.issue();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(QSslCertificate::fromData(identity.certificate()));
    tls.setPrivateKey(QSslKey(identity.key(), QSsl::Rsa));
    if (tls.privateKey().isNull())
        tls.setPrivateKey(QSslKey(identity.key(), QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    Server server({.tls = tls});
    HttpExchange exchange(server.port(), certificates.authority());
    for (int i = 0; i < 2; ++i)
        QCOMPARE(exchange.send(post(4) + "abcd").body, "ok 4");
    QCOMPARE(exchange.send(post(2000)).status, 413);
    HttpExchange plain(server.port());
    QCOMPARE(plain.send(Get).status, 0);
    QTRY_COMPARE(server.gate().connections(), 1);
}

void tst_HttpGate::cutsOffSilentHandshakes()
{
    Server server({.tls = QSslConfiguration::defaultConfiguration(), .limits = {.headTimeout = 50ms}});
    HttpExchange silent(server.port());
    QVERIFY(silent.isClosed());
    QTRY_COMPARE(server.gate().connections(), 0);
}

void tst_HttpGate::outlivedByConnections()
{
    auto server = std::make_unique<Server>();
    HttpExchange exchange(server->port());
    exchange.write("GET /late HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTRY_COMPARE(server->served, 1);
    server.reset();
    QVERIFY(exchange.isClosed());
}

QTEST_GUILESS_MAIN(tst_HttpGate)
#include "tst_httpgate.moc"
