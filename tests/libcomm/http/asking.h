// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/httpclient.h"

#include "httpscript.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTest>
#include <QTimer>

/// Options for a client of a scripted server that never waits long.
inline Comm::HttpOptions quick(const HttpScript &server)
{
    using namespace std::chrono_literals;
    return {.baseUrl = server.url(),
            .deadlines = {.connect = 2s, .firstByte = 2s, .idle = 2s, .total = 10s},
            .retries = {.interval = 10ms}};
}

/// The outcome of a call, waited for; the code Overloaded marks one that did not complete, or at once. In an
/// event loop, because QTest::qWaitFor() sleeps 10 ms between two looks.
inline Comm::Result<Comm::HttpResponse> outcome(const Comm::HttpClient::Reply &reply)
{
    const bool wasFinished = reply.isFinished();
    QEventLoop loop;
    QFutureWatcher<Comm::Result<Comm::HttpResponse>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(reply);
    QTimer::singleShot(15'000, &loop, &QEventLoop::quit);
    if (!wasFinished && !reply.isFinished())
        loop.exec();
    if (wasFinished || !reply.isFinished())
        return Comm::Error{.code = Comm::Error::Code::Overloaded,
                           .message = QStringLiteral("the call did not complete, or at once")};
    return reply.result();
}

/// What came of it, in words for QVERIFY2.
inline QString why(const Comm::Result<Comm::HttpResponse> &result)
{
    return result ? QStringLiteral("status %1").arg(result->status) : result.error().toString();
}
