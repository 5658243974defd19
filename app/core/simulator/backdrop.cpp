// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/backdrop.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

using Comm::EventSource;
using Comm::EventType;

constexpr QLatin1StringView AgentId("auctioneer");

QString newId(Script *script, QLatin1StringView prefix)
{
    return prefix + u"-%1"_s.arg(script->dice().bits() & 0xffff'ffff, 8, 16, QLatin1Char('0'));
}

QByteArray json(const QJsonObject &data)
{
    return QJsonDocument(data).toJson(QJsonDocument::Compact);
}

QString pickText(Script *script, std::initializer_list<const char16_t *> texts)
{
    return QString::fromUtf16(script->dice().pick(texts));
}

} // namespace

void Backdrop::write(Script *script)
{
    struct Row
    {
        int weight; ///< of 100
        void (Backdrop::*write)(Script *);
    };
    static constexpr Row Rows[] = {
        {20, &Backdrop::writeStreamQuality}, {5, &Backdrop::writeScene},
        {17, &Backdrop::writeTweet},         {5, &Backdrop::writeAgentMood},
        {9, &Backdrop::writeAgentMessage},   {8, &Backdrop::writeAgentInteraction},
        {10, &Backdrop::writeArrival},       {7, &Backdrop::writeDeparture},
        {9, &Backdrop::writeHealth},         {8, &Backdrop::writeMetric},
        {2, &Backdrop::writeTrouble},
    };
    qint64 draw = script->dice().between(1, 100);
    for (const Row &row : Rows) {
        draw -= row.weight;
        if (draw <= 0)
            return (this->*row.write)(script);
    }
}

QString Backdrop::bidder(Script *script) const
{
    return u"user-%1"_s.arg(script->dice().between(1, m_bidders));
}

