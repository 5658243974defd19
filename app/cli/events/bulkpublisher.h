// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "linesource.h"
#include "ndjsonevents.h"

#include <comm/eventclient.h>

#include <QElapsedTimer>
#include <QObject>
#include <QSocketNotifier>

namespace Sothebais {

/// Publishes the events of a source line by line, with a bounded number of them on the way.
///
/// Lines that are no valid event are reported, counted and passed over. The first event that cannot be
/// published ends it: what comes after a gap is not sent.
class BulkPublisher : public QObject
{
    Q_OBJECT
public:
    struct Progress
    {
        qint64 sent = 0;
        qint64 refused = 0; ///< lines that are no valid event
        qint64 failed = 0; ///< events that could not be published
        qint64 unsure = 0; ///< of the failed ones, those that may have been published all the same
        qint64 received = 0; ///< times that the server handed an event to a client
    };

    BulkPublisher(Comm::EventClient *client, NdjsonEvents *events, LineSource *lines,
                  QObject *parent = nullptr);

    void start() { pump(); }
    /// Reads no further; finished() follows once what is on the way is answered.
    void stop();

    const Progress &progress() const { return m_progress; }
    /// Why it ended early, if it did, and the line of the first event that was not published; 0 if it has
    /// none.
    const std::optional<Comm::Error> &error() const { return m_error; }
    qint64 errorLine() const { return m_errorLine; }

Q_SIGNALS:
    void progressed();
    /// The line with this number is no valid event.
    void refused(qint64 line, const Comm::Error &error);
    /// Emitted once.
    void finished();

private:
    using Outcomes = QList<Comm::Result<Comm::Publication>>;

    struct Batch
    {
        QList<Comm::Event> events;
        QList<qint64> lines; ///< of each event
        qsizetype bytes = 0;
    };

    void pump();
    Batch nextBatch();
    void takeLine(QByteArrayView line, Batch *batch);
    void publish(const Batch &batch);
    void take(const Batch &batch, const Outcomes &outcomes);
    void end(const Comm::Error &error, qint64 line);

    Comm::EventClient *m_client;
    NdjsonEvents *m_events;
    LineSource *m_lines;
    QSocketNotifier m_moreInput;
    Progress m_progress;
    std::optional<Comm::Error> m_error;
    qint64 m_errorLine = 0;
    int m_batchesOnTheWay = 0;
    bool m_atEnd = false;
    bool m_finished = false;
};

} // namespace Sothebais
