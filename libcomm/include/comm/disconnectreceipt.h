// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/error.h"
#include "comm/topic.h"

#include <QDateTime>
#include <QMetaType>

namespace Comm {

/// What a lost connection has cost one subscription: made after each loss, once everything is known.
///
///     QObject::connect(bids.get(), &Comm::Subscription::gapClosed, &app, [](const Comm::DisconnectReceipt
///     &r) {
///         if (r.outcome != Comm::DisconnectReceipt::Outcome::Repaired)
///             qWarning() << "bids may be missing:" << r.reason;
///     });
struct DisconnectReceipt
{
    enum class Outcome {
        Repaired, ///< every event that the history lists hold of this time was delivered: none lost
        Unrepaired, ///< some may be lost, how many is unknown; `reason` says why
        NotTried, ///< the subscription does not recover
    };

    Topic topic = Topic::all();
    /// UTC; when the connection last gave a sign of life. That of the loss before, if that one's recovery was
    /// itself cut short: this receipt then answers for both.
    QDateTime from = {};
    QDateTime to = {}; ///< UTC; when the subscription was confirmed again
    Error cause = {}; ///< why the connection was lost
    Outcome outcome = Outcome::NotTried;
    qsizetype recovered = 0; ///< events delivered late, marked EventMark::Recovered
    qsizetype duplicates = 0; ///< events that came once more in the time of the recovery
    bool serverChanged = false; ///< what answers now is not the process that answered before the loss
    QString reason = {}; ///< one sentence; empty if repaired

    bool operator==(const DisconnectReceipt &) const = default;
};

} // namespace Comm

Q_DECLARE_METATYPE(Comm::DisconnectReceipt)
