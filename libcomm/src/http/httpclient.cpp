// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/httpclient.h"

#include "http/httpcall_p.h"
#include "http/httpengine.h"

namespace Comm {

class HttpClient::Private
{
public:
    Private(const HttpOptions &options, HttpClient *client) : engine(options, client) { }

    HttpEngine engine;
};

HttpClient::HttpClient(const HttpOptions &options, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(options, this))
{
    connect(&d->engine, &HttpEngine::attemptStarted, this, &HttpClient::attemptStarted);
    connect(&d->engine, &HttpEngine::attemptFinished, this, &HttpClient::attemptFinished);
}

HttpClient::~HttpClient()
{
    d->engine.disconnect(this);
    Q_EMIT d->engine.closing();
}

HttpClient::Reply HttpClient::get(const QString &path, const Query &query)
{
    return request({.method = "GET", .path = path, .query = query});
}

HttpClient::Reply HttpClient::head(const QString &path, const Query &query)
{
    return request({.method = "HEAD", .path = path, .query = query});
}

HttpClient::Reply HttpClient::options(const QString &path)
{
    return request({.method = "OPTIONS", .path = path});
}

HttpClient::Reply HttpClient::post(const QString &path, const HttpBody &body)
{
    return request({.method = "POST", .path = path, .body = body});
}

HttpClient::Reply HttpClient::put(const QString &path, const HttpBody &body)
{
    return request({.method = "PUT", .path = path, .body = body});
}

HttpClient::Reply HttpClient::patch(const QString &path, const HttpBody &body)
{
    return request({.method = "PATCH", .path = path, .body = body});
}

HttpClient::Reply HttpClient::deleteResource(const QString &path, const Query &query)
{
    return request({.method = "DELETE", .path = path, .query = query});
}

HttpClient::Reply HttpClient::request(const HttpRequest &request)
{
    HttpCall *call = start(request).release();
    call->setParent(this);
    connect(call, &HttpCall::finished, call, &QObject::deleteLater);
    return call->future();
}

std::unique_ptr<HttpCall> HttpClient::start(const HttpRequest &request)
{
    auto data = std::make_unique<HttpCall::Private>(&d->engine, request);
    HttpCall::Private *work = data.get();
    std::unique_ptr<HttpCall> call(new HttpCall(std::move(data)));
    connect(call.get(), &HttpCall::attemptStarted, &d->engine, &HttpEngine::attemptStarted);
    connect(call.get(), &HttpCall::attemptFinished, &d->engine, &HttpEngine::attemptFinished);
    work->post();
    return call;
}

void HttpClient::cancelAll()
{
    Q_EMIT d->engine.cancelled();
}

} // namespace Comm
