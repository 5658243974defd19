// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/deadletter.h"
#include "comm/eventclient.h"
#include "redis/redisclient.h"

#include <functional>

namespace Comm {

/// An entry on its way out of a list, with what has to happen in the same moment.
struct LetterMove
{
    QByteArray list; ///< key of the list that it leaves
    QByteArray entry; ///< its exact bytes
    Event event{}; ///< to publish and to put into the history; null for none
    QByteArray target{}; ///< key of a list that gets `record`; empty for none
    QByteArray record{};

    using Done = std::function<void(Result<Publication>)>;
};

// How a move ends that did not take place.
Error alreadyGone();
Error nobodyListens(const Event &event);

} // namespace Comm
