// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/disconnectreceipt.h"
#include "comm/eventbatch.h"
#include "comm/export.h"
#include "comm/subscribeoptions.h"
#include "comm/topic.h"

#include <QObject>

#include <memory>

namespace Comm {

class SubscriptionHub;

/// One listener's share of the stream: each event of its topic exactly once, until it is destroyed.
///
/// Made by EventClient::subscribe(). Events arrive in the thread of the client, in the order of the server.
/// Connect to one of the three signals that carry events; with several, each event is seen in all of them.
///
///     auto bids = client.subscribe(Comm::Topic::glob("lot:bid:*"));
///     QObject::connect(bids.get(), &Comm::Subscription::received, &auctioneer, &Auctioneer::hear);
class COMM_EXPORT Subscription : public QObject
{
    Q_OBJECT
public:
    ~Subscription() override;

    const Topic &topic() const;
    /// True while the server has confirmed the subscription and the connection is up.
    bool isActive() const;
    /// Events so far that came once more, marked or left out; 0 where nobody looks for them.
    qint64 duplicates() const;

Q_SIGNALS:
    /// The subscription was confirmed (true), or the connection that carried it ended (false).
    void activeChanged(bool active);
    /// One event; emitted in the order of arrival, malformed ones included.
    void received(const Comm::Event &event);
    /// The same, with what is to be said about the event.
    void receivedWithMarks(const Comm::Event &event, Comm::EventMarks marks);
    /// The events of one read of the socket, at least one; the cheaper way to listen to a fast stream.
    void batchReceived(const Comm::EventBatch &batch);
    /// A connection was lost, is back, and this is what it has cost; emitted once for each loss that ended,
    /// after the events that could be recovered.
    void gapClosed(const Comm::DisconnectReceipt &receipt);

private:
    friend class SubscriptionHub;
    Subscription(SubscriptionHub *hub, const Topic &topic, const SubscribeOptions &options);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Comm
