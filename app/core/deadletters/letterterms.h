// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "letter.h"

#include <QStringList>

namespace Sothebais {

/// Filters for what a letter may have in common with others: its type, its source, its error and what it is
/// about, as far as it says.
QStringList letterTerms(const Letter &letter);

} // namespace Sothebais
