// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wsoptions.h"

#include "cli/tokenfile.h"

using namespace Qt::StringLiterals;

namespace Sothebais {

void addWsOptions(CLI::App &command, WsOptions &options)
{
    command
        .add_option("--token-file", options.tokenFile,
                    "File with the bearer token, - for standard input; else $SOTHEBAIS_WS_TOKEN")
        ->type_name("FILE");
    command.add_option("--subprotocol", options.subprotocols, "Ask for it, any number of times")
        ->type_name("NAME")
        ->allow_extra_args(false);
    command.add_option("--ca", options.ca, "Certificates to trust on wss://, PEM")->type_name("FILE");
    command.add_option("--cert", options.certificate, "Our own certificate, PEM")->type_name("FILE");
    command.add_option("--key", options.key, "Its private key, PEM")->type_name("FILE");
    command.add_option("--server-name", options.serverName, "Name that the certificate has to be made for")
        ->type_name("NAME");
}

Comm::Result<Comm::WebSocketOptions> webSocketOptions(const WsOptions &options, const std::string &url)
{
    Comm::WebSocketOptions result;
    result.request.url = QUrl(QString::fromStdString(url), QUrl::StrictMode);
    const Comm::Result<QByteArray> token = readTokenFile(options.tokenFile);
    if (!token)
        return token.error();
    result.request.token = options.tokenFile.empty() ? qgetenv("SOTHEBAIS_WS_TOKEN").trimmed() : *token;
    if (const Comm::Result<void> usable = result.request.check(); !usable)
        return usable.error();
    const Comm::Result<Comm::TlsOptions> tls
        = Comm::TlsOptions::fromFiles({.ca = QString::fromStdString(options.ca),
                                       .certificate = QString::fromStdString(options.certificate),
                                       .key = QString::fromStdString(options.key)});
    if (!tls)
        return tls.error();
    result.tls = *tls;
    result.tls.serverName = QString::fromStdString(options.serverName);
    for (const std::string &name : options.subprotocols)
        result.subprotocols.append(QString::fromStdString(name));
    return result;
}

} // namespace Sothebais
