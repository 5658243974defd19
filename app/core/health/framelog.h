// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/websocketframe.h>

#include <QList>
#include <QMutex>

#include <deque>

namespace Sothebais {

/// A frame as it is kept: of a large one the beginning.
struct LoggedFrame
{
    qint64 sequence = 0; ///< counted from 0 for each endpoint
    qint64 size = 0; ///< bytes of the whole payload
    Comm::WebSocketFrame frame = {};

    bool isCut() const { return frame.payload.size() < size; }
    bool operator==(const LoggedFrame &) const = default;
};

/// The last frames of one WebSocket. One thread adds, any may read.
///
///     const std::shared_ptr<const FrameLog> log = desk.frames(id);
///     for (const LoggedFrame &frame : log->from(next)) // what has come since
///         append(frame);
class FrameLog
{
public:
    struct Limits
    {
        qsizetype frames = 1'000; ///< the oldest goes first
        qsizetype bytes = 1024 * 1024; ///< of payload, likewise
        qsizetype payload = 64 * 1024; ///< bytes that are kept of one

        bool operator==(const Limits &) const = default;
    };

    explicit FrameLog(const Limits &limits) : m_limits(limits) { }

    void append(const Comm::WebSocketFrame &frame);
    void clear();

    qint64 begin() const; ///< sequence of the oldest that is kept; what came before is gone
    qint64 end() const; ///< one more than that of the newest: how many there have been
    /// Those that are kept from this sequence on, at most so many.
    QList<LoggedFrame> from(qint64 sequence, qsizetype most = 1'000) const;

private:
    void trim();

    const Limits m_limits;
    mutable QMutex m_mutex;
    std::deque<LoggedFrame> m_frames;
    qsizetype m_bytes = 0;
    qint64 m_end = 0;
};

} // namespace Sothebais
