// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/deadletters/lettergroupmodel.h"

#include "core/deadletters/groupnotes.h"
#include "sampleletters.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Sothebais;

class tst_LetterGroupModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsAllAndEach();
    void keepsItsRows();
    void tellsTheNotes();

private:
    static LetterSnapshot snapshot(const QList<LetterPointer> &letters)
    {
        LetterSnapshot snapshot;
        snapshot.view.grouping = LetterGrouping::Error;
        snapshot.letters = letters;
        snapshot.groups = letterGroups(letters, LetterGrouping::Error, SampleTime);
        snapshot.matching = letters.size();
        return snapshot;
    }
    static LetterPointer letter(const QByteArray &id, const QString &error, int retries = 0)
    {
        return sampleLetter(lotEvent(id), {.message = error, .retries = retries});
    }

    QTemporaryDir m_root;
    QSettings m_settings{m_root.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    GroupNotes m_notes{m_settings};
};

void tst_LetterGroupModel::showsAllAndEach()
{
    LetterGroupModel model(m_notes);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 1);
    model.show(snapshot({letter("a", QStringLiteral("closed")), letter("b", QStringLiteral("closed"), 3),
                         letter("c", QStringLiteral("late"))}));
    QCOMPARE(model.rowCount(), 3);
    const auto value = [&](int row, int role) { return model.index(row).data(role); };
    QCOMPARE(value(0, LetterGroupModel::CountRole).toInt(), 3);
    QCOMPARE(value(0, LetterGroupModel::PoisonRole).toInt(), 1);
    QVERIFY(value(0, LetterGroupModel::KeyRole).toByteArray().isEmpty());
    QCOMPARE(value(1, Qt::DisplayRole).toString(), QStringLiteral("closed"));
    QCOMPARE(value(1, LetterGroupModel::CountRole).toInt(), 2);
    QCOMPARE(value(1, LetterGroupModel::FirstRole).toLongLong(), SampleTime);
    QCOMPARE(value(2, Qt::DisplayRole).toString(), QStringLiteral("late"));
    QVERIFY(value(1, Qt::AccessibleTextRole).toString().contains(QStringLiteral("poison")));
}

/// Who has chosen a group goes on pointing at it while its numbers change.
void tst_LetterGroupModel::keepsItsRows()
{
    LetterGroupModel model(m_notes);
    model.show(snapshot({letter("a", QStringLiteral("closed")), letter("b", QStringLiteral("closed"))}));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.show(snapshot({letter("a", QStringLiteral("closed"))}));
    QCOMPARE(resets.size(), 0);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(model.index(1).data(LetterGroupModel::CountRole).toInt(), 1);
    model.show(snapshot({letter("a", QStringLiteral("late"))}));
    QCOMPARE(resets.size(), 1);
}

void tst_LetterGroupModel::tellsTheNotes()
{
    LetterGroupModel model(m_notes);
    model.show(snapshot({letter("a", QStringLiteral("closed"))}));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    m_notes.setNote(model.index(1).data(LetterGroupModel::KeyRole).toByteArray(),
                    QStringLiteral("the bank knows"));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(model.index(1).data(LetterGroupModel::NoteRole).toString(), QStringLiteral("the bank knows"));
    QVERIFY(
        model.index(1).data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("the bank knows")));
}

QTEST_MAIN(tst_LetterGroupModel)
#include "tst_lettergroupmodel.moc"
