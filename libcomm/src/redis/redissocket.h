// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/error.h"
#include "comm/redisaddress.h"

#include <QObject>

class QIODevice;
class QLocalSocket;
class QTcpSocket;

namespace Comm {

/// The bytes of one connection attempt, over TCP or a unix domain socket. Used once, then thrown away, so
/// that nothing of an earlier attempt can reach a later one.
class RedisSocket : public QObject
{
    Q_OBJECT
public:
    explicit RedisSocket(const RedisAddress &address, QObject *parent = nullptr);
    ~RedisSocket() override;

    void open();
    /// Drops the connection at once; no signal follows.
    void abort();

    /// Reads what has arrived, up to `size` bytes; 0 if there is nothing.
    qint64 read(char *buffer, qint64 size);
    void write(const QByteArray &bytes);
    qint64 unsent() const;

Q_SIGNALS:
    void opened();
    void readable();
    /// The attempt failed or the connection ended; emitted at most once, and nothing after it.
    void closed(const Comm::Error &error);

private:
    void openTcp();
    void openLocal();
    void adopt(QIODevice *device);
    void close(Error error);

    RedisAddress m_address;
    QTcpSocket *m_tcp = nullptr;
    QLocalSocket *m_local = nullptr;
    QIODevice *m_device = nullptr;
    bool m_wasOpen = false;
};

} // namespace Comm
