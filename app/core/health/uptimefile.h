// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "uptimeledger.h"

#include <comm/result.h>

#include <QFile>
#include <QHash>

namespace Sothebais {

/// Uptimes by the ids of endpoints, in two files that only their owner can read: all as they were at some
/// time, and beside it what has happened since, a short line at a time. So a program that is killed loses
/// only what came after the last line, and little is written meanwhile.
///
///     UptimeFile file(folder + u"/uptime.json"_s);
///     auto uptimes = file.read(); // both files
///     file.note(states, now); // often
///     file.write(*uptimes); // seldom; begins the second file anew
class UptimeFile
{
public:
    using Uptimes = QHash<QString, UptimeLedger>;
    using States = QHash<QString, HealthState>;

    /// An empty path is for keeping none.
    explicit UptimeFile(const QString &path);

    /// Files that are not there hold none.
    Comm::Result<Uptimes> read() const;
    Comm::Result<void> write(const Uptimes &uptimes);
    /// These are the states from now on, in milliseconds since the epoch. What cannot be kept so is kept by
    /// the next write().
    void note(const States &states, qint64 now);
    /// So much is noted that it should be written.
    bool isLong() const;

private:
    bool begin();

    const QString m_path;
    QFile m_notes;
    States m_noted; ///< what the second file says last
};

} // namespace Sothebais
