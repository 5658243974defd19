// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "scriptedwebsocketserver.h"

#include <QCryptographicHash>
#include <QSslConfiguration>
#include <QSslKey>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

template <typename Number>
QByteArray bigEndian(Number number)
{
    const Number swapped = qToBigEndian(number);
    return QByteArray(reinterpret_cast<const char *>(&swapped), sizeof swapped);
}

// Whether a peer has been answered is kept with it, as its name.
const QString Upgraded = u"upgraded"_s;

} // namespace

ScriptedWebSocketServer::ScriptedWebSocketServer(Script onOpen, Script onData)
    : m_server([onOpen, onData](QTcpSocket &peer) {
          if (peer.objectName() == Upgraded) {
              if (onData)
                  onData(peer);
              return;
          }
          if (!peer.peek(peer.bytesAvailable()).contains("\r\n\r\n"))
              return;
          peer.setObjectName(Upgraded);
          peer.write(upgrade(peer.readAll()));
          if (onOpen)
              onOpen(peer);
      })
{
}

QString ScriptedWebSocketServer::url() const
{
    return u"ws://127.0.0.1:%1/ws"_s.arg(m_server.port());
}

QByteArray ScriptedWebSocketServer::upgrade(const QByteArray &request, const QByteArray &headers)
{
    const QByteArray before = "Sec-WebSocket-Key: ";
    const qsizetype begin = request.indexOf(before) + before.size();
    const QByteArray key = request.mid(begin, request.indexOf('\r', begin) - begin);
    const QByteArray salted = key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    const QByteArray accept = QCryptographicHash::hash(salted, QCryptographicHash::Sha1);
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n" + headers
        + "Sec-WebSocket-Accept: " + accept.toBase64() + "\r\n\r\n";
}

QByteArray ScriptedWebSocketServer::frame(int opcode, const QByteArray &payload)
{
    QByteArray frame(1, char(0x80 | opcode));
    if (payload.size() < 126)
        frame += char(payload.size());
    else if (payload.size() < 65536)
        frame += char(126) + bigEndian(quint16(payload.size()));
    else
        frame += char(127) + bigEndian(quint64(payload.size()));
    return frame + payload;
}

QByteArray ScriptedWebSocketServer::closeFrame(int code, const QByteArray &reason)
{
    return frame(0x8, bigEndian(quint16(code)) + reason);
}

WebSocketServer::WebSocketServer(const Options &options)
    : m_options(options),
      m_server(u"test"_s, options.identity ? QWebSocketServer::SecureMode : QWebSocketServer::NonSecureMode)
{
    m_server.setSupportedSubprotocols(options.subprotocols);
    if (options.identity) {
        QSslConfiguration tls;
        tls.setLocalCertificateChain(QSslCertificate::fromData(options.identity->certificate()));
        tls.setPrivateKey(QSslKey(options.identity->key(), QSsl::Ec));
        m_server.setSslConfiguration(tls);
    }
    QObject::connect(&m_server, &QWebSocketServer::newConnection, &m_server, [this] {
        while (QWebSocket *peer = m_server.nextPendingConnection())
            welcome(peer);
    });
    m_server.listen(QHostAddress::LocalHost, options.port);
}

void WebSocketServer::welcome(QWebSocket *peer)
{
    m_peers.emplace_back(peer);
    QObject::connect(peer, &QWebSocket::textMessageReceived, peer, [this, peer](const QString &text) {
        if (!m_options.keepsNothing)
            m_texts.append(text);
        if (m_options.echoes)
            peer->sendTextMessage(text);
    });
    QObject::connect(peer, &QWebSocket::binaryMessageReceived, peer, [this, peer](const QByteArray &bytes) {
        if (!m_options.keepsNothing)
            m_binaries.append(bytes);
        if (m_options.echoes)
            peer->sendBinaryMessage(bytes);
    });
    if (!m_options.greeting.isEmpty())
        peer->sendTextMessage(m_options.greeting);
}

QString WebSocketServer::url(const QString &host) const
{
    const QString scheme = m_options.identity ? u"wss"_s : u"ws"_s;
    return u"%1://%2:%3/ws"_s.arg(scheme, host, QString::number(port()));
}
