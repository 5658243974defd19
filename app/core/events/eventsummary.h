// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/event.h>

#include <QString>

namespace Sothebais {

/// What happened, in a few words: "bid 2.5 ETH on lot 7 by user 12". One line of plain text in which
/// everything is visible.
QString eventSummary(const Comm::Event &event);

/// What it happened to: "lot 7". Empty where the event does not say.
QString eventSubject(const Comm::Event &event);

} // namespace Sothebais
