// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "websocket/wiretap.h"

#include <QSslSocket>
#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>
#include <limits>

namespace Comm {

namespace {

constexpr qsizetype LongestPayload = 125; // of a control frame
constexpr qsizetype LongestFrame = 2 + LongestPayload;

/// A code that may stand in a frame: registered up to 1014, or of a library or an application.
bool isSendable(int code)
{
    const bool isRegistered = code >= 1000 && code <= 1014 && code != 1004 && code != 1005 && code != 1006;
    return isRegistered || (code >= 3000 && code < 5000);
}

} // namespace

WireTap::WireTap(QTcpSocket &socket) : QObject(&socket), m_socket(socket)
{
    // The first moments at which the socket takes a transaction and nothing has been read.
    if (auto *tls = qobject_cast<QSslSocket *>(&socket))
        connect(tls, &QSslSocket::encrypted, this, &WireTap::begin);
    else
        connect(&socket, &QTcpSocket::connected, this, &WireTap::begin);
    connect(&socket, &QTcpSocket::readyRead, this, &WireTap::followFrames);
}

void WireTap::begin()
{
    if (!m_socket.isTransactionStarted())
        m_socket.startTransaction();
}

/// The last bytes that have been read since the transaction began, which begins anew.
QByteArray WireTap::takeRead(qint64 most)
{
    if (!m_socket.isTransactionStarted())
        return {};
    const qint64 unread = m_socket.bytesAvailable();
    m_socket.rollbackTransaction();
    const qint64 length = m_socket.bytesAvailable() - unread;
    if (length > most)
        m_socket.skip(length - most);
    const QByteArray read = m_socket.read(std::min(length, most));
    begin();
    return read;
}

QByteArray WireTap::takeAnswer()
{
    m_expectsFrames = true;
    return takeRead(std::numeric_limits<qint64>::max());
}

void WireTap::followFrames()
{
    if (!m_expectsFrames)
        return;
    m_tail.append(takeFrames());
    if (m_tail.size() > LongestFrame)
        m_tail.remove(0, m_tail.size() - LongestFrame);
}

/// The end of what was read, which is enough for a close frame; the rest only for whoever wants to know more.
QByteArray WireTap::takeFrames()
{
    if (!m_watchesControls)
        return takeRead(LongestFrame);
    const QByteArray read = takeRead(std::numeric_limits<qint64>::max());
    const QList<ControlFrame> controls = m_walker.feed(read);
    for (const ControlFrame &control : controls)
        Q_EMIT controlSeen(control);
    return read.last(std::min(read.size(), LongestFrame));
}

std::optional<CloseFrame> WireTap::closeFrame()
{
    followFrames();
    return closeFrameAtEnd(m_tail);
}

QByteArray WireTap::unread() const
{
    return m_socket.peek(m_socket.bytesAvailable());
}

// The shortest one: a reason may hold anything but hardly the beginning of a frame of just the right length.
std::optional<CloseFrame> closeFrameAtEnd(const QByteArray &bytes)
{
    constexpr char finalClose = '\x88';
    const qsizetype longest = std::min(LongestPayload, bytes.size() - 2);
    for (qsizetype length = 0; length <= longest; ++length) {
        const qsizetype begin = bytes.size() - length - 2;
        if (bytes[begin] == finalClose && bytes[begin + 1] == char(length))
            return closeFrameOf(QByteArrayView(bytes).sliced(begin + 2));
    }
    return std::nullopt;
}

std::optional<CloseFrame> closeFrameOf(QByteArrayView payload)
{
    if (payload.isEmpty())
        return CloseFrame();
    if (payload.size() < 2)
        return std::nullopt;
    const int code = qFromBigEndian<quint16>(payload.data());
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString reason = decoder(payload.sliced(2));
    if (!isSendable(code) || decoder.hasError())
        return std::nullopt;
    return CloseFrame{.code = code, .reason = reason};
}

} // namespace Comm
