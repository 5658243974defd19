// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/result.h>

#include <QString>
#include <QStringList>

namespace Sothebais {

/// What a simulated service does wrong.
enum class Trouble {
    None,
    Down, ///< nobody listens at its ports
    Drop, ///< cuts each connection off after a while
    Stall, ///< accepts and then neither reads nor says anything
    Refuse, ///< answers 503 to whatever is asked, also to the handshake
    Close, ///< closes each connection with 1008 after a while
    Mute, ///< keeps the connection, and answers no ping
    Flood, ///< sends as much as it can
    Unhealthy, ///< says in its body that it is not well
    Slow, ///< takes its time for each answer
};

/// "flood", as on a command line.
QString troubleName(Trouble trouble);
/// All of them, but None.
QStringList troubleNames();
/// InvalidArgument for what is none.
Comm::Result<Trouble> troubleFromName(const QString &name);

} // namespace Sothebais
