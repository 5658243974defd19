// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comm/eventclient.h"
#include "comm/gateway/eventgateway.h"
#include "comm/gateway/eventvalidation.h"
#include "httpexchange.h"
#include "redisserver.h"
#include "testcertificates.h"

#include <QFile>
#include <QHttpServer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Comm;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray Json = "Content-Type: application/json\r\n";
const QByteArray Lines = "Content-Type: application/x-ndjson\r\n";

QByteArray eventText(const QByteArray &id)
{
    return R"({"id":")" + id
        + R"(","timestamp":1780322400000,"type":"lot:end","source":"AUCTION_ENGINE","version":"1.0.0","data":{}})";
}

QByteArray post(const QByteArray &path, const QByteArray &body)
{
    return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + Json
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QJsonObject objectOf(const HttpAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

QString codeOf(const HttpAnswer &answer)
{
    return objectOf(answer)["error"_L1]["code"_L1].toString();
}

/// A client and a gateway to a server of Redis.
class Gateway
{
public:
    explicit Gateway(const RedisServer &redis, EventGateway::Options options = {}, bool waits = true)
        : client({.redis = *RedisAddress::fromUrl(redis.tcpUrl()),
                  .events = {.source = "STREAM_MANAGER"},
                  .commandTimeout = 500ms,
                  .backoff = {.first = 20ms, .cap = 20ms}}),
          gateway(client, options)
    {
        client.connectToServer();
        isUp = gateway.listen().hasValue()
            && (!waits || QTest::qWaitFor([this] { return hasState(ConnectionStatus::State::Connected); }));
    }

    bool hasState(ConnectionStatus::State state) const { return client.status().state == state; }

    EventClient client;
    EventGateway gateway;
    bool isUp = false;
};

} // namespace

class tst_EventGateway : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_redis.start()); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_redis.cli({u"flushall"_s});
    }

    void publishesAnEvent();
    void publishesInTheBytesOfTheServices();
    void refusesAnEvent();
    void publishesByType_data();
    void publishesByType();
    void refusesByType();
    void publishesLines();
    void boundsLines();
    void readsHistory();
    void readsForeignHistory();
    void refusesOddLimits_data();
    void refusesOddLimits();
    void tellsWhatIsMissing();
    void isHealthy();
    void countsForPrometheus();
    void boundsBodies();
    void wantsATokenWhereItHasOne();
    void readsTokensAgain();
    void answersToLoopbackNamesAlone_data();
    void answersToLoopbackNamesAlone();
    void listensBeyondLoopbackWithATokenOnly();
    void listensWhereItCan();
    void servesTls();
    void wantsCertificatesOfClients();
    void refusesUselessCertificates();
    void saysWhenRedisIsDown();
    void saysWhenRedisFallsSilent();
    void survivesClientsThatLeave();
    void servesRoutesOfOthers();
    void endsInOrder();
    void goesBeforeItsAnswers();
    void livesInAnotherThread();

private:
    RedisServer m_redis;
};

void tst_EventGateway::publishesAnEvent()
{
    Gateway gateway(m_redis);
    QVERIFY(gateway.isUp);
    const auto subscription = gateway.client.subscribe(Topic::all());
    QTRY_VERIFY(subscription->isActive());
    QSignalSpy received(subscription.get(), &Subscription::received);
    HttpExchange exchange(gateway.gateway.port());
    const HttpAnswer answer = exchange.request("POST /events", Json, eventText("e1"));
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.header("Content-Type"), "application/json");
    QCOMPARE(answer.body, R"({"success":true,"data":{"id":"e1","type":"lot:end","receivers":1}})");
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(received.first().first().value<Event>().payload(), eventText("e1"));
    QCOMPARE(m_redis.cli({u"lrange"_s, u"events:history:lot:end"_s, u"0"_s, u"9"_s}), eventText("e1") + '\n');
}

