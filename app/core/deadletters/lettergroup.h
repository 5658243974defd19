// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "letter.h"

#include <array>

namespace Sothebais {

/// What letters of one group have in common.
enum class LetterGrouping {
    Fingerprint, ///< the type, and the error or, where it has no message, the topmost frame of the stack
    Frame, ///< the type, and the topmost frame or, where there is no stack, the error
    Type,
    Error,
    Source,
    Lot,
};

/// The letters of a list that have something in common, counted.
struct LetterGroup
{
    enum class Trend { Quiet, Falling, Steady, Rising };

    static constexpr int SpanCount = 12;
    static constexpr qint64 SpanLength = 5 * 60 * 1000; ///< ms

    QByteArray key = {}; ///< names it, also in the settings; differs for each grouping
    QString title = {}; ///< the error, the frame, the type ...; a stranger's text; empty if there is none
    QString type = {}; ///< of the events, where the grouping asks for one; a stranger's text
    qint64 count = 0;
    qint64 poison = 0; ///< of these
    qint64 first = 0; ///< oldest failure, ms since the epoch; 0 if none has a time
    qint64 last = 0;
    std::array<qint64, SpanCount> recent = {}; ///< failures in each of the last spans, the newest last

    /// The failures of the last half of recent against the half before; Quiet if there were none in both.
    Trend trend() const;

    bool operator==(const LetterGroup &) const = default;
};

/// The key of the group that a letter belongs to.
QByteArray letterGroupKey(const Letter &letter, LetterGrouping grouping);

/// All groups of these letters, the largest first. `now` is the end of the last span (ms since the epoch).
QList<LetterGroup> letterGroups(const QList<LetterPointer> &letters, LetterGrouping grouping, qint64 now);

} // namespace Sothebais
