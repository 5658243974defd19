// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/websocketoptions.h>

#include <CLI/CLI.hpp>

namespace Sothebais {

/// What the commands for WebSockets have in common.
struct WsOptions
{
    std::string tokenFile;
    std::string ca;
    std::string certificate;
    std::string key;
    std::string serverName;
    std::vector<std::string> subprotocols;
};

void addWsOptions(CLI::App &command, WsOptions &options);

/// How to connect to this URL. The token is that of the file, else of SOTHEBAIS_WS_TOKEN, else there is none.
Comm::Result<Comm::WebSocketOptions> webSocketOptions(const WsOptions &options, const std::string &url);

} // namespace Sothebais
