// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receiptsummary.h"

#include "core/events/eventtime.h"
#include "core/text/visibletext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

class Sentence
{
    Q_DECLARE_TR_FUNCTIONS(ReceiptSummary)
public:
    explicit Sentence(QByteArrayView receipt)
        : m_receipt(QJsonDocument::fromJson(receipt.toByteArray()).object())
    {
    }

    bool isRepaired() const { return m_receipt[u"outcome"].toString() == "repaired"_L1; }

    QString text() const
    {
        return tr("Connection lost for %1: %2").arg(spanText(milliseconds()), isRepaired() ? good() : bad());
    }

private:
    qint64 milliseconds() const
    {
        return qMax(0, qint64(m_receipt[u"to"].toDouble() - m_receipt[u"from"].toDouble()));
    }

    QString good() const
    {
        const int recovered = m_receipt[u"recovered"].toInt();
        return recovered == 0 ? tr("no event missed")
                              : tr("%n event(s) recovered, none lost", nullptr, recovered);
    }

    QString bad() const
    {
        const QString reason = visibleText(m_receipt[u"reason"].toString());
        const int recovered = m_receipt[u"recovered"].toInt();
        const QString text = recovered == 0
            ? tr("events may be missing")
            : tr("%n event(s) recovered, others may be missing", nullptr, recovered);
        return reason.isEmpty() ? text : u"%1 (%2)"_s.arg(text, reason);
    }

    QJsonObject m_receipt;
};

} // namespace

QString receiptSummary(QByteArrayView receipt)
{
    return Sentence(receipt).text();
}

bool isRepaired(QByteArrayView receipt)
{
    return Sentence(receipt).isRepaired();
}

} // namespace Sothebais
