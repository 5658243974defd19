// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failinghandlers.h"

#include <comm/payloads.h>

#include <QPointer>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Sothebais {

/// What is wrong with a handler.
struct FailingHandlers::Flaw
{
    Comm::EventType type; ///< that it handles
    const char *service;
    const char *consumer;
    const char *error; ///< its class
    const char *message; ///< %1 is the number of the case
    const char *frames; ///< of the stack
    int failures; ///< after which an event passes
};

namespace {

constexpr int Never = std::numeric_limits<int>::max();
constexpr int Attempts = 3; // deliveries of an event before it is given up
constexpr qint64 Patience = 2'500; // ms that these take
constexpr size_t MaxPatients = 10'000; // the oldest pass unseen

} // namespace

const FailingHandlers::Flaw *FailingHandlers::flawOf(const Comm::Event &event)
{
    static constexpr Flaw Flaws[]{
        {Comm::BidPlaced::eventType, "auction-engine", "ledger", "Error",
         "connect ETIMEDOUT 10.0.3.7:5432 (request %1)",
         "    at Ledger.book (/srv/auction-engine/dist/ledger.js:88:13)\n"
         "    at async Router.dispatch (/srv/auction-engine/dist/router.js:41:5)",
         1},
        {Comm::BidAccepted::eventType, "auction-engine", "receipts", "Error",
         "The mail service answered 503 Service Unavailable (request %1)",
         "    at Receipts.send (/srv/auction-engine/dist/receipts.js:132:11)\n"
         "    at async Router.dispatch (/srv/auction-engine/dist/router.js:41:5)",
         2},
        {Comm::WinnerDetermined::eventType, "auction-engine", "payout", "TypeError",
         "Cannot read properties of undefined (reading 'address')",
         "    at Payout.prepare (/srv/auction-engine/dist/payout.js:57:34)\n"
         "    at async Router.dispatch (/srv/auction-engine/dist/router.js:41:5)",
         Never},
        {Comm::SceneUpdate::eventType, "stream-manager", "scenes", "Error",
         "connect ECONNREFUSED 127.0.0.1:4455",
         "    at Studio.show (/srv/stream-manager/dist/studio.js:203:9)", 1},
        {Comm::EventType::TweetReceived, "event-handler", "sentiment", "Error",
         "The model did not answer within 2000 ms (request %1)",
         "    at Sentiment.classify (/srv/event-handler/dist/sentiment.js:71:15)\n"
         "    at async Inbox.take (/srv/event-handler/dist/inbox.js:29:7)",
         Never},
    };
    const auto *const flaw = std::ranges::find(Flaws, event.type(), &Flaw::type);
    return flaw == std::end(Flaws) ? nullptr : flaw;
}

FailingHandlers::FailingHandlers(Comm::EventClient &client, const Simulator &simulator,
                                 const Options &options, QObject *parent)
    : QObject(parent),
      m_options(options),
      m_dice(options.seed),
      m_client(client),
      m_queue(client),
      m_events(client.subscribe(Comm::Topic::all()))
{
    connect(&simulator, &Simulator::publishing, this, &FailingHandlers::choose);
    connect(m_events.get(), &Comm::Subscription::received, this, &FailingHandlers::handle);
}

FailingHandlers::~FailingHandlers() = default;

void FailingHandlers::choose(const QList<Comm::Event> &events)
{
    for (const Comm::Event &event : events) {
        const Flaw *const flaw = flawOf(event);
        if (!flaw || !m_dice.chance(m_options.percent))
            continue;
        const QByteArray id = event.id().toByteArray();
        m_patients.insert(id, {.flaw = flaw, .request = m_dice.between(10'000, 99'999)});
        m_oldestFirst.push_back(id);
        ++m_open;
    }
    while (m_oldestFirst.size() > MaxPatients)
        forgetOldest();
}

void FailingHandlers::forgetOldest()
{
    const Patient patient = m_patients.take(m_oldestFirst.front());
    m_oldestFirst.pop_front();
    if (patient.flaw && patient.failures == 0)
        close();
}

void FailingHandlers::handle(const Comm::Event &event)
{
    const auto patient = m_patients.find(event.id().toByteArray());
    if (patient == m_patients.end())
        return;
    if (patient->failures >= patient->flaw->failures)
        m_patients.erase(patient);
    else
        giveUp(event, *patient);
}

void FailingHandlers::giveUp(const Comm::Event &event, Patient &patient)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (patient.failures == 0)
        patient.firstFailure = now.addMSecs(-Patience);
    const QString message
        = QString::fromLatin1(patient.flaw->message).replace("%1"_L1, QString::number(patient.request));
    const Comm::DeadLetterFailure failure{
        .message = message,
        .stack = u"%1: %2\n%3"_s.arg(QLatin1StringView(patient.flaw->error), message,
                                     QLatin1StringView(patient.flaw->frames)),
        .time = now,
        .firstFailure = patient.firstFailure,
        .attempts = Attempts,
        .retries = patient.failures++,
        .consumer = QLatin1StringView(patient.flaw->consumer),
        .service = QLatin1StringView(patient.flaw->service)};
    // The context of a future has to stay until its end.
    m_queue.store(event, failure)
        .then(&m_client,
              [self = QPointer<FailingHandlers>(this),
               isFirst = failure.retries == 0](const Comm::Result<Comm::DeadLetter> &letter) {
                  if (!self)
                      return;
                  if (letter)
                      ++self->m_stored;
                  else
                      Q_EMIT self->failed(letter.error());
                  if (isFirst)
                      self->close();
              });
}

void FailingHandlers::close()
{
    if (--m_open == 0)
        Q_EMIT settled();
}

} // namespace Sothebais
