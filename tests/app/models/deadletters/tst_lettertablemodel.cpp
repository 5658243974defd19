// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/deadletters/lettertablemodel.h"

#include "core/deadletters/retrylog.h"
#include "models/deadletters/rowchanges.h"
#include "sampleletters.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Sothebais;
using Column = LetterTableModel::Column;

class tst_LetterTableModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void findsTheChanges_data();
    void findsTheChanges();
    void keepsRows();
    void resetsWhereLettersChangePlaces();
    void tellsThePoison();
    void tellsWhatIsNoEvent();

private:
    static LetterSnapshot snapshot(const QList<LetterPointer> &letters)
    {
        LetterSnapshot snapshot;
        snapshot.letters = letters;
        return snapshot;
    }
    /// Those of a text, each named by one character.
    QList<LetterPointer> letters(const QString &names) const
    {
        QList<LetterPointer> list;
        for (const QChar name : names)
            list.append(m_letters[name.unicode()]);
        return list;
    }

    QHash<char16_t, LetterPointer> m_letters;
    RetryLog m_log{std::chrono::minutes(1)};
};

void tst_LetterTableModel::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    for (char name = 'a'; name <= 'z'; ++name)
        m_letters.insert(char16_t(name), sampleLetter(lotEvent(QByteArray(1, name))));
}

void tst_LetterTableModel::findsTheChanges_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("isFound");
    QTest::addColumn<QList<std::pair<int, int>>>("removed");
    QTest::addColumn<QList<std::pair<int, int>>>("inserted");
    using Runs = QList<std::pair<int, int>>;
    QTest::newRow("nothing") << "abc"
                             << "abc" << true << Runs{} << Runs{};
    QTest::newRow("from nothing") << ""
                                  << "abc" << true << Runs{} << Runs{{0, 3}};
    QTest::newRow("to nothing") << "abc"
                                << "" << true << Runs{{0, 3}} << Runs{};
    QTest::newRow("in front") << "abc"
                              << "xyabc" << true << Runs{} << Runs{{0, 2}};
    QTest::newRow("one in the middle") << "abc"
                                       << "ac" << true << Runs{{1, 1}} << Runs{};
    QTest::newRow("both") << "abcdef"
                          << "xacdfy" << true << Runs{{1, 1}, {4, 1}} << Runs{{0, 1}, {5, 1}};
    QTest::newRow("all others") << "abc"
                                << "xy" << true << Runs{{0, 3}} << Runs{{0, 2}};
    QTest::newRow("in another place") << "abc"
                                      << "bca" << false << Runs{} << Runs{};
    QTest::newRow("too many") << "abcdefghi"
                              << "bdfh" << false << Runs{} << Runs{};
}

void tst_LetterTableModel::findsTheChanges()
{
    QFETCH(QString, before);
    QFETCH(QString, now);
    QFETCH(bool, isFound);
    using Runs = QList<std::pair<int, int>>;
    QFETCH(Runs, removed);
    QFETCH(Runs, inserted);
    const auto changes = RowChanges::between(letters(before), letters(now), 4);
    QCOMPARE(changes.has_value(), isFound);
    const auto plain = [](const QList<RowRun> &runs) {
        Runs pairs;
        for (const RowRun &run : runs)
            pairs.append({int(run.first), int(run.count)});
        return pairs;
    };
    QCOMPARE(plain(changes.value_or(RowChanges()).removed), removed);
    QCOMPARE(plain(changes.value_or(RowChanges()).inserted), inserted);
}

/// Whatever comes and goes, who points at a letter goes on pointing at it.
void tst_LetterTableModel::keepsRows()
{
    LetterTableModel model(m_log);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(42);
    for (int round = 0; round < 200; ++round) {
        QList<QPersistentModelIndex> indexes;
        const QList<LetterPointer> before = model.letters();
        for (int row = 0; row < model.rowCount(); ++row)
            indexes.append(model.index(row, 0));
        QString names;
        for (char16_t name = u'a'; name <= u'z'; ++name) {
            if (random.bounded(3) > 0)
                names.append(QChar(name));
        }
        model.show(snapshot(letters(names)));
        QCOMPARE(model.letters(), letters(names));
        for (qsizetype i = 0; i < indexes.size(); ++i) {
            const int row = model.rowOf(before[i].get());
            QCOMPARE(indexes[i].isValid() ? indexes[i].row() : -1, row);
        }
    }
}

void tst_LetterTableModel::resetsWhereLettersChangePlaces()
{
    LetterTableModel model(m_log);
    model.show(snapshot(letters(QStringLiteral("abc"))));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.show(snapshot(letters(QStringLiteral("cab"))));
    QCOMPARE(resets.size(), 1);
    QCOMPARE(model.letters(), letters(QStringLiteral("cab")));
}

/// In words and as a severity, not in a colour alone.
void tst_LetterTableModel::tellsThePoison()
{
    LetterTableModel model(m_log);
    model.show(snapshot({sampleLetter(lotEvent("a"), {.attempts = 2, .retries = 4}),
                         sampleLetter(lotEvent("b"), {.retries = 1})}));
    const auto text = [&](int row, Column column) { return model.index(row, int(column)).data().toString(); };
    QCOMPARE(text(0, Column::Retries), QStringLiteral("4, poison"));
    QCOMPARE(text(0, Column::Attempts), QStringLiteral("2"));
    QCOMPARE(text(1, Column::Retries), QStringLiteral("1"));
    QCOMPARE(text(1, Column::Attempts), QString());
    const auto severity = [&](int row) {
        return model.index(row, 0).data(LetterTableModel::SeverityRole).value<EventSeverity>();
    };
    QCOMPARE(severity(0), EventSeverity::Error);
    QCOMPARE(severity(1), EventSeverity::Normal);
    QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Poison")));
}

void tst_LetterTableModel::tellsWhatIsNoEvent()
{
    LetterTableModel model(m_log);
    model.show(snapshot({Letter::of(Comm::DeadLetter::parse("<b>no entry</b>"))}));
    QCOMPARE(model.index(0, int(Column::Type)).data().toString(), QStringLiteral("(no event)"));
    QVERIFY(!model.index(0, int(Column::Error)).data().toString().isEmpty());
    QCOMPARE(model.index(0, 0).data(LetterTableModel::SeverityRole).value<EventSeverity>(),
             EventSeverity::Warning);
}

QTEST_MAIN(tst_LetterTableModel)
#include "tst_lettertablemodel.moc"
