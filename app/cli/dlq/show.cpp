// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/console.h"
#include "cli/dlq/dlq.h"
#include "cli/dlq/selection.h"
#include "cli/output.h"
#include "core/events/eventtime.h"
#include "core/json/jsonlayout.h"
#include "core/text/visibletext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

struct ShowOptions
{
    DlqSelection selection;
    std::string format = "pretty";
};

QString wholeTimeText(const QDateTime &time)
{
    return time.isValid() ? fullTimeText(time.toMSecsSinceEpoch()) : QString();
}

/// The event in lines that people read or, where it is none, as it came.
QStringList eventLines(const Comm::DeadLetter &letter)
{
    const bool isReadable = !letter.event.isNull() && !letter.event.isMalformed();
    const QByteArray text = isReadable ? indentedJson(letter.event.payload()) : letter.bytes;
    QStringList lines;
    for (const QByteArray &line : text.split('\n'))
        lines.append(u"    "_s + visibleText(line, 2000));
    return lines;
}

QString detailsOf(const Comm::DeadLetter &letter)
{
    const Comm::DeadLetterFailure &failure = letter.failure;
    QStringList lines;
    const auto add = [&lines](QLatin1StringView name, const QString &value) {
        if (!value.isEmpty())
            lines.append(QString(name).leftJustified(15) + value);
    };
    const auto number = [](int value) { return value > 0 ? QString::number(value) : QString(); };
    add("fingerprint"_L1, QString::fromLatin1(letter.fingerprint()));
    add("defect"_L1, letter.defect);
    add("error"_L1, visibleText(failure.message, 2000));
    add("failed"_L1, wholeTimeText(failure.time));
    add("first failed"_L1, wholeTimeText(failure.firstFailure));
    add("attempts"_L1, number(failure.attempts));
    add("retries"_L1, number(failure.retries));
    add("consumer"_L1, visibleText(failure.consumer));
    add("service"_L1, visibleText(failure.service));
    add("size"_L1, u"%1 bytes"_s.arg(letter.size));
    if (!failure.stack.isEmpty()) {
        lines.append(u"stack"_s);
        for (const QString &line : failure.stack.split(u'\n'))
            lines.append(u"    "_s + visibleText(line, 500));
    }
    lines.append(u"event"_s);
    return (lines + eventLines(letter)).join(u'\n');
}

int print(const Comm::Result<QList<Comm::DeadLetter>> &letters, const ShowOptions &options)
{
    if (!letters)
        return fail(letters.error());
    if (letters->isEmpty())
        return nothingFits();
    Output output;
    for (const Comm::DeadLetter &letter : *letters)
        output.writeLine(options.format == "json" ? letter.bytes : detailsOf(letter).toUtf8());
    return output.flush().value_or(Done);
}

int runShow(const GlobalOptions &global, const ShowOptions &options)
{
    const Comm::Result<Comm::DeadLetterFilter> filter = options.selection.filter();
    if (!filter)
        return fail(filter.error());
    if (options.selection.isEmpty()) {
        complain(u"which dead letter? Name an id or fingerprint; 'sothebais dlq list' has them"_s);
        return WrongUsage;
    }
    return runWithQueue(global, [&](Comm::DeadLetterQueue &queue) {
        queue.find(*filter).then(&queue, [&options](const Comm::Result<QList<Comm::DeadLetter>> &letters) {
            QCoreApplication::exit(print(letters, options));
        });
    });
}

} // namespace

RunCommand defineDlqShow(CLI::App &command)
{
    const auto options = std::make_shared<ShowOptions>();
    options->selection.define(command);
    command.add_option("--format", options->format, "pretty, or json for the exact bytes")
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"pretty", "json"}).description(""))
        ->capture_default_str();
    return [options](const GlobalOptions &global) { return runShow(global, *options); };
}

} // namespace Sothebais
