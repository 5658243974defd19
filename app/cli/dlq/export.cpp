// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/console.h"
#include "cli/dlq/dlq.h"
#include "cli/dlq/selection.h"
#include "cli/dlq/walk.h"
#include "cli/output.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

int runExport(const GlobalOptions &global, const DlqSelection &selection)
{
    const Comm::Result<Comm::DeadLetterFilter> filter = selection.filter();
    if (!filter)
        return fail(filter.error());
    Output output;
    qint64 written = 0;
    qint64 cut = 0;
    const auto visit = [&](const Comm::DeadLetter &letter) {
        if (!filter->matches(letter))
            return true;
        if (letter.isCut()) {
            ++cut;
            complain(u"%1 is left out: %2"_s.arg(QString::fromLatin1(letter.fingerprint()), letter.defect));
            return true;
        }
        output.writeLine(letter.toLine());
        ++written;
        return true;
    };
    const auto done = [&](const Comm::Result<void> &read) {
        const ExitCode flushed = output.flush().value_or(Done);
        QCoreApplication::exit(!read                    ? fail(read.error())
                                   : written + cut == 0 ? nothingFits()
                                   : cut > 0            ? AnswerIsNo
                                                        : flushed);
    };
    return runWithQueue(global, [&](Comm::DeadLetterQueue &queue) {
        walkLetters(queue, {.order = Comm::DeadLetterCursor::Order::OldestFirst, .parked = selection.parked},
                    visit, done);
    });
}

} // namespace

RunCommand defineDlqExport(CLI::App &command)
{
    const auto selection = std::make_shared<DlqSelection>();
    selection->define(command);
    command.footer("Nothing is removed. An entry that does not fit on a line is written as "
                   "{\"entryBase64\":\"...\"}.");
    return [selection](const GlobalOptions &global) { return runExport(global, *selection); };
}

} // namespace Sothebais
