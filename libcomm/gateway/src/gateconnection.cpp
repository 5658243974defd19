// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateconnection.h"

#include "httpgate.h"

#include <QPointer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace Comm {

namespace {

/// For a client to read why it is refused while it may still be sending; a reset would take that from it.
constexpr std::chrono::seconds Linger{1};

thread_local QPointer<GateConnection> handedOver;

HttpFailure tooSlow()
{
    return {.status = 408, .code = "REQUEST_TIMEOUT", .message = u"The request did not arrive in time"_s};
}

HttpFailure uncleanHead()
{
    return {.status = 400,
            .code = "BAD_REQUEST",
            .message = u"The head of the request has characters that it must not have"_s};
}

HttpFailure longHead(qsizetype limit)
{
    return {.status = 431,
            .code = "REQUEST_HEADER_FIELDS_TOO_LARGE",
            .message = u"The head of the request is longer than %1 bytes"_s.arg(limit)};
}

HttpFailure tooLarge(qsizetype limit)
{
    return {.status = 413,
            .code = "PAYLOAD_TOO_LARGE",
            .message = u"The body is longer than %1 bytes"_s.arg(limit)};
}

} // namespace

GateConnection::GateConnection(QTcpSocket *socket, HttpGate *gate)
    : QObject(socket),
      m_socket(socket),
      m_gate(gate)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &GateConnection::expire);
    // Connected before QHttpServer hears of this socket: we see the bytes first.
    connect(socket, &QTcpSocket::readyRead, this, &GateConnection::read);
    connect(socket, &QTcpSocket::bytesWritten, this, &GateConnection::written);
    connect(socket, &QTcpSocket::disconnected, this, &GateConnection::left);
    m_deadline.start(gate->options().limits.headTimeout);
    gate->enlist(this);
}

GateConnection::~GateConnection()
{
    release();
    m_gate->forget(this);
}

void GateConnection::read()
{
    // QHttpServer leaves nothing unread but a second request, which is not let through: all that is there is
    // new.
    if (m_state == State::Refused)
        m_socket->readAll();
    else
        take(m_socket->peek(m_socket->bytesAvailable()));
}

void GateConnection::take(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && m_state != State::Refused) {
        switch (m_state) {
        case State::Idle:
            enter(State::Head);
            [[fallthrough]];
        case State::Head:
            bytes = takeHead(bytes);
            break;
        case State::Body:
            bytes = takeBody(bytes);
            break;
        case State::Answering:
            // Into the middle of an answer nothing can be said.
            return abort();
        case State::Refused:
            return;
        }
        if (m_state == State::Answering && !bytes.isEmpty())
            return refuse({.status = 400,
                           .code = "BAD_REQUEST",
                           .message = u"Wait for the answer before you send the next request"_s});
    }
}

QByteArrayView GateConnection::takeHead(QByteArrayView bytes)
{
    const qsizetype limit = m_gate->options().limits.maxHead;
    const qsizetype before = m_head.size();
    m_head += bytes.first(qMin(bytes.size(), limit + 1 - before));
    const qsizetype end = m_head.indexOf("\r\n\r\n", qMax<qsizetype>(before - 3, 0));
    const qsizetype size = end < 0 ? m_head.size() : end + 4;
    // At once, for QHttpServer takes bare line feeds too: to it such a head might be complete by now.
    if (!RequestHead::isClean(QByteArrayView(m_head).sliced(before, size - before),
                              before > 0 ? m_head[before - 1] : '\0')) {
        refuse(uncleanHead());
        return {};
    }
    if (end >= 0) {
        const QByteArray head = std::exchange(m_head, {}).first(size);
        admit(head, bytes.size() > size - before);
        return bytes.sliced(size - before);
    }
    if (m_head.size() > limit)
        refuse(longHead(limit));
    return {};
}