void tst_EventGateway::publishesInTheBytesOfTheServices()
{
    Gateway gateway(m_redis);
    HttpExchange exchange(gateway.gateway.port());
    const HttpAnswer answer
        = exchange.request("POST /events", Json,
                           "{ \"id\": \"e1\",\r\n \"timestamp\": 1.0, "
                           "\"type\":\"lot:end\",\"source\":\"SYSTEM\",\"version\":\"1\",\n"
                           "\t\"data\":{\"price\": 1.50, \"more\":\"\\u0041\\/\"}, \"extra\": [ ] }\n");
    QCOMPARE(answer.status, 201);
    QCOMPARE(m_redis.cli({u"lindex"_s, u"events:history:all"_s, u"0"_s}),
             R"({"id":"e1","timestamp":1,"type":"lot:end","source":"SYSTEM","version":"1",)"
             R"("data":{"price":1.5,"more":"A/"},"extra":[]})"
             "\n");
}

void tst_EventGateway::refusesAnEvent()
{
    Gateway gateway(m_redis);
    HttpExchange exchange(gateway.gateway.port());
    const HttpAnswer answer = exchange.request("POST /events", Json, eventText(""));
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.body,
             R"({"error":"Invalid event","details":[{"field":"id","message":)"
             R"("Event ID is required and must be a string"}]})");
    QCOMPARE(exchange.request("POST /events", {}, eventText("e1")).status, 415);
    QCOMPARE(m_redis.cli({u"dbsize"_s}), "0\n");
}

void tst_EventGateway::publishesByType_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("key") << QByteArray("LOT_END");
    QTest::newRow("wire name") << QByteArray("lot:end");
    QTest::newRow("encoded") << QByteArray("lot%3Aend");
}

void tst_EventGateway::publishesByType()
{
    QFETCH(QByteArray, type);
    Gateway gateway(m_redis);
    HttpExchange exchange(gateway.gateway.port());
    const HttpAnswer answer = exchange.request("POST /events/" + type, Json, R"({"lotId": "7"})");
    QCOMPARE(answer.status, 201);
    const QJsonObject data = objectOf(answer)["data"_L1].toObject();
    QCOMPARE(data["type"_L1].toString(), u"lot:end"_s);
    const QByteArray published = m_redis.cli({u"lindex"_s, u"events:history:lot:end"_s, u"0"_s});
    const QJsonObject event = QJsonDocument::fromJson(published).object();
    QCOMPARE(event["id"_L1], data["id"_L1]);
    QCOMPARE(event["source"_L1].toString(), u"STREAM_MANAGER"_s);
    QVERIFY(published.contains(R"("data":{"lotId":"7"})"));
}

void tst_EventGateway::refusesByType()
{
    Gateway gateway(m_redis);
    HttpExchange exchange(gateway.gateway.port());
    const HttpAnswer unknown = exchange.request("POST /events/lot:nope", Json, "{}");
    QCOMPARE(unknown.status, 404);
    QCOMPARE(codeOf(unknown), u"UNKNOWN_EVENT_TYPE"_s);
    const HttpAnswer invalid = exchange.request("POST /events/BID_PLACED", Json, R"({"bidId":"b"})");
    QCOMPARE(invalid.status, 400);
    QVERIFY(invalid.body.startsWith(R"({"error":"Invalid event","details":[)"
                                    R"({"field":"data.lotId","message":"Lot ID is required"},)"));
    const HttpAnswer broken = exchange.request("POST /events/LOT_END", Json, "{");
    QCOMPARE(broken.status, 400);
    QCOMPARE(objectOf(broken)["details"_L1][0]["field"_L1].toString(), u"data"_s);
    QCOMPARE(exchange.request("POST /events/LOT_END", "Content-Type: text/plain\r\n", "{}").status, 415);
    QCOMPARE(m_redis.cli({u"dbsize"_s}), "0\n");
}

