// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bulkpublish.h"

#include "bulkpublisher.h"
#include "cli/console.h"
#include "cli/progressline.h"
#include "core/commandline/stopsignals.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr qsizetype MaxPreload = 64 * 1024 * 1024; // bytes of a pipe that are checked before anything is sent

/// Lists what is wrong with lines, up to a number that people still read.
class Refusals
{
public:
    void report(qint64 line, const Comm::Error &error)
    {
        constexpr int MaxListed = 20;
        if (++m_count <= MaxListed)
            complain(u"line %1: %2"_s.arg(line).arg(errorLine(error)));
        else if (m_count == MaxListed + 1)
            complain(u"further invalid lines are counted, not listed"_s);
    }

    qint64 count() const { return m_count; }

private:
    qint64 m_count = 0;
};

/// Reads all lines once; nothing if they are all valid, else the exit code.
std::optional<ExitCode> checkAll(LineSource &lines, NdjsonEvents &events)
{
    Refusals refusals;
    while (true) {
        const LineSource::Next next = lines.next();
        if (const auto *error = std::get_if<Comm::Error>(&next))
            return fail(*error);
        const auto *line = std::get_if<QByteArrayView>(&next);
        if (!line)
            break;
        if (NdjsonEvents::isBlank(*line))
            continue;
        if (const Comm::Result<Comm::Event> event = events.read(*line); !event)
            refusals.report(lines.lineNumber(), event.error());
    }
    if (refusals.count() == 0)
        return std::nullopt;
    complain(u"%1, nothing was published; mend or remove them"_s.arg(
        counted(refusals.count(), "invalid line"_L1)));
    return AnswerIsNo;
}

/// Puts the parts together and tells people how far they are.
class Bulk : public QObject
{
public:
    Bulk(const Comm::EventClient::Options &client, bool wait, NdjsonEvents *events, LineSource *lines)
        : m_lines(lines),
          m_connection(client, wait),
          m_publisher(&m_connection.client(), events, lines)
    {
        connect(&m_connection, &Connection::opened, this, [this] {
            m_clock.start();
            m_publisher.start();
        });
        connect(&m_connection, &Connection::gaveUp, this, [] { QCoreApplication::exit(CannotConnect); });
        connect(&m_publisher, &BulkPublisher::refused, this,
                [this](qint64 line, const Comm::Error &error) { m_refusals.report(line, error); });
        connect(&m_publisher, &BulkPublisher::progressed, this, &Bulk::showProgress);
        connect(&m_publisher, &BulkPublisher::finished, this, [this] { QCoreApplication::exit(conclude()); });
        connect(&m_stop, &StopSignals::caught, this, &Bulk::stop);
    }

    int run()
    {
        m_connection.open();
        return QCoreApplication::exec();
    }

private:
    void stop()
    {
        m_stopped = true;
        m_clock.isValid() ? m_publisher.stop() : QCoreApplication::exit(AnswerIsNo);
    }

    double seconds() const { return static_cast<double>(m_clock.elapsed()) / 1000; }
    double rate() const { return static_cast<double>(m_publisher.progress().sent) / qMax(0.001, seconds()); }

    void showProgress()
    {
        m_progressLine.show(m_lines->fraction(),
                            u"%1 events, %2/s"_s.arg(m_publisher.progress().sent).arg(rate(), 0, 'f', 0));
    }

    ExitCode conclude()
    {
        m_progressLine.clear();
        const BulkPublisher::Progress &progress = m_publisher.progress();
        const QString rateText = QString::number(rate(), 'f', 0);
        say(u"%1 published in %2 s (%3/s), received %4; %5 refused"_s.arg(
            counted(progress.sent, "event"_L1), QString::number(seconds(), 'f', 1), rateText,
            counted(progress.received, "time"_L1), counted(progress.refused, "line"_L1)));
        if (m_publisher.error())
            return explain(*m_publisher.error());
        return m_stopped || progress.refused > 0 ? AnswerIsNo : Done;
    }

    ExitCode explain(const Comm::Error &error)
    {
        const BulkPublisher::Progress &progress = m_publisher.progress();
        if (progress.failed == 0)
            return fail(error);
        QString line = u"stopped at line %1, %2 not published"_s.arg(QString::number(m_publisher.errorLine()),
                                                                     counted(progress.failed, "event"_L1));
        if (progress.unsure > 0)
            line += u", %1 of which may have been"_s.arg(progress.unsure);
        complain(line + u": "_s + errorLine(error));
        return exitCodeOf(error);
    }

    LineSource *m_lines;
    Connection m_connection;
    BulkPublisher m_publisher;
    StopSignals m_stop;
    Refusals m_refusals;
    ProgressLine m_progressLine;
    QElapsedTimer m_clock;
    bool m_stopped = false;
};

} // namespace

int publishBulk(const GlobalOptions &global, Comm::EventSource source, const QString &file)
{
    const Comm::Result<Comm::EventClient::Options> client = clientOptions(global);
    if (!client)
        return fail(client.error());
    Comm::Result<InputFile> input = InputFile::open(file);
    if (!input)
        return fail(input.error());
    LineSource lines(std::move(input).value(), NdjsonEvents::MaxLine);
    NdjsonEvents events(client->catalog, source);
    if (!lines.isWhole()) {
        if (const Comm::Result<void> loaded = lines.preload(MaxPreload); !loaded)
            return fail(loaded.error());
    }
    if (lines.isWhole()) {
        if (const auto code = checkAll(lines, events))
            return *code;
        lines.rewind();
    }
    return Bulk(*client, global.wait, &events, &lines).run();
}

} // namespace Sothebais
