// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "auditfile.h"

#include <comm/error.h>
#include <comm/result.h>

#include <QList>
#include <QObject>
#include <QThread>

namespace Sothebais {

class AuditWriter;

/// The record of everything that was done, for good: files of the user that only grow, a JSON object a line,
/// also if several windows and programs write to it.
///
/// It is written and made safe on the disk in a thread of its own, many entries at a time if they come fast.
/// What cannot be written waits, and is tried again until it can be; nothing more should be done until then,
/// so WriteGuard is told of the fault. Whoever does something records it, also if it was refused.
///
///     AuditLog audit({.path = file, .profile = u"production"_s});
///     audit.record({.action = u"publish"_s, .target = id, .after = payload, .result = u"done"_s});
class AuditLog : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QString path = {}; ///< empty for that of the user
        QString profile = {};
        qint64 maxFileBytes = AuditFile::MaxBytes; ///< that a file has to have to be set aside
    };
    static constexpr qsizetype MaxEntries = AuditFile::MaxEntries; ///< that are at hand; the files have all
    static constexpr qint64 MaxBytes = 64'000'000; ///< of before and after that are at hand
    static constexpr qsizetype MaxWaiting = 64'000'000; ///< bytes that wait to be written

    static QString defaultPath();

    explicit AuditLog(const Options &options, QObject *parent = nullptr);
    /// Waits until all is written.
    ~AuditLog() override;

    const QString &path() const { return m_options.path; }
    /// The newest ones that are safe in the file, oldest first, whoever has written them; a moment after
    /// record() also what that was given.
    const QList<AuditEntry> &entries() const { return m_entries; }
    /// Why the file cannot be written; empty if all is well.
    const QString &fault() const { return m_fault; }
    /// How many lines of the file were no entries.
    qint64 unreadable() const { return m_unreadable; }

    /// Copies all of its files as they are now into one, oldest first; one that is there is replaced.
    Comm::Result<void> exportTo(const QString &path) const;

public Q_SLOTS:
    void record(const Sothebais::AuditEntry &entry);

Q_SIGNALS:
    /// These were added at the end of entries().
    void recorded(const QList<Sothebais::AuditEntry> &entries);
    /// entries() has been read from the beginning.
    void reset();
    /// The file cannot be written or read, or an entry was lost; emitted each time.
    void failed(const Comm::Error &error);
    void faultChanged();

private:
    void add(const QList<Sothebais::AuditEntry> &entries, qint64 unreadable, bool isAnew);
    void takeWritten();
    void takeFailure(const Comm::Error &error);
    void setFault(const QString &fault);

    Options m_options;
    const QString m_who; ///< asking the system for each entry would take longer than all the rest
    QList<AuditEntry> m_entries;
    qint64 m_bytes = 0;
    QString m_fault;
    qint64 m_unreadable = 0;
    QThread m_thread;
    AuditWriter *m_writer; ///< lives in m_thread, which deletes it
};

} // namespace Sothebais
