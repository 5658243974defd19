// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>

namespace Sothebais {

/// A service of the auction house, as the others find it.
struct ServiceFacts
{
    const char *id; ///< on a command line
    const char *name; ///< untranslated, context "Sothebais::EndpointList"
    quint16 socketPort;
    const char *socketPath; ///< "/" for any
    quint16 healthPort;
    bool tellsComponents; ///< its health says more than "ok"
    bool echoes; ///< what it is sent by a WebSocket
};

/// Where they are while nothing is moved: the ports that the existing services agreed on.
inline constexpr std::array AuctionHouseServices{
    ServiceFacts{"admin", QT_TRANSLATE_NOOP("Sothebais::EndpointList", "Admin"), 3001, "/", 3091, false,
                 false},
    ServiceFacts{"stream", QT_TRANSLATE_NOOP("Sothebais::EndpointList", "Stream manager"), 4201, "/ws", 4291,
                 true, true},
    ServiceFacts{"events", QT_TRANSLATE_NOOP("Sothebais::EndpointList", "Event handler"), 4301, "/", 4391,
                 true, false},
    ServiceFacts{"auction", QT_TRANSLATE_NOOP("Sothebais::EndpointList", "Auction engine"), 4401, "/", 4491,
                 true, false},
    ServiceFacts{"agents", QT_TRANSLATE_NOOP("Sothebais::EndpointList", "Agent service"), 4501, "/", 4591,
                 false, false},
};

} // namespace Sothebais
