// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "faultproxy.h"

#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <sys/socket.h>

using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

namespace {

// What one way of a line may hold before the sender is not read any more and TCP pushes back on it.
constexpr qsizetype MostHeld = 64 * 1024;

void reset(QTcpSocket &socket)
{
    if (const qintptr descriptor = socket.socketDescriptor(); descriptor >= 0) {
        const linger atOnce{1, 0};
        setsockopt(int(descriptor), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    }
    socket.abort();
}

} // namespace

/// One way of a line: what was read and is not yet due at the other end.
class FaultProxy::Flow : public QObject
{
public:
    Flow(FaultProxy &proxy, bool toClient, QTcpSocket &from, QTcpSocket &to);

private:
    struct Piece
    {
        QByteArray bytes;
        Clock::time_point due;
    };

    bool isHeld() const;
    qsizetype pieceSize() const;
    Clock::time_point dueTime(qsizetype size);
    void take();
    void wait();
    void forward();
    void forwardOne();
    void passOnTheEnd();

    FaultProxy &m_proxy;
    const bool m_toClient;
    QTcpSocket &m_from;
    QTcpSocket &m_to;
    std::deque<Piece> m_pieces;
    qsizetype m_held = 0; ///< bytes of the pieces
    Clock::time_point m_lastDue{};
    qint64 m_forwarded = 0;
    QTimer m_timer;
};

/// The two sockets of one connection.
class FaultProxy::Line : public QObject
{
public:
    Line(FaultProxy &proxy, QTcpSocket *client);
    ~Line() override;

    void resetBoth();
    void closeBoth();

private:
    void endWithBoth();

    QTcpSocket *m_client;
    QTcpSocket m_server;
    Flow m_up;
    Flow m_down;
};

FaultProxy::Flow::Flow(FaultProxy &proxy, bool toClient, QTcpSocket &from, QTcpSocket &to)
    : m_proxy(proxy),
      m_toClient(toClient),
      m_from(from),
      m_to(to),
      m_timer(this)
{
    from.setReadBufferSize(MostHeld);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Flow::forward);
    connect(&from, &QTcpSocket::readyRead, this, &Flow::take);
    connect(&from, &QTcpSocket::disconnected, this, &Flow::take);
    connect(&to, &QTcpSocket::connected, this, &Flow::take);
    connect(&to, &QTcpSocket::bytesWritten, this, &Flow::wait);
    connect(&proxy, &FaultProxy::toxicsChanged, this, &Flow::take);
}

bool FaultProxy::Flow::isHeld() const
{
    const Toxics &toxics = m_proxy.m_toxics;
    const QTcpSocket &atServer = m_toClient ? m_from : m_to;
    if (toxics.blackHoleOf != 0 && toxics.blackHoleOf != atServer.localPort())
        return false;
    const BlackHole hole = toxics.blackHole;
    return hole == BlackHole::Both || hole == (m_toClient ? BlackHole::ToClient : BlackHole::ToServer);
}

qsizetype FaultProxy::Flow::pieceSize() const
{
    const Toxics &toxics = m_proxy.m_toxics;
    qsizetype size = MostHeld;
    if (toxics.slice > 0)
        size = 1 + qsizetype(m_proxy.m_random() * double(toxics.slice));
    if (toxics.bytesPerSecond > 0) // a hundredth of a second at a time
        size = std::min<qsizetype>(size, std::max<qsizetype>(1, toxics.bytesPerSecond / 100));
    return size;
}

Clock::time_point FaultProxy::Flow::dueTime(qsizetype size)
{
    const Toxics &toxics = m_proxy.m_toxics;
    const std::chrono::duration<double, std::milli> jitter
        = m_proxy.m_random() * std::chrono::duration<double, std::milli>(toxics.jitter);
    const auto delay = std::chrono::duration_cast<Clock::duration>(toxics.latency + jitter);
    Clock::time_point due = std::max(Clock::now() + delay, m_lastDue);
    if (toxics.bytesPerSecond > 0)
        due += std::chrono::nanoseconds(size * 1'000'000'000 / toxics.bytesPerSecond);
    m_lastDue = due;
    return due;
}

void FaultProxy::Flow::take()
{
    if (isHeld() || m_to.state() == QAbstractSocket::ConnectingState
        || m_to.state() == QAbstractSocket::HostLookupState)
        return;
    while (m_held < MostHeld && m_from.bytesAvailable() > 0) {
        const QByteArray bytes = m_from.read(pieceSize());
        if (bytes.isEmpty())
            break;
        m_held += bytes.size();
        m_pieces.push_back({bytes, dueTime(bytes.size())});
    }
    wait();
    passOnTheEnd();
}

void FaultProxy::Flow::wait()
{
    if (m_pieces.empty() || m_timer.isActive() || m_to.bytesToWrite() > MostHeld)
        return;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_pieces.front().due - Clock::now());
    m_timer.start(std::max(left, std::chrono::milliseconds::zero()));
}

