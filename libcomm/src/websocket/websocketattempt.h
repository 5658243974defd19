// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/error.h"
#include "comm/tlspeer.h"
#include "comm/websocketframe.h"
#include "comm/websocketoptions.h"

#include <QAbstractSocket>
#include <QObject>
#include <QSslError>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QWebSocket;
QT_END_NAMESPACE

namespace Comm {

struct ControlFrame;
class WireTap;

/// One attempt to connect and, if it succeeds, the one connection that comes of it: a fresh QWebSocket with
/// deadlines, and the truth about its end.
class WebSocketAttempt : public QObject
{
    Q_OBJECT
public:
    /// What a server said to the handshake.
    struct Answer
    {
        int status = 0; ///< of HTTP; 0 while there is none
        QByteArray phrase = {};
        QList<WebSocketRequest::Header> headers = {};
    };

    /// `request` has passed its check().
    WebSocketAttempt(const WebSocketOptions &options, const WebSocketRequest &request,
                     QObject *parent = nullptr);
    ~WebSocketAttempt() override;

    void open();
    /// Ends it; ended() follows, at the latest when the peer did not agree in time.
    void close(int code, const QString &reason);

    bool isOpen() const { return m_phase == Phase::Open; }
    const Answer &answer() const { return m_answer; }
    QString subprotocol() const;
    /// Who is there, as far as TLS has told.
    const std::optional<TlsPeer> &tlsPeer() const { return m_tlsPeer; }
    qint64 unsent() const;

    // These do nothing unless it is open.
    qint64 sendText(const QString &text); ///< returns its bytes
    void sendBinary(const QByteArray &bytes);
    void ping(const QByteArray &payload);

Q_SIGNALS:
    void opened();
    /// Emitted exactly once, in a turn of the event loop of its own.
    void ended(const Comm::WebSocketClose &close, const Comm::Error &error);
    void textReceived(const QString &text);
    void binaryReceived(const QByteArray &bytes);
    void pongReceived(const QByteArray &payload);
    /// With `tellsFrames`, those that belong to the connection itself: ping, pong and close, both ways.
    void controlSeen(Comm::WebSocketFrame::Direction direction, Comm::WebSocketFrame::Kind kind,
                     const QByteArray &payload, int closeCode);

private:
    enum class Phase { Handshake, Open, Closing, Ended };

    Result<void> prepare();
    void watch();
    void tap();
    void readAnswer();
    void readCertificate();
    void tellControl(const ControlFrame &frame);
    void tellClose(int code, const QString &reason);
    void takeOpened();
    void takeClosing();
    void takeError(QAbstractSocket::SocketError code);
    void takeDisconnected();
    void takeTimeout();
    WebSocketClose closeOfFrame();
    Error handshakeFailureFor(QAbstractSocket::SocketError code);
    void fail(const Error &error);
    void end(const WebSocketClose &close, const Error &error);

    const WebSocketOptions m_options;
    const WebSocketRequest m_request;
    const QString m_peer;
    QWebSocket *m_socket; ///< a child; made when it opens
    WireTap *m_tap = nullptr; ///< belongs to the socket below; none if that is not to be found
    QTimer m_timer; ///< the deadline of the handshake, then that of the close
    Phase m_phase = Phase::Handshake;
    Answer m_answer;
    QList<QSslError> m_tlsErrors;
    std::optional<TlsPeer> m_tlsPeer;
    WebSocketClose m_close; ///< how it will have ended, once that is known
};

} // namespace Comm
