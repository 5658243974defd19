// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/event.h"

#include <QCache>

namespace Comm {

/// How often an event came back to a consumer that had put it into the dead letter queue before.
///
/// Nothing on the wire tells a retried event from a new one, so this is what the consumer remembers of its
/// own dead letters: the newest that fit into a bounded memory, of this run of the program. Events without an
/// id are not counted.
class ReturnCounter
{
public:
    /// To be asked once each time that an event goes to the queue; 0 the first time.
    int count(const Event &event);

private:
    static constexpr qsizetype MaxBytes = 4 * 1024 * 1024; // some 30 000 ids of the usual length

    QCache<QByteArray, int> m_returns{MaxBytes};
};

} // namespace Comm
