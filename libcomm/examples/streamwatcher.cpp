// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

// Watches a stream manager: prints what it says, and how the connection does.
//
//     streamwatcher <WebSocket URL> [<messages>]
//
// With a number it ends after so many messages.

#include <comm/websocketclient.h>

#include <QCoreApplication>
#include <QJsonObject>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

void print(const Comm::WebSocketMessage &message)
{
    if (message.kind == Comm::WebSocketMessage::Kind::Binary)
        out() << message.bytes.size() << " bytes" << Qt::endl;
    else
        out() << message.json()["type"_L1].toString(u"text"_s) << ' ' << message.text() << Qt::endl;
}

void printHealth(const Comm::WebSocketHealth &health)
{
    out() << Comm::WebSocketHealth::nameOf(health.state) << ", attempt " << health.attempt << ", "
          << health.in.messages << " messages, up " << qRound(health.uptimeShare() * 100) << " %" << Qt::endl;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const int enough = arguments.value(2).toInt();

    Comm::WebSocketOptions options;
    options.request.url = QUrl(arguments.value(1, u"ws://localhost:4201/ws"_s));
    options.reconnect.interval.reset(); // back-off with jitter instead of the services' every 3 s
    Comm::WebSocketClient client(options);
    QObject::connect(&client, &Comm::WebSocketClient::messageReceived, &app, print);
    QObject::connect(&client, &Comm::WebSocketClient::messageReceived, &app, [&, seen = 0]() mutable {
        if (++seen == enough)
            client.disconnectFromServer();
    });
    QObject::connect(&client, &Comm::WebSocketClient::healthChanged, &app, printHealth);
    QObject::connect(&client, &Comm::WebSocketClient::failed, &app, [](const Comm::Error &error) {
        QTextStream(stderr) << error.toString() << Qt::endl; // it tries again by itself
    });
    QObject::connect(&client, &Comm::WebSocketClient::stateChanged, &app, [](auto state) {
        if (state == Comm::WebSocketHealth::State::Disconnected)
            QCoreApplication::quit();
        if (state == Comm::WebSocketHealth::State::Failed)
            QCoreApplication::exit(1);
    });
    client.connectToServer();
    return app.exec();
}
