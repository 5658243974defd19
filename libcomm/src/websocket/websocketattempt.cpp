// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "websocket/websocketattempt.h"

#include "printable.h"
#include "tls/tlsconfiguration.h"
#include "tls/tlserror.h"
#include "tls/tlspeerof.h"
#include "websocket/handshakeanswer.h"
#include "websocket/websocketerror.h"
#include "websocket/wiretap.h"

#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QSslSocket>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

#include <algorithm>

namespace Comm {

using Party = WebSocketClose::Party;

namespace {

// Of an answer to a handshake: far more than any server says, and no flood.
constexpr qint64 LargestAnswer = 64 * 1024;
// A control frame has room for 125 bytes, of which two are the code.
constexpr qsizetype LongestReason = 123;

/// The reason cut to what a frame can carry, at the border of a character.
QString fitting(const QString &reason)
{
    QString text = reason;
    while (text.toUtf8().size() > LongestReason)
        text.chop(text.size() > 1 && text.back().isLowSurrogate() ? 2 : 1);
    return text;
}

bool mayBeHttp(const QByteArray &bytes)
{
    return bytes.startsWith(QByteArrayView("HTTP/").first(std::min<qsizetype>(bytes.size(), 5)));
}

/// Whether QWebSocket answers a close frame of the peer in this way.
bool isAnsweredWith(int code, int answer)
{
    constexpr int protocolError = 1002;
    const bool isYoung = code >= 1012 && code <= 1014; // registered after QWebSocket was written
    return code == answer || (code == WebSocketClose::NoCode && answer == WebSocketClose::Normal)
        || (isYoung && answer == protocolError);
}

QNetworkRequest networkRequest(const WebSocketRequest &request)
{
    QUrl url = request.url;
    const QString credentials = url.userName(QUrl::FullyDecoded) + u':' + url.password(QUrl::FullyDecoded);
    const bool hasCredentials = !url.userInfo().isEmpty();
    url.setUserInfo({});
    url.setFragment({});
    QNetworkRequest result(url);
    if (!request.token.isEmpty())
        result.setRawHeader("Authorization", "Bearer " + request.token);
    else if (hasCredentials)
        result.setRawHeader("Authorization", "Basic " + credentials.toUtf8().toBase64());
    for (const WebSocketRequest::Header &header : request.headers)
        result.setRawHeader(header.name, header.value);
    return result;
}

} // namespace

WebSocketAttempt::WebSocketAttempt(const WebSocketOptions &options, const WebSocketRequest &request,
                                   QObject *parent)
    : QObject(parent),
      m_options(options),
      m_request(request),
      m_peer(request.peer()),
      m_socket(new QWebSocket(request.origin, QWebSocketProtocol::VersionLatest, this)),
      m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &WebSocketAttempt::takeTimeout);
}

// QWebSocket's own destructor would try to say goodbye.
WebSocketAttempt::~WebSocketAttempt()
{
    m_socket->disconnect(this);
    m_socket->abort();
}

Result<void> WebSocketAttempt::prepare()
{
    m_socket->setMaxAllowedIncomingFrameSize(quint64(m_options.maxMessage));
    m_socket->setMaxAllowedIncomingMessageSize(quint64(m_options.maxMessage));
    if (!m_options.useSystemProxy)
        m_socket->setProxy(QNetworkProxy::NoProxy);
    if (m_request.url.scheme() != QLatin1String("wss"))
        return {};
    const Result<QSslConfiguration> tls = tlsConfiguration(m_options.tls);
    if (!tls)
        return tls.error();
    m_socket->setSslConfiguration(*tls);
    return {};
}

void WebSocketAttempt::open()
{
    if (const Result<void> prepared = prepare(); !prepared) {
        fail(prepared.error());
        return;
    }
    watch();
    m_timer.start(m_options.handshakeTimeout);
    QWebSocketHandshakeOptions handshake;
    handshake.setSubprotocols(m_options.subprotocols);
    m_socket->open(networkRequest(m_request), handshake);
    tap();
}

