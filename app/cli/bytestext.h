// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Sothebais {

/// A size for people: "12.3 MB", with a thousand bytes in a kilobyte as disks have them.
QString bytesText(qint64 bytes);

/// A duration for people: "300 ms", "12.3 s", "3:04 min", "2:03:04 h".
QString durationText(qint64 milliseconds);

} // namespace Sothebais
