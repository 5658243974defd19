// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/httpcall.h"

#include "http/httpcall_p.h"

namespace Comm {

HttpCall::HttpCall(std::unique_ptr<Private> data) : d(std::move(data))
{
    d->q = this;
}

HttpCall::~HttpCall() = default;

QFuture<Result<HttpResponse>> HttpCall::future() const
{
    return d->completion.future();
}

bool HttpCall::isFinished() const
{
    return d->isDone;
}

const QList<HttpAttempt> &HttpCall::attempts() const
{
    return d->attempts;
}

const HttpResponse &HttpCall::lastResponse() const
{
    return d->response;
}

void HttpCall::cancel()
{
    d->cancel();
}

} // namespace Comm
