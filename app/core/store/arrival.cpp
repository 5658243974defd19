// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arrival.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

EventFlags flagsOf(Comm::EventMarks marks)
{
    EventFlags flags;
    flags.setFlag(EventFlag::Recovered, marks.testFlag(Comm::EventMark::Recovered));
    flags.setFlag(EventFlag::Duplicate, marks.testFlag(Comm::EventMark::Duplicate));
    return flags;
}

QLatin1StringView outcomeName(Comm::DisconnectReceipt::Outcome outcome)
{
    using Outcome = Comm::DisconnectReceipt::Outcome;
    switch (outcome) {
    case Outcome::Repaired:
        return "repaired"_L1;
    case Outcome::Unrepaired:
        return "unrepaired"_L1;
    case Outcome::NotTried:
        break;
    }
    return "notTried"_L1;
}

QString topicText(const Comm::Topic &topic)
{
    return topic.kind() == Comm::Topic::Kind::All ? u"*"_s : QString::fromUtf8(topic.name());
}

} // namespace

Comm::EventMarks marksOf(EventFlags flags)
{
    Comm::EventMarks marks;
    marks.setFlag(Comm::EventMark::Recovered, flags.testFlag(EventFlag::Recovered));
    marks.setFlag(Comm::EventMark::Duplicate, flags.testFlag(EventFlag::Duplicate));
    return marks;
}

Arrival Arrival::of(const Comm::EventBatch &batch)
{
    Arrival arrival{.events = batch.events, .receivedAt = batch.receivedAt};
    arrival.flagged.reserve(batch.marked.size());
    for (const Comm::EventMarks marks : batch.marked)
        arrival.flagged.append(flagsOf(marks));
    return arrival;
}

QByteArray receiptText(const Comm::DisconnectReceipt &receipt)
{
    const QJsonObject text{{u"topic"_s, topicText(receipt.topic)},
                           {u"from"_s, receipt.from.toMSecsSinceEpoch()},
                           {u"to"_s, receipt.to.toMSecsSinceEpoch()},
                           {u"cause"_s, receipt.cause.message},
                           {u"outcome"_s, outcomeName(receipt.outcome)},
                           {u"recovered"_s, qint64(receipt.recovered)},
                           {u"duplicates"_s, qint64(receipt.duplicates)},
                           {u"serverChanged"_s, receipt.serverChanged},
                           {u"reason"_s, receipt.reason}};
    return QJsonDocument(text).toJson(QJsonDocument::Compact);
}

} // namespace Sothebais
