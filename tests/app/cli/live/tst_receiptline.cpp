// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/live/receiptline.h"

#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;
using Outcome = Comm::DisconnectReceipt::Outcome;

class tst_ReceiptLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsTheCost_data()
    {
        QTest::addColumn<Comm::DisconnectReceipt>("receipt");
        QTest::addColumn<QString>("line");
        const QDateTime from = QDateTime::fromMSecsSinceEpoch(1'000'000, Qt::UTC);
        const auto row = [from](const char *name, Comm::DisconnectReceipt receipt, const QString &line) {
            receipt.topic = Comm::Topic::glob("lot:*");
            receipt.from = from;
            receipt.to = from.addMSecs(3'230);
            QTest::newRow(name) << receipt << line;
        };
        row("all", {.outcome = Outcome::Repaired, .recovered = 17},
            u"gap of 3.2 s: 17 events recovered, none lost"_s);
        row("one", {.outcome = Outcome::Repaired, .recovered = 1, .duplicates = 1},
            u"gap of 3.2 s: 1 event recovered, none lost, 1 duplicate"_s);
        row("nothing missed", {.outcome = Outcome::Repaired}, u"gap of 3.2 s: no event missed"_s);
        row("not all", {.outcome = Outcome::Unrepaired, .recovered = 2, .reason = u"The history is empty"_s},
            u"gap of 3.2 s cannot be repaired: The history is empty; 2 events recovered, what is lost is unknown"_s);
        row("not tried", {.outcome = Outcome::NotTried},
            u"gap of 3.2 s: events may be missing; --recover would fetch them from the history"_s);
    }
    void tellsTheCost()
    {
        QFETCH(Comm::DisconnectReceipt, receipt);
        QFETCH(QString, line);
        QCOMPARE(receiptLine(receipt, false), line);
        QCOMPARE(receiptLine(receipt, true), u"lot:*: "_s + line);
    }
};

QTEST_GUILESS_MAIN(tst_ReceiptLine)
#include "tst_receiptline.moc"
