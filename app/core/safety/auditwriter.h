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
    AuditWriter(const AuditFile &file, qsizetype maxWaiting);
    /// Writes what still waits.
    ~AuditWriter() override;

    /// From any thread. False if too much waits already.
    bool give(const QByteArray &line);

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
    const qsizetype m_maxWaiting;
    QTimer m_timer;
    bool m_couldRead = true;

    std::mutex m_mutex; ///< for what follows
    QByteArray m_waiting;
    bool m_isCalled = false; ///< work() will be
};

} // namespace Sothebais
