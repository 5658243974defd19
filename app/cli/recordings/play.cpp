// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/bytestext.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/filteroption.h"
#include "core/commandline/stopsignals.h"
#include "core/filter/filtermatcher.h"
#include "openedrecording.h"
#include "playsink.h"

#include <QCoreApplication>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

struct PlayOptions
{
    std::string file;
    std::string speed = "1";
    std::string where;
    std::string format = "pretty";
    bool toRedis = false;
    bool newIds = false;
    bool yes = false;
};

/// Brings the pace and the sink together, and tells people how it goes.
class Play : public QObject
{
public:
    Play(PlayPace &pace, PlaySink &sink, bool showsProgress)
        : m_pace(pace),
          m_sink(sink),
          m_showsProgress(showsProgress)
    {
        connect(&m_sink, &PlaySink::ready, &m_pace, &PlayPace::next);
        connect(&m_sink, &PlaySink::wantsMore, &m_pace, &PlayPace::next);
        connect(&m_sink, &PlaySink::finished, this, [this] { end(Done); });
        connect(&m_sink, &PlaySink::failed, this, &Play::end);
        connect(&m_pace, &PlayPace::due, this, [this](qsizetype first, qsizetype end) {
            if (!m_isStopped)
                m_sink.take(m_pace, first, end);
        });
        connect(&m_pace, &PlayPace::ended, &m_sink, &PlaySink::close);
        connect(&m_stop, &StopSignals::caught, this, &Play::stop);
        connect(&m_tick, &QTimer::timeout, this, &Play::showProgress);
    }

    int run()
    {
        using namespace std::chrono_literals;
        m_tick.start(200ms);
        m_sink.open();
        return QCoreApplication::exec();
    }

private:
    void stop()
    {
        m_isStopped = true;
        m_pace.stop();
        m_sink.close();
    }

    QString summary() const
    {
        const double seconds = qMax(static_cast<double>(m_pace.elapsed()) / 1000, 0.001);
        QString text = u"%1 of %2 in %3, %4/s"_s.arg(
            QString::number(m_sink.done()), counted(m_pace.size(), "event"_L1),
            durationText(m_pace.elapsed()),
            QString::number(static_cast<double>(m_sink.done()) / seconds, 'f', 0));
        if (m_sink.refused() > 0)
            text += u", %1 not publishable"_s.arg(m_sink.refused());
        constexpr qint64 Noteworthy = 500; // milliseconds
        if (m_behind > Noteworthy)
            text += u"; up to %1 behind the recording"_s.arg(durationText(m_behind));
        return text;
    }

    void showProgress()
    {
        m_behind = qMax(m_behind, m_pace.behindNext());
        if (m_showsProgress && m_pace.size() > 0)
            m_progressLine.show(static_cast<double>(m_sink.done()) / static_cast<double>(m_pace.size()),
                                summary());
    }

    void end(ExitCode code)
    {
        if (std::exchange(m_hasEnded, true))
            return;
        m_progressLine.clear();
        m_pace.stop();
        if (code != CannotConnect || m_sink.done() > 0)
            say(u"played "_s + summary());
        const bool isPart = m_isStopped || m_sink.refused() > 0;
        QCoreApplication::exit(code == Done && isPart ? AnswerIsNo : code);
    }

    PlayPace &m_pace;
    PlaySink &m_sink;
    const bool m_showsProgress;
    StopSignals m_stop;
    ProgressLine m_progressLine;
    QTimer m_tick;
    qint64 m_behind = 0; ///< milliseconds
    bool m_isStopped = false;
    bool m_hasEnded = false;
};

std::vector<qint64> chosen(const EventSnapshot &snapshot, const Filter &filter)
{
    std::vector<qint64> sequences;
    FilterMatcher matcher(filter, snapshot.names());
    for (qint64 i = snapshot.first(); i < snapshot.end(); ++i) {
        const EventRecord record = snapshot.at(i);
        if (!record.flags.testFlag(EventFlag::Receipt) && matcher.matches(record))
            sequences.push_back(i);
    }
    snapshot.releasePages(); // all of it was read
    return sequences;
}

double speedOf(const std::string &text)
{
    return text == "max" ? 0 : QString::fromStdString(text).toDouble();
}

