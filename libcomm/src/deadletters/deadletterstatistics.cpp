// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/deadletterfilter.h"

#include "printable.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Comm {

namespace {

struct StatisticsText
{
    Q_DECLARE_TR_FUNCTIONS(Comm::DeadLetterStatistics)
};

void count(DeadLetterStatistics::Group &group, const QDateTime &time)
{
    ++group.count;
    if (!time.isValid())
        return;
    if (!group.oldest.isValid() || time < group.oldest)
        group.oldest = time;
    if (!group.newest.isValid() || time > group.newest)
        group.newest = time;
}

void count(QHash<QString, DeadLetterStatistics::Group> &groups, const QString &name, const QDateTime &time)
{
    const bool isFull = groups.size() >= DeadLetterStatistics::MaxGroups && !groups.contains(name);
    count(groups[isFull ? StatisticsText::tr("(other)") : name], time);
}

} // namespace

void DeadLetterStatistics::add(const DeadLetter &letter)
{
    const QDateTime time = letter.time();
    count(all, time);
    bytes += letter.size;
    defective += letter.isRetriable() ? 0 : 1;
    const QString type = printable(QString::fromUtf8(letter.event.typeName()));
    const QString message = normalised(letter.failure.message);
    count(byType, type.isEmpty() ? StatisticsText::tr("(no type)") : type, time);
    count(byError, message.isEmpty() ? StatisticsText::tr("(no message)") : message, time);
}

QString DeadLetterStatistics::normalised(const QString &message)
{
    // Identifiers of hexadecimal digits and hyphens, such as UUIDs and hashes, and numbers of every kind.
    static const QRegularExpression varying(
        uR"(\b(?=[0-9a-fA-F-]*\d)[0-9a-fA-F]{8,}(?:-[0-9a-fA-F]+)*\b|0x[0-9a-fA-F]+|\d+(?:[.,:]\d+)*)"_s);
    return printable(message).replace(varying, u"#"_s).simplified();
}

} // namespace Comm
