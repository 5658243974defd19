// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/websocketoptions.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <functional>

namespace Comm {

/// Where the address, headers and token of the next attempt come from: fixed, or a provider that may take its
/// time, fail, throw or never answer.
class RequestSource : public QObject
{
    Q_OBJECT
public:
    RequestSource(const WebSocketOptions &options, QObject *parent = nullptr);

    /// Asks for the next one; answered() follows exactly once unless forget() is called first.
    void ask();
    /// An answer that is still to come will not be told.
    void forget();

Q_SIGNALS:
    void answered(const Comm::Result<Comm::WebSocketRequest> &request);

private:
    using Answer = Result<WebSocketRequest>;
    void start();
    void take();
    void answer(const Answer &answer);

    WebSocketRequest m_fixed;
    std::function<QFuture<Answer>()> m_provider;
    std::chrono::milliseconds m_deadline;
    QTimer m_timer; ///< until the provider is asked, then until it has to have answered
    std::unique_ptr<QFutureWatcher<Answer>> m_watcher; ///< one for each question: an old answer finds nobody
};

} // namespace Comm
