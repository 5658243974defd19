// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/facetmodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;

namespace {

Facet facet(const QString &id, qint64 count = 1, std::vector<Facet> children = {})
{
    return {.id = id, .name = id, .count = count, .children = std::move(children)};
}

QStringList names(const FacetModel &model, const QModelIndex &parent = {})
{
    QStringList result;
    for (int row = 0; row < model.rowCount(parent); ++row)
        result.append(model.index(row, 0, parent).data().toString());
    return result;
}

} // namespace

class tst_FacetModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void showsATree()
    {
        FacetModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show({facet(u"types"_s, 0, {facet(u"lot:*"_s, 3, {facet(u"lot:start"_s, 3)})})});
        const QModelIndex types = model.index(0, 0);
        QVERIFY(FacetModel::isSection(types));
        QCOMPARE(names(model), QStringList{u"types"_s});
        QCOMPARE(names(model, types), QStringList{u"lot:*"_s});
        const QModelIndex lots = model.index(0, 0, types);
        QVERIFY(!FacetModel::isSection(lots));
        QCOMPARE(names(model, lots), QStringList{u"lot:start"_s});
        QCOMPARE(lots.siblingAtColumn(FacetModel::CountColumn).data(), u"3"_s);
        QCOMPARE(types.siblingAtColumn(FacetModel::CountColumn).data(), QString());
    }

    void saysWhat()
    {
        FacetModel model;
        model.show({facet(u"types"_s, 0,
                          {{.id = u"x"_s,
                            .name = u"lot:bid:placed"_s,
                            .note = u"BID_PLACED"_s,
                            .term = u"type == lot:bid:placed"_s,
                            .family = EventFamily::Bid,
                            .count = 12345,
                            .share = 0.5,
                            .rate = 7.5}})});
        const QModelIndex bid = model.index(0, 0, model.index(0, 0));
        QCOMPARE(bid.data(FacetModel::TermRole), u"type == lot:bid:placed"_s);
        QCOMPARE(bid.data(FacetModel::NoteRole), u"BID_PLACED"_s);
        QCOMPARE(bid.data(FacetModel::ShareRole), 0.5);
        QCOMPARE(bid.data(FacetModel::FamilyRole).value<EventFamily>(), EventFamily::Bid);
        QCOMPARE(bid.siblingAtColumn(FacetModel::RateColumn).data(), u"7.5/s"_s);
        QCOMPARE(bid.data(Qt::AccessibleTextRole),
                 u"lot:bid:placed (BID_PLACED): 12,345 events, 50.0 %, 7.5 a second"_s);
    }

    /// Who has selected a row keeps it, whatever comes, goes or overtakes it.
    void keepsRows()
    {
        FacetModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto show = [&model](const QStringList &ids) {
            std::vector<Facet> children;
            for (const QString &id : ids)
                children.push_back(facet(id, 1, {facet(id + u".child"_s)}));
            model.show({facet(u"subjects"_s, 0, children)});
        };
        show({u"b"_s, u"d"_s, u"f"_s});
        const QModelIndex section = model.index(0, 0);
        const QPersistentModelIndex chosen = model.index(1, 0, section);
        const QPersistentModelIndex inner = model.index(0, 0, chosen);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QStringList orders[] = {{u"a"_s, u"b"_s, u"d"_s, u"f"_s},
                                      {u"d"_s, u"f"_s, u"a"_s},
                                      {u"x"_s, u"f"_s, u"y"_s, u"d"_s},
                                      {u"d"_s}};
        for (const QStringList &order : orders) {
            show(order);
            QCOMPARE(names(model, section), order);
            QCOMPARE(chosen.data(), u"d"_s);
            QCOMPARE(inner.data(), u"d.child"_s);
        }
        show({});
        QVERIFY(!chosen.isValid());
        model.show({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(resets.size(), 0);
    }

    void tellsOnlyWhatChanges()
    {
        FacetModel model;
        model.show({facet(u"types"_s, 0, {facet(u"a"_s, 1), facet(u"b"_s, 1)})});
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.show({facet(u"types"_s, 0, {facet(u"a"_s, 1), facet(u"b"_s, 1)})});
        QCOMPARE(changed.size(), 0);
        model.show({facet(u"types"_s, 0, {facet(u"a"_s, 1), facet(u"b"_s, 2)})});
        QCOMPARE(changed.size(), 1);
    }
};

QTEST_MAIN(tst_FacetModel)
#include "tst_facetmodel.moc"
