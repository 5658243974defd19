// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo.h"

#include "simulator/services/simulatedservices.h"
#include "simulator/simulator.h"

#include <QDateTime>

namespace Sothebais {

namespace {

constexpr double Rate = 20; ///< events/s: lively, and still to be followed by the eye

/// Lives in the demo's thread, so that client and simulator are made there.
class Player : public QObject
{
public:
    explicit Player(const Comm::RedisAddress &redis) : m_redis(redis) { }

    void play()
    {
        auto *const client
            = new Comm::EventClient({.redis = m_redis, .name = QStringLiteral("sothebais-demo")}, this);
        auto *const simulator = new Simulator(client, {.rate = Rate}, this);
        client->connectToServer();
        simulator->start();
        auto *const services = new SimulatedServices({.hasTroubleInTurn = true}, this);
        if (const Comm::Result<void> listens = services->listen(); !listens)
            qWarning().noquote() << listens.error().toString(); // those that are there are shown instead
    }

private:
    const Comm::RedisAddress m_redis;
};

} // namespace

Demo::Demo(const Comm::RedisAddress &redis)
{
    auto *const player = new Player(redis);
    m_thread.setObjectName(QStringLiteral("demo"));
    player->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::started, player, &Player::play);
    QObject::connect(&m_thread, &QThread::finished, player, &QObject::deleteLater);
    m_thread.start();
}

Demo::~Demo()
{
    // They would be down from now on.
    for (const QString &id : std::as_const(m_shown)) {
        if (m_desk)
            m_desk->endpoints().remove(id);
    }
    m_thread.quit();
    m_thread.wait();
}

void Demo::showServices(HealthDesk &desk)
{
    m_desk = &desk;
    const QList<Endpoint> before = desk.endpoints().all();
    desk.endpoints().addPreset(QStringLiteral("127.0.0.1"));
    for (const Endpoint &endpoint : desk.endpoints().all()) {
        if (!before.contains(endpoint))
            m_shown.append(endpoint.id);
    }
}

} // namespace Sothebais
