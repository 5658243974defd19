// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/health/endpointmodel.h"

#include "models/health/endpointfilter.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;

class tst_EndpointModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void followsTheList();
    void keepsRowsThatMove();
    void movesWhatIsDragged();
    void showsNothingOfSecrets();
    void filters();
    void sorts();

private:
    QString add(const QString &name, const QString &url = u"http://127.0.0.1:9/health"_s,
                const QStringList &tags = {});
    QStringList names(const QAbstractItemModel &model) const;

    std::unique_ptr<HealthDesk> m_desk; ///< it is not started: nobody is asked anything
    std::unique_ptr<EndpointModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void tst_EndpointModel::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_tester.reset();
    m_model.reset();
    m_desk = std::make_unique<HealthDesk>(HealthDesk::Options(), HealthDesk::Safety());
    m_model = std::make_unique<EndpointModel>(*m_desk);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

QString tst_EndpointModel::add(const QString &name, const QString &url, const QStringList &tags)
{
    const auto id = m_desk->endpoints().add({.name = name, .url = url, .tags = tags});
    return id ? *id : QString();
}

QStringList tst_EndpointModel::names(const QAbstractItemModel &model) const
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.index(row, EndpointModel::NameColumn).data().toString());
    return all;
}

void tst_EndpointModel::followsTheList()
{
    const QString a = add(u"a"_s);
    const QString b = add(u"b"_s);
    QCOMPARE(names(*m_model), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(m_model->rowOf(b), 1);
    QCOMPARE(m_model->rowOf(u"nobody"_s), -1);

    Endpoint renamed = *m_desk->endpoints().find(a);
    renamed.name = u"another\u202e\n"_s;
    QVERIFY(m_desk->endpoints().replace(renamed));
    QVERIFY(names(*m_model).constFirst().startsWith(u"another"_s));
    QVERIFY(!names(*m_model).constFirst().contains(u'\n'));
    QVERIFY(!names(*m_model).constFirst().contains(u'\u202e'));

    m_desk->endpoints().remove(a);
    QCOMPARE(names(*m_model), QStringList{u"b"_s});
    m_desk->endpoints().undo();
    QCOMPARE(m_model->rowCount(), 2);
}

/// Whoever has selected a row keeps it.
void tst_EndpointModel::keepsRowsThatMove()
{
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        add(name);
    const QPersistentModelIndex d = m_model->index(3, EndpointModel::NameColumn);
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_desk->endpoints().move(3, 0);
    QCOMPARE(names(*m_model), (QStringList{u"d"_s, u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(d.row(), 0);
    m_desk->endpoints().move(0, 2);
    QCOMPARE(names(*m_model), (QStringList{u"a"_s, u"b"_s, u"d"_s, u"c"_s}));
    QCOMPARE(d.row(), 2);
    QCOMPARE(resets.size(), 0);
}

void tst_EndpointModel::movesWhatIsDragged()
{
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        add(name);
    const auto drag = [&](int row, int before) {
        const std::unique_ptr<QMimeData> mime(m_model->mimeData({m_model->index(row, 0)}));
        m_model->dropMimeData(mime.get(), Qt::MoveAction, before, 0, {});
    };
    drag(0, 2);
    QCOMPARE(names(*m_model), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
    drag(2, 0);
    QCOMPARE(names(*m_model), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
    drag(0, -1); // below all
    QCOMPARE(names(*m_model), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
    drag(1, 2); // where it is
    QCOMPARE(names(*m_model), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
    QMimeData strange;
    strange.setData(u"application/x-sothebais-endpoint"_s, "nobody");
    QVERIFY(!m_model->dropMimeData(&strange, Qt::MoveAction, 0, 0, {}));
}

void tst_EndpointModel::showsNothingOfSecrets()
{
    add(u"a"_s, u"https://user:secret@127.0.0.1:9/health?token=hidden"_s);
    for (int column = 0; column < EndpointModel::ColumnCount; ++column) {
        for (const int role :
             {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(EndpointModel::WordsRole)}) {
            const QString text = m_model->index(0, column).data(role).toString();
            QVERIFY2(!text.contains(u"secret"_s) && !text.contains(u"hidden"_s), qPrintable(text));
        }
    }
}

void tst_EndpointModel::filters()
{
    EndpointFilter filter;
    filter.setSourceModel(m_model.get());
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    add(u"Auction engine"_s, u"http://127.0.0.1:9/health"_s, {u"core"_s});
    add(u"Stream manager"_s, u"http://127.0.0.1:10/health"_s, {u"live"_s});
    QVERIFY(!filter.isFiltering());
    filter.setWords(u" CORE  9 "_s);
    QCOMPARE(names(filter), QStringList{u"Auction engine"_s});
    filter.setWords(u"unknown"_s); // their state
    QCOMPARE(filter.rowCount(), 2);
    filter.setStates({HealthState::Down});
    QCOMPARE(filter.rowCount(), 0);
    filter.setStates({HealthState::Unknown, HealthState::Up});
    QCOMPARE(filter.rowCount(), 2);
    QVERIFY(filter.isFiltering());
}

void tst_EndpointModel::sorts()
{
    EndpointFilter filter;
    filter.setSourceModel(m_model.get());
    for (const QString &name : {u"b"_s, u"c"_s, u"a"_s})
        add(name);
    filter.sort(EndpointModel::NameColumn);
    QCOMPARE(names(filter), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    filter.sort(-1);
    QCOMPARE(names(filter), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
}

QTEST_MAIN(tst_EndpointModel)
#include "tst_endpointmodel.moc"
