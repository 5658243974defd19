// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/event.h>

namespace Sothebais {

/// An event and when it reached this machine.
struct ReceivedEvent
{
    Comm::Event event;
    qint64 receivedAt = 0; ///< milliseconds since the epoch, by this machine's clock

    bool operator==(const ReceivedEvent &) const = default;
};

} // namespace Sothebais

Q_DECLARE_TYPEINFO(Sothebais::ReceivedEvent, Q_RELOCATABLE_TYPE);
