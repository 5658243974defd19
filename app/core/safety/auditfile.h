// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "auditentry.h"

#include <comm/result.h>

#include <QList>
#include <QStringList>

class QFile;

namespace Sothebais {

/// The files of an audit log, for one thread: lines are added at the end of one and nowhere else, and what
/// anybody has added is read on. Others may write to it at the same time.
///
/// A file that is full is set aside under the time of that, "audit-20261125T190000.000Z.ndjson" beside
/// "audit.ndjson", and not written again. Nothing is ever deleted: whoever needs the room may take these
/// away.
class AuditFile
{
public:
    static constexpr qint64 MaxBytes = 32 * 1024 * 1024; ///< that a file has to have to be set aside
    static constexpr qsizetype MaxEntries = 10'000; ///< that are read of what was there before

    explicit AuditFile(const QString &path, qint64 maxBytes = MaxBytes) : m_path(path), m_maxBytes(maxBytes)
    {
    }

    /// Those that were set aside, oldest first.
    static QStringList setAside(const QString &path);

    /// All of these lines or none, safe on the disk. Makes the file, which nobody else may read.
    Comm::Result<void> append(QByteArrayView lines);

    struct News
    {
        QList<AuditEntry> entries = {};
        qint64 unreadable = 0; ///< whole lines that are no entries
        bool isAnew = false; ///< from the beginning: it is another file now, or read for the first time
        bool isAll = true; ///< there is no more as yet
    };
    /// What came since the last time or, if that is much, the first of it; at first, the end of all files. No
    /// file is no error.
    Comm::Result<News> readOn();

private:
    static Comm::Result<void> setAsideNow(const QString &path);
    static void readEnd(const QStringList &files, qint64 bytes, News &into);
    void readPiece(QFile &file, News &into);
    QStringList filesFromTheRead() const;

    QString m_path;
    qint64 m_maxBytes;
    qint64 m_readTo = -1; ///< bytes; -1 before the first time
    quint64 m_node = 0; ///< of the file that was read
};

} // namespace Sothebais