// Of a sliced stream one piece a turn, so that the reader finds it alone.
void FaultProxy::Flow::forward()
{
    if (isHeld())
        return;
    while (!m_pieces.empty() && m_pieces.front().due <= Clock::now() && m_to.bytesToWrite() <= MostHeld) {
        forwardOne();
        if (m_proxy.m_toxics.slice > 0)
            break;
    }
    take();
}

void FaultProxy::Flow::forwardOne()
{
    QByteArray bytes = std::move(m_pieces.front().bytes);
    m_pieces.pop_front();
    m_held -= bytes.size();
    const qint64 limit = m_toClient ? m_proxy.m_toxics.closeAfter : -1;
    if (limit >= 0)
        bytes.truncate(std::max<qint64>(0, limit - m_forwarded));
    if (m_to.state() == QAbstractSocket::ConnectedState && m_to.write(bytes) > 0)
        m_to.flush();
    m_forwarded += bytes.size();
    (m_toClient ? m_proxy.m_bytesToClient : m_proxy.m_bytesToServer) += bytes.size();
    if (limit >= 0 && m_forwarded >= limit) {
        m_pieces.clear();
        m_held = 0;
        m_to.disconnectFromHost();
        m_from.abort();
    }
}

void FaultProxy::Flow::passOnTheEnd()
{
    if (m_from.state() == QAbstractSocket::UnconnectedState && m_pieces.empty()
        && m_from.bytesAvailable() == 0)
        m_to.disconnectFromHost();
}

FaultProxy::Line::Line(FaultProxy &proxy, QTcpSocket *client)
    : QObject(&proxy),
      m_client(client),
      m_server(this),
      m_up(proxy, false, *client, m_server),
      m_down(proxy, true, m_server, *client)
{
    m_client->setParent(this);
    m_up.setParent(this);
    m_down.setParent(this);
    for (QTcpSocket *socket : {m_client, &m_server}) {
        connect(socket, &QTcpSocket::connected, socket,
                [socket] { socket->setSocketOption(QAbstractSocket::LowDelayOption, 1); });
        connect(socket, &QTcpSocket::disconnected, this, &Line::endWithBoth);
    }
    m_client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    // A server that is not there: the client was taken, so this is the nearest to a refusal.
    connect(&m_server, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (error != QAbstractSocket::RemoteHostClosedError)
            resetBoth();
    });
    m_server.connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(proxy.m_serverPort));
}

FaultProxy::Line::~Line()
{
    m_client->disconnect(this);
    m_server.disconnect(this);
}

void FaultProxy::Line::resetBoth()
{
    reset(*m_client);
    reset(m_server);
    deleteLater();
}

void FaultProxy::Line::closeBoth()
{
    m_client->disconnectFromHost();
    m_server.disconnectFromHost();
}

void FaultProxy::Line::endWithBoth()
{
    if (m_client->state() == QAbstractSocket::UnconnectedState
        && m_server.state() == QAbstractSocket::UnconnectedState)
        deleteLater();
}

FaultProxy::FaultProxy(int serverPort, std::function<double()> random)
    : m_serverPort(serverPort),
      m_random(std::move(random)),
      m_listener(this)
{
    if (!m_random)
        m_random = [generator = QRandomGenerator(1)]() mutable { return generator.generateDouble(); };
    connect(&m_listener, &QTcpServer::newConnection, this, &FaultProxy::accept);
    m_listener.listen(QHostAddress::LocalHost);
    m_port = m_listener.serverPort();
}

FaultProxy::~FaultProxy()
{
    resetAll();
    qDeleteAll(lines());
}

QString FaultProxy::url() const
{
    return u"redis://127.0.0.1:%1"_s.arg(m_port);
}

void FaultProxy::setToxics(const Toxics &toxics)
{
    m_toxics = toxics;
    if (toxics.refuse)
        m_listener.close();
    else if (!m_listener.isListening())
        m_listener.listen(QHostAddress::LocalHost, m_port);
    Q_EMIT toxicsChanged();
}

void FaultProxy::accept()
{
    while (QTcpSocket *client = m_listener.nextPendingConnection()) {
        ++m_connections;
        new Line(*this, client);
    }
}

QList<FaultProxy::Line *> FaultProxy::lines() const
{
    QList<Line *> found;
    for (QObject *child : children()) {
        if (auto *line = dynamic_cast<Line *>(child))
            found.append(line);
    }
    return found;
}

void FaultProxy::resetAll()
{
    for (Line *line : lines())
        line->resetBoth();
}

void FaultProxy::closeAll()
{
    for (Line *line : lines())
        line->closeBoth();
}
