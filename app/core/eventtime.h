// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

namespace Sothebais {

/// A time of milliseconds since the epoch, local, with milliseconds and zone: "14:52:07.123 CET"; with the
/// date in front if that is not `today`.
QString eventTimeText(qint64 milliseconds, const QDate &today);

/// The same for a place with more room, always with the date and the offset: "2026-11-23 14:52:07.123 CET
/// (UTC+01:00)".
QString fullTimeText(qint64 milliseconds);

} // namespace Sothebais
