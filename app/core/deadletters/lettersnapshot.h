// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "letterview.h"

#include <chrono>

namespace Sothebais {

/// A list as a whole, whatever is shown of it.
struct LetterTotals
{
    qint64 count = 0; ///< entries at the server
    qint64 bytes = 0; ///< of those that were read
    qint64 oldest = 0; ///< failure, ms since the epoch; 0 if there is none
    qint64 newest = 0;
    qint64 poison = 0;
    qint64 defective = 0; ///< cannot be published as they are
    qint64 growth = 0; ///< entries that it has more than `growthTime` ago; negative if it shrinks
    std::chrono::seconds growthTime{0}; ///< at most five minutes, less soon after the start

    bool operator==(const LetterTotals &) const = default;
};

/// Both lists of dead letters as they stood at one moment, with what was asked to be seen of one of them.
/// Never changes; any thread may read it.
struct LetterSnapshot
{
    LetterView view = {}; ///< that it was made for
    QList<LetterPointer> letters = {}; ///< to be shown, in their order
    QList<LetterGroup> groups = {}; ///< of those that pass the filter, the largest first
    qint64 matching = 0; ///< letters that pass the filter, in all groups
    LetterTotals queue = {};
    LetterTotals parked = {};
    qint64 unread = 0; ///< entries of the list that is shown that are not among the letters yet, or never if
                       ///< it is longer than MaxLetters: the oldest are there
    bool isLoaded = false; ///< both lists were read at least once since the connection is there
    qint64 abandonedPatterns = 0; ///< how often a pattern of the filter was given up

    static constexpr qsizetype MaxLetters = 250'000; ///< of a list
    static constexpr qint64 MaxBytes = 512 * 1024 * 1024; ///< of the entries of a list

    const LetterTotals &shown() const { return view.parked ? parked : queue; }
};

using LetterSnapshotPointer = std::shared_ptr<const LetterSnapshot>;

} // namespace Sothebais

Q_DECLARE_METATYPE(Sothebais::LetterSnapshotPointer)
