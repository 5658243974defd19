// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/eventfamily.h"
#include "core/filterbook/colorrules.h"
#include "core/json/jsonscanner.h"

#include <QColor>
#include <QPalette>

namespace Sothebais {

/// Every colour of the program by its meaning. There is one set for light and one for dark.
struct Colors
{
    QColor window; ///< behind everything
    QColor surface; ///< tables, fields, trees
    QColor raised; ///< headers, buttons
    QColor hairline;
    QColor outline; ///< around what can be typed into or ticked: seen at once on window and surface
    QColor text;
    QColor muted; ///< text of less weight; still readable on window and surface
    QColor accent; ///< what can be pressed or has the focus
    QColor selection; ///< behind selected text and rows
    QColor rail;
    QColor railText;
    QColor brass; ///< where one is
    QColor good;
    QColor goodTint; ///< behind what has been added
    QColor warning;
    QColor warningTint; ///< behind a row or a notice
    QColor error;
    QColor errorTint;
    QColor hit; ///< behind what a search has found
    QColor currentHit;

    static const Colors &light();
    static const Colors &dark();

    QColor family(EventFamily family) const;
    /// The colour of a severity; that of text for Normal.
    QColor severity(EventSeverity severity) const;
    /// What goes behind a row of a severity; the surface for Normal.
    QColor tint(EventSeverity severity) const;
    /// The colour of a value in a JSON text.
    QColor json(JsonKind kind) const;
    /// What goes behind a row that a rule colours: every text of a row is readable on it.
    QColor tint(RuleColor color) const;
    /// The same colour strong enough for a stroke on the surface.
    QColor mark(RuleColor color) const;
    /// The colour of a severity on the navigation rail, which is dark in both sets; text on it has that of
    /// the rail.
    QColor railMark(EventSeverity severity) const;
    QPalette palette() const;
    /// Where the palette has what it has no roles for.
    static constexpr QPalette::ColorRole HairlineRole = QPalette::Mid;
    static constexpr QPalette::ColorRole OutlineRole = QPalette::Dark;
    static constexpr QPalette::ColorRole MutedRole = QPalette::PlaceholderText;
    static constexpr QPalette::ColorRole AccentRole = QPalette::Link;

private:
    bool m_isDark = false;
    static Colors makeDark();
};

} // namespace Sothebais
