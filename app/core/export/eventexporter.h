// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filtermatcher.h"
#include "core/store/eventsnapshot.h"
#include "eventformatter.h"

#include <comm/error.h>

#include <QObject>
#include <QString>

#include <vector>

namespace Sothebais {

/// Writes events of a snapshot into a file, or into memory for the clipboard, in a thread of its own.
///
/// A file that is there is refused, or replaced only once the new one is whole; what was begun is removed
/// when it fails or is cancelled. Command line and window use the same.
///
///     auto *exporter = new EventExporter(log.snapshot(), {.filter = filter},
///                                        {.path = path, .format = ExportFormat::Csv}, this);
///     connect(exporter, &EventExporter::finished, exporter, [=] { tell(exporter->events()); });
///     exporter->start();
class EventExporter : public QObject
{
    Q_OBJECT
public:
    /// Which events, and in which order.
    struct Selection
    {
        Filter filter = {};
        FilterClock clock = {};
        /// Only these that the snapshot has, in this order; all of it without.
        std::optional<std::vector<qint64>> sequences = {};
    };
    struct Options
    {
        QString path = {}; ///< a name in `.ndjson.zst` packs; empty for bytes()
        ExportFormat format = ExportFormat::Recording;
        QList<CsvColumn> columns = CsvColumn::defaults();
        bool replaces = false; ///< a file that is there
        qsizetype maxBytes = 64 * 1024 * 1024; ///< of bytes(), beyond which it fails as TooLarge
    };

    EventExporter(const EventSnapshot &snapshot, const Selection &selection, const Options &options,
                  QObject *parent = nullptr);
    /// Cancels.
    ~EventExporter() override;

    /// Once.
    void start();
    void cancel();

    /// Once it has finished: how many events were written, receipts among them, and the export itself if it
    /// has no path.
    qint64 events() const;
    const QByteArray &bytes() const;

Q_SIGNALS:
    /// At most ten times a second: of `total` events, so many were looked at.
    void progressed(qint64 done, qint64 total);
    /// All is written. This or failed() is emitted, once.
    void finished();
    /// What was in the way; of code Cancelled if it was cancelled.
    void failed(const Comm::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Sothebais
