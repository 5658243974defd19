// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/console.h"
#include "cli/filteroption.h"
#include "cli/topics.h"
#include "core/commandline/stopsignals.h"
#include "core/events/eventchecks.h"
#include "core/store/gapmark.h"
#include "eventprinter.h"
#include "livechannel.h"
#include "livefilter.h"
#include "liveoptions.h"
#include "overlapfilter.h"
#include "receiptline.h"

#include <QCoreApplication>
#include <QTimer>

#include <optional>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

struct TailOptions : LiveOptions
{
    std::string format = "pretty";
    bool recover = false;
    std::optional<std::string> expect;
};

/// Which events are printed, and which are waited for.
struct TailFilters
{
    Filter where = {};
    std::optional<Filter> expect = {};
};

/// Prints what its subscriptions bring until it has enough.
class Tail : public QObject
{
public:
    Tail(const Comm::EventClient::Options &client, bool wait, const TailOptions &options,
         const TailFilters &filters);

    int run();

private:
    void listen(const Comm::Topic &topic);
    void take(int subscription, const Comm::EventBatch &batch);
    bool isEnough(const Arrival &arrival, qsizetype index);
    void report(int subscription, const Comm::DisconnectReceipt &receipt);
    void timeOut();
    QString shortfall() const;
    /// Nothing that was asked for is still to come.
    bool isContent() const { return !m_expect && m_options.count == 0; }
    void end(ExitCode code);

    TailOptions m_options;
    Output m_output;
    std::unique_ptr<EventPrinter> m_printer;
    Connection m_connection;
    StopSignals m_stop;
    std::vector<std::unique_ptr<Comm::Subscription>> m_subscriptions;
    std::vector<GapMark> m_gaps; ///< of each
    OverlapFilter m_overlap;
    std::optional<EventChecks> m_checks; ///< where a filter may ask for what they find
    LiveFilter m_where;
    std::unique_ptr<LiveFilter> m_expect; ///< null if nothing is waited for
    qint64 m_printed = 0;
    qint64 m_seen = 0; ///< of those that are waited for
    bool m_isReady = false;
    bool m_ended = false;
};

Tail::Tail(const Comm::EventClient::Options &client, bool wait, const TailOptions &options,
           const TailFilters &filters)
    : m_options(options),
      m_printer(makeEventPrinter(options.format)),
      m_connection(client, wait),
      m_where(filters.where),
      m_expect(filters.expect ? std::make_unique<LiveFilter>(*filters.expect) : nullptr)
{
    for (const Comm::Topic &topic : topicsOf(options.types, client.catalog))
        listen(topic);
    connect(&m_connection, &Connection::opened, this, [this] {
        m_isReady = true;
        say(u"ready"_s);
    });
    if (m_expect || !filters.where.isEmpty())
        m_checks.emplace();
    connect(&m_connection, &Connection::gaveUp, this, [this] { end(CannotConnect); });
    connect(&m_stop, &StopSignals::caught, this, [this] { end(m_expect ? AnswerIsNo : Done); });
}

void Tail::listen(const Comm::Topic &topic)
{
    const int number = static_cast<int>(m_subscriptions.size());
    m_subscriptions.push_back(m_connection.client().subscribe(topic, {.recover = m_options.recover}));
    m_gaps.emplace_back();
    const Comm::Subscription *subscription = m_subscriptions.back().get();
    connect(subscription, &Comm::Subscription::batchReceived, this,
            [this, number](const Comm::EventBatch &batch) { take(number, batch); });
    connect(subscription, &Comm::Subscription::gapClosed, this,
            [this, number](const Comm::DisconnectReceipt &receipt) { report(number, receipt); });
}

int Tail::run()
{
    if (m_options.timeout > 0) {
        const auto time = std::chrono::duration<double>(m_options.timeout);
        QTimer::singleShot(std::chrono::duration_cast<std::chrono::milliseconds>(time), this, &Tail::timeOut);
    }
    m_connection.open();
    return QCoreApplication::exec();
}