void WebSocketAttempt::watch()
{
    connect(m_socket, &QWebSocket::connected, this, &WebSocketAttempt::takeOpened);
    connect(m_socket, &QWebSocket::aboutToClose, this, &WebSocketAttempt::takeClosing);
    connect(m_socket, &QWebSocket::disconnected, this, &WebSocketAttempt::takeDisconnected);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(m_socket, &QWebSocket::errorOccurred, this, &WebSocketAttempt::takeError);
#else
    connect(m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
            &WebSocketAttempt::takeError);
#endif
    connect(m_socket, &QWebSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_tlsErrors = errors;
        readCertificate();
    });
    connect(m_socket, &QWebSocket::textMessageReceived, this, &WebSocketAttempt::textReceived);
    connect(m_socket, &QWebSocket::binaryMessageReceived, this, &WebSocketAttempt::binaryReceived);
    connect(m_socket, &QWebSocket::pong, this,
            [this](quint64, const QByteArray &payload) { Q_EMIT pongReceived(payload); });
}

// QWebSocket makes the socket below it when it opens, as its child, and hides it. The name to check has to be
// set there, and what QWebSocket does not tell can be seen there.
void WebSocketAttempt::tap()
{
    auto *below = m_socket->findChild<QTcpSocket *>({}, Qt::FindDirectChildrenOnly);
    if (!below)
        return;
    if (auto *tls = qobject_cast<QSslSocket *>(below); tls && !m_options.tls.serverName.isEmpty())
        tls->setPeerVerifyName(m_options.tls.serverName);
    m_tap = new WireTap(*below);
    if (m_options.tellsFrames) {
        m_tap->watchControls();
        connect(m_tap, &WireTap::controlSeen, this, &WebSocketAttempt::tellControl);
    }
    connect(below, &QObject::destroyed, this, [this] { m_tap = nullptr; });
    connect(below, &QTcpSocket::readyRead, this, [this, below] {
        if (m_phase == Phase::Handshake && below->bytesAvailable() > LargestAnswer)
            fail(handshakeTooLarge(m_peer, LargestAnswer));
    });
}

void WebSocketAttempt::readAnswer()
{
    if (m_tap && m_answer.status == 0)
        m_answer = handshakeAnswer(m_tap->takeAnswer());
}

void WebSocketAttempt::readCertificate()
{
    if (const auto *tls = m_socket->findChild<QSslSocket *>({}, Qt::FindDirectChildrenOnly))
        m_tlsPeer = tlsPeerOf(tls->sslConfiguration());
}

// QWebSocket answers a ping by itself. What the peer says once the end is settled is no news to anybody.
void WebSocketAttempt::tellControl(const ControlFrame &frame)
{
    using Frame = WebSocketFrame;
    constexpr int close = 8;
    constexpr int ping = 9;
    constexpr int pong = 10;
    if (frame.opcode == close) {
        const std::optional<CloseFrame> said = closeFrameOf(frame.payload);
        Q_EMIT controlSeen(Frame::Direction::In, Frame::Kind::Close,
                           said ? printable(said->reason).toUtf8() : frame.payload,
                           said ? said->code : WebSocketClose::NoCode);
    } else if (frame.opcode == ping) {
        Q_EMIT controlSeen(Frame::Direction::In, Frame::Kind::Ping, frame.payload, 0);
        Q_EMIT controlSeen(Frame::Direction::Out, Frame::Kind::Pong, frame.payload, 0);
    } else if (frame.opcode == pong) {
        Q_EMIT controlSeen(Frame::Direction::In, Frame::Kind::Pong, frame.payload, 0);
    }
}

void WebSocketAttempt::tellClose(int code, const QString &reason)
{
    if (m_options.tellsFrames)
        Q_EMIT controlSeen(WebSocketFrame::Direction::Out, WebSocketFrame::Kind::Close, reason.toUtf8(),
                           code);
}

void WebSocketAttempt::takeOpened()
{
    readAnswer();
    readCertificate();
    m_timer.stop();
    m_phase = Phase::Open;
    Q_EMIT opened();
}

// Fires when a close frame was sent: by us, or by QWebSocket in answer to one of the peer or to what the peer
// did wrong. Once the socket below closes it fires again.
void WebSocketAttempt::takeClosing()
{
    if (m_phase != Phase::Open)
        return;
    m_phase = Phase::Closing;
    m_close = closeOfFrame();
    m_timer.start(m_options.closeTimeout);
    tellClose(m_socket->closeCode(), m_socket->closeReason());
}

