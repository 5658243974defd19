// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/console.h"
#include "cli/progressline.h"
#include "core/commandline/stopsignals.h"
#include "core/simulator/failinghandlers.h"
#include "core/simulator/services/simulatedservices.h"
#include "core/simulator/simulator.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Sothebais {

namespace {

struct SimulateOptions
{
    Simulator::Options simulator;
    double duration = 0; ///< seconds
    std::optional<quint64> seed;
    int failPercent = 0; ///< of what handlers take
    bool serves = false; ///< the services, too
    int portOffset = 0;
    std::vector<std::string> troubles;
};

constexpr auto Settling = 2s; // for the last events to fail, which may have been lost on their way
constexpr char InTurn[] = "turns"; // in the place of a service and its trouble

Comm::Result<SimulatedServices::Options> servicesOptions(const SimulateOptions &given)
{
    SimulatedServices::Options options{.portOffset = given.portOffset};
    for (const std::string &text : given.troubles) {
        if (text == InTurn) {
            options.hasTroubleInTurn = true;
            continue;
        }
        const Comm::Result<SimulatedServices::Given> trouble
            = SimulatedServices::givenFromText(QString::fromStdString(text));
        if (!trouble)
            return trouble.error();
        options.troubles.append(*trouble);
    }
    return options;
}

/// Runs a Simulator and tells people how it goes.
class Simulation : public QObject
{
public:
    Simulation(const Comm::EventClient::Options &client, bool wait, const SimulateOptions &given)
        : m_connection(client, wait),
          m_simulator(&m_connection.client(), given.simulator)
    {
        if (given.failPercent > 0) {
            m_handlers.emplace(
                m_connection.client(), m_simulator,
                FailingHandlers::Options{.percent = given.failPercent, .seed = given.simulator.day.seed});
            connect(&*m_handlers, &FailingHandlers::failed, this, &Simulation::report);
            connect(&*m_handlers, &FailingHandlers::settled, this, [this] {
                if (m_end.isActive())
                    m_end.start(0ms);
            });
        }
        connect(&m_connection, &Connection::opened, &m_simulator, &Simulator::start);
        connect(&m_connection, &Connection::gaveUp, this, [] { QCoreApplication::exit(CannotConnect); });
        connect(&m_simulator, &Simulator::progressed, this, [this](const Simulator::Progress &progress) {
            m_progressLine.show(std::nullopt, describe(progress));
        });
        connect(&m_simulator, &Simulator::failed, this, &Simulation::report);
        connect(&m_simulator, &Simulator::finished, this,
                [this] { m_end.start(!m_handlers || m_handlers->isSettled() ? 0ms : Settling); });
        m_end.setSingleShot(true);
        connect(&m_end, &QTimer::timeout, this, &Simulation::conclude);
        connect(&m_stop, &StopSignals::caught, &m_simulator, &Simulator::stop);
    }

    /// With the services at their ports, if they are wanted.
    int run(const std::optional<SimulatedServices::Options> &served)
    {
        if (served) {
            m_services.emplace(*served);
            connect(&*m_services, &SimulatedServices::troubleChanged, this, &Simulation::tellTrouble);
            if (const Comm::Result<void> listens = m_services->listen(); !listens)
                return fail(listens.error());
            say(u"serving the WebSocket and health of %1"_s.arg(
                SimulatedServices::serviceIds().join(u", "_s)));
        }
        m_connection.open();
        return QCoreApplication::exec();
    }

private:
    static QString describe(const Simulator::Progress &progress)
    {
        const double seconds = std::chrono::duration<double>(progress.elapsed).count();
        return u"%1 in %2 s (%3/s), %4 failed"_s.arg(
            counted(progress.published, "event"_L1), QString::number(seconds, 'f', 1),
            QString::number(progress.rate(), 'f', 1), QString::number(progress.failed));
    }

    void tellTrouble(const QString &service, Trouble trouble)
    {
        m_progressLine.clear();
        say(service + u": "_s + (trouble == Trouble::None ? u"well again"_s : troubleName(trouble)));
    }

    /// A connection comes back, a right that is missing does not.
    void report(const Comm::Error &error)
    {
        complain(errorLine(error));
        if (error.code != Comm::Error::Code::NotPermitted)
            return;
        m_refusal = error;
        m_simulator.stop();
    }

