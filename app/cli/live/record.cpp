// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/bytestext.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/filteroption.h"
#include "cli/progressline.h"
#include "cli/topics.h"
#include "core/commandline/stopsignals.h"
#include "core/events/eventchecks.h"
#include "core/store/gapmark.h"
#include "core/store/recordingwriter.h"
#include "livechannel.h"
#include "livefilter.h"
#include "liveoptions.h"
#include "overlapfilter.h"
#include "receiptline.h"
#include "sizeoption.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

using namespace std::chrono_literals;

constexpr auto Tick = 500ms; // how often the line on the terminal is written, events or not
constexpr auto FlushInterval = 1s; // what a packed recording may lose if this program is killed

struct RecordOptions : LiveOptions
{
    std::string file;
    std::string rotate;
};

/// Writes what its subscriptions bring into a recording.
class Record : public QObject
{
public:
    Record(const Comm::EventClient::Options &client, bool wait, const RecordOptions &options,
           const Filter &where);

    int run(std::unique_ptr<RecordingWriter> writer);

private:
    void listen(const Comm::Topic &topic);
    void begin();
    void take(size_t subscription, const Comm::EventBatch &batch);
    Arrival chosen(size_t subscription, const Arrival &arrival);
    void report(const Comm::DisconnectReceipt &receipt);
    void check(const Comm::Result<void> &written);
    void showProgress();
    void timeOut();
    void end(ExitCode code);
    QString summary() const;

    RecordOptions m_options;
    Connection m_connection;
    StopSignals m_stop;
    std::vector<std::unique_ptr<Comm::Subscription>> m_subscriptions;
    std::vector<GapMark> m_gaps; ///< of each
    OverlapFilter m_overlap;
    EventChecks m_checks;
    LiveFilter m_where;
    std::unique_ptr<RecordingWriter> m_writer;
    qint64 m_recorded = 0;
    QElapsedTimer m_clock;
    QTimer m_tick;
    QTimer m_flush;
    ProgressLine m_progressLine;
    bool m_ended = false;
};

Record::Record(const Comm::EventClient::Options &client, bool wait, const RecordOptions &options,
               const Filter &where)
    : m_options(options),
      m_connection(client, wait),
      m_where(where)
{
    for (const Comm::Topic &topic : topicsOf(options.types, client.catalog))
        listen(topic);
    connect(&m_connection, &Connection::opened, this, &Record::begin);
    connect(&m_connection, &Connection::gaveUp, this, [this] { end(CannotConnect); });
    connect(&m_stop, &StopSignals::caught, this, [this] { end(Done); });
    connect(&m_tick, &QTimer::timeout, this, &Record::showProgress);
    connect(&m_flush, &QTimer::timeout, this, [this] { check(m_writer->flush()); });
}

void Record::listen(const Comm::Topic &topic)
{
    const size_t number = m_subscriptions.size();
    m_subscriptions.push_back(m_connection.client().subscribe(topic, {.recover = true}));
    m_gaps.emplace_back();
    const Comm::Subscription *subscription = m_subscriptions.back().get();
    connect(subscription, &Comm::Subscription::batchReceived, this,
            [this, number](const Comm::EventBatch &batch) { take(number, batch); });
    connect(subscription, &Comm::Subscription::gapClosed, this,
            [this, number](const Comm::DisconnectReceipt &receipt) {
                m_gaps[number].note(receipt);
                report(receipt);
            });
}

int Record::run(std::unique_ptr<RecordingWriter> writer)
{
    m_writer = std::move(writer);
    if (m_options.timeout > 0) {
        const auto time = std::chrono::duration<double>(m_options.timeout);
        QTimer::singleShot(std::chrono::duration_cast<std::chrono::milliseconds>(time), this,
                           &Record::timeOut);
    }
    m_connection.open();
    return QCoreApplication::exec();
}

void Record::begin()
{
    m_clock.start();
    m_tick.start(Tick);
    m_flush.start(FlushInterval);
    say(u"ready"_s);
}

void Record::take(size_t subscription, const Comm::EventBatch &batch)
{
    Arrival whole = Arrival::of(batch);
    m_gaps[subscription].apply(whole);
    for (const Arrival &arrival :
         byChannel(std::move(whole), m_subscriptions[subscription]->topic(), &m_checks)) {
        if (m_ended)
            return;
        const Arrival wanted = chosen(subscription, arrival);
        if (wanted.events.isEmpty())
            continue;
        m_recorded += wanted.events.size();
        check(m_writer->write(wanted));
    }
    if (!m_ended && m_options.count > 0 && m_recorded >= m_options.count)
        end(Done);
}

