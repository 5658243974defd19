// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/eventparser.h"
#include "comm/eventvalidator.h"
#include "comm/export.h"
#include "comm/payloads.h"

#include <QJsonObject>

#include <functional>
#include <memory>

namespace Comm {

/// A typed payload that belongs to exactly one event type, such as BidPlaced.
template <typename T>
concept TypedPayload = requires(const T &payload)
{
    {
        T::eventType
        } -> std::convertible_to<EventType>;
    {
        payload.toJson()
        } -> std::same_as<QByteArray>;
};

/// Makes new events: fresh id, current time, canonical JSON, checked before anyone sees it.
///
///     Comm::EventBuilder builder({.source = "AUCTION_ENGINE"});
///     const auto event = builder.build(Comm::AgentMessage{.agentId = u"auctioneer"_s,
///                                                         .messageId = u"m1"_s,
///                                                         .content = u"Going once"_s,
///                                                         .timestamp = QDateTime::currentDateTimeUtc()});
///     const auto other = builder.build("SYSTEM_INFO", R"({"note":"doors open"})");
class COMM_EXPORT EventBuilder
{
public:
    struct Options
    {
        QByteArray source = QByteArrayLiteral("SYSTEM"); ///< wire name of the source of the events
        QByteArray version
            = QByteArrayLiteral("1.0.0"); ///< of the envelope; what the existing services write
        EventValidator::Level level = EventValidator::Level::Contract; ///< what build() insists on
        std::function<qint64()> now = {}; ///< milliseconds since the epoch; the system clock if empty
        std::function<QByteArray()> newId = {}; ///< a random version 4 UUID if empty
    };

    explicit EventBuilder(Options options = defaultOptions(), const Catalog &catalog = Catalog());
    EventBuilder(EventBuilder &&) noexcept;
    EventBuilder &operator=(EventBuilder &&) noexcept;
    ~EventBuilder();

    /// `keyOrName` is "BID_PLACED" or "lot:bid:placed"; `data` is JSON text, written into the event as
    /// JavaScript would print it. InvalidArgument for an unknown type, MalformedJson or InvalidEvent for the
    /// data.
    Result<Event> build(QByteArrayView keyOrName, QByteArrayView data);
    Result<Event> build(EventType type, QByteArrayView data);
    Result<Event> build(EventType type, const QJsonObject &data);
    template <TypedPayload Payload>
    Result<Event> build(const Payload &payload)
    {
        return build(Payload::eventType, payload.toJson());
    }

private:
    static Options defaultOptions() { return {}; }

    class Private;
    std::unique_ptr<Private> d;
};

/// One event made with the defaults, for whoever needs just one.
COMM_EXPORT Result<Event> createEvent(EventType type, EventSource source, QByteArrayView data);

} // namespace Comm
