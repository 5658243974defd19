// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include <comm/eventbuilder.h>
#include <comm/eventclient.h>
#include <comm/eventparser.h>

#include <QCoreApplication>
#include <QTextStream>

/// Makes a typed event, reads it back from its bytes, and makes a client: each from the installed library
/// alone.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QTextStream out(stdout);

    const Comm::BidPlaced bid{.bidId = "b1",
                              .lotId = "7",
                              .sessionId = "s1",
                              .userId = "12",
                              .amount = *Comm::Decimal::fromText("2.50"),
                              .currency = "ETH",
                              .timestamp
                              = QDateTime::fromString("2026-11-23T07:55:14.146Z", Qt::ISODateWithMs)};
    Comm::EventBuilder builder({.source = "AUCTION_ENGINE"});
    const auto made = builder.build(bid);
    if (!made) {
        out << made.error().toString() << Qt::endl;
        return 1;
    }
    const Comm::Event event = Comm::EventParser().parse(made->payload());
    const auto back = event.as<Comm::BidPlaced>();
    if (event.type() != Comm::EventType::BidPlaced || !back || !(*back == bid)) {
        out << "The event did not come back as it was made: " << event.payload().toByteArray() << Qt::endl;
        return 1;
    }
    const Comm::EventClient client(Comm::EventClient::Options{});
    out << event.typeName().toByteArray() << " by " << event.sourceName().toByteArray() << Qt::endl;
    return client.status().state == Comm::ConnectionStatus::State::Disconnected ? 0 : 1;
}
