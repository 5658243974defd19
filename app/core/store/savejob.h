// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eventsnapshot.h"

#include <comm/error.h>

#include <QObject>
#include <QString>

namespace Sothebais {

/// Keeps all events of a snapshot as a recording, in a thread of its own.
///
/// A path that ends in `.ndjson` or `.ndjson.zst` becomes one file. Any other becomes a folder that shares
/// the finished segments of the live log where the file system can do that, which takes no time and no room.
/// A path that is there already is refused, and what was begun is removed when it fails or is cancelled.
///
///     auto *job = new SaveJob(log.snapshot(), path, this);
///     connect(job, &SaveJob::finished, job, &QObject::deleteLater);
///     job->start();
class SaveJob : public QObject
{
    Q_OBJECT
public:
    SaveJob(const EventSnapshot &snapshot, const QString &path, QObject *parent = nullptr);
    /// Cancels.
    ~SaveJob() override;

    void start();
    void cancel();

Q_SIGNALS:
    /// At most ten times a second.
    void progressed(qint64 bytes, qint64 total);
    /// All is saved. This or failed() is emitted, once.
    void finished();
    /// What was in the way; of code Cancelled if it was cancelled.
    void failed(const Comm::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Sothebais