void Tail::take(int subscription, const Comm::EventBatch &batch)
{
    const Comm::Topic &topic = m_subscriptions[static_cast<size_t>(subscription)]->topic();
    qsizetype mark = 0;
    Arrival whole = Arrival::of(batch);
    m_gaps[static_cast<size_t>(subscription)].apply(whole);
    for (const Arrival &arrival : byChannel(std::move(whole), topic, m_checks ? &*m_checks : nullptr)) {
        for (qsizetype i = 0; i < arrival.events.size(); ++i, ++mark) {
            const Comm::Event &event = arrival.events[i];
            if (m_ended)
                return;
            if (m_subscriptions.size() > 1 && !m_overlap.isNew(subscription, event))
                continue;
            if (!m_where.matches(arrival, i))
                continue;
            m_printer->print(event, batch.marks(mark), m_output);
            ++m_printed;
            if (isEnough(arrival, i))
                return end(Done);
        }
    }
    if (const auto code = m_output.flush())
        end(*code);
}

/// With an event that was printed.
bool Tail::isEnough(const Arrival &arrival, qsizetype index)
{
    if (!m_expect)
        return m_printed == m_options.count;
    if (!m_expect->matches(arrival, index))
        return false;
    return ++m_seen >= qMax(m_options.count, 1);
}

// Each topic has recovered for itself; that none of them tries is to be said only once.
void Tail::report(int subscription, const Comm::DisconnectReceipt &receipt)
{
    m_gaps[static_cast<size_t>(subscription)].note(receipt);
    if (!m_options.recover && subscription > 0)
        return;
    const bool namesTopic = m_options.recover && m_subscriptions.size() > 1;
    complain(receiptLine(receipt, namesTopic));
}

void Tail::timeOut()
{
    if (!m_isReady)
        complain(u"no connection after %1 s"_s.arg(m_options.timeout));
    else if (!isContent())
        complain(shortfall());
    end(m_isReady && isContent() ? Done : TimedOut);
}

QString Tail::shortfall() const
{
    const QString time = QString::number(m_options.timeout);
    if (!m_expect)
        return u"%1 of %2 events after %3 s"_s.arg(QString::number(m_printed),
                                                   QString::number(m_options.count), time);
    return u"%1 of %2 after %3 s; %4 came"_s.arg(QString::number(m_seen),
                                                 counted(qMax(m_options.count, 1), "expected event"_L1), time,
                                                 counted(m_printed, "event"_L1));
}

void Tail::end(ExitCode code)
{
    if (std::exchange(m_ended, true))
        return;
    if (m_isReady)
        m_printer->finish(m_output);
    QCoreApplication::exit(m_output.flush().value_or(code));
}

std::optional<TailFilters> filtersOf(const TailOptions &options)
{
    const std::optional<Filter> where = filterOf(options.where);
    if (!where || !options.expect)
        return where ? std::optional(TailFilters{*where}) : std::nullopt;
    const std::optional<Filter> expect = filterOf(*options.expect);
    return expect ? std::optional(TailFilters{*where, expect}) : std::nullopt;
}

int runTail(const GlobalOptions &global, const TailOptions &options)
{
    const std::optional<TailFilters> filters = filtersOf(options);
    if (!filters)
        return WrongUsage;
    const Comm::Result<Comm::EventClient::Options> client = clientOptions(global);
    return client ? Tail(*client, global.wait, options, *filters).run() : fail(client.error());
}

} // namespace

RunCommand defineTail(CLI::App &command)
{
    const auto options = std::make_shared<TailOptions>();
    addChoice(command, *options);
    command
        .add_option("--expect", options->expect,
                    "End with success once an event that this filter lets pass was printed (with\n"
                    "--count: so many); with --timeout, fail if that takes longer (exit 4)")
        ->type_name("EXPR");
    addEnd(command, *options);
    command
        .add_option("--format", options->format,
                    "pretty, json (the exact bytes of each event, one a line) or count (totals at the end)")
        ->check(CLI::IsMember({"pretty", "json", "count"}))
        ->capture_default_str();
    command.add_flag("--recover", options->recover,
                     "After a lost connection, print what was missed meanwhile, from the history");
    command.footer("Writes \"ready\" to standard error once subscribed. Ctrl-C ends it.");
    return [options](const GlobalOptions &global) { return runTail(global, *options); };
}

} // namespace Sothebais
