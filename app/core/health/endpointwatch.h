// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "endpoint.h"
#include "endpointhealth.h"
#include "healthrules.h"

#include <comm/redisaddress.h>
#include <comm/result.h>

#include <QObject>

namespace Sothebais {

class HttpClients;

/// What is the matter with an endpoint.
struct HealthFinding
{
    HealthState state = HealthState::Unknown;
    HealthCause cause = HealthCause::NotChecked;
    QString detail = {};

    bool operator==(const HealthFinding &) const = default;
};

/// Looks at one endpoint and knows what is the matter with it, as far as it alone can tell.
class EndpointWatch : public QObject
{
    Q_OBJECT
public:
    /// What watches have in common.
    struct Context
    {
        Comm::RedisAddress redis = {}; ///< for an endpoint without a URL
        HealthRules rules = {};
        HttpClients *clients = nullptr;
        std::shared_ptr<FrameLog> frames = {}; ///< of a WebSocket
        QObject *keeper = nullptr; ///< of connections that are being closed; outlives the watch
    };

    static std::unique_ptr<EndpointWatch> make(const Endpoint &endpoint, const Context &context);

    const HealthFinding &finding() const { return m_finding; }

    virtual void start() = 0;
    /// Finds out at once, or begins to.
    virtual void checkNow() = 0;
    /// Whether checkNow() finds out more than is known, or that is about to be known anyway.
    virtual bool canCheck() const { return true; }
    /// There has been an answer, and it is not believed yet.
    virtual bool isDoubting() const { return false; }
    /// Time has passed.
    virtual void review() { }
    /// Sends a text frame.
    virtual Comm::Result<void> send(const QString &text);
    /// Fills in the facts that its kind has, and what is planned.
    virtual void describe(EndpointHealth &health) const = 0;

Q_SIGNALS:
    /// An answer came after so many milliseconds; negative where none came.
    void checked(float roundTrip);
    /// finding() is another one, without a further answer.
    void changed();
    /// describe() has something else to tell.
    void touched();

protected:
    EndpointWatch(const Endpoint &endpoint, const HealthRules &rules) : m_endpoint(endpoint), m_rules(rules)
    {
    }

    /// True if it is another one.
    bool find(const HealthFinding &finding);
    /// Of an endpoint that answers: slow, a certificate that ends soon, or well.
    HealthFinding answering(float roundTrip, const std::optional<Comm::TlsPeer> &tls) const;

    const Endpoint m_endpoint;
    const HealthRules m_rules;

private:
    HealthFinding m_finding;
};

/// A failure that a library tells, as a cause.
HealthCause causeOf(const Comm::Error &error);
HealthFinding downBy(const Comm::Error &error);

} // namespace Sothebais
