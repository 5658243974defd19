// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/bytestext.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/output.h"
#include "core/events/eventtime.h"
#include "core/text/visibletext.h"
#include "openedrecording.h"
#include "recordingfacts.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

struct StatsOptions
{
    std::string file;
    std::string format = "pretty";
};

void appendShares(QStringList &lines, const QString &title, const QList<RecordingFacts::Share> &shares)
{
    constexpr qsizetype MaxListed = 10;
    if (shares.isEmpty())
        return;
    lines.append(u"%1 (%2)"_s.arg(title, QString::number(shares.size())));
    for (const RecordingFacts::Share &share : shares.first(qMin(shares.size(), MaxListed)))
        lines.append(u"  %1  %2"_s.arg(share.events, 10).arg(visibleText(share.name, 64)));
    if (shares.size() > MaxListed)
        lines.append(u"              and %1 more"_s.arg(shares.size() - MaxListed));
}

QString spanText(const RecordingFacts::Span &span)
{
    return u"%1 to %2, %3"_s.arg(fullTimeText(span.from), fullTimeText(span.to), durationText(span.length()));
}

QStringList pretty(const RecordingFacts &facts, const Recording::Progress &progress)
{
    const auto row
        = [](const QString &name, const QString &value) -> QString { return name.leftJustified(18) + value; };
    QStringList lines{row(u"events"_s, QString::number(facts.events)),
                      row(u"size"_s,
                          u"%1 on disk; %2 of events, %3 each"_s.arg(
                              bytesText(progress.totalBytes), bytesText(facts.payloadBytes),
                              bytesText(facts.payloadBytes / qMax(facts.events, 1))))};
    if (facts.received)
        lines.append(row(u"received"_s, spanText(*facts.received)));
    if (facts.time)
        lines.append(row(u"time of events"_s, spanText(*facts.time)));
    if (facts.events > 0)
        lines.append(row(u"rate"_s,
                         u"%1/s on average; most in a second: %2 at %3"_s.arg(
                             QString::number(facts.meanRate(), 'f', 1), QString::number(facts.busiestEvents),
                             fullTimeText(facts.busiestSecond))));
    if (facts.silence.length() > 0)
        lines.append(row(u"longest silence"_s, spanText(facts.silence)));
    for (const RecordingFacts::Loss &loss : facts.losses)
        lines.append(
            row(u"connection lost"_s, spanText(loss.span) + u", "_s + visibleText(loss.outcome, 32)));
    appendShares(lines, u"types"_s, facts.types);
    appendShares(lines, u"sources"_s, facts.sources);
    appendShares(lines, u"subjects"_s, facts.subjects);
    appendShares(lines, u"flags"_s, facts.flags);
    return lines;
}

QByteArray json(const RecordingFacts &facts, const Recording::Progress &progress)
{
    QJsonObject object = facts.toJson();
    object.insert(u"diskBytes"_s, progress.totalBytes);
    object.insert(u"skippedLines"_s, progress.skippedLines);
    object.insert(u"isCut"_s, progress.isCut);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

int runStats(const StatsOptions &options)
{
    int code = Done;
    const auto recording = wholeRecording(options.file, code);
    if (!recording)
        return code;
    const RecordingFacts facts = RecordingFacts::of(recording->snapshot());
    Output output;
    if (options.format == "json")
        output.writeLine(json(facts, recording->progress()));
    else
        output.writeLine(pretty(facts, recording->progress()).join(u'\n').toUtf8());
    return output.flush().value_or(ExitCode(code));
}

} // namespace

RunCommand defineStats(CLI::App &command)
{
    const auto options = std::make_shared<StatsOptions>();
    command
        .add_option("FILE", options->file, "A recording: a file .ndjson or .ndjson.zst, or a folder of them")
        ->required();
    command.add_option("--format", options->format, "pretty or json")
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"pretty", "json"}).description(""))
        ->capture_default_str();
    command.footer("Tells events, times, rates, types, sources, subjects, flags and lost connections.");
    return [options](const GlobalOptions &) { return runStats(*options); };
}

} // namespace Sothebais
