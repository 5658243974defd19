// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/console.h"
#include "cli/output.h"
#include "core/commandline/stopsignals.h"
#include "healthline.h"
#include "ws.h"
#include "wsoptions.h"

#include <comm/websocketclient.h>

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace Sothebais {

namespace {

using Client = Comm::WebSocketClient;
using State = Client::State;

struct WatchOptions
{
    WsOptions ws;
    std::vector<std::string> urls;
    std::string format = "pretty";
    bool messages = false;
    int attempts = 0; ///< in a row; 0 for no end
    double ping = 30; ///< seconds between pings
    double timeout = 0; ///< seconds; 0 for no end
};

std::chrono::milliseconds milliseconds(double seconds)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::duration<double>(seconds));
}

/// Keeps a client for each address and prints a line whenever one of them changes.
class Watch : public QObject
{
public:
    explicit Watch(const WatchOptions &options) : m_options(options), m_isJson(options.format == "json") { }

    Comm::Result<void> add(const std::string &url);
    int run();

private:
    void follow(Client &client);
    void print(const Comm::WebSocketHealth &health);
    void write(const QByteArray &line);
    void endIfAllHaveEnded();
    bool areAll(State state) const;

    WatchOptions m_options;
    bool m_isJson;
    Output m_output;
    StopSignals m_stop;
    std::vector<std::unique_ptr<Client>> m_clients;
};

Comm::Result<void> Watch::add(const std::string &url)
{
    Comm::Result<Comm::WebSocketOptions> options = webSocketOptions(m_options.ws, url);
    if (!options)
        return options.error();
    Comm::WebSocketOptions given = *std::move(options);
    given.reconnect.maxAttempts = m_options.attempts;
    given.reconnect.interval.reset();
    given.heartbeat.interval = milliseconds(m_options.ping);
    m_clients.push_back(std::make_unique<Client>(given));
    follow(*m_clients.back());
    return {};
}

void Watch::follow(Client &client)
{
    connect(&client, &Client::stateChanged, this, [this, &client] {
        print(client.health());
        endIfAllHaveEnded();
    });
    // Between changes of state, only a new round trip is news.
    connect(&client, &Client::healthChanged, this,
            [this, known = Comm::WebSocketRoundTrips()](const Comm::WebSocketHealth &health) mutable {
                if (std::exchange(known, health.roundTrips) != health.roundTrips
                    && health.state == State::Connected)
                    print(health);
            });
    if (!m_options.messages)
        return;
    connect(&client, &Client::messageReceived, this, [this, &client](const Comm::WebSocketMessage &message) {
        const QString peer = client.health().peer;
        write(m_isJson ? messageJson(peer, message) : messageLine(peer, message).toUtf8());
    });
}

void Watch::print(const Comm::WebSocketHealth &health)
{
    write(m_isJson ? healthJson(health) : healthLine(health).toUtf8());
}

void Watch::write(const QByteArray &line)
{
    m_output.writeLine(line);
    if (const auto code = m_output.flush())
        QCoreApplication::exit(*code);
}

bool Watch::areAll(State state) const
{
    return std::ranges::all_of(m_clients, [state](const auto &client) { return client->state() == state; });
}

void Watch::endIfAllHaveEnded()
{
    const bool haveEnded = std::ranges::all_of(m_clients, [](const auto &client) {
        return client->state() == State::Disconnected || client->state() == State::Failed;
    });
    if (haveEnded)
        QCoreApplication::exit(areAll(State::Disconnected) ? Done : CannotConnect);
}

int Watch::run()
{
    connect(&m_stop, &StopSignals::caught, this, [] { QCoreApplication::exit(Done); });
    if (m_options.timeout > 0)
        QTimer::singleShot(milliseconds(m_options.timeout), this, [this] {
            QCoreApplication::exit(areAll(State::Connected) ? Done : CannotConnect);
        });
    for (const auto &client : m_clients)
        client->connectToServer();
    return QCoreApplication::exec();
}

int runWatch(const WatchOptions &options)
{
    Watch watch(options);
    for (const std::string &url : options.urls) {
        if (const Comm::Result<void> added = watch.add(url); !added)
            return fail(added.error());
    }
    return watch.run();
}

} // namespace

RunCommand defineWsWatch(CLI::App &command)
{
    const auto options = std::make_shared<WatchOptions>();
    command.add_option("URL", options->urls, "ws://host[:port]/path, or wss:// for TLS; any number of them")
        ->required();
    command.add_option("--format", options->format, "pretty, or json: an object for each change, one a line")
        ->check(CLI::IsMember({"pretty", "json"}))
        ->capture_default_str();
    command.add_flag("--messages", options->messages, "Print the messages that come, too");
    command.add_option("--attempts", options->attempts, "Give up after so many in a row; 0 for never")
        ->type_name("N")
        ->check(CLI::NonNegativeNumber.description(""))
        ->capture_default_str();
    command.add_option("--ping", options->ping, "Seconds between pings")
        ->type_name("SECONDS")
        ->check(CLI::Range(0.01, 1e6).description(""))
        ->capture_default_str();
    command
        .add_option("--timeout", options->timeout,
                    "End after so many seconds; a failure (exit 3) unless all are connected then")
        ->type_name("SECONDS")
        ->check(CLI::Range(0.001, 1e6).description(""));
    addWsOptions(command, options->ws);
    command.footer(
        "Connections that drop are made again. Ctrl-C ends it; so does the end of every connection.");
    return [options](const GlobalOptions &) { return runWatch(*options); };
}

} // namespace Sothebais
