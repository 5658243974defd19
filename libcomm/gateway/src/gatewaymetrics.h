// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comm/connectionstatus.h"

#include <QByteArray>

#include <chrono>
#include <memory>

namespace Comm {

/// What the gateway has done so far, for Prometheus.
class GatewayMetrics
{
public:
    enum class Outcome {
        Accepted, ///< published
        Rejected, ///< not valid
        Failed, ///< valid, but Redis did not take it
    };

    GatewayMetrics();
    ~GatewayMetrics();

    /// `route` is one of few names, such as "/events/<type>": each makes time series of its own.
    void countRequest(const char *route, int status);
    void observeDuration(const char *route, std::chrono::nanoseconds duration);
    /// A request that was answered before it was read.
    void countRefusal(int status);
    void countEvent(Outcome outcome);

    /// All of it in the text format of Prometheus, with how things stand now.
    QByteArray text(const ConnectionStatus &redis, qsizetype connections);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Comm
