// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <comm/eventclient.h>
#include <comm/gateway/eventgateway.h>
#include <comm/gateway/eventvalidation.h>

#include <QCoreApplication>
#include <QHttpServer>
#include <QTextStream>

/// Starts the gateway with a route of its own.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    Comm::EventClient client(Comm::EventClient::Options{});
    Comm::EventGateway gateway(client, {});
    gateway.server().route(QStringLiteral("/bids"), QHttpServerRequest::Method::Post,
                           Comm::eventValidation([](const Comm::Event &event) {
                               return QHttpServerResponse(event.id().toByteArray());
                           }));
    const Comm::Result<void> listening = gateway.listen();
    QTextStream(stdout) << (listening ? gateway.url() : listening.error().toString()) << Qt::endl;
    return listening ? 0 : 1;
}