void tst_EventGateway::publishesLines()
{
    Gateway gateway(m_redis);
    HttpExchange exchange(gateway.gateway.port());
    const HttpAnswer good
        = exchange.request("POST /events", Lines, eventText("a") + "\r\n\n" + eventText("b"));
    QCOMPARE(good.status, 200);
    QCOMPARE(good.header("Content-Type"), "application/x-ndjson");
    QCOMPARE(good.body,
             "{\"line\":1,\"status\":201,\"id\":\"a\"}\n{\"line\":3,\"status\":201,\"id\":\"b\"}\n");
    const HttpAnswer mixed = exchange.request("POST /events", Lines, "rubbish\n" + eventText("c") + "\n[]\n");
    QCOMPARE(mixed.status, 207);
    const QByteArrayList lines = mixed.body.split('\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0],
             R"({"line":1,"status":400,"error":"Invalid event","details":[)"
             R"({"field":"","message":"The text is not JSON"}]})");
    QCOMPARE(lines[1], R"({"line":2,"status":201,"id":"c"})");
    QCOMPARE(QJsonDocument::fromJson(lines[2]).object()["status"_L1].toInt(), 400);
    QCOMPARE(m_redis.cli({u"llen"_s, u"events:history:all"_s}), "3\n");
    QCOMPARE(exchange.request("POST /events", Lines, "").status, 200);
}

