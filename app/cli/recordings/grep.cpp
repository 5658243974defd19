// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/console.h"
#include "cli/filteroption.h"
#include "cli/output.h"
#include "core/commandline/stopsignals.h"
#include "core/filter/filtermatcher.h"
#include "openedrecording.h"
#include "recordprinter.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

struct GrepOptions
{
    std::string expression;
    std::vector<std::string> files;
    std::string format = "line";
    bool count = false;
};

/// Goes through recordings, one after another, while they are being read.
class Grep : public QObject
{
public:
    Grep(const GrepOptions &options, const Filter &filter) : m_options(options), m_filter(filter)
    {
        connect(&m_stop, &StopSignals::caught, this, [] { QCoreApplication::exit(AnswerIsNo); });
    }

    int run()
    {
        openNext();
        const int code = QCoreApplication::exec();
        return m_output.flush().value_or(ExitCode(code));
    }

private:
    void openNext();
    void pump();
    void takeSome();
    void endFile();
    void end();

    const GrepOptions m_options;
    const Filter m_filter;
    StopSignals m_stop;
    Output m_output;
    size_t m_nextFile = 0;
    std::unique_ptr<OpenedRecording> m_recording;
    std::unique_ptr<FilterMatcher> m_matcher; ///< of the names of the recording
    std::unique_ptr<RecordPrinter> m_printer; ///< likewise
    qint64 m_next = 0; ///< event to be looked at
    qint64 m_releasedUntil = 0; ///< event whose bytes need not stay in memory, and those before
    qint64 m_found = 0; ///< in the recording
    qint64 m_foundInAll = 0;
    bool m_isRead = false;
    bool m_isPumping = false; ///< and will be called again
    ExitCode m_worst = Done;
};

void Grep::openNext()
{
    m_next = m_found = m_releasedUntil = 0;
    m_isRead = false;
    m_recording = std::make_unique<OpenedRecording>(QString::fromStdString(m_options.files[m_nextFile++]));
    connect(m_recording.get(), &OpenedRecording::grew, this, &Grep::pump);
    connect(m_recording.get(), &OpenedRecording::ended, this, [this] {
        m_isRead = true;
        pump();
    });
    m_recording->open();
}

/// A piece at a time, so that signals are heard.
void Grep::pump()
{
    if (m_isPumping)
        return;
    takeSome();
    if (const auto code = m_output.flush())
        return QCoreApplication::exit(*code);
    const bool hasMore = m_next < m_recording->snapshot().end();
    if (!hasMore && !m_isRead)
        return;
    m_isPumping = true;
    const auto goOn = [this, hasMore] {
        m_isPumping = false;
        hasMore ? pump() : endFile();
    };
    QMetaObject::invokeMethod(this, goOn, Qt::QueuedConnection);
}

void Grep::takeSome()
{
    constexpr qint64 Some = 32'768; // events
    const EventSnapshot snapshot = m_recording->snapshot();
    if (snapshot.isEmpty())
        return;
    if (m_next == 0) {
        m_matcher = std::make_unique<FilterMatcher>(m_filter, snapshot.names());
        m_printer = makeRecordPrinter(m_options.format, snapshot.names());
    }
    for (const qint64 end = qMin(snapshot.end(), m_next + Some); m_next < end; ++m_next) {
        const EventRecord record = snapshot.at(m_next);
        if (record.flags.testFlag(EventFlag::Receipt) || !m_matcher->matches(record))
            continue;
        ++m_found;
        if (!m_options.count)
            m_printer->print(record, m_output);
    }
    constexpr qint64 Piece = 8 * Some; // whose pages need not stay
    if (m_next - m_releasedUntil >= Piece) {
        snapshot.releasePages();
        m_releasedUntil = m_next;
    }
}

void Grep::endFile()
{
    m_foundInAll += m_found;
    if (m_matcher && m_matcher->abandonedPatterns() > 0)
        complain(u"%1: a pattern took too many steps in %2, which count as no match"_s.arg(
            m_recording->path(), counted(m_matcher->abandonedPatterns(), "event"_L1)));
    if (m_options.count) {
        const QByteArray name = m_options.files.size() > 1
            ? QByteArray(QFile::encodeName(m_recording->path()) + ':')
            : QByteArray();
        m_output.writeLine(QByteArray(name + QByteArray::number(m_found)));
    }
    if (m_recording->outcome() != Done)
        m_worst = m_recording->outcome();
    m_matcher.reset(); // before the names that it knows
    m_printer.reset();
    m_nextFile < m_options.files.size() ? openNext() : end();
}

void Grep::end()
{
    QCoreApplication::exit(m_worst != Done ? m_worst : m_foundInAll > 0 ? Done : AnswerIsNo);
}

int runGrep(const GrepOptions &options)
{
    const std::optional<Filter> filter = filterOf(options.expression);
    return filter ? Grep(options, *filter).run() : WrongUsage;
}

} // namespace

RunCommand defineGrep(CLI::App &command)
{
    const auto options = std::make_shared<GrepOptions>();
    command.add_option("EXPR", options->expression, "Filter; '' lets every event pass")->required();
    command
        .add_option("FILE", options->files, "Recordings: files .ndjson or .ndjson.zst, or folders of them")
        ->required();
    command
        .add_option("--format", options->format,
                    "line (the exact bytes of each event), pretty, or json (with the time it was\n"
                    "received, channel and flags around it: a recording again)")
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"line", "pretty", "json"}).description(""))
        ->capture_default_str();
    command.add_flag("--count", options->count, "Only print how many events of each file match");
    command.footer("Exits with 1 if no event matches, or if a recording could not be read as a whole.");
    return [options](const GlobalOptions &) { return runGrep(*options); };
}

} // namespace Sothebais
