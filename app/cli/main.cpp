// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/console.h"
#include "core/commandline/commandlinesecrets.h"

#include <QCoreApplication>

#include <clocale>
#include <iostream>

#include <langinfo.h>

using namespace Sothebais;
using namespace Qt::StringLiterals;

namespace {

struct CommandRow
{
    const char *name;
    const char *description;
    RunCommand (*define)(CLI::App &);
};

constexpr CommandRow Commands[] = {
    {"tail", "Print events as they are published", defineTail},
    {"publish", "Publish an event, or many from a file", definePublish},
    {"history", "Print the newest events that Redis keeps, newest first", defineHistory},
    {"replay", "Publish an event of the history again", defineReplay},
    {"record", "Record events as they are published", defineRecord},
    {"play", "Print or publish a recording at its pace", definePlay},
    {"grep", "Find events in recordings", defineGrep},
    {"stats", "Tell what a recording holds", defineStats},
    {"convert", "Write a recording as another file", defineConvert},
    {"catalog", "List the event types and their fields", defineCatalog},
    {"validate", "Check events in a file, one a line", defineValidate},
    {"dlq", "Work with dead letters: events that could not be handled", defineDlq},
    {"simulate", "Publish a simulated auction day", defineSimulate},
    {"gateway", "Serve the events over HTTP", defineGateway},
    {"ws", "Watch WebSocket connections, or send over one", defineWs},
    {"http", "Ask an HTTP service", defineHttp},
    {"doctor", "Check Redis, health endpoints and WebSockets", defineDoctor},
};

/// Qt complains on standard error about any other encoding, which is none of the user's business.
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::string_view(nl_langinfo(CODESET)) != "UTF-8")
        qputenv("LC_ALL", "C.UTF-8");
}

/// What the parser says of wrong arguments, as one line that tells where help is.
ExitCode failUsage(const CLI::App &app, const CLI::ParseError &error)
{
    std::string help = app.get_name();
    for (const CLI::App *command : app.get_subcommands())
        help += ' ' + command->get_name();
    complain(u"%1; run '%2 --help'"_s.arg(QString::fromStdString(error.what()).simplified(),
                                          QString::fromStdString(help)));
    return WrongUsage;
}

int run(CLI::App &app, int argc, char **argv)
{
    GlobalOptions global;
    std::string redis;
    app.add_option("--redis", redis,
                   "Redis to talk to: redis://[user:password@]host[:port][/db],\n"
                   "redis+sentinel://[user:password@]host[:port],.../master[/db] or\n"
                   "unix://[user:password@]/path[?db=N]; rediss:// and rediss+sentinel:// are with TLS.\n"
                   "Settings of TLS and Sentinel may follow: ?ca=FILE&..., see sothebais(1);\n"
                   "else $SOTHEBAIS_REDIS_URL, $REDIS_URL, redis://localhost:6379")
        ->type_name("URL");
    app.add_flag("--wait", global.wait, "Keep trying until the first connection is made");
    app.set_version_flag("--version", "sothebais " SOTHEBAIS_VERSION);
    app.get_formatter()->label("SUBCOMMAND", "COMMAND");
    app.get_formatter()->label("Subcommands", "Commands");
    app.require_subcommand(1);
    app.fallthrough();

    std::map<const CLI::App *, RunCommand> commands;
    for (const CommandRow &row : Commands) {
        CLI::App *command = app.add_subcommand(row.name, row.description);
        commands[command] = row.define(*command);
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return error.get_exit_code() == 0 ? app.exit(error) : failUsage(app, error);
    }
    hideCredentials(argc, argv);
    global.redis = QString::fromStdString(redis);
    return commands.at(app.get_subcommands().front())(global);
}

} // namespace

int main(int argc, char **argv)
{
    useUtf8();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"sothebais"_s);
    CLI::App app("Watch, publish and check the events of SothebAIs.", "sothebais");
    return run(app, argc, argv);
}
