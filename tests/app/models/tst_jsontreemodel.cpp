// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/jsontreemodel.h"

#include "core/json/jsonscanner.h"

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
    void opensTheHugeAtOnce();
    void opensPlaces();
    void saysWhatIsWrongAndMeant();
    void endsAtADepth();
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
    constexpr int Count = 5000;
    JsonTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false); // it would open nodes while others are being opened
    const QByteArray longText(100'000, 'x');
    model.setText("[\"" + longText + '"' + QByteArray(",1").repeated(Count) + ']');
    QCOMPARE(model.rowCount(), JsonTreeModel::MaxChildren + 1);
    const auto rest = [&] { return at(model, {model.rowCount() - 1}); };
    QVERIFY(rest().data(JsonTreeModel::IsRestRole).toBool());
    const QString left = text(model, {JsonTreeModel::MaxChildren}, JsonTreeModel::ValueColumn);
    QVERIFY2(left.contains(QLocale().toString(JsonTreeModel::MaxChildren)), qPrintable(left));
    QVERIFY2(left.contains(QLocale().formattedDataSize(2 * (Count + 1 - JsonTreeModel::MaxChildren) + 1)),
             qPrintable(left));
    model.showMore(rest());
    QCOMPARE(model.rowCount(), 2 * JsonTreeModel::MaxChildren + 1);
    model.showMore(rest());
    model.showMore(rest());
    QCOMPARE(model.rowCount(), Count + 1);
    QVERIFY(!rest().data(JsonTreeModel::IsRestRole).toBool());
    QCOMPARE(text(model, {Count}, JsonTreeModel::NameColumn), QString::number(Count));

    QVERIFY(text(model, {0}, JsonTreeModel::ValueColumn).size() < 3000);
    QVERIFY(text(model, {0}, JsonTreeModel::ValueColumn).contains(QLocale().toString(longText.size() + 2)));
    QCOMPARE(at(model, {0}).data(JsonTreeModel::TextRole).toString(), QString::fromLatin1(longText));
}

/// Nobody waits for the end of a value that nobody has asked for.
void tst_JsonTreeModel::opensTheHugeAtOnce()
{
    JsonTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false);
    const QByteArray huge = "[" + QByteArray("{\"bid\":[1,2,3]},").repeated(500'000) + "0]"; // 8 MB
    model.setText(R"({"id":"e1","data":)" + huge + R"(,"last":"found"})");
    QCOMPARE(model.rowCount(), 3); // what comes behind is not known yet
    QVERIFY(at(model, {2}).data(JsonTreeModel::IsRestRole).toBool());
    model.fetchMore(at(model, {1}));
    QCOMPARE(model.rowCount(at(model, {1})), JsonTreeModel::MaxChildren + 1);
    QCOMPARE(at(model, {1}).data(JsonTreeModel::JsonRole).toByteArray(), huge);
    model.showMore(at(model, {2}));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(text(model, {2}, JsonTreeModel::ValueColumn), QStringLiteral("found"));
}

void tst_JsonTreeModel::opensPlaces()
{
    JsonTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false);
    const QByteArray json = R"({"a":[)" + QByteArray("0,").repeated(3000) + R"({"b":{"c":"here"}}],"d":1})";
    model.setText(json);
    const auto pointerAt = [&](const char *what) {
        return model.open(json.indexOf(what)).data(JsonTreeModel::PointerRole).toString();
    };
    QCOMPARE(pointerAt("\"here"), QStringLiteral("/a/3000/b/c")); // behind the row of the rest
    QCOMPARE(pointerAt("\"c\""), QStringLiteral("/a/3000/b/c"));
    QCOMPARE(pointerAt("\"a\""), QStringLiteral("/a"));
    QCOMPARE(pointerAt("1}"), QStringLiteral("/d"));
    QVERIFY(!model.open(0).isValid());

    // Behind a value whose end nobody has looked for.
    const QByteArray large
        = "{\"a\":\"" + QByteArray(JsonTreeModel::MaxMemberBytes, 'x') + "\",\"b\":[true]}";
    model.setText(large);
    QCOMPARE(model.open(large.indexOf("true")).data(JsonTreeModel::PointerRole).toString(),
             QStringLiteral("/b/0"));
}

void tst_JsonTreeModel::saysWhatIsWrongAndMeant()
{
    JsonTreeModel model;
    const QByteArray json
        = R"({"timestamp":1795445527123,"data":{"lotId":"7","amount":"12.50","bids":[{"x":1}]}})";
    model.setText(json, "lot:bid:placed");
    model.setIssues({{json.indexOf("\"12.50"), {QStringLiteral("Too low")}}});
    model.fetchMore(at(model, {1}));
    model.fetchMore(at(model, {1, 2}));
    model.fetchMore(at(model, {1, 2, 0}));
    QCOMPARE(text(model, {1, 1}, JsonTreeModel::MeaningColumn), QStringLiteral("Too low"));
    QCOMPARE(at(model, {1, 1}).data(JsonTreeModel::IssuesRole).toStringList().size(), 1);
    QVERIFY(at(model, {1}).data(JsonTreeModel::HasIssueInsideRole).toBool());
    QVERIFY(!at(model, {0}).data(JsonTreeModel::HasIssueInsideRole).toBool());
    QVERIFY(text(model, {0}, JsonTreeModel::MeaningColumn).contains(QStringLiteral("2026")));
    QCOMPARE(at(model, {1, 2, 0, 0}).data(JsonTreeModel::PathRole).toString(),
             QStringLiteral("data.bids[0].x"));
    QCOMPARE(at(model, {1, 2, 0, 0}).data(JsonTreeModel::FilterRole).toString(),
             QStringLiteral("data.bids[0].x == 1"));
    model.setText("{}");
    QCOMPARE(model.rowCount(), 0);
}

/// However deep a text is, the tree ends somewhere.
void tst_JsonTreeModel::endsAtADepth()
{
    constexpr int Depth = 100'000;
    JsonTreeModel model;
    const QByteArray json = QByteArray(Depth, '[') + "\"bottom\"" + QByteArray(Depth, ']');
    model.setText(json);
    const QModelIndex deepest = model.open(json.indexOf("\"bottom"));
    QCOMPARE(deepest.data(JsonTreeModel::PointerRole).toString(),
             QStringLiteral("/0").repeated(JsonTreeModel::MaxDepth));
    QVERIFY(!model.hasChildren(deepest));
    QVERIFY(!deepest.siblingAtColumn(JsonTreeModel::ValueColumn).data().toString().contains(u'['));
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
