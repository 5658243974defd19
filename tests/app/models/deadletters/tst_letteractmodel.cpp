// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/deadletters/letteractmodel.h"

#include "sampleletters.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;
using Code = Comm::Error::Code;

class tst_LetterActModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsThoseOfOneOutcome();
};

void tst_LetterActModel::showsThoseOfOneOutcome()
{
    LetterActModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto failed = [](const QByteArray &id, Code code, bool mayHaveExecuted = false) {
        return LetterAct{.letter = sampleLetter(lotEvent(id)),
                         .outcome
                         = Comm::Error{.code = code, .message = u"no"_s, .mayHaveExecuted = mayHaveExecuted}};
    };
    QList<LetterAct> acts{{.letter = sampleLetter(lotEvent("a"))},
                          failed("b", Code::NotFound),
                          failed("c", Code::TimedOut, true)};
    model.show(acts);
    QCOMPARE(model.rowCount(), 3);
    model.setOutcome(LetterOutcome::Failed);
    QCOMPARE(model.rowCount(), 0);
    acts += {failed("d", Code::NoReceivers), {.letter = sampleLetter(lotEvent("e"))}};
    model.show(acts);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, LetterActModel::IdColumn).data().toString(), u"d"_s);
    QCOMPARE(model.shown().size(), 1);
    QCOMPARE(model.count(), 5);
    QCOMPARE(model.count(LetterOutcome::Done), 2);
    QCOMPARE(model.count(LetterOutcome::Unsure), 1);
    QCOMPARE(model.count(LetterOutcome::Gone), 1);
    model.setOutcome({});
    QCOMPARE(model.rowCount(), 5);
}

QTEST_GUILESS_MAIN(tst_LetterActModel)
#include "tst_letteractmodel.moc"
