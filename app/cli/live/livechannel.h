// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/arrival.h"

namespace Sothebais {

class EventChecks;

/// What a subscription to this topic has handed out, on its way to a filter or a recording: one arrival for
/// each channel that the events came by, in order. The checks, if there are any, add what they find
/// remarkable.
QList<Arrival> byChannel(Arrival whole, const Comm::Topic &topic, EventChecks *checks);

} // namespace Sothebais
