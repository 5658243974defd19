// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bulkwork.h"
#include "endedlots.h"
#include "groupnotes.h"
#include "lettersnapshot.h"
#include "lettertrash.h"
#include "retrylog.h"

#include <comm/connectionstatus.h>
#include <comm/deadletterqueue.h>

#include <QThread>

namespace Sothebais {

class AuditLog;
class LetterHand;
class LetterReader;
class WriteGuard;

/// The dead letters of one Redis, read completely and kept in step, and all that may be done to them.
///
/// Both lists are read in a thread of their own. From then on it looks once a second, and after each action
/// of its own, at the length and both ends of each list and at one entry between, and where these differ
/// from what it knows it reads what has changed, and no more: entries are only ever added at one end, and
/// taken out anywhere. Whatever it shows may be gone a moment later, so every action names the exact bytes of
/// the entry and says NotFound if somebody else was faster; it never touches another entry instead.
///
/// Every action is refused with the guard's reason where the guard forbids it, and recorded in the audit log.
///
///     DeadLetterDesk desk({.redis = address}, {guard, audit, settings, log});
///     connect(&desk, &DeadLetterDesk::snapshotChanged, &model, [&] { model.show(desk.snapshot()); });
///     desk.start();
class DeadLetterDesk : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        Comm::RedisAddress redis = {};
        std::chrono::milliseconds look{1'000}; ///< how often to look for the changes of others
        std::chrono::milliseconds resolvedAfter{60'000}; ///< what is not back by then is resolved
        QString trashFolder = {}; ///< empty for that of the user
        std::function<qint64()> now
            = {}; ///< ms since the epoch, for filters and trends; empty for the system's
    };
    /// What it works with, and which must outlive it.
    struct Surroundings
    {
        WriteGuard &guard;
        AuditLog &audit;
        QSettings &settings;
        const EventStream &log; ///< tells which lots have ended
    };

    DeadLetterDesk(const Options &options, const Surroundings &surroundings, QObject *parent = nullptr);
    ~DeadLetterDesk() override;

    /// Never null.
    const LetterSnapshotPointer &snapshot() const { return m_snapshot; }
    /// What was last asked for; snapshot() may still be of the one before.
    const LetterView &view() const { return m_view; }
    /// Of the connection that reads.
    const Comm::ConnectionStatus &status() const { return m_status; }

    RetryLog &retries() { return m_retries; }
    LetterTrash &trash() { return m_trash; }
    GroupNotes &notes() { return m_notes; }
    const EndedLots &endedLots() const { return m_endedLots; }
    WriteGuard &guard() { return m_surroundings.guard; }
    /// The work on many letters that is under way or was the last; null if there was none.
    BulkWork *bulk() { return m_bulk.get(); }

public Q_SLOTS:
    void start();
    /// Shows something else as soon as it is found.
    void setView(const Sothebais::LetterView &view);
    /// Looks at once.
    void look();

    // Each reports with acted(), in pieces where there are many letters.
    void retry(const QList<Sothebais::LetterPointer> &letters, const Comm::DeadLetterRetry &how = {});
    /// With other data, a JSON text.
    void editAndRetry(const Sothebais::LetterPointer &letter, const QByteArray &data,
                      const Comm::DeadLetterRetry &how = {});
    /// Those that are parked go back to the queue.
    void park(const QList<Sothebais::LetterPointer> &letters);
    /// Into the trash.
    void discard(const QList<Sothebais::LetterPointer> &letters);
    /// Out of the trash, in the exact bytes that they had.
    void restore(qint64 trashed);
    /// One entry a line; reports with exported(). Needs no right and no arming.
    void exportTo(const QString &path, const QList<Sothebais::LetterPointer> &letters);
    /// Works through a plan, unless another one is under way.
    void begin(const Sothebais::BulkPlan &plan, const Sothebais::BulkWork::Options &options);

Q_SIGNALS:
    void snapshotChanged();
    void statusChanged(const Comm::ConnectionStatus &status);
    void acted(const QList<Sothebais::LetterAct> &acts);
    void exported(const QString &path, qint64 letters);
    /// There is another bulk().
    void bulkChanged();
    /// Something that was asked for, or goes on by itself, cannot be done.
    void failed(const Comm::Error &error);

private:
    friend class BulkWork;
    LetterHand &hand() { return *m_hand; }
    void takeSnapshot(const Sothebais::LetterSnapshotPointer &snapshot);
    void takeStatus(const Comm::ConnectionStatus &status);
    void takeArrived(const QList<Sothebais::LetterPointer> &letters);

    const Surroundings m_surroundings;
    LetterView m_view;
    LetterSnapshotPointer m_snapshot;
    Comm::ConnectionStatus m_status;
    QThread m_thread;
    LetterReader *m_reader; ///< lives in m_thread, which deletes it
    RetryLog m_retries;
    LetterTrash m_trash;
    GroupNotes m_notes;
    EndedLots m_endedLots;
    std::unique_ptr<LetterHand> m_hand; ///< does what is asked for
    std::unique_ptr<BulkWork> m_bulk;
};

} // namespace Sothebais
