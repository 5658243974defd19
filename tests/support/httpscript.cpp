// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "httpscript.h"

#include <QSslKey>
#include <QSslServer>
#include <QTimer>

using namespace Qt::StringLiterals;

struct HttpScript::Peer
{
    QTcpSocket *socket;
    int number;
    QByteArray received = {};
};

namespace {

/// Bytes of a whole request at the beginning of `bytes`; 0 if it is not there yet.
qsizetype wholeRequest(const QByteArray &bytes)
{
    const qsizetype header = bytes.indexOf("\r\n\r\n");
    if (header < 0)
        return 0;
    const HttpScript::Request request{.bytes = bytes.first(header + 4)};
    const qsizetype size = header + 4 + request.header("Content-Length").toLongLong();
    return bytes.size() >= size ? size : 0;
}

void drip(QTcpSocket *socket, const HttpScript::Answer &answer)
{
    socket->write(answer.bytes.first(answer.dripFrom));
    auto *timer = new QTimer(socket);
    QObject::connect(timer, &QTimer::timeout, socket,
                     [socket, timer, answer, at = answer.dripFrom]() mutable {
                         if (at < answer.bytes.size()) {
                             socket->write(answer.bytes.sliced(at++, 1));
                             return;
                         }
                         timer->stop();
                         if (answer.closes)
                             socket->disconnectFromHost();
                     });
    timer->start(answer.drip);
}

} // namespace

HttpScript::Answer HttpScript::Answer::status(int status, const QByteArray &body, const QByteArray &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Said So\r\n" + headers;
    if (status != 204 && status != 304)
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return {.bytes = bytes + "\r\n" + body};
}

HttpScript::Answer HttpScript::Answer::redirect(int status, const QString &location)
{
    return Answer::status(status, "elsewhere", "Location: " + location.toUtf8() + "\r\n");
}

QByteArray HttpScript::Request::header(const QByteArray &name) const
{
    QByteArrayList values;
    const QList<QByteArray> lines = bytes.first(bytes.indexOf("\r\n\r\n")).split('\n');
    for (const QByteArray &text : lines.mid(1)) {
        const qsizetype colon = text.indexOf(':');
        if (text.first(qMax(colon, 0)).compare(name, Qt::CaseInsensitive) == 0)
            values.append(text.sliced(colon + 1).trimmed());
    }
    return values.join('|');
}

HttpScript::HttpScript(const QList<Answer> &answers,
                       const std::optional<TestCertificates::Identity> &identity)
    : m_answers(answers)
{
    if (identity) {
        auto server = std::make_unique<QSslServer>();
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificateChain(QSslCertificate::fromData(identity->certificate()));
        tls.setPrivateKey(QSslKey(identity->key(), QSsl::Ec));
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        server->setSslConfiguration(tls);
        m_server = std::move(server);
        m_isSecure = true;
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            take(socket);
    });
    m_server->listen(QHostAddress::LocalHost);
}

HttpScript::~HttpScript()
{
    for (const auto &peer : m_peers)
        peer->socket->disconnect();
}

QString HttpScript::url(const QString &host) const
{
    return u"%1://%2:%3"_s.arg(m_isSecure ? u"https"_s : u"http"_s, host, QString::number(port()));
}

quint16 HttpScript::port() const
{
    return m_server->serverPort();
}

void HttpScript::take(QTcpSocket *socket)
{
    const auto peer = std::make_shared<Peer>(Peer{.socket = socket, .number = ++m_connections});
    m_peers.push_back(peer);
    if (!m_reads)
        socket->setReadBufferSize(1);
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, peer] { read(*peer); });
    QObject::connect(socket, &QTcpSocket::disconnected, socket, [this, peer] { std::erase(m_peers, peer); });
    read(*peer);
}

void HttpScript::read(Peer &peer)
{
    if (!m_reads)
        return;
    peer.received += peer.socket->readAll();
    while (const qsizetype size = wholeRequest(peer.received)) {
        m_requests.append({.bytes = peer.received.first(size), .connection = peer.number});
        peer.received.remove(0, size);
        answer(peer);
    }
}

void HttpScript::answer(Peer &peer)
{
    const Answer answer = m_answers.value(qMin(m_requests.size(), m_answers.size()) - 1);
    if (answer.drip.count() > 0) {
        drip(peer.socket, answer);
        return;
    }
    peer.socket->write(answer.bytes);
    if (answer.closes)
        peer.socket->disconnectFromHost();
}

void HttpScript::hangUp()
{
    const auto peers = m_peers;
    for (const auto &peer : peers)
        peer->socket->disconnectFromHost();
}

QByteArray HttpScript::rest() const
{
    QByteArray all;
    for (const auto &peer : m_peers)
        all += peer->received;
    return all;
}
