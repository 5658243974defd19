// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "healthpeer.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype MaxHealthRequest = 16 * 1024; // bytes
constexpr auto HealthSlowBy = 1500ms;

bool isIll(Trouble trouble)
{
    return trouble == Trouble::Refuse || trouble == Trouble::Unhealthy;
}

QJsonObject redisHealth(Trouble trouble)
{
    if (isIll(trouble))
        return {{u"status"_s, u"unhealthy"_s}, {u"lastError"_s, u"connect ECONNREFUSED 127.0.0.1:6379"_s}};
    return {{u"status"_s, u"healthy"_s}, {u"latency"_s, 1}};
}

QJsonObject serviceHealth(const ServiceFacts &facts, Trouble trouble)
{
    QJsonObject health{{u"timestamp"_s, QDateTime::currentMSecsSinceEpoch()}};
    if (isIll(trouble)) {
        health.insert(u"status"_s, trouble == Trouble::Refuse ? u"error"_s : u"unhealthy"_s);
        health.insert(u"message"_s, u"Redis connection lost"_s);
        health.insert(u"lastError"_s, u"connect ECONNREFUSED 127.0.0.1:6379"_s);
        health.insert(u"reconnectAttempts"_s, 7);
    } else {
        health.insert(u"status"_s, facts.tellsComponents ? u"healthy"_s : u"ok"_s);
    }
    if (facts.tellsComponents)
        health.insert(u"components"_s, QJsonObject{{u"redis"_s, redisHealth(trouble)}});
    return health;
}

QByteArray response(const QByteArray &status, const QByteArray &type, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray answerTo(const QByteArray &path, const ServiceFacts &facts, Trouble trouble)
{
    const QByteArray status = isIll(trouble) ? "503 Service Unavailable" : "200 OK";
    const auto json = [&](const QJsonObject &object) {
        return response(status, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact));
    };
    if (path == "/health")
        return json(serviceHealth(facts, trouble));
    if (path == "/health/redis")
        return json(redisHealth(trouble));
    if (path == "/metrics")
        return response("200 OK", "text/plain; version=0.0.4",
                        "# TYPE service_up gauge\nservice_up{service=\"" + QByteArray(facts.id) + "\"} "
                            + (isIll(trouble) ? "0" : "1") + "\n");
    return response("404 Not Found", "application/json", R"({"error":"Not found"})");
}

} // namespace

HealthPeer::HealthPeer(QTcpSocket *socket, const ServiceFacts &facts, Trouble trouble, QObject *parent)
    : QObject(parent),
      m_socket(socket),
      m_facts(facts),
      m_trouble(trouble)
{
    socket->setParent(this);
    connect(socket, &QTcpSocket::readyRead, this, &HealthPeer::read);
    connect(socket, &QTcpSocket::disconnected, this, &HealthPeer::closed);
}

void HealthPeer::setTrouble(Trouble trouble)
{
    m_trouble = trouble;
    if (trouble == Trouble::Down)
        m_socket->abort();
    else
        read(); // what came while it stalled
}

void HealthPeer::read()
{
    if (m_trouble == Trouble::Stall)
        return;
    m_received += m_socket->readAll();
    for (qsizetype end = 0; (end = m_received.indexOf("\r\n\r\n")) >= 0;) {
        const QByteArray request = m_received.first(end);
        m_received.remove(0, end + 4);
        if (m_trouble == Trouble::Slow)
            QTimer::singleShot(HealthSlowBy, this, [this, request] { answer(request); });
        else
            answer(request);
    }
    if (m_received.size() > MaxHealthRequest)
        m_socket->abort();
}

void HealthPeer::answer(const QByteArray &request)
{
    if (m_socket->state() != QTcpSocket::ConnectedState)
        return; // whoever asked would not wait
    const QList<QByteArray> words = request.split('\r').constFirst().split(' ');
    if (words.value(0) != "GET") {
        m_socket->write(response("405 Method Not Allowed", "application/json", R"({"error":"Only GET"})"));
        m_socket->disconnectFromHost(); // there may be a body
        return;
    }
    m_socket->write(answerTo(words.value(1).split('?').value(0), m_facts, m_trouble));
}

} // namespace Sothebais