// QWebSocket reports what it answers: a made up 1000 where the peer gave no code, a 1002 of its own for codes
// that were registered after it was written, and nothing about who began.
WebSocketClose WebSocketAttempt::closeOfFrame()
{
    const std::optional<CloseFrame> frame = m_tap ? m_tap->closeFrame() : std::nullopt;
    const int told = m_socket->closeCode();
    if (frame && isAnsweredWith(frame->code, told))
        return {.code = frame->code, .reason = printable(frame->reason), .by = Party::Peer};
    return {
        .code = told, .reason = printable(m_socket->closeReason()), .by = m_tap ? Party::Us : Party::Peer};
}

void WebSocketAttempt::close(int code, const QString &reason)
{
    if (m_phase == Phase::Handshake) {
        end({.code = WebSocketClose::Dropped, .by = Party::Us},
            webSocketConnectFailure(m_peer, QAbstractSocket::OperationError, tr("given up")));
        return;
    }
    if (m_phase != Phase::Open)
        return;
    m_phase = Phase::Closing;
    m_close = {.code = code, .reason = fitting(reason), .by = Party::Us};
    m_timer.start(m_options.closeTimeout);
    tellClose(code, m_close.reason);
    m_socket->close(QWebSocketProtocol::CloseCode(code), m_close.reason);
}

void WebSocketAttempt::takeError(QAbstractSocket::SocketError code)
{
    if (m_phase == Phase::Handshake) {
        readAnswer();
        fail(handshakeFailureFor(code));
    }
    // An open connection tells of its end by itself.
}

Error WebSocketAttempt::handshakeFailureFor(QAbstractSocket::SocketError code)
{
    const QString reason = m_socket->errorString();
    const QString name = m_options.tls.serverName.isEmpty() ? m_request.url.host() : m_options.tls.serverName;
    if (!m_tlsErrors.isEmpty())
        return certificateFailure(m_peer, name, m_tlsErrors);
    if (code == QAbstractSocket::SslHandshakeFailedError)
        return handshakeFailure(m_peer, reason);
    if (m_answer.status != 0)
        return handshakeRefused(m_peer, m_answer.status, m_answer.phrase, reason);
    if (const QByteArray unread = m_tap ? m_tap->unread() : QByteArray(); !mayBeHttp(unread))
        return notWebSocket(m_peer, unread);
    return webSocketConnectFailure(m_peer, code, reason);
}

void WebSocketAttempt::takeDisconnected()
{
    if (m_phase == Phase::Handshake)
        fail(handshakeFailureFor(m_socket->error()));
    else if (m_phase == Phase::Closing)
        end(m_close, webSocketEnded(m_peer, m_close));
    else if (m_phase == Phase::Open) {
        const WebSocketClose dropped{.code = WebSocketClose::Dropped,
                                     .reason = printable(m_socket->errorString())};
        end(dropped, webSocketEnded(m_peer, dropped));
    }
}

void WebSocketAttempt::takeTimeout()
{
    if (m_phase == Phase::Closing) {
        end(m_close, webSocketEnded(m_peer, m_close));
        return;
    }
    const QByteArray unread = m_tap ? m_tap->unread() : QByteArray();
    fail(mayBeHttp(unread) ? handshakeTimeout(m_peer, m_options.handshakeTimeout)
                           : notWebSocket(m_peer, unread));
}

void WebSocketAttempt::fail(const Error &error)
{
    end({.code = WebSocketClose::Dropped, .httpStatus = m_answer.status == 101 ? 0 : m_answer.status}, error);
}

void WebSocketAttempt::end(const WebSocketClose &close, const Error &error)
{
    if (m_phase == Phase::Ended)
        return;
    m_phase = Phase::Ended;
    m_timer.stop();
    m_socket->disconnect(this);
    const auto tell = [this, close, error] {
        m_socket->abort();
        Q_EMIT ended(close, error);
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

QString WebSocketAttempt::subprotocol() const
{
    return m_socket->subprotocol();
}

qint64 WebSocketAttempt::unsent() const
{
    return m_socket->bytesToWrite();
}

qint64 WebSocketAttempt::sendText(const QString &text)
{
    return isOpen() ? m_socket->sendTextMessage(text) : 0;
}

void WebSocketAttempt::sendBinary(const QByteArray &bytes)
{
    if (isOpen())
        m_socket->sendBinaryMessage(bytes);
}

void WebSocketAttempt::ping(const QByteArray &payload)
{
    if (!isOpen())
        return;
    m_socket->ping(payload);
    if (m_options.tellsFrames)
        Q_EMIT controlSeen(WebSocketFrame::Direction::Out, WebSocketFrame::Kind::Ping, payload, 0);
}

} // namespace Comm