void tst_EventGateway::boundsLines()
{
    Gateway gateway(m_redis, {.maxBody = 200});
    HttpExchange exchange(gateway.gateway.port());
    QCOMPARE(exchange.request("POST /events", Lines, QByteArray("x\n").repeated(10'001)).status, 413);
    const HttpAnswer answer = exchange.request("POST /events", Lines, eventText(QByteArray(200, 'x')));
    QCOMPARE(answer.status, 207);
    QVERIFY(answer.body.startsWith(R"({"line":1,"status":400,)"));
    QCOMPARE(m_redis.cli({u"dbsize"_s}), "0\n");
}

void tst_EventGateway::readsHistory()
{
    Gateway gateway(m_redis);
    HttpExchange exchange(gateway.gateway.port());
    QCOMPARE(exchange.request("POST /events", Lines, eventText("a") + '\n' + eventText("b")).status, 200);
    QCOMPARE(exchange.request("POST /events/SYSTEM_INFO", Json, "{}").status, 201);
    QCOMPARE(exchange.request("GET /events/lot:end/history?limit=1").body,
             R"({"success":true,"data":[)" + eventText("b") + "]}");
    QCOMPARE(exchange.request("GET /events/LOT_END/history").body,
             R"({"success":true,"data":[)" + eventText("b") + ',' + eventText("a") + "]}");
    QCOMPARE(objectOf(exchange.request("GET /events/history"))["data"_L1].toArray().size(), 3);
    QCOMPARE(exchange.request("GET /events/LOT_START/history").body, R"({"success":true,"data":[]})");
    QCOMPARE(exchange.request("GET /events/nope/history").status, 404);
}

void tst_EventGateway::readsForeignHistory()
{
    m_redis.cli(
        {u"lpush"_s, u"events:history:all"_s, u"rubbish"_s, QString::fromUtf8(eventText("a")), u"[1]"_s});
    Gateway gateway(m_redis);
    HttpExchange exchange(gateway.gateway.port());
    QCOMPARE(exchange.request("GET /events/history").body,
             R"({"success":true,"data":[)" + eventText("a") + R"(],"malformed":2})");
    m_redis.cli({u"set"_s, u"events:history:lot:end"_s, u"no list"_s});
    const HttpAnswer answer = exchange.request("GET /events/LOT_END/history");
    QCOMPARE(answer.status, 502);
    QCOMPARE(codeOf(answer), u"REDIS_ERROR"_s);
}

void tst_EventGateway::refusesOddLimits_data()
{
    QTest::addColumn<QByteArray>("limit");
    for (const char *limit : {"0", "-1", "1001", "x", "1e2", "99999999999", "1%00", "%zz"})
        QTest::newRow(limit) << QByteArray(limit);
}

void tst_EventGateway::refusesOddLimits()
{
    QFETCH(QByteArray, limit);
    Gateway gateway(m_redis);
    HttpExchange exchange(gateway.gateway.port());
    QCOMPARE(exchange.request("GET /events/history?limit=" + limit).status, 400);
}

void tst_EventGateway::tellsWhatIsMissing()
{
    Gateway gateway(m_redis);
    HttpExchange exchange(gateway.gateway.port());
    for (const char *path : {"/", "/event", "/events/", "/events/a/b", "/events/a/b/history", "/healthy",
                             "/%00", "/events/a/history/"})
        QCOMPARE(codeOf(exchange.request(QByteArray("GET ") + path)), u"NOT_FOUND"_s);
    const auto allowed = [&](const QByteArray &line) {
        const HttpAnswer answer = exchange.request(line);
        return answer.status == 405 ? answer.header("Allow") : QByteArray::number(answer.status);
    };
    QCOMPARE(allowed("GET /events"), "POST");
    QCOMPARE(allowed("PUT /events/LOT_END"), "POST");
    QCOMPARE(allowed("POST /events/LOT_END/history"), "GET");
    QCOMPARE(allowed("OPTIONS /events"), "POST"); // nothing is agreed with other origins
    QCOMPARE(allowed("DELETE /health"), "GET");
    QCOMPARE(allowed("BREW /metrics"), "GET");
}

void tst_EventGateway::isHealthy()
{
    Gateway gateway(m_redis);
    HttpExchange exchange(gateway.gateway.port());
    const HttpAnswer health = exchange.request("GET /health");
    QCOMPARE(health.status, 200);
    QCOMPARE(objectOf(health)["status"_L1].toString(), u"healthy"_s);
    QCOMPARE(objectOf(health)["components"_L1]["redis"_L1]["status"_L1].toString(), u"healthy"_s);
    QVERIFY(objectOf(health)["timestamp"_L1].toDouble() > 1.7e12);
    const HttpAnswer redis = exchange.request("GET /health/redis");
    QCOMPARE(redis.status, 200);
    QCOMPARE(objectOf(redis)["state"_L1].toString(), u"CONNECTED"_s);
    QVERIFY(objectOf(redis)["latencyMs"_L1].toDouble() > 0);
}

void tst_EventGateway::countsForPrometheus()
{
    Gateway gateway(m_redis);
    HttpExchange exchange(gateway.gateway.port());
    QVERIFY(exchange.request("GET /metrics")
                .body.contains("\nsothebais_gateway_events_total{outcome=\"accepted\"} 0\n"));
    QCOMPARE(exchange.request("POST /events", Json, eventText("a")).status, 201);
    QCOMPARE(exchange.request("POST /events", Json, "{}").status, 400);
    QCOMPARE(exchange.request("POST /events", Lines, "x\n" + eventText("b")).status, 207);
    QCOMPARE(exchange.request("GET /nowhere").status, 404);
    HttpExchange other(gateway.gateway.port());
    QCOMPARE(other.send("rubbish\r\n\r\n").status, 400);
    const HttpAnswer metrics = exchange.request("GET /metrics");
    QVERIFY(metrics.header("Content-Type").startsWith("text/plain; version=0.0.4"));
    for (const char *line :
         {"# TYPE sothebais_gateway_requests_total counter",
          "sothebais_gateway_requests_total{route=\"/events\",status=\"201\"} 1",
          "sothebais_gateway_requests_total{route=\"/events\",status=\"400\"} 1",
          "sothebais_gateway_requests_total{route=\"/events\",status=\"207\"} 1",
          "sothebais_gateway_requests_total{route=\"other\",status=\"404\"} 1",
          "sothebais_gateway_refused_total{status=\"400\"} 1",
          "sothebais_gateway_events_total{outcome=\"accepted\"} 2",
          "sothebais_gateway_events_total{outcome=\"rejected\"} 2", "sothebais_gateway_redis_up 1",
          "sothebais_gateway_request_duration_seconds_count{route=\"/events\"} 3"})
        QVERIFY2(metrics.body.split('\n').contains(line), metrics.body.constData());
}

void tst_EventGateway::boundsBodies()
{
    Gateway gateway(m_redis, {.maxBody = 300, .maxBulk = 600});
    const auto status = [&](const QByteArray &fields, qsizetype size) {
        HttpExchange exchange(gateway.gateway.port());
        return exchange.request("POST /events", fields, QByteArray(size, ' ')).status;
    };
    QCOMPARE(status(Json, 300), 400);
    QCOMPARE(status(Json, 301), 413);
    QCOMPARE(status(Lines, 600), 200);
    QCOMPARE(status(Lines, 601), 413);
    QCOMPARE(status({}, 100'000'000), 413);
}

void tst_EventGateway::wantsATokenWhereItHasOne()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(u"tokens"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("s3cret\n") > 0);
    file.close();
    Gateway gateway(m_redis, {.tokenFile = file.fileName()});
    QVERIFY(gateway.isUp);
    for (const char *line : {"POST /events", "POST /events/LOT_END", "GET /events/history", "GET /metrics",
                             "GET /health/redis", "GET /nowhere", "GET /health/../metrics", "GET /health/"}) {
        for (const char *field : {"", "Authorization: Bearer s3cre\r\n", "Authorization: Basic s3cret\r\n"}) {
            HttpExchange exchange(gateway.gateway.port());
            const HttpAnswer answer = exchange.request(line, field, "{}");
            QCOMPARE(answer.status, 401);
            QCOMPARE(answer.header("WWW-Authenticate"), R"(Bearer realm="sothebais")");
            QCOMPARE(codeOf(answer), u"UNAUTHORIZED"_s);
            QVERIFY(!answer.body.contains("s3cre"));
        }
    }
    HttpExchange exchange(gateway.gateway.port());
    QCOMPARE(exchange.request("GET /health").status, 200);
    QCOMPARE(
        exchange.request("POST /events", Json + "Authorization: Bearer s3cret\r\n", eventText("a")).status,
        201);
    QCOMPARE(exchange.request("GET /metrics", "authorization: bearer s3cret\r\nHost2: x\r\n").status, 200);
    // It is no longer only loopback names that count.
    QCOMPARE(exchange.send("GET /health HTTP/1.1\r\nHost: gateway.example\r\n\r\n").status, 200);
}

void tst_EventGateway::readsTokensAgain()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(u"tokens"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("old\n") > 0);
    file.close();
    Gateway gateway(m_redis, {.tokenFile = file.fileName()});
    QSignalSpy failed(&gateway.gateway, &EventGateway::failed);
    const auto status = [&](const QByteArray &token) {
        HttpExchange exchange(gateway.gateway.port());
        return exchange.request("GET /metrics", "Authorization: Bearer " + token + "\r\n").status;
    };
    QCOMPARE(status("old"), 200);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("brandnew\n") > 0);
    file.close();
    QCOMPARE(status("brandnew"), 200);
    QCOMPARE(status("old"), 401);
    QVERIFY(file.remove());
    QCOMPARE(status("brandnew"), 200);
    QCOMPARE(status("brandnew"), 200);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, Error::Code::StorageFailure);
}