/// What is to be recorded of an arrival, and no more than is asked for.
Arrival Record::chosen(size_t subscription, const Arrival &arrival)
{
    Arrival fresh{.receivedAt = arrival.receivedAt, .channel = arrival.channel};
    for (qsizetype i = 0; i < arrival.events.size(); ++i) {
        const bool isNew = m_subscriptions.size() == 1
            || m_overlap.isNew(static_cast<int>(subscription), arrival.events[i]);
        const bool isEnough = m_options.count > 0 && m_recorded + fresh.events.size() >= m_options.count;
        if (isEnough || !isNew || !m_where.matches(arrival, i))
            continue;
        fresh.events.append(arrival.events[i]);
        fresh.flagged.append(arrival.flags(i));
    }
    return fresh;
}

void Record::report(const Comm::DisconnectReceipt &receipt)
{
    complain(receiptLine(receipt, m_subscriptions.size() > 1));
    if (!m_ended)
        check(m_writer->writeReceipt(receiptText(receipt), QDateTime::currentMSecsSinceEpoch()));
}

void Record::check(const Comm::Result<void> &written)
{
    if (written || m_ended)
        return;
    m_progressLine.clear();
    end(fail(written.error()));
}

void Record::showProgress()
{
    m_progressLine.show(std::nullopt, u"recording: "_s + summary());
}

void Record::timeOut()
{
    if (!m_clock.isValid())
        complain(u"no connection after %1 s"_s.arg(m_options.timeout));
    else if (m_options.count > 0)
        complain(u"%1 of %2 events after %3 s"_s.arg(m_recorded).arg(m_options.count).arg(m_options.timeout));
    end(m_clock.isValid() && m_options.count == 0 ? Done : TimedOut);
}

void Record::end(ExitCode code)
{
    if (std::exchange(m_ended, true))
        return;
    m_progressLine.clear();
    if (!m_clock.isValid()) { // nobody wants an empty file of an attempt that failed
        m_writer.reset();
        QFile::remove(QString::fromStdString(m_options.file));
        return QCoreApplication::exit(code);
    }
    if (const auto closed = m_writer->close(); !closed && code == Done)
        code = fail(closed.error());
    const qsizetype files = m_writer->files().size();
    const QString where = files == 1 ? m_writer->files().constFirst() : counted(files, "file"_L1);
    say(u"recorded %1 in %2"_s.arg(summary(), where));
    QCoreApplication::exit(code);
}

/// Of what is safely in the file.
QString Record::summary() const
{
    const qint64 events = m_writer->events();
    const double seconds = static_cast<double>(m_clock.elapsed()) / 1000;
    return u"%1, %2, %3/s for %4"_s.arg(
        counted(events, "event"_L1), bytesText(m_writer->bytes()),
        QString::number(static_cast<double>(events) / qMax(seconds, 0.001), 'f', 0),
        durationText(m_clock.elapsed()));
}

int runRecord(const GlobalOptions &global, const RecordOptions &options)
{
    const std::optional<Filter> where = filterOf(options.where);
    if (!where)
        return WrongUsage;
    const Comm::Result<Comm::EventClient::Options> client = clientOptions(global);
    if (!client)
        return fail(client.error());
    Comm::Result<std::unique_ptr<RecordingWriter>> writer = RecordingWriter::create(
        {.path = QString::fromStdString(options.file), .rotateBytes = sizeOf(options.rotate).value_or(0)});
    if (!writer)
        return fail(writer.error());
    return Record(*client, global.wait, options, *where).run(std::move(writer).value());
}

} // namespace

RunCommand defineRecord(CLI::App &command)
{
    const auto options = std::make_shared<RecordOptions>();
    command
        .add_option("FILE", options->file,
                    "To be made: a name in .ndjson, or in .ndjson.zst for a compressed recording")
        ->required();
    addChoice(command, *options);
    command
        .add_option("--rotate", options->rotate,
                    "Go on in FILE.1, FILE.2 (before the ending) and so on after so many uncompressed\n"
                    "bytes; 100k, 64M and 2G are understood")
        ->type_name("SIZE")
        ->check(CLI::Validator([](std::string &text) { return sizeFault(text); }, ""));
    addEnd(command, *options);
    command.footer(
        "Writes \"ready\" to standard error once subscribed, and what was recorded at the end. After a\n"
        "lost connection what was missed is read from the history, and the receipt recorded.\n"
        "Ctrl-C ends it. A file that is there is never touched.");
    return [options](const GlobalOptions &global) { return runRecord(global, *options); };
}

} // namespace Sothebais
