// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/console.h"
#include "cli/dlq/dlq.h"
#include "cli/dlq/selection.h"
#include "cli/output.h"
#include "core/events/eventtime.h"
#include "core/text/visibletext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

using Statistics = Comm::DeadLetterStatistics;
using Groups = QHash<QString, Statistics::Group>;

struct LetterStatsOptions
{
    DlqSelection selection;
    std::string format = "pretty";
};

QString shortTimeText(const QDateTime &time)
{
    return time.isValid() ? eventTimeText(time.toMSecsSinceEpoch(), QDate::currentDate()) : u"no time"_s;
}

/// Names of the groups, most frequent first.
QStringList ranked(const Groups &groups)
{
    QStringList names = groups.keys();
    std::ranges::sort(names, [&groups](const QString &a, const QString &b) {
        const qint64 countA = groups[a].count;
        const qint64 countB = groups[b].count;
        return countA != countB ? countA > countB : a < b;
    });
    return names;
}

void printGroups(Output &output, QLatin1StringView title, const Groups &groups)
{
    output.writeLine(QString(u'\n' + QString(title)).toUtf8());
    for (const QString &name : ranked(groups)) {
        const Statistics::Group &group = groups[name];
        output.writeLine(u"%1  %2  (%3 to %4)"_s
                             .arg(QString::number(group.count).rightJustified(7), visibleText(name),
                                  shortTimeText(group.oldest), shortTimeText(group.newest))
                             .toUtf8());
    }
}

QJsonObject objectOf(const Statistics::Group &group)
{
    const auto time = [](const QDateTime &value) {
        return value.isValid() ? QJsonValue(value.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
    };
    return {{u"count"_s, group.count}, {u"oldest"_s, time(group.oldest)}, {u"newest"_s, time(group.newest)}};
}

QJsonObject objectOf(const Groups &groups)
{
    QJsonObject object;
    for (auto group = groups.cbegin(); group != groups.cend(); ++group)
        object.insert(group.key(), objectOf(group.value()));
    return object;
}

void printJson(Output &output, const Statistics &statistics)
{
    QJsonObject object = objectOf(statistics.all);
    object.insert(u"bytes"_s, statistics.bytes);
    object.insert(u"defective"_s, statistics.defective);
    object.insert(u"byType"_s, objectOf(statistics.byType));
    object.insert(u"byError"_s, objectOf(statistics.byError));
    output.writeLine(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

int print(const Comm::Result<Statistics> &statistics, const LetterStatsOptions &options)
{
    if (!statistics)
        return fail(statistics.error());
    Output output;
    if (options.format == "json") {
        printJson(output, *statistics);
    } else if (statistics->all.count > 0) {
        output.writeLine(u"%1, %2 bytes, %3 that cannot be published as they are; %4 to %5"_s
                             .arg(counted(statistics->all.count, "dead letter"_L1),
                                  QString::number(statistics->bytes), QString::number(statistics->defective),
                                  shortTimeText(statistics->all.oldest),
                                  shortTimeText(statistics->all.newest))
                             .toUtf8());
        printGroups(output, "by type"_L1, statistics->byType);
        printGroups(output, "by error"_L1, statistics->byError);
    }
    const ExitCode written = output.flush().value_or(Done);
    return statistics->all.count == 0 ? nothingFits() : written;
}

int runStats(const GlobalOptions &global, const LetterStatsOptions &options)
{
    const Comm::Result<Comm::DeadLetterFilter> filter = options.selection.filter();
    if (!filter)
        return fail(filter.error());
    return runWithQueue(global, [&](Comm::DeadLetterQueue &queue) {
        queue.statistics(*filter).then(&queue, [&options](const Comm::Result<Statistics> &statistics) {
            QCoreApplication::exit(print(statistics, options));
        });
    });
}

} // namespace

RunCommand defineDlqStats(CLI::App &command)
{
    const auto options = std::make_shared<LetterStatsOptions>();
    options->selection.define(command);
    command.add_option("--format", options->format, "pretty, or json for one object")
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"pretty", "json"}).description(""))
        ->capture_default_str();
    return [options](const GlobalOptions &global) { return runStats(global, *options); };
}

} // namespace Sothebais
