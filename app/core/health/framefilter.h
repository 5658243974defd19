// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filtermatcher.h"
#include "core/filter/filtersyntax.h"
#include "framelog.h"

#include <comm/result.h>

namespace Sothebais {

/// Which frames are meant, in the language of filters.
///
/// Fields are `direction` (in, out), `kind` (json, text, binary, ping, pong, close), `size`, `time`, `age`,
/// `code` (of a close), and any other for a member of a JSON text: `type == stateUpdate`,
/// `payload.stream.status != live`. A word is looked for in the payload.
///
///     const auto filter = FrameFilter::parse(u"direction == in and type == stats"_s);
class FrameFilter
{
public:
    /// Everything passes.
    FrameFilter();
    FrameFilter(FrameFilter &&) noexcept;
    FrameFilter &operator=(FrameFilter &&) noexcept;
    ~FrameFilter();

    static Comm::Result<FrameFilter> parse(const QString &text, const FilterClock &clock = {});
    /// For an editor: tokens, and what is wrong where.
    static FilterSyntax syntax(const QString &text);

    bool matches(const LoggedFrame &frame);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// The field of events that stands for a field of frames: "source" for "direction", "data.code" for "code".
QString frameField(const QString &name);
/// The names of directions and kinds: "in", "close".
QString frameDirectionName(Comm::WebSocketFrame::Direction direction);
QString frameKindName(Comm::WebSocketFrame::Kind kind);
/// A line of an export: time, direction, kind, size, and the payload as JSON, text or base64.
QByteArray frameLine(const LoggedFrame &frame);
/// Writes them as NDJSON, in a new file.
Comm::Result<void> exportFrames(const QList<LoggedFrame> &frames, const QString &path);

} // namespace Sothebais
