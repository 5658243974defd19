// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "socketframe.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QtEndian>

namespace Sothebais {

namespace {

template <typename Number>
QByteArray bigEndian(Number number)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

constexpr quint8 Final = 0x80;
constexpr quint8 Masked = 0x80;
constexpr quint8 TwoByteLength = 126;
constexpr quint8 EightByteLength = 127;
constexpr qsizetype MaskSize = 4;

} // namespace

QByteArray SocketFrame::toBytes() const
{
    QByteArray bytes(1, char(Final | quint8(kind)));
    if (payload.size() < TwoByteLength)
        bytes += char(payload.size());
    else if (payload.size() <= 0xffff)
        bytes += char(TwoByteLength) + bigEndian(quint16(payload.size()));
    else
        bytes += char(EightByteLength) + bigEndian(quint64(payload.size()));
    return bytes + payload;
}

SocketFrame SocketFrame::close(quint16 code, const QByteArray &reason)
{
    return {Kind::Close, bigEndian(code) + reason};
}

std::optional<SocketFrame> takeFrame(QByteArray &received, bool &isBroken)
{
    isBroken = false;
    if (received.size() < 2)
        return std::nullopt;
    const auto first = quint8(received[0]);
    const auto second = quint8(received[1]);
    quint64 length = second & 0x7f;
    qsizetype header = 2;
    if (length >= TwoByteLength) {
        const qsizetype size = length == TwoByteLength ? 2 : 8;
        header += size;
        if (received.size() < header)
            return std::nullopt;
        length = size == 2 ? qFromBigEndian<quint16>(received.constData() + 2)
                           : qFromBigEndian<quint64>(received.constData() + 2);
    }
    // Clients mask what they send (RFC 6455, 5.1).
    isBroken = !(second & Masked) || length > quint64(SocketFrame::MaxPayload);
    const qsizetype end = header + MaskSize + qsizetype(length);
    if (isBroken || received.size() < end)
        return std::nullopt;
    SocketFrame frame{SocketFrame::Kind(first & 0x0f), received.sliced(header + MaskSize, qsizetype(length))};
    for (qsizetype i = 0; i < frame.payload.size(); ++i)
        frame.payload[i] = char(frame.payload[i] ^ received[header + i % MaskSize]);
    received.remove(0, end);
    return frame;
}

QByteArray socketUpgrade(const QByteArray &request)
{
    static const QRegularExpression keyLine(QStringLiteral("\r\nSec-WebSocket-Key:[ \\t]*([A-Za-z0-9+/=]+)"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch key = keyLine.match(QString::fromLatin1(request));
    if (!key.hasMatch())
        return {};
    // The constant is that of RFC 6455, 1.3.
    const QByteArray salted = key.captured(1).toLatin1() + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    const QByteArray accept = QCryptographicHash::hash(salted, QCryptographicHash::Sha1);
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           "Sec-WebSocket-Accept: "
        + accept.toBase64() + "\r\n\r\n";
}

} // namespace Sothebais
