// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "socketpeer.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

using namespace std::chrono_literals;
using Kind = SocketFrame::Kind;

constexpr qsizetype MaxRequest = 16 * 1024; // bytes of a handshake
constexpr auto NewsInterval = 1s;
constexpr auto FloodInterval = 2ms;
constexpr int FloodBurst = 20; // messages
constexpr qint64 MaxUnsent = 1024 * 1024; // bytes; who reads no faster gets no more
constexpr auto TroubleAfter = 2s; // a connection that is dropped or closed lived so long
constexpr auto SlowBy = 1500ms;

SocketFrame text(const QJsonObject &object)
{
    return {Kind::Text, QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

QJsonObject message(const QString &type)
{
    return {{u"type"_s, type}, {u"timestamp"_s, QDateTime::currentMSecsSinceEpoch()}};
}

bool isPing(const SocketFrame &frame)
{
    return frame.kind == Kind::Text
        && QJsonDocument::fromJson(frame.payload).object().value("type"_L1).toString() == "ping"_L1;
}

} // namespace

SocketPeer::SocketPeer(QTcpSocket *socket, const ServiceFacts &facts, Trouble trouble, QObject *parent)
    : QObject(parent),
      m_socket(socket),
      m_facts(facts),
      m_trouble(trouble),
      m_news(this),
      m_end(this)
{
    socket->setParent(this);
    m_age.start();
    m_end.setSingleShot(true);
    m_end.setInterval(TroubleAfter);
    connect(socket, &QTcpSocket::readyRead, this, &SocketPeer::read);
    connect(socket, &QTcpSocket::disconnected, this, &SocketPeer::closed);
    connect(&m_news, &QTimer::timeout, this, &SocketPeer::tell);
    connect(&m_end, &QTimer::timeout, this, &SocketPeer::breakOff);
}

void SocketPeer::setTrouble(Trouble trouble)
{
    m_trouble = trouble;
    m_end.stop();
    if (trouble == Trouble::Down || (trouble == Trouble::Refuse && m_isOpen)) {
        m_socket->abort(); // as if the service had ended
        return;
    }
    if (!m_isOpen)
        return;
    m_news.start(trouble == Trouble::Flood ? FloodInterval : std::chrono::milliseconds(NewsInterval));
    if (trouble == Trouble::Drop || trouble == Trouble::Close)
        m_end.start();
    read(); // what came while it stalled
}

void SocketPeer::read()
{
    if (m_trouble == Trouble::Stall && m_isOpen)
        return;
    m_received += m_socket->readAll();
    if (!m_isOpen)
        return shakeHands();
    bool isBroken = false;
    while (const std::optional<SocketFrame> frame = takeFrame(m_received, isBroken))
        take(*frame);
    if (isBroken)
        m_socket->abort();
}

void SocketPeer::shakeHands()
{
    const qsizetype end = m_received.indexOf("\r\n\r\n");
    if (end < 0 && m_received.size() <= MaxRequest)
        return;
    const QByteArray request = m_received.left(end + 2);
    m_received.remove(0, end + 4);
    const QByteArray path = request.split(' ').value(1).split('?').value(0);
    const bool isHere = m_facts.socketPath == "/"_ba || path == m_facts.socketPath;
    const QByteArray upgrade = end < 0 ? QByteArray() : socketUpgrade(request);
    if (m_trouble == Trouble::Refuse || upgrade.isEmpty() || !isHere) {
        const QByteArray status = m_trouble == Trouble::Refuse ? "503 Service Unavailable"
            : upgrade.isEmpty()                                ? "426 Upgrade Required"
                                                               : "404 Not Found";
        m_socket->write("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        m_socket->disconnectFromHost();
        return;
    }
    m_socket->write(upgrade);
    m_isOpen = true;
    if (m_trouble == Trouble::Stall)
        return;
    QJsonObject welcome = message(u"welcome"_s);
    welcome.insert(u"message"_s, u"Connected to the %1"_s.arg(QLatin1StringView(m_facts.name)));
    welcome.insert(u"clientId"_s, QString::number(quintptr(this), 36));
    send(text(welcome));
    setTrouble(m_trouble);
}

void SocketPeer::take(const SocketFrame &frame)
{
    const bool isAsked = frame.kind == Kind::Ping || isPing(frame);
    if (isAsked && m_trouble == Trouble::Mute)
        return;
    if (isAsked && m_trouble == Trouble::Slow)
        QTimer::singleShot(SlowBy, this, [this, frame] { answer(frame); });
    else
        answer(frame);
}

void SocketPeer::answer(const SocketFrame &frame)
{
    switch (frame.kind) {
    case Kind::Ping:
        return send({Kind::Pong, frame.payload});
    case Kind::Close:
        send({Kind::Close, frame.payload});
        m_socket->disconnectFromHost();
        return;
    case Kind::Text:
        if (isPing(frame))
            send(text(message(u"pong"_s)));
        else if (m_facts.echoes)
            send(frame);
        return;
    case Kind::Binary:
    case Kind::Continuation:
    case Kind::Pong:
        return;
    }
}

void SocketPeer::tell()
{
    switch (m_trouble) {
    case Trouble::Mute:
    case Trouble::Stall:
        return; // silence is the trouble
    case Trouble::Flood:
        return flood();
    default:
        break;
    }
    QJsonObject news = message(u"stats"_s);
    if (m_facts.echoes) { // the stream manager, whose clients show the stream
        news = message(u"stateUpdate"_s);
        const QJsonObject stream{{u"isLive"_s, true}, {u"fps"_s, 30}, {u"uptime"_s, m_age.elapsed() / 1000}};
        news.insert(u"payload"_s, QJsonObject{{u"stream"_s, stream}});
    } else {
        news.insert(u"uptime"_s, m_age.elapsed() / 1000);
    }
    send(text(news));
}

void SocketPeer::flood()
{
    QJsonObject frame = message(u"frame"_s);
    frame.insert(u"data"_s, QString(200, u'x'));
    const SocketFrame filler = text(frame);
    for (int i = 0; i < FloodBurst && m_socket->bytesToWrite() < MaxUnsent; ++i)
        send(filler);
}

void SocketPeer::breakOff()
{
    if (m_trouble != Trouble::Close)
        return m_socket->abort();
    send(SocketFrame::close(1008, "Policy violation"));
    m_socket->disconnectFromHost();
}

void SocketPeer::send(const SocketFrame &frame)
{
    if (m_socket->state() == QTcpSocket::ConnectedState) // it may be on its way out
        m_socket->write(frame.toBytes());
}

} // namespace Sothebais
