// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/console.h"
#include "cli/dlq/dlq.h"
#include "cli/dlq/selection.h"
#include "cli/output.h"
#include "cli/progressline.h"
#include "core/commandline/stopsignals.h"

#include <comm/redrivejob.h>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

using Job = Comm::RedriveJob;
using Action = Comm::RedriveJob::Action;

struct WorkOptions
{
    DlqSelection selection;
    Job::Options job;
    std::string format = "pretty";
    bool yes = false;
};

QString verb(const WorkOptions &options)
{
    switch (options.job.action) {
    case Action::Retry:
        return u"retry"_s;
    case Action::Discard:
        return u"discard"_s;
    case Action::Park:
        return options.selection.parked ? u"put back"_s : u"park"_s;
    }
    Q_UNREACHABLE();
}

/// Works through the letters, after a question where one is due.
class Work : public QObject
{
public:
    Work(Comm::DeadLetterQueue &queue, const WorkOptions &options, QObject *parent)
        : QObject(parent),
          m_queue(queue),
          m_options(options)
    {
        connect(&m_stop, &StopSignals::caught, this, [this] { m_job->cancel(); });
    }

    void start()
    {
        // Whoever has to be asked wants to know how many there are.
        const bool asks = !m_options.yes && !m_options.job.dryRun;
        run(asks);
    }

private:
    void run(bool asks)
    {
        Job::Options options = m_options.job;
        options.dryRun = options.dryRun || asks;
        options.perSecond = options.dryRun ? 0 : options.perSecond;
        m_job = std::make_unique<Job>(m_queue, options);
        connect(m_job.get(), &Job::progressed, this, &Work::showProgress);
        if (!asks)
            connect(m_job.get(), &Job::handled, this, &Work::report);
        connect(m_job.get(), &Job::finished, this, [this, asks] { asks ? ask() : conclude(); });
        m_job->start();
    }

    void ask()
    {
        const Job::Progress progress = m_job->progress();
        if (m_job->error() || progress.matched == 0)
            return conclude();
        m_progressLine.clear();
        if (agrees(u"%1 %2"_s.arg(verb(m_options), counted(progress.matched, "dead letter"_L1))))
            QMetaObject::invokeMethod(
                this, [this] { run(false); }, Qt::QueuedConnection); // the old job is still at work here
        else
            QCoreApplication::exit(AnswerIsNo);
    }

    void showProgress(const Job::Progress &progress)
    {
        const auto matched = static_cast<double>(qMax(progress.matched, 1));
        m_progressLine.show(static_cast<double>(progress.handled()) / matched,
                            u"%1 of %2"_s.arg(progress.handled()).arg(progress.matched));
    }

    void report(const Comm::DeadLetter &letter, const Comm::Result<Comm::Publication> &outcome)
    {
        constexpr int MaxListed = 20;
        if (m_options.format == "json") {
            m_output.writeLine(QJsonDocument(objectOf(letter, outcome)).toJson(QJsonDocument::Compact));
            return;
        }
        if (outcome || ++m_complaints > MaxListed)
            return;
        m_progressLine.clear();
        complain(QString::fromLatin1(letter.fingerprint().left(8)) + u": "_s + errorLine(outcome.error()));
    }

    QJsonObject objectOf(const Comm::DeadLetter &letter, const Comm::Result<Comm::Publication> &outcome) const
    {
        QJsonObject object{{u"fingerprint"_s, QString::fromLatin1(letter.fingerprint())},
                           {u"id"_s, QString::fromUtf8(letter.event.id())},
                           {u"type"_s, QString::fromUtf8(letter.event.typeName())},
                           {u"done"_s, outcome.hasValue() && !m_options.job.dryRun}};
        if (!outcome)
            object.insert(u"error"_s, outcome.error().toString());
        else if (m_options.job.action == Action::Retry && !m_options.job.dryRun)
            object.insert(u"receivers"_s, outcome->receivers());
        return object;
    }

    void conclude()
    {
        m_progressLine.clear();
        const ExitCode written = m_output.flush().value_or(Done);
        const Job::Progress &progress = m_job->progress();
        if (!m_job->error() && progress.matched == 0)
            return QCoreApplication::exit(nothingFits());
        say(summary(progress));
        if (m_job->error())
            return QCoreApplication::exit(fail(*m_job->error()));
        const bool isWhole = progress.done > 0 && progress.failed + progress.skipped == 0;
        QCoreApplication::exit(isWhole ? written : AnswerIsNo);
    }

