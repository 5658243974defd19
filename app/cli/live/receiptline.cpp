// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receiptline.h"

#include "cli/console.h"

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

using Outcome = Comm::DisconnectReceipt::Outcome;

QString gapText(const Comm::DisconnectReceipt &receipt)
{
    const double seconds = static_cast<double>(qMax(receipt.from.msecsTo(receipt.to), 0)) / 1000;
    return u"gap of %1 s"_s.arg(QString::number(seconds, 'f', 1));
}

QString duplicatesText(const Comm::DisconnectReceipt &receipt)
{
    return receipt.duplicates > 0 ? u", "_s + counted(receipt.duplicates, "duplicate"_L1) : QString();
}

QString outcomeText(const Comm::DisconnectReceipt &receipt)
{
    const QString recovered = counted(receipt.recovered, "event"_L1) + u" recovered"_s;
    switch (receipt.outcome) {
    case Outcome::Repaired:
        return (receipt.recovered > 0 ? u": "_s + recovered + u", none lost"_s : u": no event missed"_s)
            + duplicatesText(receipt);
    case Outcome::Unrepaired:
        return u" cannot be repaired: "_s + receipt.reason + u"; "_s + recovered + duplicatesText(receipt)
            + u", what is lost is unknown"_s;
    case Outcome::NotTried:
        return u": events may be missing; --recover would fetch them from the history"_s;
    }
    return {};
}

} // namespace

QString receiptLine(const Comm::DisconnectReceipt &receipt, bool namesTopic)
{
    const QString topic = namesTopic ? QString::fromUtf8(receipt.topic.name()) + u": "_s : QString();
    return topic + gapText(receipt) + outcomeText(receipt);
}

} // namespace Sothebais
