// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "auditfile.h"

#include <QObject>
#include <QTimer>

#include <mutex>

namespace Sothebais {

/// The part of an audit log that works in a thread of its own.
class AuditWriter : public QObject
{
    Q_OBJECT
public:
    /// At most so many bytes wait.
    AuditWriter(const AuditFile &file, qint64 maxWaiting);
    /// Writes what still waits.
    ~AuditWriter() override;

    /// From any thread. False if too much waits already.
    bool give(AuditEntry &&entry);

    /// Reads what was there before, and from then on what anybody adds.
    void start();

Q_SIGNALS:
    void read(const QList<Sothebais::AuditEntry> &entries, qint64 unreadable, bool isAnew);
    void written();
    void cannotWrite(const Comm::Error &error);
    void cannotRead(const Comm::Error &error);

private:
    void work();
    bool write();
    void readOn();

    AuditFile m_file;
    const qint64 m_maxWaiting;
    QTimer m_timer;
    QByteArray m_lines; ///< that could not be written yet
    qint64 m_taken = 0; ///< bytes of their entries
    bool m_couldRead = true;

    std::mutex m_mutex; ///< for what follows
    QList<AuditEntry> m_given;
    qint64 m_waiting = 0; ///< bytes of all that is not written
    bool m_isCalled = false; ///< work() will be
};

} // namespace Sothebais
