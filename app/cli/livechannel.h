// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/arrival.h"

namespace Sothebais {

/// What a subscription to this topic hands out, on its way to a filter or a recording: one arrival for each
/// channel that the events came by, in order.
QList<Arrival> arrivalsOf(const Comm::EventBatch &batch, const Comm::Topic &topic);

} // namespace Sothebais
