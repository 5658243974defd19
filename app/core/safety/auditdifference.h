// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "auditentry.h"
#include "core/inspect/eventdifference.h"

namespace Sothebais {

/// What an action has changed, value by value; nothing unless there is JSON both before and after. Of a dead
/// letter that was edited, the event is compared with the one that its new data makes.
std::optional<EventDifference> auditDifference(const AuditEntry &entry);

} // namespace Sothebais
