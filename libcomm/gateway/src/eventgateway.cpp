// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comm/gateway/eventgateway.h"

#include "accesstokens.h"
#include "comm/eventclient.h"
#include "eventroutes.h"
#include "gatewaymetrics.h"
#include "healthroutes.h"
#include "httpgate.h"
#include "lateanswer.h"
#include "listening.h"

#include <QCoreApplication>
#include <QHttpServer>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace Comm {

using Method = QHttpServerRequest::Method;

namespace {

constexpr std::chrono::seconds DrainPatience{3};

/// The methods of a path that is ours, for an Allow field; empty for any other path.
QByteArray allowedMethods(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (path == "/health"_L1 || path == "/health/redis"_L1 || path == "/metrics"_L1
        || path == "/events/history"_L1)
        return "GET";
    if (parts.value(1) != "events"_L1)
        return {};
    if (parts.size() == 2 || (parts.size() == 3 && !parts[2].isEmpty()))
        return "POST";
    return parts.size() == 4 && parts[3] == "history"_L1 ? "GET" : "";
}

QHttpServerResponse missing(const QHttpServerRequest &request)
{
    const QByteArray allowed = allowedMethods(request.url().path());
    if (allowed.isEmpty())
        return HttpFailure{.status = 404, .code = "NOT_FOUND", .message = u"There is nothing at this path"_s}
            .toResponse();
    return HttpFailure{.status = 405,
                       .code = "METHOD_NOT_ALLOWED",
                       .message = u"This path takes %1 alone"_s.arg(QString::fromLatin1(allowed)),
                       .headers = {{"Allow", allowed}}}
        .toResponse();
}

/// Whether a Host field is a loopback name or, with a port or not, the address that we listen at.
bool isOwnName(const QByteArray &field, const QString &host)
{
    const qsizetype port = field.lastIndexOf(':');
    const bool hasPort = port >= 0 && !field.endsWith(']');
    const QString name = QString::fromLatin1(hasPort ? field.first(port) : field).toLower();
    return name == "localhost"_L1 || name == "127.0.0.1"_L1 || name == "[::1]"_L1 || name == host
        || name == u'[' + host + u']';
}

HttpFailure unauthorized()
{
    return {.status = 401,
            .code = "UNAUTHORIZED",
            .message = u"Send one of the gateway's tokens as Authorization: Bearer"_s,
            .headers = {{"WWW-Authenticate", R"(Bearer realm="sothebais")"}}};
}

} // namespace

class EventGateway::Private
{
    Q_DECLARE_TR_FUNCTIONS(Comm::EventGateway)

public:
    Private(EventGateway *gateway, EventClient &eventClient, const Options &given);

    void addRoutes();
    template <typename Routes, typename... Args>
    auto counted(const char *route, Routes &routes, QFuture<QHttpServerResponse> (Routes::*handler)(Args...));
    std::variant<qsizetype, HttpFailure> admit(const RequestHead &head);
    void refreshTokens();
    Result<void> checkAccess(const QHostAddress &address);
    Result<HttpGate::Options> gateOptions();
    Error cannotListen(const QString &reason) const;

    EventGateway *q;
    EventClient &client;
    Options options;
    AccessTokens tokens;
    GatewayMetrics metrics;
    EventRoutes events;
    HealthRoutes health;
    QHttpServer *server;
    QPointer<HttpGate> gate;
};

EventGateway::Private::Private(EventGateway *gateway, EventClient &eventClient, const Options &given)
    : q(gateway),
      client(eventClient),
      options(given),
      events(eventClient, metrics, {.level = given.level, .maxBody = given.maxBody}),
      health(eventClient),
      server(new QHttpServer(gateway))
{
    addRoutes();
}

/// The handler of a route, with its answers counted.
template <typename Routes, typename... Args>
auto EventGateway::Private::counted(const char *route, Routes &routes,
                                    QFuture<QHttpServerResponse> (Routes::*handler)(Args...))
{
    return [this, route, &routes, handler](Args... args) {
        const auto begun = std::chrono::steady_clock::now();
        // The answer may come when the gateway is gone.
        const auto count = [this, guard = QPointer(q), route, begun](const QHttpServerResponse &response) {
            if (!guard)
                return;
            metrics.countRequest(route, static_cast<int>(response.statusCode()));
            metrics.observeDuration(route, std::chrono::steady_clock::now() - begun);
        };
        return answerLater((routes.*handler)(args...), count);
    };
}