void Backdrop::writeStreamQuality(Script *script)
{
    Dice &dice = script->dice();
    const bool poor = dice.chance(6);
    script->write(
        EventSource::StreamManager,
        Comm::StreamQuality{
            .streamId = SimulatedStream,
            .bitrate = static_cast<double>(poor ? dice.between(900, 1'800) : dice.between(4'200, 6'000)),
            .fps = static_cast<double>(poor ? dice.between(12, 22) : dice.between(29, 30)),
            .resolution = poor ? u"1280x720"_s : u"1920x1080"_s,
            .timestamp = script->now()});
}

void Backdrop::writeScene(Script *script)
{
    const QString scene = pickText(script, {u"wide", u"lot-close-up", u"auctioneer", u"bid-ladder"});
    script->write(EventSource::StreamManager,
                  Comm::SceneUpdate{.streamId = SimulatedStream,
                                    .sceneId = scene,
                                    .elements = {u"background"_s, u"lower-third"_s},
                                    .timestamp = script->now()});
}

void Backdrop::writeTweet(Script *script)
{
    const QString id = newId(script, "tweet"_L1);
    const QString handle = u"@collector_%1"_s.arg(script->dice().between(1, 999));
    const QString text
        = pickText(script,
                   {u"That brushwork! I have to have it.", u"What a night at SothebAIs \U0001F528",
                    u"Zu teuer für mich … aber schön.", u"Is this one going above reserve?",
                    u"素晴らしい作品ですね", u"Following every bid from Montréal."});
    script->write(EventType::TweetReceived, EventSource::TwitterApi,
                  json({{u"tweetId"_s, id}, {u"handle"_s, handle}, {u"text"_s, text}}));
    if (script->dice().chance(60))
        script->write(EventType::TweetProcessed, EventSource::EventHandler,
                      json({{u"tweetId"_s, id},
                            {u"handle"_s, handle},
                            {u"sentiment"_s, pickText(script, {u"positive", u"neutral", u"negative"})}}));
}

void Backdrop::writeAgentMood(Script *script)
{
    const QString previous = std::exchange(
        m_mood, pickText(script, {u"calm", u"excited", u"amused", u"suspenseful", u"proud", u"impatient"}));
    script->write(EventSource::EventHandler,
                  Comm::AgentMood{.agentId = AgentId,
                                  .mood = m_mood,
                                  .previousMood = previous,
                                  .timestamp = script->now(),
                                  .trigger = pickText(script, {u"bid", u"silence", u"tweet", u"new lot"})});
}

void Backdrop::writeAgentMessage(Script *script)
{
    script->write(EventSource::EventHandler,
                  Comm::AgentMessage{.agentId = AgentId,
                                     .messageId = newId(script, "message"_L1),
                                     .content = pickText(script,
                                                         {u"Do I see another bid?", u"Fair warning!",
                                                          u"A remarkable piece, look at the light.",
                                                          u"The bid is with the gentleman online.",
                                                          u"We are still below the reserve."}),
                                     .timestamp = script->now(),
                                     .context = {}});
}

void Backdrop::writeAgentInteraction(Script *script)
{
    using Type = Comm::AgentInteraction::Type;
    struct Row
    {
        Type type;
        const char16_t *content;
    };
    static constexpr Row Rows[] = {{Type::Question, u"Is the frame included?"},
                                   {Type::Question, u"Who painted this one?"},
                                   {Type::Comment, u"Great auction tonight"},
                                   {Type::Bid, u"I am in!"},
                                   {Type::Other, u"Hello from Lisbon"}};
    const Row &row = script->dice().pick(Rows);
    script->write(EventSource::EventHandler,
                  Comm::AgentInteraction{.agentId = AgentId,
                                         .interactionId = newId(script, "interaction"_L1),
                                         .userId = bidder(script),
                                         .twitterHandle = {},
                                         .content = QString::fromUtf16(row.content),
                                         .timestamp = script->now(),
                                         .type = row.type});
}

void Backdrop::writeArrival(Script *script)
{
    m_lastConnection = newId(script, "connection"_L1);
    script->write(EventSource::AdminPanel,
                  Comm::UserConnect{.userId = bidder(script),
                                    .connectionId = m_lastConnection,
                                    .platform = pickText(script, {u"web", u"ios", u"android", u"twitter"}),
                                    .timestamp = script->now(),
                                    .deviceInfo = {}});
}

void Backdrop::writeDeparture(Script *script)
{
    if (m_lastConnection.isEmpty())
        return writeArrival(script);
    script->write(EventSource::AdminPanel,
                  Comm::UserDisconnect{.userId = bidder(script),
                                       .connectionId = std::exchange(m_lastConnection, {}),
                                       .timestamp = script->now(),
                                       .reason = pickText(script, {u"closed", u"idle", u"network"})});
}

void Backdrop::writeHealth(Script *script)
{
    using Status = Comm::SystemHealth::Status;
    const Status status = script->dice().chance(92) ? Status::Healthy
        : script->dice().chance(80)                 ? Status::Degraded
                                                    : Status::Unhealthy;
    script->write(EventSource::Monitor,
                  Comm::SystemHealth{
                      .serviceId = pickText(script, {u"auction-engine", u"stream-manager", u"event-handler"}),
                      .status = status,
                      .timestamp = script->now(),
                      .details = {}});
}

void Backdrop::writeMetric(Script *script)
{
    struct Row
    {
        const char16_t *name;
        const char16_t *unit;
        qint64 most;
    };
    static constexpr Row Rows[] = {{u"cpu", u"%", 95},
                                   {u"memory", u"MB", 1'800},
                                   {u"event_latency", u"ms", 40},
                                   {u"viewers", u"", 12'000}};
    const Row &row = script->dice().pick(Rows);
    script->write(EventSource::Metrics,
                  Comm::SystemMetric{
                      .serviceId = pickText(script, {u"auction-engine", u"stream-manager", u"event-handler"}),
                      .metricName = QString::fromUtf16(row.name),
                      .metricValue = static_cast<double>(script->dice().between(1, row.most)),
                      .timestamp = script->now(),
                      .unit = QString::fromUtf16(row.unit)});
}

void Backdrop::writeTrouble(Script *script)
{
    switch (script->dice().between(1, 4)) {
    case 1:
        return script->write(EventSource::StreamManager,
                             Comm::StreamError{.streamId = SimulatedStream,
                                               .errorCode = u"ENCODER_STALL"_s,
                                               .errorMessage = u"The encoder delivered no frame for 2 s"_s,
                                               .timestamp = script->now(),
                                               .severity = Comm::StreamError::Severity::High});
    case 2:
        return script->write(EventSource::EventHandler,
                             Comm::SystemError{.serviceId = u"event-handler"_s,
                                               .errorCode = u"HANDLER_FAILED"_s,
                                               .errorMessage = u"A handler of TWEET_RECEIVED failed"_s,
                                               .timestamp = script->now(),
                                               .stackTrace = {},
                                               .severity = Comm::SystemError::Severity::Medium});
    case 3:
        return script->write(EventType::TweetError, EventSource::TwitterApi,
                             json({{u"message"_s, u"Rate limit reached, retrying in 60 s"_s}}));
    default:
        return script->write(
            EventType::ServiceWarning, EventSource::Monitor,
            json({{u"serviceId"_s, u"stream-manager"_s}, {u"message"_s, u"Event loop lag above 200 ms"_s}}));
    }
}

} // namespace Sothebais
