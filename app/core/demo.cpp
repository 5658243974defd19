// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo.h"

#include "simulator/failinghandlers.h"
#include "simulator/services/simulatedservices.h"
#include "simulator/simulator.h"

#include <QDebug>

#include <memory>

namespace Sothebais {

namespace {

/// Lives in the demo's thread, so that client and simulator are made there.
class Player : public QObject
{
public:
    Player(const Comm::RedisAddress &redis, double rate) : m_redis(redis), m_rate(rate) { }

    /// What is added to the ports of the services.
    int play()
    {
        auto *const client
            = new Comm::EventClient({.redis = m_redis, .name = QStringLiteral("sothebais-demo")}, this);
        auto *const simulator = new Simulator(client, {.rate = m_rate}, this);
        new FailingHandlers(*client, *simulator, {}, simulator);
        client->connectToServer();
        simulator->start();
        return serve();
    }

private:
    /// At the ports of the real services or, where somebody has one of them, at others.
    int serve()
    {
        Comm::Result<void> listens;
        for (int offset = 0; offset <= 60'000; offset += 10'000) {
            auto services = std::make_unique<SimulatedServices>(
                SimulatedServices::Options{.portOffset = offset, .hasTroubleInTurn = true});
            listens = services->listen();
            if (listens) {
                services.release()->setParent(this);
                return offset;
            }
        }
        qWarning().noquote() << listens.error().toString(); // those that are there are shown instead
        return 0;
    }

    const Comm::RedisAddress m_redis;
    const double m_rate;
};

} // namespace

Demo::Demo(const Comm::RedisAddress &redis, double rate)
{
    auto *const player = new Player(redis, rate);
    m_thread.setObjectName(QStringLiteral("demo"));
    player->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, player, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        player, [player] { return player->play(); }, Qt::BlockingQueuedConnection, &m_portOffset);
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
    desk.endpoints().addPreset(QStringLiteral("127.0.0.1"), m_portOffset);
    for (const Endpoint &endpoint : desk.endpoints().all()) {
        if (!before.contains(endpoint))
            m_shown.append(endpoint.id);
    }
}

} // namespace Sothebais
