// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/console.h"
#include "cli/dlq/dlq.h"
#include "cli/inputfile.h"
#include "cli/progressline.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr qsizetype LongestInput
    = 1024 * 1024 * 1024; // bytes; it is checked as a whole before anything is stored

struct ImportOptions
{
    std::string file;
    bool evenPresent = false;
    bool dryRun = false;
};

/// The entries of all lines, or the exit code after complaints about those that are none.
std::variant<QByteArrayList, ExitCode> entriesOf(const QByteArray &text)
{
    constexpr int MaxListed = 20;
    QByteArrayList entries;
    qint64 refused = 0;
    qint64 number = 0;
    for (const QByteArray &line : text.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const Comm::Result<QByteArray> entry = Comm::DeadLetter::fromLine(line);
        if (entry)
            entries.append(*entry);
        else if (++refused <= MaxListed)
            complain(u"line %1: %2"_s.arg(number).arg(errorLine(entry.error())));
    }
    if (refused == 0)
        return entries;
    complain(u"%1, nothing was stored; mend or remove them"_s.arg(counted(refused, "invalid line"_L1)));
    return AnswerIsNo;
}

/// Stores the entries in their order, one after the other: the first failure ends it without a gap.
class Import : public QObject
{
public:
    Import(Comm::DeadLetterQueue &queue, const QByteArrayList &entries, bool unlessPresent)
        : QObject(&queue),
          m_queue(queue),
          m_entries(entries),
          m_unlessPresent(unlessPresent)
    {
    }

    void storeNext()
    {
        if (m_next == m_entries.size())
            return conclude(Done);
        m_queue.storeEntry(m_entries[m_next], m_unlessPresent)
            .then(this, [this](const Comm::Result<bool> &stored) {
                if (!stored)
                    return conclude(fail(stored.error()));
                ++m_next;
                m_stored += *stored ? 1 : 0;
                m_progressLine.show(static_cast<double>(m_next) / static_cast<double>(m_entries.size()),
                                    u"%1 entries"_s.arg(m_next));
                storeNext();
            });
    }

private:
    void conclude(ExitCode code)
    {
        m_progressLine.clear();
        say(u"%1 stored, %2 were there already"_s.arg(counted(m_stored, "dead letter"_L1),
                                                      QString::number(m_next - m_stored)));
        QCoreApplication::exit(code);
    }

    Comm::DeadLetterQueue &m_queue;
    QByteArrayList m_entries;
    bool m_unlessPresent;
    ProgressLine m_progressLine;
    qsizetype m_next = 0;
    qsizetype m_stored = 0;
};

int runImport(const GlobalOptions &global, const ImportOptions &options)
{
    Comm::Result<InputFile> input = InputFile::open(QString::fromStdString(options.file));
    if (!input)
        return fail(input.error());
    InputFile file = std::move(input).value();
    const Comm::Result<QByteArray> text = file.readAll(LongestInput);
    if (!text)
        return fail(text.error());
    const auto read = entriesOf(*text);
    if (const auto *code = std::get_if<ExitCode>(&read))
        return *code;
    const auto &entries = std::get<QByteArrayList>(read);
    if (options.dryRun || entries.isEmpty()) {
        say(u"%1 to store"_s.arg(counted(entries.size(), "dead letter"_L1)));
        return entries.isEmpty() ? AnswerIsNo : Done;
    }
    return runWithQueue(global, [&](Comm::DeadLetterQueue &queue) {
        (new Import(queue, entries, !options.evenPresent))->storeNext(); // it ends with the queue
    });
}

} // namespace

RunCommand defineDlqImport(CLI::App &command)
{
    const auto options = std::make_shared<ImportOptions>();
    command.add_option("FILE", options->file, "Lines as export prints them; - or none for standard input");
    command.add_flag("--even-present", options->evenPresent, "Store entries again that are in the queue");
    command.add_flag("--dry-run", options->dryRun, "Only check the lines");
    command.footer(
        "The last line becomes the newest entry. A file with a line that is no entry is refused as a "
        "whole.");
    return [options](const GlobalOptions &global) { return runImport(global, *options); };
}

} // namespace Sothebais
