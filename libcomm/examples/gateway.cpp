// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

// A service with a route of its own behind the gateway's door: takes bids over HTTP, if they are valid, and
// publishes those that are high enough.
//
//     gateway <Redis URL> [<port>]

#include <comm/eventclient.h>
#include <comm/gateway/eventgateway.h>
#include <comm/gateway/eventvalidation.h>

#include <QCoreApplication>
#include <QHttpServer>
#include <QTextStream>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const auto redis = Comm::RedisAddress::fromUrl(arguments.value(1, u"redis://localhost"_s));
    if (!redis)
        qFatal("%s", qPrintable(redis.error().toString()));
    Comm::EventClient client({.redis = *redis});
    Comm::EventGateway gateway(client, {.port = static_cast<quint16>(arguments.value(2).toUShort())});

    const Comm::Decimal lowest = Comm::Decimal::fromMinorUnits(100, 2);
    const auto takeBid = [&](const Comm::Event &event) {
        using Status = QHttpServerResponse::StatusCode;
        const Comm::Result<Comm::BidPlaced> bid = event.as<Comm::BidPlaced>();
        if (!bid || bid->amount < lowest)
            return Comm::answerNow(QHttpServerResponse(Status::UnprocessableEntity));
        return client.publish(event).then(&client, [](const Comm::Result<Comm::Publication> &published) {
            return QHttpServerResponse(published ? Status::Accepted : Status::ServiceUnavailable);
        });
    };
    gateway.server().route(u"/bids"_s, QHttpServerRequest::Method::Post, Comm::eventValidation(takeBid));

    if (const Comm::Result<void> listening = gateway.listen(); !listening)
        qFatal("%s", qPrintable(listening.error().toString()));
    client.connectToServer();
    QTextStream(stdout) << gateway.url() << Qt::endl;
    return app.exec();
}
