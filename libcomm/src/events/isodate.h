// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace Comm {

/// Reads "2026-06-01T14:00:00.000Z", with any number of fraction digits or none, or a day "2026-06-01", which
/// is its midnight. Always UTC. A year beyond 9999 has a sign and six digits, as in JavaScript.
std::optional<QDateTime> readIsoDate(QByteArrayView text);

/// The time as JavaScript's toISOString() prints it; empty for an invalid time.
QByteArray isoDate(const QDateTime &time);

} // namespace Comm