void tst_EventGateway::answersToLoopbackNamesAlone_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("status");
    QTest::newRow("name") << QByteArray("LocalHost:1") << 200;
    QTest::newRow("address") << QByteArray("127.0.0.1") << 200;
    QTest::newRow("IPv6") << QByteArray("[::1]:80") << 200;
    QTest::newRow("a page's own name") << QByteArray("rebound.example:4600") << 403;
    QTest::newRow("begins alike") << QByteArray("localhost.example") << 403;
    QTest::newRow("ends alike") << QByteArray("example:localhost") << 403;
    QTest::newRow("none") << QByteArray("") << 403;
}

void tst_EventGateway::answersToLoopbackNamesAlone()
{
    QFETCH(QByteArray, host);
    QFETCH(int, status);
    Gateway gateway(m_redis);
    HttpExchange exchange(gateway.gateway.port());
    QCOMPARE(exchange.send("GET /health HTTP/1.1\r\nHost: " + host + "\r\n\r\n").status, status);
}

void tst_EventGateway::listensBeyondLoopbackWithATokenOnly()
{
    EventClient client({});
    for (const QString &host : {u"0.0.0.0"_s, u"::"_s, u"192.0.2.1"_s}) {
        const Result<void> listening = EventGateway(client, {.host = host}).listen();
        QVERIFY(!listening);
        QCOMPARE(listening.error().code, Error::Code::InvalidArgument);
        QVERIFY(listening.error().remedy.contains(u"tokens"_s));
    }
    QTemporaryDir dir;
    QFile file(dir.filePath(u"tokens"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("token") > 0);
    file.close();
    EventGateway gateway(client, {.host = u"0.0.0.0"_s, .tokenFile = file.fileName()});
    QVERIFY(gateway.listen());
    QVERIFY(!EventGateway(client, {.tokenFile = dir.filePath(u"missing"_s)}).listen());
}

void tst_EventGateway::listensWhereItCan()
{
    EventClient client({});
    EventGateway gateway(client, {.host = u"localhost"_s});
    QCOMPARE(gateway.url(), QString());
    QVERIFY(gateway.listen());
    QCOMPARE(gateway.url(), u"http://127.0.0.1:%1"_s.arg(gateway.port()));
    EventGateway second(client, {.port = gateway.port()});
    const Result<void> taken = second.listen();
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, Error::Code::NetworkFailure);
    QVERIFY(taken.error().message.contains(QString::number(gateway.port())));
    QCOMPARE(EventGateway(client, {.host = u"gateway.example"_s}).listen().error().code,
             Error::Code::InvalidArgument);
    EventGateway six(client, {.host = u"::1"_s});
    if (six.listen()) // not every machine has IPv6
        QCOMPARE(six.url(), u"http://[::1]:%1"_s.arg(six.port()));
}