void GateConnection::admit(const QByteArray &head, bool bodyHasBegun)
{
    auto parsed = RequestHead::parse(head);
    if (const auto *failure = std::get_if<HttpFailure>(&parsed))
        return refuse(*failure);
    const RequestHead &request = std::get<RequestHead>(parsed);
    auto admitted = m_gate->options().admit(request);
    if (const auto *failure = std::get_if<HttpFailure>(&admitted))
        return refuse(*failure);
    if (const qsizetype limit = std::get<qsizetype>(admitted); request.contentLength > limit)
        return refuse(tooLarge(limit));
    if (!m_gate->reserve(request.contentLength))
        return refuse({.status = 503,
                       .code = "OVERLOADED",
                       .message = u"Too much is being sent here at the moment"_s,
                       .headers = {{"Retry-After", "1"}}});
    m_reserved = request.contentLength;
    m_missing = request.contentLength;
    m_closes = request.wantsClose();
    if (m_missing > 0 && !bodyHasBegun && request.value("expect").toLower() == "100-continue")
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    if (m_missing > 0)
        enter(State::Body);
    else
        handOver();
}

QByteArrayView GateConnection::takeBody(QByteArrayView bytes)
{
    const qsizetype taken = qMin(bytes.size(), m_missing);
    m_missing -= taken;
    if (m_missing == 0)
        handOver();
    return bytes.sliced(taken);
}

/// QHttpServer calls the handler next, in the same turn of the event loop.
void GateConnection::handOver()
{
    enter(State::Answering);
    handedOver = this;
    QMetaObject::invokeMethod(
        this, [] { handedOver = nullptr; }, Qt::QueuedConnection);
}

GateConnection *GateConnection::current()
{
    return handedOver;
}

bool GateConnection::isConnected() const
{
    return m_socket->state() == QAbstractSocket::ConnectedState;
}

void GateConnection::written()
{
    if (m_state != State::Answering || m_socket->bytesToWrite() > 0)
        return;
    release();
    enter(State::Idle);
    if (m_closes || m_gate->isDraining())
        close();
}

/// QHttpServer hears nothing more of this connection, not even what it is about to read.
void GateConnection::takeFromServer()
{
    disconnect(m_socket, &QTcpSocket::readyRead, nullptr, nullptr);
    connect(m_socket, &QTcpSocket::readyRead, this, &GateConnection::read);
    if (m_socket->isTransactionStarted())
        m_socket->commitTransaction(); // else all that it has read is kept
    m_socket->readAll();
}

/// Ends the connection with the reason.
void GateConnection::refuse(const HttpFailure &failure)
{
    takeFromServer();
    m_socket->write(failure.toBytes());
    release();
    enter(State::Refused);
    Q_EMIT m_gate->refused(failure.status);
}

void GateConnection::expire()
{
    switch (m_state) {
    case State::Head:
    case State::Body:
        return refuse(tooSlow());
    case State::Idle:
    case State::Refused:
        return close();
    case State::Answering:
        return abort();
    }
}

/// In an orderly way, unless the client does not read our last words in time.
void GateConnection::close()
{
    if (m_socket->state() == QAbstractSocket::ClosingState)
        return abort();
    m_deadline.start(Linger);
    m_socket->disconnectFromHost();
}

void GateConnection::abort()
{
    takeFromServer();
    m_state = State::Refused;
    m_deadline.stop();
    m_socket->abort();
}

void GateConnection::enter(State state)
{
    m_state = state;
    const GateLimits &limits = m_gate->options().limits;
    switch (state) {
    case State::Idle:
        return m_deadline.start(limits.idleTimeout);
    case State::Head:
        return m_deadline.start(limits.headTimeout);
    case State::Body:
    case State::Answering:
        return m_deadline.start(limits.requestTimeout);
    case State::Refused:
        return m_deadline.start(Linger);
    }
}

void GateConnection::drain()
{
    if (m_state == State::Idle)
        close();
}

void GateConnection::release()
{
    m_gate->release(std::exchange(m_reserved, 0));
}

} // namespace Comm
