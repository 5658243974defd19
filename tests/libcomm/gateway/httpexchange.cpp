// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httpexchange.h"

#include <QEventLoop>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTest>
#include <QTimer>

namespace {

constexpr int Patience = 10'000; // ms; a machine may be busy

} // namespace

QByteArray HttpAnswer::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

HttpExchange::HttpExchange(quint16 port) : m_socket(std::make_unique<QSslSocket>())
{
    m_socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    waitForConnection();
}

HttpExchange::HttpExchange(quint16 port, const QByteArray &authority)
    : m_socket(std::make_unique<QSslSocket>())
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromData(authority));
    m_socket->setSslConfiguration(configuration);
    m_socket->connectToHostEncrypted(QStringLiteral("localhost"), port);
    waitForConnection();
}

/// A failure shows where an answer is missing.
void HttpExchange::waitForConnection()
{
    const auto isSettled = [&] {
        return m_socket->state() == QAbstractSocket::UnconnectedState || m_socket->isEncrypted()
            || (m_socket->mode() == QSslSocket::UnencryptedMode
                && m_socket->state() == QAbstractSocket::ConnectedState);
    };
    QVERIFY(QTest::qWaitFor(isSettled, Patience));
}

void HttpExchange::write(const QByteArray &bytes)
{
    m_socket->write(bytes);
    m_socket->flush();
}

HttpAnswer HttpExchange::answer()
{
    HttpAnswer answer;
    const auto isComplete = [&] {
        m_received += m_socket->readAll();
        const qsizetype end = m_received.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        answer.head = m_received.first(end + 4);
        const qsizetype length = answer.header("Content-Length").toLongLong();
        if (m_received.size() < answer.head.size() + length)
            return false;
        answer.status = answer.head.mid(9, 3).toInt();
        answer.body = m_received.mid(answer.head.size(), length);
        m_received.remove(0, answer.head.size() + length);
        return true;
    };
    // QTest::qWaitFor() looks every 10 ms only, which is long for many requests.
    QEventLoop loop;
    QTimer::singleShot(Patience, &loop, [&loop] { loop.exit(1); });
    QObject::connect(m_socket.get(), &QSslSocket::readyRead, &loop, [&loop] { loop.exit(); });
    QObject::connect(m_socket.get(), &QSslSocket::disconnected, &loop, [&loop] { loop.exit(); });
    while (!isComplete() && m_socket->state() == QAbstractSocket::ConnectedState && loop.exec() == 0) { }
    return answer.status > 0 ? answer : HttpAnswer{};
}

HttpAnswer HttpExchange::send(const QByteArray &bytes)
{
    write(bytes);
    return answer();
}

HttpAnswer HttpExchange::request(const QByteArray &line, const QByteArray &fields, const QByteArray &body)
{
    const QByteArray length
        = body.isNull() ? QByteArray() : "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return send(line + " HTTP/1.1\r\nHost: localhost\r\n" + fields + length + "\r\n" + body);
}

bool HttpExchange::isClosed()
{
    return QTest::qWaitFor(
        [&] {
            m_received += m_socket->readAll();
            return m_socket->state() == QAbstractSocket::UnconnectedState;
        },
        Patience);
}
