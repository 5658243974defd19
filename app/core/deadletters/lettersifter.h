// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filtermatcher.h"
#include "lettersnapshot.h"

#include <optional>

namespace Sothebais {

/// Picks from a list of letters those that a view asks for: filters, groups and sorts them. One thread uses
/// it.
class LetterSifter
{
public:
    /// The time is that of the system unless there is another.
    explicit LetterSifter(std::function<qint64()> now) : m_now(std::move(now)) { }

    void setView(const LetterView &view);
    const LetterView &view() const { return m_view; }

    /// From letters oldest first, into view, letters, groups, matching and abandonedPatterns.
    void sift(const QList<LetterPointer> &letters, LetterSnapshot &into);

private:
    bool passes(const Letter &letter);

    const std::function<qint64()> m_now;
    LetterView m_view;
    EventNames m_names;
    std::optional<FilterMatcher> m_matcher; ///< nothing if everything passes
};

/// Of a list; without its growth.
LetterTotals letterTotals(const QList<LetterPointer> &letters);

} // namespace Sothebais
