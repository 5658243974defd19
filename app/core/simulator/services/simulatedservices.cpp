// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulatedservices.h"

#include "simulatedservice.h"

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

using namespace std::chrono_literals;

constexpr auto Calm = 8s; // between two troubles
constexpr auto Lasting = 12s; // of each: long enough to be noticed by a check every ten seconds

// Those first that are seen at once.
constexpr std::array Order{Trouble::Unhealthy, Trouble::Drop,  Trouble::Slow, Trouble::Close, Trouble::Flood,
                           Trouble::Refuse,    Trouble::Stall, Trouble::Down, Trouble::Mute};

} // namespace

QStringList SimulatedServices::serviceIds()
{
    QStringList ids;
    for (const ServiceFacts &facts : AuctionHouseServices)
        ids.append(QLatin1StringView(facts.id));
    return ids;
}

Comm::Result<SimulatedServices::Given> SimulatedServices::givenFromText(const QString &text)
{
    const QString service = text.section(u':', 0, 0);
    if (!serviceIds().contains(service))
        return Comm::Error{.code = Comm::Error::Code::InvalidArgument,
                           .message = tr("There is no service “%1”").arg(service),
                           .remedy = tr("Use one of %1").arg(serviceIds().join(u", "_s))};
    const Comm::Result<Trouble> trouble = troubleFromName(text.section(u':', 1));
    if (!trouble)
        return trouble.error();
    return Given{.service = service, .trouble = *trouble};
}

SimulatedServices::Given SimulatedServices::turn(int number)
{
    // Steps that have nothing in common with the counts, so that everybody gets every trouble.
    constexpr size_t Step = 2;
    const auto index = size_t(number);
    const ServiceFacts &facts = AuctionHouseServices.at((index * Step + 3) % AuctionHouseServices.size());
    return {.service = QLatin1StringView(facts.id), .trouble = Order.at(index % Order.size())};
}

SimulatedServices::SimulatedServices(const Options &options, QObject *parent)
    : QObject(parent),
      m_options(options),
      m_turns(this)
{
    for (const ServiceFacts &facts : AuctionHouseServices) {
        auto *const service = new SimulatedService(facts, options.portOffset, this);
        connect(service, &SimulatedService::troubleChanged, this, [this, &facts](Trouble trouble) {
            Q_EMIT troubleChanged(QLatin1StringView(facts.id), trouble);
        });
        m_services.append(service);
    }
    m_turns.setSingleShot(true);
    connect(&m_turns, &QTimer::timeout, this, &SimulatedServices::takeTurn);
}

Comm::Result<void> SimulatedServices::listen()
{
    for (SimulatedService *const service : std::as_const(m_services)) {
        if (const Comm::Result<void> listens = service->listen(); !listens)
            return listens;
    }
    for (const Given &given : m_options.troubles)
        setTrouble(given.service, given.trouble);
    if (m_options.hasTroubleInTurn)
        m_turns.start(Calm);
    return {};
}

void SimulatedServices::setTrouble(const QString &service, Trouble trouble)
{
    for (SimulatedService *const each : std::as_const(m_services)) {
        if (service == QLatin1StringView(each->facts().id))
            each->setTrouble(trouble);
    }
}

void SimulatedServices::takeTurn()
{
    if (m_current) {
        setTrouble(std::exchange(m_current, std::nullopt)->service, Trouble::None);
        m_turns.start(Calm);
        return;
    }
    m_current = turn(m_turn++);
    setTrouble(m_current->service, m_current->trouble);
    m_turns.start(Lasting);
}

} // namespace Sothebais