    void conclude()
    {
        const Simulator::Progress progress = m_simulator.progress();
        m_progressLine.clear();
        say(u"published "_s + describe(progress)
            + (m_handlers ? u", "_s + counted(m_handlers->deadLetters(), "dead letter"_L1) : QString()));
        const ExitCode code = progress.failed > 0 ? AnswerIsNo : Done;
        QCoreApplication::exit(m_refusal ? exitCodeOf(*m_refusal) : code);
    }

    Connection m_connection;
    Simulator m_simulator;
    std::optional<FailingHandlers> m_handlers;
    std::optional<SimulatedServices> m_services;
    StopSignals m_stop;
    QTimer m_end; ///< runs once everything is published
    ProgressLine m_progressLine;
    std::optional<Comm::Error> m_refusal;
};

int runSimulate(const GlobalOptions &global, const SimulateOptions &given)
{
    const Comm::Result<Comm::EventClient::Options> client = clientOptions(global);
    if (!client)
        return fail(client.error());
    SimulateOptions options = given;
    Simulator::Options &simulator = options.simulator;
    simulator.duration = std::chrono::milliseconds(static_cast<qint64>(given.duration * 1000));
    if (given.seed) {
        simulator.day.seed = *given.seed;
    } else {
        // A new day each time, and today.
        simulator.day.seed = QRandomGenerator::system()->generate64();
        simulator.day.start = QDateTime::currentDateTimeUtc();
    }
    const Comm::Result<SimulatedServices::Options> services = servicesOptions(given);
    if (!services)
        return fail(services.error());
    return Simulation(*client, global.wait, options)
        .run(given.serves ? std::optional(*services) : std::nullopt);
}

void addServiceOptions(CLI::App &command, SimulateOptions &options)
{
    CLI::Option *const serves
        = command.add_flag("--serve", options.serves,
                           "Also serve the WebSocket and health of the five services, on this machine");
    command.add_option("--port-offset", options.portOffset, "Add so much to each port of theirs")
        ->type_name("N")
        ->check(CLI::Range(-3000, 60'944).description(""))
        ->needs(serves);
    command
        .add_option(
            "--trouble", options.troubles,
            "What is wrong with one, such as auction:flood; again for more; \"turns\" for all in turn")
        ->type_name("WHO:WHAT")
        ->allow_extra_args(false)
        ->needs(serves);
}

} // namespace

RunCommand defineSimulate(CLI::App &command)
{
    const auto options = std::make_shared<SimulateOptions>();
    Simulator::Options &simulator = options->simulator;
    const qint64 most = std::numeric_limits<qint64>::max();
    command.add_option("--rate", simulator.rate, "Events a second, 0.1 to 100000")
        ->type_name("N")
        ->check(CLI::Range(0.1, 1e5).description(""))
        ->capture_default_str();
    command.add_option("--duration", options->duration, "End after so many seconds")
        ->type_name("SECONDS")
        ->check(CLI::Range(0.001, 1e9).description(""));
    command.add_option("--count", simulator.count, "End after so many events")
        ->type_name("N")
        ->check(CLI::Range(qint64(1), most).description(""));
    command
        .add_option("--seed", options->seed,
                    "Number of the day: the same seed gives the same events; a new day if not given")
        ->type_name("N");
    command.add_option("--lots", simulator.day.lots, "Lots of a day")
        ->type_name("N")
        ->check(CLI::Range(1, 10'000).description(""))
        ->capture_default_str();
    command.add_option("--bidders", simulator.day.bidders, "People who bid")
        ->type_name("N")
        ->check(CLI::Range(1, 1'000'000).description(""))
        ->capture_default_str();
    command
        .add_option(
            "--fail", options->failPercent,
            "Also fail on so many of 100 bids, winners, scenes and tweets: they go to the dead letter queue")
        ->type_name("PERCENT")
        ->check(CLI::Range(0, 100).description(""));
    addServiceOptions(command, *options);
    command.footer(
        "With --serve, WHO is admin, stream, events, auction or agents, at the ports that were agreed on:\n"
        "WebSockets 3001, 4201/ws, 4301, 4401, 4501; /health at 3091, 4291, 4391, 4491, 4591.\n"
        "WHAT is down, drop, stall, refuse (503), close (1008), mute (answers no ping), flood, unhealthy,\n"
        "slow.\n"
        "Prints the rate it reached to standard error. Ctrl-C ends it.");
    return [options](const GlobalOptions &global) { return runSimulate(global, *options); };
}

} // namespace Sothebais
