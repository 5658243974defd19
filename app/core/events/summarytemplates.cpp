// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "summarytemplates.h"

#include <QtGlobal>

namespace Sothebais {

namespace {

struct SummaryTemplate
{
    Comm::EventType type;
    const char *text;
};

constexpr SummaryTemplate Templates[] = {
    {Comm::EventType::BidPlaced,
     QT_TRANSLATE_NOOP("EventSummary", "bid {amount} {currency} on {lotId} by {userId}")},
    {Comm::EventType::BidAccepted,
     QT_TRANSLATE_NOOP("EventSummary", "bid {amount} {currency} by {userId} accepted in {auctionId}")},
    {Comm::EventType::BidRejected,
     QT_TRANSLATE_NOOP("EventSummary", "bid {amount} {currency} by {userId} rejected: {reason}")},
    {Comm::EventType::WinnerDetermined,
     QT_TRANSLATE_NOOP("EventSummary", "{auctionId} won by {userId} for {amount} {currency}")},
    {Comm::EventType::LotStart,
     QT_TRANSLATE_NOOP("EventSummary", "{lotId} opens: {artItemId}[, reserve {reservePrice} {currency}]")},
    {Comm::EventType::LotEnd,
     QT_TRANSLATE_NOOP("EventSummary", "{lotId} closes[ at {finalPrice} {currency}][, won by {winnerId}]")},
    {Comm::EventType::AuctionStart,
     QT_TRANSLATE_NOOP("EventSummary",
                       "{auctionId} opens: {artItemId}[, reserve {reservePrice} {currency}]")},
    {Comm::EventType::AuctionEnd,
     QT_TRANSLATE_NOOP("EventSummary",
                       "{auctionId} closes[ at {finalPrice} {currency}][, won by {winnerId}]")},
    {Comm::EventType::PriceUpdated,
     QT_TRANSLATE_NOOP("EventSummary", "price of {auctionId} now {currentPrice}[, before {previousPrice}]")},
    {Comm::EventType::TimerUpdated,
     QT_TRANSLATE_NOOP("EventSummary",
                       "{timeRemaining} s left in {auctionId}[, extended {extensionCount}×]")},
    {Comm::EventType::SessionStart, QT_TRANSLATE_NOOP("EventSummary", "{sessionId} of {campaignId} begins")},
    {Comm::EventType::SessionPreAuction,
     QT_TRANSLATE_NOOP("EventSummary", "{sessionId}: before the auction, from {startTime}")},
    {Comm::EventType::SessionAuction,
     QT_TRANSLATE_NOOP("EventSummary", "{sessionId}: auction, from {startTime}")},
    {Comm::EventType::SessionPostAuction,
     QT_TRANSLATE_NOOP("EventSummary", "{sessionId}: after the auction, from {startTime}")},
    {Comm::EventType::SessionEnd,
     QT_TRANSLATE_NOOP("EventSummary",
                       "{sessionId} ends: {completedLots} of {totalLots} lots, {totalBids} bids, "
                       "{totalValue} {currency}")},
    {Comm::EventType::StreamStart, QT_TRANSLATE_NOOP("EventSummary", "{streamId} goes live on {platform}")},
    {Comm::EventType::StreamEnd,
     QT_TRANSLATE_NOOP("EventSummary", "{streamId} ends after {duration} s[, {viewerCount} viewers]")},
    {Comm::EventType::StreamError,
     QT_TRANSLATE_NOOP("EventSummary", "{streamId}: {errorMessage} ({errorCode}[, {severity}])")},
    {Comm::EventType::StreamQuality,
     QT_TRANSLATE_NOOP("EventSummary", "{streamId}: {resolution} at {fps} fps, bit rate {bitrate}")},
    {Comm::EventType::SceneUpdate, QT_TRANSLATE_NOOP("EventSummary", "{streamId} shows {sceneId}")},
    {Comm::EventType::AssetLoaded, QT_TRANSLATE_NOOP("EventSummary", "{assetId} ({assetType}) loaded")},
    {Comm::EventType::AgentMessage, QT_TRANSLATE_NOOP("EventSummary", "{agentId}: {content}")},
    {Comm::EventType::AgentMood,
     QT_TRANSLATE_NOOP("EventSummary", "{agentId} is {mood}[, was {previousMood}][: {trigger}]")},
    {Comm::EventType::AgentInteraction,
     QT_TRANSLATE_NOOP("EventSummary", "{agentId}[ to {userId}][ @{twitterHandle}], {type}: {content}")},
    {Comm::EventType::AgentAsset,
     QT_TRANSLATE_NOOP("EventSummary", "{agentId} asks for {assetId} ({assetType})")},
    {Comm::EventType::AgentMemory,
     QT_TRANSLATE_NOOP("EventSummary", "{agentId} remembers ({type}): {content}")},
    {Comm::EventType::UserConnect, QT_TRANSLATE_NOOP("EventSummary", "{userId} connects by {platform}")},
    {Comm::EventType::UserDisconnect, QT_TRANSLATE_NOOP("EventSummary", "{userId} leaves[: {reason}]")},
    {Comm::EventType::UserAction, QT_TRANSLATE_NOOP("EventSummary", "{userId}: {actionType}")},
    {Comm::EventType::UserPreference, QT_TRANSLATE_NOOP("EventSummary", "{userId} prefers {preferences}")},
    {Comm::EventType::SystemError,
     QT_TRANSLATE_NOOP("EventSummary", "{serviceId}: {errorMessage} ({errorCode}[, {severity}])")},
    {Comm::EventType::SystemHealth, QT_TRANSLATE_NOOP("EventSummary", "{serviceId} is {status}")},
    {Comm::EventType::SystemMetric,
     QT_TRANSLATE_NOOP("EventSummary", "{serviceId}: {metricName} {metricValue}[ {unit}]")},
    {Comm::EventType::SystemConfig,
     QT_TRANSLATE_NOOP("EventSummary", "{serviceId}: {configKey} set to {configValue}")},
};

} // namespace

const char *summaryTemplate(Comm::EventType type)
{
    for (const SummaryTemplate &candidate : Templates) {
        if (candidate.type == type)
            return candidate.text;
    }
    return nullptr;
}

} // namespace Sothebais
