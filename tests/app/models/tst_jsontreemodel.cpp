// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/jsontreemodel.h"

#include "core/jsonscanner.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Sothebais;

class tst_JsonTreeModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void showsTheText();
    void opensWhatIsAskedFor();
    void givesPointers();
    void saysWhatItLeavesOut();
    void survivesDepth();
    void survivesBrokenText();
    void showsControlCharacters();

private:
    static QString text(const QAbstractItemModel &model, const QList<int> &path, int column);
    static QModelIndex at(const QAbstractItemModel &model, const QList<int> &path);
};

QModelIndex tst_JsonTreeModel::at(const QAbstractItemModel &model, const QList<int> &path)
{
    QModelIndex index;
    for (const int row : path)
        index = model.index(row, 0, index);
    return index;
}

QString tst_JsonTreeModel::text(const QAbstractItemModel &model, const QList<int> &path, int column)
{
    return at(model, path).siblingAtColumn(column).data().toString();
}

void tst_JsonTreeModel::showsTheText()
{
    JsonTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false); // it would open nodes while others are being opened
    model.setText(R"({"z":1000.00,"a":"caf\u00e9","a":null,"big":12345678901234567890,"o":{},"l":[1]})");
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(text(model, {0}, JsonTreeModel::NameColumn), QStringLiteral("z"));
    QCOMPARE(text(model, {0}, JsonTreeModel::ValueColumn), QStringLiteral("1000.00"));
    QCOMPARE(text(model, {1}, JsonTreeModel::ValueColumn), QStringLiteral("café"));
    QCOMPARE(text(model, {2}, JsonTreeModel::NameColumn), QStringLiteral("a"));
    QCOMPARE(text(model, {2}, JsonTreeModel::ValueColumn), QStringLiteral("null"));
    QCOMPARE(text(model, {3}, JsonTreeModel::ValueColumn), QStringLiteral("12345678901234567890"));
    QVERIFY(!model.hasChildren(model.index(4, 0)));
    QVERIFY(model.hasChildren(model.index(5, 0)));
    QCOMPARE(model.index(1, 0).data(JsonTreeModel::KindRole).toInt(), int(JsonKind::String));
    model.setText({});
    QCOMPARE(model.rowCount(), 0);
}

void tst_JsonTreeModel::opensWhatIsAskedFor()
{
    JsonTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false); // it would open nodes while others are being opened
    model.setText(R"({"data":{"lots":[{"id":"7"}]}})");
    const QModelIndex data = model.index(0, 0);
    QCOMPARE(model.rowCount(data), 0);
    QVERIFY(model.canFetchMore(data));
    model.fetchMore(data);
    QVERIFY(!model.canFetchMore(data));
    model.fetchMore(at(model, {0, 0}));
    model.fetchMore(at(model, {0, 0, 0}));
    QCOMPARE(text(model, {0, 0, 0, 0}, JsonTreeModel::ValueColumn), QStringLiteral("7"));
    QCOMPARE(at(model, {0, 0, 0}).parent(), at(model, {0, 0}));
}

void tst_JsonTreeModel::givesPointers()
{
    JsonTreeModel model;
    model.setText(R"({"a/b~\u0063":[1,[2]]})");
    model.fetchMore(at(model, {0}));
    model.fetchMore(at(model, {0, 1}));
    QCOMPARE(at(model, {0}).data(JsonTreeModel::PointerRole).toString(), QStringLiteral("/a~1b~0c"));
    QCOMPARE(at(model, {0, 1, 0}).data(JsonTreeModel::PointerRole).toString(),
             QStringLiteral("/a~1b~0c/1/0"));
}

void tst_JsonTreeModel::saysWhatItLeavesOut()
{
    constexpr int Count = 250'000;
    JsonTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false); // it would open nodes while others are being opened
    const QByteArray longText(100'000, 'x');
    model.setText("[\"" + longText + '"' + QByteArray(",1").repeated(Count) + ']');
    QCOMPARE(model.rowCount(), JsonTreeModel::MaxChildren + 1);
    const QString rest = text(model, {JsonTreeModel::MaxChildren}, JsonTreeModel::ValueColumn);
    QVERIFY2(rest.contains(QLocale().toString(Count + 1 - JsonTreeModel::MaxChildren)), qPrintable(rest));

    QVERIFY(text(model, {0}, JsonTreeModel::ValueColumn).size() < 3000);
    QVERIFY(text(model, {0}, JsonTreeModel::ValueColumn).contains(QLocale().toString(longText.size() + 2)));
    QCOMPARE(at(model, {0}).data(JsonTreeModel::TextRole).toString(), QString::fromLatin1(longText));
}

void tst_JsonTreeModel::survivesDepth()
{
    constexpr int Depth = 512;
    JsonTreeModel model;
    model.setText(QByteArray(Depth, '[') + QByteArray(Depth, ']'));
    QModelIndex index;
    for (int i = 2; i < Depth; ++i) {
        QCOMPARE(model.rowCount(index), 1);
        index = model.index(0, 0, index);
        if (model.canFetchMore(index))
            model.fetchMore(index);
    }
    QCOMPARE(index.data(JsonTreeModel::PointerRole).toString(), QStringLiteral("/0").repeated(Depth - 2));
}

void tst_JsonTreeModel::survivesBrokenText()
{
    JsonTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false); // it would open nodes while others are being opened
    model.setText(R"({"a":1,"b":[2,"c)");
    QCOMPARE(model.rowCount(), 2);
    model.fetchMore(at(model, {1}));
    QCOMPARE(model.rowCount(at(model, {1})), 2);
    model.setText("}");
    QCOMPARE(model.rowCount(), 0);
}

void tst_JsonTreeModel::showsControlCharacters()
{
    JsonTreeModel model;
    model.setText(R"({"a\u0007":"x\u202ey"})");
    QCOMPARE(text(model, {0}, JsonTreeModel::NameColumn), QStringLiteral("a␇"));
    QCOMPARE(text(model, {0}, JsonTreeModel::ValueColumn), QStringLiteral("x\uFFFDy"));
    QCOMPARE(at(model, {0}).data(JsonTreeModel::TextRole).toString(), QStringLiteral("x\u202Ey"));
}

QTEST_MAIN(tst_JsonTreeModel)
#include "tst_jsontreemodel.moc"