std::string speedFault(const std::string &text)
{
    bool isNumber = false;
    const double speed = QString::fromStdString(text).toDouble(&isNumber);
    const bool isRight = text == "max" || (isNumber && speed >= 0.001 && speed <= 1e6);
    return isRight ? std::string() : "is neither max nor a speed from 0.001 to 1000000";
}

/// Whoever publishes much should mean it.
bool isAgreed(const PlayOptions &options, size_t events, const QString &where)
{
    if (options.yes)
        return true;
    return agrees(u"publish %1 of %2 to %3"_s.arg(counted(static_cast<qint64>(events), "event"_L1),
                                                  QString::fromStdString(options.file), where));
}

/// What keeps a careless command line from doing anything; the exit code then.
std::optional<ExitCode> refusal(const PlayOptions &options)
{
    if (options.newIds && !options.toRedis) {
        complain(u"--new-ids goes with --to-redis: what is printed is what was recorded"_s);
        return WrongUsage;
    }
    if (options.toRedis && !options.yes && !canAsk(u"without --to-redis"_s))
        return WrongUsage;
    return std::nullopt;
}

int printAll(const PlayOptions &options, const EventSnapshot &snapshot, std::vector<qint64> sequences)
{
    PlayPace pace(snapshot, std::move(sequences), speedOf(options.speed));
    PrintSink sink(options.format, snapshot.names());
    const bool isShared = isatty(STDOUT_FILENO) == 1; // the terminal, with the events
    return Play(pace, sink, !isShared).run();
}

int publishAll(const GlobalOptions &global, const PlayOptions &options, const EventSnapshot &snapshot,
               std::vector<qint64> sequences)
{
    const Comm::Result<Comm::EventClient::Options> client = clientOptions(global);
    if (!client)
        return fail(client.error());
    if (!isAgreed(options, sequences.size(), client->redis.toString()))
        return AnswerIsNo;
    PlayPace pace(snapshot, std::move(sequences), speedOf(options.speed));
    RedisSink sink(*client, global.wait, options.newIds ? RedisSink::Ids::Renew : RedisSink::Ids::Keep);
    return Play(pace, sink, true).run();
}

int runPlay(const GlobalOptions &global, const PlayOptions &options)
{
    const std::optional<Filter> filter = filterOf(options.where);
    if (!filter)
        return WrongUsage;
    if (const auto code = refusal(options))
        return *code;
    int code = Done;
    const auto recording = wholeRecording(options.file, code);
    if (!recording)
        return code;
    const EventSnapshot &snapshot = recording->snapshot();
    std::vector<qint64> sequences = chosen(snapshot, *filter);
    if (sequences.empty()) {
        complain(u"no event of %1 matches"_s.arg(recording->path()));
        return AnswerIsNo;
    }
    const int played = options.toRedis ? publishAll(global, options, snapshot, std::move(sequences))
                                       : printAll(options, snapshot, std::move(sequences));
    return played != Done ? played : code;
}

} // namespace

RunCommand definePlay(CLI::App &command)
{
    const auto options = std::make_shared<PlayOptions>();
    command
        .add_option("FILE", options->file, "A recording: a file .ndjson or .ndjson.zst, or a folder of them")
        ->required();
    command
        .add_option("--speed", options->speed,
                    "How many times as fast as it was received, 0.001 to 1000000, or max for\n"
                    "as fast as possible")
        ->type_name("X")
        ->check(CLI::Validator([](std::string &text) { return speedFault(text); }, ""))
        ->capture_default_str();
    addWhere(command, options->where);
    command
        .add_option("--format", options->format,
                    "Of what is printed: pretty, line (the exact bytes of each event), or json (with\n"
                    "what is known beside them)")
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"pretty", "line", "json"}).description(""))
        ->capture_default_str();
    command.add_flag("--to-redis", options->toRedis, "Publish the events, in their exact bytes, instead");
    command.add_flag("--new-ids", options->newIds,
                     "Publish them with new ids and times; the member \"replayOf\" has the recorded\n"
                     "id, so that everybody can tell them from the first ones");
    command.add_flag("--yes", options->yes, "Do not ask before anything is published");
    command.footer(
        "Published events also go to the history. In their exact bytes they cannot be told from new ones\n"
        "but by their ids and times: the filters \"dup\" and \"late\". Ctrl-C ends it.");
    return [options](const GlobalOptions &global) { return runPlay(global, *options); };
}

} // namespace Sothebais