    QString summary(const Job::Progress &progress) const
    {
        QString line = u"%1: %2 of %3 %4"_s.arg(verb(m_options), QString::number(progress.done),
                                                counted(progress.matched, "dead letter"_L1),
                                                m_options.job.dryRun ? u"would be done"_s : u"done"_s);
        const auto add = [&line](qint64 number, const QString &what) {
            if (number > 0)
                line += u", %1 %2"_s.arg(QString::number(number), what);
        };
        add(progress.received, u"received"_s);
        add(progress.parked, u"parked for too many retries"_s);
        add(progress.gone, u"already gone"_s);
        add(progress.skipped, u"not publishable"_s);
        add(progress.failed, u"failed"_s);
        add(progress.unsure, u"of which may be done"_s);
        return line;
    }

    Comm::DeadLetterQueue &m_queue;
    WorkOptions m_options;
    std::unique_ptr<Job> m_job;
    StopSignals m_stop;
    ProgressLine m_progressLine;
    Output m_output;
    int m_complaints = 0;
};

/// What keeps a careless command line from doing too much; the exit code then.
std::optional<ExitCode> refusal(const WorkOptions &options)
{
    if (options.selection.isEmpty() && !options.selection.all) {
        complain(u"which dead letters? Name an id or a filter, or say --all"_s);
        return WrongUsage;
    }
    if (!options.yes && !options.job.dryRun && !canAsk(u"with --dry-run"_s))
        return WrongUsage;
    return std::nullopt;
}

int runWork(const GlobalOptions &global, const WorkOptions &given)
{
    const Comm::Result<Comm::DeadLetterFilter> filter = given.selection.filter();
    if (!filter)
        return fail(filter.error());
    WorkOptions options = given;
    options.job.filter = *filter;
    // One letter that is named is meant; only what cannot be undone asks again.
    options.yes = options.yes || (options.selection.isOne() && options.job.action != Action::Discard);
    if (options.selection.isOne())
        options.job.retryBudget = 0;
    if (const auto code = refusal(options))
        return *code;
    return runWithQueue(global, [&](Comm::DeadLetterQueue &queue) {
        (new Work(queue, options, &queue))->start(); // it ends with the queue
    });
}

std::shared_ptr<WorkOptions> defineWork(CLI::App &command, Action action)
{
    const auto options = std::make_shared<WorkOptions>();
    options->job.action = action;
    if (action != Action::Retry) // nothing is published that somebody has to keep up with
        options->job.perSecond = 0;
    options->selection.define(command);
    command.add_flag("--all", options->selection.all, "Without any filter");
    command.add_option("--rate", options->job.perSecond, "How many a second; 0 for as fast as possible")
        ->type_name("N")
        ->check(CLI::NonNegativeNumber.description(""))
        ->capture_default_str();
    command.add_flag("--dry-run", options->job.dryRun, "Only say what would be done");
    command.add_flag("--yes", options->yes, "Do not ask");
    command
        .add_option("--format", options->format, "pretty, or json for the outcome of each letter in a line")
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"pretty", "json"}).description(""))
        ->capture_default_str();
    return options;
}

RunCommand running(const std::shared_ptr<WorkOptions> &options)
{
    return [options](const GlobalOptions &global) { return runWork(global, *options); };
}

} // namespace

RunCommand defineDlqRetry(CLI::App &command)
{
    const auto options = defineWork(command, Action::Retry);
    command.add_flag("--as-new", options->job.how.asNewEvent, "As a new event with a new id");
    command.add_flag("--even-unheard", options->job.how.evenUnheard, "Also if nobody listens");
    command.footer(
        "Publishes the original events, oldest first. A letter whose event nobody listens to stays. Of "
        "many,\nthose that came back 3 times are parked. Exits with 1 if not all was done.");
    return running(options);
}

RunCommand defineDlqDiscard(CLI::App &command)
{
    return running(defineWork(command, Action::Discard));
}

RunCommand defineDlqPark(CLI::App &command)
{
    const auto options = defineWork(command, Action::Park);
    command.footer("With --parked, back into the queue.");
    return running(options);
}

} // namespace Sothebais
