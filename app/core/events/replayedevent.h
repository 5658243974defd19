// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Sothebais {

/// An event once more as a new one: with this id and time (milliseconds since the epoch), and with the member
/// `"replayOf"` beside them, which has the id of the event that was recorded. All else is as it was, byte for
/// byte. The payload must be a JSON object.
QByteArray asReplayed(QByteArrayView payload, QByteArrayView newId, qint64 now);

/// Whether an event has the mark that asReplayed() leaves.
bool isReplayed(QByteArrayView payload);

} // namespace Sothebais
