// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/wsoptions.h"

#include "cli/inputfile.h"

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr qsizetype LongestToken = 64 * 1024;

Comm::Result<QByteArray> readToken(const std::string &file)
{
    if (file.empty())
        return qgetenv("SOTHEBAIS_WS_TOKEN").trimmed();
    Comm::Result<InputFile> input = InputFile::open(QString::fromStdString(file));
    if (!input)
        return input.error();
    const Comm::Result<QByteArray> content = InputFile(*std::move(input)).readAll(LongestToken);
    return content ? Comm::Result<QByteArray>(content->trimmed()) : content;
}

} // namespace

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
    const Comm::Result<QByteArray> token = readToken(options.tokenFile);
    if (!token)
        return token.error();
    result.request.token = *token;
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
