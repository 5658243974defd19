// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/dlq/selection.h"

#include "cli/console.h"
#include "cli/prettyline.h"
#include "cli/topics.h"
#include "core/events/eventtime.h"
#include "core/text/visibletext.h"

#include <charconv>

using namespace Qt::StringLiterals;

namespace Sothebais {

void DlqSelection::define(CLI::App &command)
{
    command
        .add_option("ID,--id", id,
                    "Id of the event, or the first 8 or more digits of the letter's fingerprint")
        ->type_name("ID");
    command.add_option("--type", type, "Only events of this key, type or glob")->type_name("GLOB");
    command.add_option("--error", error, "Only errors that contain this, whatever the case")
        ->type_name("TEXT");
    command.add_option("--older-than", olderThan, "Only failures at least so old, such as 90s, 30m, 2h, 7d")
        ->type_name("AGE");
    command.add_flag("--parked", parked, "Of the parking list instead of the queue");
}

std::optional<std::chrono::seconds> durationOf(const std::string &text)
{
    qint64 number = 0;
    const char *end = text.data() + text.size();
    const auto [unit, error] = std::from_chars(text.data(), end, number);
    constexpr qint64 Most = 1'000'000'000; // seconds; some 30 years
    if (error != std::errc() || unit + 1 != end || number < 0 || number > Most)
        return std::nullopt;
    switch (*unit) {
    case 's':
        return std::chrono::seconds(number);
    case 'm':
        return std::chrono::minutes(number);
    case 'h':
        return std::chrono::hours(number);
    case 'd':
        return std::chrono::hours(24 * number);
    default:
        return std::nullopt;
    }
}

Comm::Result<Comm::DeadLetterFilter> DlqSelection::filter() const
{
    Comm::DeadLetterFilter filter{.type = topicOf(type, Comm::Catalog()),
                                  .error = QString::fromStdString(error),
                                  .id = QByteArray::fromStdString(id),
                                  .parked = parked};
    if (olderThan.empty())
        return filter;
    const auto age = durationOf(olderThan);
    if (!age)
        return Comm::Error{.code = Comm::Error::Code::InvalidArgument,
                           .message = u"\"%1\" is no age"_s.arg(QString::fromStdString(olderThan)),
                           .remedy = u"Write a number and a unit, such as 90s, 30m, 2h or 7d"_s};
    filter.before = QDateTime::currentDateTimeUtc().addSecs(-age->count());
    return filter;
}

QString letterLine(const Comm::DeadLetter &letter)
{
    constexpr int TimeWidth = 16;
    constexpr int TypeWidth = 22;
    const QDateTime time = letter.time();
    const QString when
        = time.isValid() ? eventTimeText(time.toMSecsSinceEpoch(), QDate::currentDate()) : u"no time"_s;
    const QString type
        = letter.event.typeName().isEmpty() ? u"(no type)"_s : visibleType(letter.event.typeName());
    QString why = visibleText(letter.failure.message);
    if (!letter.isRetriable())
        why = u"[%1] "_s.arg(letter.defect) + why;
    if (letter.failure.attempts > 0)
        why += u" (%1)"_s.arg(counted(letter.failure.attempts, "attempt"_L1));
    return QStringList{QString::fromLatin1(letter.fingerprint().left(8)), when.leftJustified(TimeWidth),
                       type.leftJustified(TypeWidth), visibleText(letter.event.id(), 64), why}
        .join(u"  "_s);
}

int nothingFits()
{
    complain(u"no dead letter fits"_s);
    return AnswerIsNo;
}

} // namespace Sothebais
