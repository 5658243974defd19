// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/deadletters/letter.h"

#include <optional>

namespace Sothebais {

/// Rows next to each other.
struct RowRun
{
    qsizetype first = 0;
    qsizetype count = 0;

    bool operator==(const RowRun &) const = default;
};

/// What makes one list of letters of another: rows that go, and then rows that come.
struct RowChanges
{
    QList<RowRun> removed = {}; ///< of the old list, ascending
    QList<RowRun> inserted = {}; ///< of the new list, ascending

    /// Nothing if that is not all, because letters changed places, or if it takes more than `most` runs.
    static std::optional<RowChanges> between(const QList<LetterPointer> &before,
                                             const QList<LetterPointer> &now, qsizetype most);

    bool operator==(const RowChanges &) const = default;
};

} // namespace Sothebais