void tst_EventGateway::servesTls()
{
    TestCertificates certificates;
    const auto identity = certificates.issue();
    Gateway gateway(
        m_redis,
        {.tls = *TlsOptions::fromFiles({.certificate = identity.certificateFile, .key = identity.keyFile})});
    QVERIFY(gateway.isUp);
    QVERIFY(gateway.gateway.url().startsWith(u"https://"_s));
    HttpExchange exchange(gateway.gateway.port(), certificates.authority());
    QCOMPARE(exchange.request("POST /events", Json, eventText("a")).status, 201);
    QCOMPARE(exchange.request("GET /health").status, 200);
    HttpExchange plain(gateway.gateway.port());
    QCOMPARE(plain.request("GET /health").status, 0);
}

void tst_EventGateway::wantsCertificatesOfClients()
{
    TestCertificates certificates;
    const auto identity = certificates.issue();
    Gateway gateway(m_redis,
                    {.tls = *TlsOptions::fromFiles({.ca = certificates.authorityFile(),
                                                    .certificate = identity.certificateFile,
                                                    .key = identity.keyFile})});
    QVERIFY(gateway.isUp);
    HttpExchange exchange(gateway.gateway.port(), certificates.authority());
    QCOMPARE(exchange.request("GET /health").status, 0);
}

