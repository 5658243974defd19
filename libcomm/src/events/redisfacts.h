// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/redisinspector.h"

#include <QByteArrayView>
#include <QHash>

namespace Comm {

/// The fields of the answer to INFO, "name:value" a line.
QHash<QByteArray, QByteArray> infoFields(QByteArrayView text);

/// The part on subscribers of "normal 0 0 0 slave 268435456 67108864 60 pubsub 33554432 8388608 60"; none if
/// it is not there.
std::optional<RedisReport::PubSubLimit> pubSubLimit(QByteArrayView limits);

/// The largest `omem` among the clients of this name, of an answer to CLIENT LIST; none if there is none.
std::optional<qint64> largestOutputBuffer(QByteArrayView clients, QByteArrayView name);

} // namespace Comm
