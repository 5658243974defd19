// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/eventtypes.h>

namespace Sothebais {

/// The words for events of a type, untranslated (context "EventSummary"): {field} stands for a field of the
/// data, a part in [brackets] is left out where a field in it is missing or the number 0. Null where the type
/// has no words of its own.
const char *summaryTemplate(Comm::EventType type);

} // namespace Sothebais