void EventGateway::Private::addRoutes()
{
    server->route(u"/events"_s, Method::Post, counted("/events", events, &EventRoutes::publish));
    server->route(u"/events/history"_s, Method::Get,
                  counted("/events/history", events, &EventRoutes::historyOfAll));
    server->route(u"/events/<arg>"_s, Method::Post,
                  counted("/events/<type>", events, &EventRoutes::publishTyped));
    server->route(u"/events/<arg>/history"_s, Method::Get,
                  counted("/events/<type>/history", events, &EventRoutes::historyOfType));
    server->route(u"/health"_s, Method::Get, counted("/health", health, &HealthRoutes::health));
    server->route(u"/health/redis"_s, Method::Get, counted("/health/redis", health, &HealthRoutes::redis));
    server->route(u"/metrics"_s, Method::Get, [this](const QHttpServerRequest &) {
        return QHttpServerResponse(QByteArrayLiteral("text/plain; version=0.0.4; charset=utf-8"),
                                   metrics.text(client.status(), gate ? gate->connections() : 0));
    });
    const auto answerMissing = [this](const QHttpServerRequest &request) {
        QHttpServerResponse response = missing(request);
        metrics.countRequest("other", static_cast<int>(response.statusCode()));
        return response;
    };
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    server->setMissingHandler(
        [answerMissing](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
            answerMissing(request).write(std::move(responder));
        });
#else
    server->setMissingHandler(
        q, [answerMissing](const QHttpServerRequest &request, QHttpServerResponder &responder) {
            responder.sendResponse(answerMissing(request));
        });
#endif
}

/// Says who may come in, and how much they may bring, before anything of it is read.
std::variant<qsizetype, HttpFailure> EventGateway::Private::admit(const RequestHead &head)
{
    if (tokens.isRequired()) {
        refreshTokens();
        if (head.path() != "/health" && !tokens.open(head.value("authorization")))
            return unauthorized();
    } else if (!isOwnName(head.value("host"), options.host)) {
        return HttpFailure{.status = 403,
                           .code = "FORBIDDEN",
                           .message = u"Without a token this gateway answers to loopback names alone"_s};
    }
    const bool isBulk = head.path() == "/events" && mediaType(head.value("content-type")).endsWith("ndjson");
    return isBulk ? options.maxBulk : options.maxBody;
}

void EventGateway::Private::refreshTokens()
{
    const Result<void> refreshed = tokens.refresh();
    if (!refreshed)
        QMetaObject::invokeMethod(
            q, [this, error = refreshed.error()] { Q_EMIT q->failed(error); }, Qt::QueuedConnection);
}

Result<void> EventGateway::Private::checkAccess(const QHostAddress &address)
{
    if (!options.tokenFile.isEmpty()) {
        const Result<AccessTokens> read = AccessTokens::fromFile(options.tokenFile);
        if (!read)
            return read.error();
        tokens = *read;
    } else if (!address.isLoopback()) {
        return Error{
            .code = Error::Code::InvalidArgument,
            .message
            = tr("At %1 everybody who reaches this machine could publish events").arg(address.toString()),
            .remedy = tr("Give a file of tokens, or listen at 127.0.0.1")};
    }
    return {};
}

Result<HttpGate::Options> EventGateway::Private::gateOptions()
{
    HttpGate::Options gateOptions{.limits = {.headTimeout = options.headTimeout,
                                             .requestTimeout = options.requestTimeout,
                                             .idleTimeout = options.idleTimeout},
                                  .maxUnderWay = options.maxUnderWay,
                                  .maxConnections = options.maxConnections,
                                  .admit = [this](const RequestHead &head) { return admit(head); }};
    if (options.tls.certificate.isEmpty() && options.tls.privateKey.isEmpty())
        return gateOptions;
    const Result<QSslConfiguration> tls = serverConfiguration(options.tls);
    if (!tls)
        return tls.error();
    gateOptions.tls = *tls;
    return gateOptions;
}

Error EventGateway::Private::cannotListen(const QString &reason) const
{
    return {.code = Error::Code::NetworkFailure,
            .message = tr("Cannot listen at %1 port %2: %3").arg(options.host).arg(options.port).arg(reason),
            .remedy = tr("Choose another port, or end what has this one")};
}

EventGateway::EventGateway(EventClient &client, const Options &options, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(this, client, options))
{
}

// The server goes first: its routes know what is in the private part.
EventGateway::~EventGateway()
{
    delete d->server;
}

Result<void> EventGateway::listen()
{
    Q_ASSERT(!d->gate);
    const Result<QHostAddress> address = listenAddress(d->options.host);
    if (!address)
        return address.error();
    if (const Result<void> access = d->checkAccess(*address); !access)
        return access.error();
    const Result<HttpGate::Options> options = d->gateOptions();
    if (!options)
        return options.error();
    auto gate = std::make_unique<HttpGate>(*options);
    if (!gate->listen(*address, d->options.port))
        return d->cannotListen(gate->errorString());
    connect(gate.get(), &HttpGate::refused, this, [this](int status) { d->metrics.countRefusal(status); });
    connect(gate.get(), &HttpGate::drained, this, &EventGateway::closed);
    d->gate = gate.release();
    d->server->bind(d->gate); // and owns it
    return {};
}

void EventGateway::close()
{
    if (d->gate)
        d->gate->drain(DrainPatience);
    else
        QMetaObject::invokeMethod(this, &EventGateway::closed, Qt::QueuedConnection);
}

quint16 EventGateway::port() const
{
    return d->gate ? d->gate->serverPort() : 0;
}

QString EventGateway::url() const
{
    if (!d->gate || !d->gate->isListening())
        return {};
    QUrl url;
    url.setScheme(d->gate->options().tls ? u"https"_s : u"http"_s);
    url.setHost(d->gate->serverAddress().toString());
    url.setPort(d->gate->serverPort());
    return url.toString();
}

QHttpServer &EventGateway::server()
{
    return *d->server;
}

} // namespace Comm
