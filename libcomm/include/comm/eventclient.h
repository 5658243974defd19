// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/backoff.h"
#include "comm/connectionstatus.h"
#include "comm/eventbuilder.h"
#include "comm/eventparser.h"
#include "comm/export.h"
#include "comm/readingpause.h"
#include "comm/redisaddress.h"
#include "comm/rediscredentials.h"
#include "comm/slowconsumerwarning.h"
#include "comm/subscription.h"

#include <QFuture>
#include <QObject>

#include <chrono>
#include <memory>

namespace Comm {

class RedisClient;

/// What became of a published event.
struct Publication
{
    QByteArray id; ///< of the event
    int typeReceivers = 0; ///< clients that the server handed it to on the channel of its type
    int allReceivers = 0; ///< clients that the server handed it to on the channel of all events

    int receivers() const { return typeReceivers + allReceivers; }
    bool operator==(const Publication &) const = default;
};

/// Publishes events, subscribes to them and reads their history, over one Redis.
///
/// Everything is asynchronous: a call returns at once and its future completes exactly once, later, with a
/// value or an error. A lost connection is made again by itself, with every subscription. The client lives in
/// one thread, which needs an event loop; it may be moved to another before connectToServer().
///
///     Comm::EventClient client({.redis = *Comm::RedisAddress::fromUrl(u"redis://localhost:6379"_s)});
///     const auto bids = client.subscribe(Comm::Topic::type(Comm::EventType::BidPlaced));
///     QObject::connect(bids.get(), &Comm::Subscription::received, &client, [](const Comm::Event &event) {
///         qInfo() << event.dataText();
///     });
///     client.connectToServer();
///     client.publish(Comm::EventType::SystemInfo, R"({"note":"doors open"})")
///         .then(&client, [](const Comm::Result<Comm::Publication> &published) {
///             qInfo() << (published ? QString::number(published->receivers()) :
///             published.error().toString());
///         });
class COMM_EXPORT EventClient : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        RedisAddress redis = {};
        EventBuilder::Options events = {}; ///< source, version and checks of the events that publish() makes
        Catalog catalog = {};
        EventParser::Limits limits = {}; ///< beyond which a received event counts as malformed
        int historyLength = 1000; ///< events kept in each history list; the existing services keep 1000
        QString name = QStringLiteral("libcomm"); ///< of the connections, as CLIENT LIST shows it
        std::chrono::milliseconds connectTimeout{10'000}; ///< from resolving the name to the answer to AUTH
        std::chrono::milliseconds commandTimeout{5'000};
        Backoff backoff = {};
        qsizetype maxUnsent
            = 64 * 1024 * 1024; ///< bytes waiting to be sent; beyond it calls fail as Overloaded
        qsizetype maxReply = 64 * 1024 * 1024; ///< bytes of one reply; beyond it the connection is closed
        RedisCredentialsProvider credentials = {}; ///< asked at each attempt; empty for those of the address
        std::chrono::milliseconds sentinelTimeout{1'000}; ///< of each sentinel that is asked for the master
        std::chrono::milliseconds masterCheck{
            5'000}; ///< how often a sentinel is asked whether it is still that
        std::chrono::milliseconds slowConsumerCheck{1'000}; ///< how often to look whether events wait unread
    };

    explicit EventClient(const Options &options, QObject *parent = nullptr);
    ~EventClient() override;

    const Options &options() const;
    ConnectionStatus status() const;

    /// Publishes an event that is already made: its bytes go out unchanged.
    QFuture<Result<Publication>> publish(const Event &event);
    /// Makes an event with the builder's checks and publishes it; an invalid one is refused, nothing is sent.
    QFuture<Result<Publication>> publish(EventType type, QByteArrayView data);
    template <TypedPayload Payload>
    QFuture<Result<Publication>> publish(const Payload &payload)
    {
        return publish(Payload::eventType, payload.toJson());
    }
    /// Publishes many with one completion; the outcomes are in the order of the events.
    QFuture<QList<Result<Publication>>> publishAll(const QList<Event> &events);

    /// Listens to a topic until the returned object is destroyed; it may be asked for before the connection
    /// is there.
    std::unique_ptr<Subscription> subscribe(const Topic &topic, const SubscribeOptions &options = {});

    /// The newest events of a type, or of all, newest first. A glob is an InvalidArgument.
    QFuture<Result<QList<Event>>> history(const Topic &topic, int limit = 100);
    /// Publishes the event with this id again, the same bytes, if the history still has it; else NotFound.
    QFuture<Result<Publication>> replay(const QByteArray &id);

    /// Stops reading events until what it returns is let go. They wait at the server meanwhile, which ends
    /// the connection once it holds too many: see slowConsumer(). For consumers that take events faster than
    /// they can handle them, such as those in another thread; one that handles them in its slot slows the
    /// reading down by itself. Publishing goes on.
    ReadingPause pauseReading();

public Q_SLOTS:
    /// Starts to connect; does nothing unless disconnected or failed.
    void connectToServer();
    /// Ends the connection; what is under way fails as Cancelled. Subscriptions stay and come back with the
    /// next connection.
    void disconnectFromServer();

Q_SIGNALS:
    /// Every change of state, and every attempt.
    void statusChanged(const Comm::ConnectionStatus &status);
    /// An attempt failed or a connection was lost; emitted each time.
    void failed(const Comm::Error &error);
    /// Events wait unread, here and at the server; emitted once for each `slowConsumerCheck` for as long as
    /// it lasts.
    void slowConsumer(const Comm::SlowConsumerWarning &warning);

private:
    friend class DeadLetterQueue;
    RedisClient &commands(); ///< the connection that everything but subscriptions shares

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Comm
