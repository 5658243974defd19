// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filtersyntax.h"

#include <QColor>
#include <QInputMethodEvent>

class QLineEdit;

namespace Sothebais {

struct Colors;

/// The colour of a kind of token on a surface.
QColor tokenColor(FilterToken::Kind kind, const Colors &colors);

/// The characters to underline for an error: its own, or what stands before the place where something is
/// missing.
std::pair<qsizetype, qsizetype> errorSpan(const FilterError &error, const QString &text);

/// Colours the text of a line editor, which knows plain text only, as an input method colours what it
/// composes. The editor keeps its undo, its cursor and what it tells a screen reader.
void highlightFilter(QLineEdit &edit, const FilterSyntax &syntax, bool showsError, const Colors &colors);

} // namespace Sothebais
