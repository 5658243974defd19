// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/eventrecord.h"

#include <QString>

namespace Sothebais {

/// What is remarkable about an event in words: "duplicate, late". Empty if nothing is.
QString flagsText(EventFlags flags);

/// A filter that events with all these flags pass: "dup and late". Empty if there is none.
QString flagsFilter(EventFlags flags);

} // namespace Sothebais
