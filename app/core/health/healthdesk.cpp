// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "healthdesk.h"

#include "core/post.h"
#include "core/safety/auditlog.h"
#include "core/safety/writeguard.h"
#include "healthobserver.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Sothebais {

HealthDesk::HealthDesk(const Options &options, const Safety &safety, QObject *parent)
    : QObject(parent),
      m_options(options),
      m_safety(safety),
      m_endpoints(options.endpointsFile),
      m_observer(new HealthObserver(options))
{
    m_thread.setObjectName(QStringLiteral("health"));
    m_observer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_observer, &QObject::deleteLater);
    connectAcross(m_observer, &HealthObserver::told, this, &HealthDesk::take);
    connectAcross(m_observer, &HealthObserver::sent, this, &HealthDesk::takeSent);
    connectAcross(m_observer, &HealthObserver::failed, this, &HealthDesk::failed);
    connect(&m_endpoints, &EndpointList::changed, this, &HealthDesk::watchList);
    connect(&m_endpoints, &EndpointList::failed, this, &HealthDesk::failed);
    m_thread.start();
}

HealthDesk::~HealthDesk()
{
    m_thread.quit();
    m_thread.wait();
}

void HealthDesk::start()
{
    post(m_observer, [observer = m_observer] { observer->start(); });
    m_isStarted = true;
    if (const auto loaded = m_endpoints.load(); !loaded)
        QMetaObject::invokeMethod(
            this, [this, error = loaded.error()] { Q_EMIT failed(error); }, Qt::QueuedConnection);
    watchList();
}

/// Has the observer look at what the list holds now.
void HealthDesk::watchList()
{
    if (!m_isStarted)
        return;
    QHash<QString, EndpointHealth> health;
    QHash<QString, std::shared_ptr<FrameLog>> frames;
    for (const Endpoint &endpoint : m_endpoints.all()) {
        EndpointHealth known = m_health.value(endpoint.id);
        known.id = endpoint.id;
        health.insert(endpoint.id, known);
        if (endpoint.kind != Endpoint::Kind::WebSocket)
            continue;
        const auto log = m_frames.value(endpoint.id);
        frames.insert(endpoint.id, log ? log : std::make_shared<FrameLog>(m_options.rules.frames));
    }
    m_health = health;
    m_frames = frames;
    const auto watch = [observer = m_observer, endpoints = m_endpoints.all(), frames] {
        observer->watch(endpoints, frames);
    };
    post(m_observer, watch);
    count();
}

void HealthDesk::checkNow(const QString &id)
{
    post(m_observer, [observer = m_observer, id] { observer->checkNow(id); });
}

void HealthDesk::checkRedis()
{
    for (const Endpoint &endpoint : m_endpoints.all()) {
        if (endpoint.kind == Endpoint::Kind::Redis && endpoint.url.isEmpty())
            checkNow(endpoint.id);
    }
}

void HealthDesk::send(const QString &id, const QString &text)
{
    const QString reason = m_safety.guard ? m_safety.guard->reason(WriteAction::SendWebSocket) : QString();
    if (reason.isEmpty()) {
        post(m_observer, [observer = m_observer, id, text] { observer->send(id, text); });
        return;
    }
    const Comm::Error error{.code = Comm::Error::Code::NotPermitted, .message = reason};
    QMetaObject::invokeMethod(
        this, [this, id, text, error] { takeSent(id, text, error); }, Qt::QueuedConnection);
}

void HealthDesk::takeSent(const QString &id, const QString &text, const std::optional<Comm::Error> &error)
{
    const Endpoint *const endpoint = m_endpoints.find(id);
    if (m_safety.audit)
        m_safety.audit->record({.action = u"send to websocket"_s,
                                .target = endpoint ? endpoint->address() : id,
                                .after = text.toUtf8(),
                                .result = error ? error->message : u"done"_s});
    Q_EMIT sent(id, text, error);
}

void HealthDesk::take(const QList<EndpointHealth> &news)
{
    QStringList ids;
    QList<EndpointHealth> before;
    for (const EndpointHealth &health : news) {
        const auto known = m_health.find(health.id);
        if (known == m_health.end())
            continue; // removed meanwhile
        before.append(*known);
        *known = health;
        ids.append(health.id);
    }
    if (ids.isEmpty())
        return;
    Q_EMIT changed(ids);
    for (const EndpointHealth &was : std::as_const(before)) {
        const HealthState now = health(was.id).state;
        if (now != was.state)
            Q_EMIT stateChanged(was.id, was.state, now);
    }
    count();
}

void HealthDesk::count()
{
    HealthCounts counts;
    for (const EndpointHealth &each : std::as_const(m_health)) {
        switch (each.state) {
        case HealthState::Up:
            ++counts.up;
            break;
        case HealthState::Degraded:
            ++counts.degraded;
            break;
        case HealthState::Down:
            ++counts.down;
            break;
        case HealthState::Unknown:
            ++counts.unknown;
            break;
        case HealthState::Paused:
            ++counts.paused;
            break;
        }
    }
    if (std::exchange(m_counts, counts) != counts)
        Q_EMIT countsChanged(counts);
}

} // namespace Sothebais