void tst_EventGateway::refusesUselessCertificates()
{
    TestCertificates certificates;
    const auto identity = certificates.issue();
    EventClient client({});
    for (const TlsOptions &tls :
         {TlsOptions{.certificate = "rubbish", .privateKey = identity.key()},
          TlsOptions{.certificate = identity.certificate(), .privateKey = "rubbish"},
          TlsOptions{.certificate = identity.certificate()}, TlsOptions{.privateKey = identity.key()}}) {
        const Result<void> listening = EventGateway(client, {.tls = tls}).listen();
        QVERIFY(!listening);
        QCOMPARE(listening.error().code, Error::Code::InvalidArgument);
    }
}

void tst_EventGateway::saysWhenRedisIsDown()
{
    RedisServer redis;
    QVERIFY(redis.start());
    Gateway gateway(redis);
    QVERIFY(gateway.isUp);
    redis.kill();
    QTRY_VERIFY(!gateway.hasState(ConnectionStatus::State::Connected));
    HttpExchange exchange(gateway.gateway.port());
    QTRY_COMPARE(codeOf(exchange.request("POST /events", Json, eventText("a"))), u"REDIS_UNAVAILABLE"_s);
    for (const HttpAnswer &answer :
         {exchange.request("POST /events", Json, eventText("a")),
          exchange.request("POST /events/LOT_END", Json, "{}"),
          exchange.request("POST /events", Lines, eventText("a")), exchange.request("GET /events/history")}) {
        QCOMPARE(answer.status, 503);
        QVERIFY(answer.header("Retry-After").toInt() >= 1);
    }
    // What is wrong with the event is said all the same.
    QCOMPARE(exchange.request("POST /events", Json, "{}").status, 400);
    const HttpAnswer health = exchange.request("GET /health");
    QCOMPARE(health.status, 503);
    QCOMPARE(objectOf(health)["status"_L1].toString(), u"unhealthy"_s);
    const HttpAnswer detail = exchange.request("GET /health/redis");
    QCOMPARE(detail.status, 503);
    QVERIFY(!objectOf(detail)["lastError"_L1].toString().isEmpty());
    QVERIFY(objectOf(detail)["reconnectAttempts"_L1].toInt() > 0);
    QVERIFY(exchange.request("GET /metrics").body.contains("\nsothebais_gateway_redis_up 0\n"));
    QVERIFY(redis.start());
    QTRY_COMPARE(exchange.request("GET /health").status, 200);
    QCOMPARE(exchange.request("POST /events", Json, eventText("a")).status, 201);
}

void tst_EventGateway::saysWhenRedisFallsSilent()
{
    RedisServer redis;
    QVERIFY(redis.start());
    Gateway gateway(redis);
    QVERIFY(gateway.isUp);
    redis.suspend();
    HttpExchange exchange(gateway.gateway.port());
    const HttpAnswer answer = exchange.request("POST /events", Json, eventText("a"));
    QCOMPARE(answer.status, 504);
    QCOMPARE(codeOf(answer), u"MAY_HAVE_BEEN_PUBLISHED"_s);
    QCOMPARE(exchange.request("GET /health/redis").status, 503);
    const HttpAnswer lines = exchange.request("POST /events", Lines, eventText("b") + "\nx");
    QCOMPARE(lines.status, lines.body.contains("REDIS_UNAVAILABLE") ? 503 : 207);
    redis.resume();
    QTRY_COMPARE(exchange.request("POST /events", Json, eventText("c")).status, 201);
}

