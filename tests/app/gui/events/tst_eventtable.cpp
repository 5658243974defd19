// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/events/eventtable.h"

#include "core/store/eventlog.h"
#include "gui/theme/theme.h"
#include "models/eventtablemodel.h"
#include "sampleevents.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Sothebais;

class tst_EventTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void followsTheNewest();
    void stopsWhenScrolledUp();
    void followsAgainAtTheEnd();
    void staysWhereItIsRead();
    void keepsTheSelection();
    void neverSelectsByItself();
    void selectionComesBackAfterTheFilter();
    void staysAtTheEndWhenResized();
    void focusSelectsNothing();
    void firstKeySelectsWhatIsInSight();

private:
    void append(int first, int count);
    QByteArray topId() const;
    bool isAtEnd() const;

    QTemporaryDir m_root;
    std::unique_ptr<EventLog> m_store;
    std::unique_ptr<EventTableModel> m_model;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<EventTable> m_table;
};

void tst_EventTable::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*")));
    m_store = std::make_unique<EventLog>(
        EventLog::Options{.root = m_root.path(), .limits = {.maxEvents = 200, .segmentBytes = 1}});
    QVERIFY(m_store->open());
    m_model = std::make_unique<EventTableModel>(*m_store);
    m_theme = std::make_unique<Theme>(Theme::Mode::Light);
    m_table = std::make_unique<EventTable>(*m_model, *m_theme);
    m_table->resize(900, 400);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    append(0, 100);
}

void tst_EventTable::cleanup()
{
    m_table.reset();
    m_theme.reset();
    m_model.reset();
    m_store.reset();
}

/// Returns when the log shows them.
void tst_EventTable::append(int first, int count)
{
    m_store->append(numberedArrival(first, count));
    QTRY_COMPARE(m_store->end(), first + count);
}

/// The event in the first row in sight.
QByteArray tst_EventTable::topId() const
{
    const QModelIndex index = m_table->indexAt(QPoint(5, m_table->rowHeight() - 2));
    return m_model->eventAt(index.row()).event.id().toByteArray();
}

bool tst_EventTable::isAtEnd() const
{
    const QRect last = m_table->visualRect(m_model->index(m_model->rowCount() - 1, 0));
    return m_table->viewport()->rect().contains(last.center());
}

void tst_EventTable::followsTheNewest()
{
    QTRY_VERIFY(isAtEnd());
    append(100, 50);
    QTRY_VERIFY(isAtEnd());
    append(150, 300); // more than there is room for
    QTRY_VERIFY(isAtEnd());
    QVERIFY(m_table->isFollowing());
    QCOMPARE(m_table->newEvents(), 0);
}

void tst_EventTable::stopsWhenScrolledUp()
{
    QTRY_VERIFY(isAtEnd());
    QSignalSpy following(m_table.get(), &EventTable::followingChanged);
    m_table->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
    QCOMPARE(following.count(), 1);
    QVERIFY(!m_table->isFollowing());

    const QByteArray top = topId();
    append(100, 7);
    QTRY_COMPARE(m_table->newEvents(), 7);
    QCOMPARE(topId(), top);
    QVERIFY(!isAtEnd());
}

void tst_EventTable::followsAgainAtTheEnd()
{
    QTRY_VERIFY(isAtEnd());
    m_table->verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
    QVERIFY(!m_table->isFollowing());
    append(100, 7);
    QTRY_COMPARE(m_table->newEvents(), 7);
    m_table->verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
    QVERIFY(m_table->isFollowing());
    QCOMPARE(m_table->newEvents(), 0);
}

/// Old events leave above while the user reads: what is read does not move.
void tst_EventTable::staysWhereItIsRead()
{
    QTRY_VERIFY(isAtEnd());
    m_table->verticalScrollBar()->setValue(60);
    QVERIFY(!m_table->isFollowing());
    QCOMPARE(topId(), "60");
    for (int first = 100; first < 250; first += 10) {
        append(first, 10);
        QCoreApplication::processEvents();
        QCOMPARE(topId(), "60");
    }
    QCOMPARE(m_store->first(), 50);
}

void tst_EventTable::keepsTheSelection()
{
    m_table->selectEvent(40);
    QSignalSpy selected(m_table.get(), &EventTable::eventSelected);
    append(100, 130);
    QCOMPARE(m_model->sequenceAt(m_table->currentIndex().row()), 40);
    QCOMPARE(m_table->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(selected.count(), 0);
}

/// The selected event is let go: nothing takes its place.
void tst_EventTable::neverSelectsByItself()
{
    m_table->selectEvent(10);
    QSignalSpy selected(m_table.get(), &EventTable::eventSelected);
    append(100, 150);
    QVERIFY(!m_table->currentIndex().isValid());
    QVERIFY(m_table->selectionModel()->selectedRows().isEmpty());
    QCOMPARE(m_table->selectedEvent(), 10);
    QCOMPARE(selected.count(), 0);
}

void tst_EventTable::selectionComesBackAfterTheFilter()
{
    m_table->selectEvent(42);
    m_model->setFilter(*Filter::parse(QStringLiteral("\"number 77\"")));
    QTRY_COMPARE(m_model->rowCount(), 1);
    QVERIFY(!m_table->currentIndex().isValid());
    m_model->setFilter(Filter());
    QTRY_COMPARE(m_model->rowCount(), 100);
    QCOMPARE(m_model->sequenceAt(m_table->currentIndex().row()), 42);
}

void tst_EventTable::staysAtTheEndWhenResized()
{
    QTRY_VERIFY(isAtEnd());
    m_table->resize(900, 200);
    QTRY_VERIFY(isAtEnd());
    QVERIFY(m_table->isFollowing());
    m_table->resize(900, 600);
    QTRY_VERIFY(isAtEnd());
    QVERIFY(m_table->isFollowing());
}

void tst_EventTable::focusSelectsNothing()
{
    QSignalSpy selected(m_table.get(), &EventTable::eventSelected);
    m_table->clearFocus();
    m_table->setFocus();
    QVERIFY(m_table->selectionModel()->selectedRows().isEmpty());
    QCOMPARE(selected.count(), 0);
}

void tst_EventTable::firstKeySelectsWhatIsInSight()
{
    QTRY_VERIFY(isAtEnd());
    QTest::keyClick(m_table.get(), Qt::Key_Down);
    QVERIFY(m_table->selectedEvent() > 90);
    const qint64 first = m_table->selectedEvent();
    QTest::keyClick(m_table.get(), Qt::Key_Up);
    QCOMPARE(m_table->selectedEvent(), first - 1);
}

QTEST_MAIN(tst_EventTable)
#include "tst_eventtable.moc"
