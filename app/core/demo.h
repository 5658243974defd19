// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/redisaddress.h>

#include <QThread>

namespace Sothebais {

/// Plays an auction day without end into a Redis, from a thread of its own, for as long as this object lives.
class Demo
{
public:
    explicit Demo(const Comm::RedisAddress &redis);
    ~Demo();
    Q_DISABLE_COPY_MOVE(Demo)

private:
    QThread m_thread;
};

} // namespace Sothebais
