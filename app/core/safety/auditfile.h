// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "auditentry.h"

#include <comm/result.h>

#include <QList>

namespace Sothebais {

/// The file of an audit log, for one thread: lines are added at its end and nowhere else, and what anybody
/// has added is read on. Others may write to it at the same time.
class AuditFile
{
public:
    explicit AuditFile(const QString &path) : m_path(path) { }

    /// All of these lines or none, safe on the disk. Makes the file, which nobody else may read.
    Comm::Result<void> append(QByteArrayView lines);

    struct News
    {
        QList<AuditEntry> entries = {};
        qint64 unreadable = 0; ///< whole lines that are no entries
        bool isAnew = false; ///< from the beginning: it is another file now, or read for the first time
    };
    /// What came since the last time; at first, the end of the file. No file is no error.
    Comm::Result<News> readOn();

private:
    QString m_path;
    qint64 m_readTo = -1; ///< bytes; -1 before the first time
    quint64 m_node = 0; ///< of the file that was read
};

} // namespace Sothebais