void tst_EventGateway::survivesClientsThatLeave()
{
    RedisServer redis;
    QVERIFY(redis.start());
    Gateway gateway(redis);
    QVERIFY(gateway.isUp);
    redis.suspend();
    for (int i = 0; i < 20; ++i) {
        HttpExchange exchange(gateway.gateway.port());
        exchange.write("GET /health/redis HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QCoreApplication::processEvents();
    }
    HttpExchange last(gateway.gateway.port());
    QCOMPARE(last.request("GET /health/redis").status, 503); // those of the others have come before
    redis.resume();
    QTRY_COMPARE(last.request("GET /health/redis").status, 200);
}

void tst_EventGateway::servesRoutesOfOthers()
{
    Gateway gateway(m_redis, {.maxBody = 500});
    QByteArray heard;
    gateway.gateway.server().route(u"/bids"_s, QHttpServerRequest::Method::Post,
                                   eventValidation([&](const Event &event) {
                                       heard = event.id().toByteArray();
                                       return QHttpServerResponse(QHttpServerResponse::StatusCode::Accepted);
                                   }));
    HttpExchange exchange(gateway.gateway.port());
    QCOMPARE(exchange.request("POST /bids", Json, eventText("a")).status, 202);
    QCOMPARE(heard, "a");
    QCOMPARE(exchange.request("POST /bids", Json, "{}").status, 400);
    QCOMPARE(exchange.request("POST /bids", Json, QByteArray(501, ' ')).status, 413);
}

void tst_EventGateway::endsInOrder()
{
    Gateway gateway(m_redis);
    QSignalSpy closed(&gateway.gateway, &EventGateway::closed);
    HttpExchange idle(gateway.gateway.port());
    QCOMPARE(idle.request("GET /health").status, 200);
    HttpExchange busy(gateway.gateway.port());
    const QByteArray request = post("/events", eventText("a"));
    busy.write(request.chopped(1));
    QTRY_VERIFY(idle.request("GET /metrics").body.contains("\nsothebais_gateway_connections 2\n"));
    gateway.gateway.close();
    QCOMPARE(gateway.gateway.url(), QString());
    QVERIFY(idle.isClosed());
    QVERIFY(closed.isEmpty());
    QCOMPARE(busy.send(request.last(1)).status, 201);
    QVERIFY(busy.isClosed());
    QTRY_COMPARE(closed.size(), 1);
}

void tst_EventGateway::goesBeforeItsAnswers()
{
    RedisServer redis;
    QVERIFY(redis.start());
    EventClient client({.redis = *RedisAddress::fromUrl(redis.tcpUrl()), .commandTimeout = 200ms});
    client.connectToServer();
    QTRY_COMPARE(client.status().state, ConnectionStatus::State::Connected);
    auto gateway = std::make_unique<EventGateway>(client, EventGateway::Options{});
    QVERIFY(gateway->listen());
    redis.suspend();
    HttpExchange exchange(gateway->port());
    exchange.write("GET /health/redis HTTP/1.1\r\nHost: localhost\r\n\r\n");
    HttpExchange other(gateway->port());
    other.write(post("/events", eventText("a")));
    HttpExchange third(gateway->port());
    QCOMPARE(third.request("GET /health").status, 200); // so that the others have been read
    gateway.reset();
    QVERIFY(exchange.isClosed());
    const auto last = client.history(Topic::all(), 1);
    QTRY_VERIFY(last.isFinished()); // and with it those before it
    redis.resume();
}

void tst_EventGateway::livesInAnotherThread()
{
    QThread thread;
    auto *client = new EventClient({.redis = *RedisAddress::fromUrl(m_redis.tcpUrl())});
    auto *gateway = new EventGateway(*client, {}, client);
    client->moveToThread(&thread);
    connect(&thread, &QThread::finished, client, &QObject::deleteLater);
    thread.start();
    quint16 port = 0;
    QMetaObject::invokeMethod(
        gateway,
        [&] {
            client->connectToServer();
            if (gateway->listen())
                port = gateway->port();
        },
        Qt::BlockingQueuedConnection);
    QVERIFY(port > 0);
    HttpExchange exchange(port);
    QTRY_COMPARE(exchange.request("GET /health").status, 200);
    QCOMPARE(exchange.request("POST /events", Json, eventText("a")).status, 201);
    thread.quit();
    QVERIFY(thread.wait());
}

QTEST_GUILESS_MAIN(tst_EventGateway)
#include "tst_eventgateway.moc"
