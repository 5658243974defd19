// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Is a WebSocket server that sends so many messages a second to everybody who connects, spread over the
/// time, until the process ends. Prints its address first.
int chatter(double rate);
