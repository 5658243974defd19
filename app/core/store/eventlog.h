// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "arrival.h"
#include "eventstream.h"

#include <comm/result.h>

#include <QString>

#include <functional>

namespace Sothebais {

/// The live events of this program: a recording in a private folder, bounded by disk and not by memory.
///
/// Whoever receives hands events in, from any thread; a thread of the log's own writes them down; the thread
/// of the log hears of them once a frame. The folder goes with the log; after a crash,
/// LiveFolder::leftBehind() finds it.
///
///     EventLog log({});
///     connect(subscription, &Comm::Subscription::batchReceived, &log,
///             [&log](const Comm::EventBatch &batch) { log.append(Arrival::of(batch)); },
///             Qt::DirectConnection);
///     if (const auto opened = log.open(); !opened)
///         qWarning() << opened.error().toString();
class EventLog : public EventStream
{
    Q_OBJECT
public:
    struct Limits
    {
        qint64 maxBytes = 8LL * 1024 * 1024 * 1024; ///< on disk; beyond it the oldest segment goes
        qint64 maxEvents = 20'000'000; ///< in the index, 48 bytes each; likewise
        qint64 segmentBytes = 64 * 1024 * 1024;
        qint64 waitingBytes = 256 * 1024 * 1024; ///< not yet written; what comes beyond it is dropped
    };
    struct Options
    {
        QString root = {}; ///< where live folders are made; empty for LiveFolder::defaultRoot()
        Limits limits = {};
        /// Called in the writing thread for each event, in order: what is remarkable about it. May be null.
        std::function<EventFlags(const Comm::Event &event, qint64 receivedAt)> check = {};
    };

    explicit EventLog(const Options &options, QObject *parent = nullptr);
    /// Removes the folder; what still waits goes with it.
    ~EventLog() override;

    /// Makes the folder, and begins to write. What is appended before waits, as far as the limit allows.
    Comm::Result<void> open();
    /// From any thread: other limits. What is beyond them goes when the next event is written.
    void setLimits(qint64 maxBytes, qint64 maxEvents);
    /// Where the segments are; empty if not open.
    QString folder() const;

    /// Any thread; never waits for the disk.
    void append(const Arrival &arrival);
    /// Makes a receipt a row of the stream.
    void append(const Comm::DisconnectReceipt &receipt, qint64 receivedAt);

    /// Of all events ever appended, those that could not be kept: the disk was full, or it was slower than
    /// the events for too long. The event after such a loss is marked EventFlag::AfterGap.
    qint64 dropped() const;
    /// Of all events in the sequence, those that were no JSON object.
    qint64 malformed() const;
    /// The size of the segments on disk.
    qint64 bytes() const;

Q_SIGNALS:
    /// After failed(): events are kept again.
    void recovered();

protected:
    EventSnapshot latest() const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Sothebais
