// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bodycondition.h"
#include "polledwatch.h"

#include <comm/httpclient.h>

#include <map>

namespace Sothebais {

/// The clients that watches share: one for each authority that is trusted.
class HttpClients
{
public:
    /// An error if the file of the authority is of no use.
    Comm::Result<Comm::HttpClient *> clientFor(const QString &caFile);

private:
    std::map<QString, std::unique_ptr<Comm::HttpClient>> m_clients;
};

/// Asks an HTTP service how it is.
class HttpWatch : public PolledWatch
{
    Q_OBJECT
public:
    HttpWatch(const Endpoint &endpoint, const Context &context);

    void describe(EndpointHealth &health) const override;

protected:
    void ask() override;

private:
    void take(const Comm::Result<Comm::HttpResponse> &response);
    void keepFacts(const Comm::HttpResponse &response);
    HealthFinding judge(const Comm::HttpResponse &response, float roundTrip) const;

    HttpClients &m_clients;
    BodyCondition m_condition;
    std::unique_ptr<Comm::HttpCall> m_call;
    std::optional<HttpFacts> m_facts;
    std::optional<Comm::TlsPeer> m_tls;
};

} // namespace Sothebais
