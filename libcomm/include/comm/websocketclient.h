// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/export.h"
#include "comm/result.h"
#include "comm/websocketclose.h"
#include "comm/websocketframe.h"
#include "comm/websockethealth.h"
#include "comm/websocketmessage.h"
#include "comm/websocketoptions.h"

#include <QObject>

#include <memory>

namespace Comm {

/// Keeps one WebSocket connection to a service, and says honestly how it is doing.
///
/// A line that drops, a peer that falls silent and a machine that slept all end in a new connection. The ping
/// messages of the existing services are answered, and neither they nor the answers to ours are handed on.
/// The client lives in one thread, which needs an event loop; it may be moved to another before
/// connectToServer().
///
///     Comm::WebSocketClient client({.request = {.url = QUrl(u"ws://localhost:4201/ws"_s)}});
///     QObject::connect(&client, &Comm::WebSocketClient::messageReceived, &client,
///                      [](const Comm::WebSocketMessage &message) { qInfo() << message.text(); });
///     QObject::connect(&client, &Comm::WebSocketClient::connected, &client, [&client] {
///         const auto taken = client.sendText(u"hello"_s);
///         if (!taken)
///             qWarning() << taken.error().toString();
///     });
///     client.connectToServer();
class COMM_EXPORT WebSocketClient : public QObject
{
    Q_OBJECT
public:
    using State = WebSocketHealth::State;

    /// What became of a message that was taken.
    enum class Taken {
        Sent, ///< handed to the connection
        Queued, ///< kept for the next one
    };

    explicit WebSocketClient(const WebSocketOptions &options, QObject *parent = nullptr);
    ~WebSocketClient() override;

    State state() const;
    /// Everything else, as of now.
    WebSocketHealth health() const;

    // Each says whether the message was taken: NotConnected, Overloaded and TooLarge are why not. One that
    // was sent may still be lost with the connection.
    Result<Taken> sendText(const QString &text);
    Result<Taken> sendBinary(const QByteArray &bytes);
    /// As JavaScript's JSON.stringify() prints it, in a text frame. InvalidArgument for an undefined value.
    Result<Taken> sendJson(const QJsonValue &value);

public Q_SLOTS:
    /// Starts to connect; does nothing unless disconnected or failed. However often it is called, there is
    /// one connection at a time.
    void connectToServer();
    /// Closes the connection for good and forgets the messages that wait for one.
    void disconnectFromServer(int code = WebSocketClose::Normal, const QString &reason = {});
    /// Ends the connection, or the wait for the next attempt, and makes a new one at once: for whoever knows
    /// that the network has changed. Does nothing while disconnected.
    void reconnect();

Q_SIGNALS:
    void stateChanged(Comm::WebSocketHealth::State state);
    void connected();
    /// A connection ended; emitted once for each.
    void closed(const Comm::WebSocketClose &close);
    /// An attempt failed, or a connection ended other than it should; emitted each time.
    void failed(const Comm::Error &error);
    void messageReceived(const Comm::WebSocketMessage &message);
    /// A queued message will not be sent, and why.
    void dropped(const Comm::WebSocketMessage &message, const Comm::Error &reason);
    /// Only with `tellsFrames`: what went over the connection, control frames and the messages of heartbeats
    /// included. A control frame of the peer comes after the messages that were read together with it.
    void frameSeen(const Comm::WebSocketFrame &frame);
    /// Anything of health() changed; at most once in each `healthInterval`, however much happens.
    void healthChanged(const Comm::WebSocketHealth &health);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Comm

Q_DECLARE_METATYPE(Comm::WebSocketHealth::State)
