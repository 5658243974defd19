// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comm/gateway/eventvalidation.h"
#include "httpexchange.h"

#include <QFile>
#include <QHttpServer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace Comm;
using namespace Qt::StringLiterals;

using Method = QHttpServerRequest::Method;
using StatusCode = QHttpServerResponse::StatusCode;

namespace {

const QByteArray Json = "Content-Type: application/json\r\n";
const QByteArray Good
    = R"({"id":"e1", "timestamp":1,"type":"lot:end","source":"SYSTEM","version":"1.0.0","data":{}})";

/// Sends each part of an answer at once; else each request takes the 40 ms of a delayed acknowledgement.
class PromptServer : public QTcpServer
{
protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        addPendingConnection(socket);
    }
};

} // namespace

/// The middleware on a server of the test's own.
class tst_EventValidation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void handsValidEventsOn();
    void handsTheRequestOn();
    void answersLater();
    void answersForHandlersThatDoNot();
    void refusesAsTheServicesDo();
    void refusesHostileTexts_data();
    void refusesHostileTexts();
    void wantsJson_data();
    void wantsJson();
    void takesTheVerdictsOfTheServices();

private:
    /// Serves `handler` and gives back its port.
    template <typename Handler>
    quint16 serve(Handler handler)
    {
        m_server = std::make_unique<QHttpServer>();
        auto *tcp = new PromptServer;
        tcp->listen(QHostAddress::LocalHost);
        m_server->route(u"/"_s, Method::Post, handler);
        m_server->bind(tcp);
        return tcp->serverPort();
    }

    std::unique_ptr<QHttpServer> m_server;
};

void tst_EventValidation::handsValidEventsOn()
{
    QList<Event> events;
    HttpExchange exchange(serve(eventValidation([&](const Event &event) {
        events += event;
        return QHttpServerResponse(StatusCode::Accepted);
    })));
    QCOMPARE(exchange.request("POST /", Json, Good).status, 202);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().payload(), Good);
    QCOMPARE(events.first().type(), EventType::LotEnd);
    QCOMPARE(exchange.request("POST /", Json, "{}").status, 400);
    QCOMPARE(events.size(), 1);
}

void tst_EventValidation::handsTheRequestOn()
{
    HttpExchange exchange(serve(eventValidation([](const Event &event, const QHttpServerRequest &request) {
        return QHttpServerResponse(event.id().toByteArray() + ' ' + request.value("x-mark"));
    })));
    QCOMPARE(exchange.request("POST /", Json + "X-Mark: m\r\n", Good).body, "e1 m");
}

void tst_EventValidation::answersLater()
{
    HttpExchange exchange(serve(eventValidation([this](const Event &event) {
        const auto promise = std::make_shared<QPromise<QByteArray>>();
        promise->start();
        QTimer::singleShot(0, this, [promise, id = event.id().toByteArray()] {
            promise->addResult(id);
            promise->finish();
        });
        return promise->future().then(this, [](const QByteArray &id) { return QHttpServerResponse(id); });
    })));
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(exchange.request("POST /", Json, Good).body, "e1");
        QCOMPARE(exchange.request("POST /", Json, "[]").status, 400);
    }
}

void tst_EventValidation::answersForHandlersThatDoNot()
{
    HttpExchange exchange(serve(eventValidation([](const Event &) {
        QPromise<QHttpServerResponse> promise; // ends without an answer
        promise.start();
        return promise.future();
    })));
    const HttpAnswer answer = exchange.request("POST /", Json, Good);
    QCOMPARE(answer.status, 500);
    QVERIFY(answer.body.contains("INTERNAL_SERVER_ERROR"));
}

void tst_EventValidation::refusesAsTheServicesDo()
{
    HttpExchange exchange(serve(eventValidation([](const Event &) { return QHttpServerResponse(""); })));
    const HttpAnswer answer = exchange.request(
        "POST /", Json,
        R"({"id":"1","timestamp":1,"type":"lot:bid:placed","source":"SYSTEM","version":"1","data":{"lotId":"7",)"
        R"("bidId":"","sessionId":"s","userId":"u","amount":"1","currency":"ETH"}})");
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.header("Content-Type"), "application/json");
    QCOMPARE(
        answer.body,
        R"({"error":"Invalid event","details":[{"field":"data.bidId","message":"Bid ID is required"}]})");
}

void tst_EventValidation::refusesHostileTexts_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("nothing") << QByteArray("") << 400;
    QTest::newRow("null") << QByteArray("null") << 400;
    QTest::newRow("not UTF-8") << QByteArray("{\"id\":\"\xff\xfe\"}") << 400;
    QTest::newRow("zero bytes") << QByteArray(100, '\0') << 400;
    QTest::newRow("deep") << QByteArray(10'000, '[') + QByteArray(10'000, ']') << 400;
    QTest::newRow("deeper, not closed") << QByteArray(900'000, '[') << 400;
    QTest::newRow("longest") << QByteArray(1024 * 1024, ' ') << 400;
    QTest::newRow("too long") << QByteArray(1024 * 1024 + 1, ' ') << 413;
    QTest::newRow("quotes in the field") << QByteArray(R"({"id":"\"\\\u0000"})") << 400;
}

void tst_EventValidation::refusesHostileTexts()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    HttpExchange exchange(serve(eventValidation([](const Event &) { return QHttpServerResponse(""); })));
    const HttpAnswer answer = exchange.request("POST /", Json, body);
    QCOMPARE(answer.status, status);
    QVERIFY(QJsonDocument::fromJson(answer.body).isObject());
}

void tst_EventValidation::wantsJson_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    QTest::newRow("none") << QByteArray() << 415;
    QTest::newRow("form") << QByteArray("application/x-www-form-urlencoded") << 415;
    QTest::newRow("text") << QByteArray("text/plain") << 415;
    QTest::newRow("hidden") << QByteArray("text/plain; application/json") << 415;
    QTest::newRow("with a charset") << QByteArray("Application/JSON; charset=utf-8") << 200;
}

void tst_EventValidation::wantsJson()
{
    QFETCH(QByteArray, type);
    QFETCH(int, status);
    HttpExchange exchange(serve(eventValidation([](const Event &) { return QHttpServerResponse("ok"); })));
    const QByteArray field = type.isNull() ? QByteArray() : "Content-Type: " + type + "\r\n";
    QCOMPARE(exchange.request("POST /", field, Good).status, status);
}

void tst_EventValidation::takesTheVerdictsOfTheServices()
{
    QFile file(QStringLiteral(SOTHEBAIS_TEST_DATA "/validation.jsonl"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    HttpExchange exchange(serve(eventValidation([](const Event &) { return QHttpServerResponse("ok"); })));
    int refused = 0;
    while (!file.atEnd()) {
        const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
        const HttpAnswer answer = exchange.request("POST /", Json, row["text"_L1].toString().toUtf8());
        const QByteArray name = row["name"_L1].toString().toUtf8();
        QVERIFY2((answer.status == 200) == row["valid"_L1].toBool(), name.constData());
        if (!row["parses"_L1].toBool() || answer.status == 200)
            continue;
        ++refused;
        const QJsonObject refusal = QJsonDocument::fromJson(answer.body).object();
        QCOMPARE(refusal["error"_L1].toString(), u"Invalid event"_s);
        QVERIFY2(refusal["details"_L1] == row["errors"_L1], name.constData());
    }
    QVERIFY(refused > 0);
}

QTEST_GUILESS_MAIN(tst_EventValidation)
#include "tst_eventvalidation.moc"
