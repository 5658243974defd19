// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/health/healthpage.h"

#include "../../core/health/faultysocket.h"
#include "freeport.h"
#include "gui/health/heartbeatbar.h"
#include "healthwindow.h"
#include "httpscript.h"
#include "models/health/endpointmodel.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolTip>

using namespace Sothebais;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Fault = FaultySocket::Fault;

/// Everything is done in the real window, against real servers.
class tst_HealthPage : public QObject, private HealthWindow
{
    Q_OBJECT
private Q_SLOTS:
    void init() { openAnew(); }
    void cleanup() { close(); }
    void showsEachState();
    void showsOnlySome();
    void blamesTheParentAlone();
    void showsWhatIsKnown();
    void tellsOfEachBeat();
    void logsFrames();
    void sendsOnlyWhenArmed();
    void connectsNow();
    void disconnects();
    void remembersTheRows();
    void choosesColumnsAndOrder();
    void everythingHasAName();
};

void tst_HealthPage::showsEachState()
{
    HttpScript well({HttpScript::Answer::json(R"({"status":"ok"})")});
    HttpScript ill({HttpScript::Answer::status(503, "{}")});
    HttpScript wrong({HttpScript::Answer::json(R"({"status":"error"})")});
    FaultySocket socket;
    const QString up = addHttp(well.url());
    const QString down = addHttp(ill.url());
    const QString unmet = addHttp(wrong.url());
    const QString live = addSocket(socket.url());
    QTRY_COMPARE(state(up), HealthState::Up);
    QTRY_COMPARE(state(down), HealthState::Down);
    QTRY_COMPARE(state(unmet), HealthState::Down);
    QTRY_COMPARE(state(live), HealthState::Up);
    const auto cell
        = [&](int row, int column) { return cards()->model()->index(row, column).data().toString(); };
    QTRY_COMPARE(cell(0, EndpointModel::StateColumn), u"up"_s);
    QTRY_COMPARE(cell(1, EndpointModel::StateColumn), u"down: bad status"_s);
    QTRY_COMPARE(cell(2, EndpointModel::StateColumn), u"down: condition not met"_s);
    QTRY_COMPARE(child<QAbstractButton>("downCounter")->text(), u"2 down"_s);
    QTRY_COMPARE(child<QAbstractButton>("upCounter")->text(), u"2 up"_s);
    QTRY_COMPARE(rail()->badge().text, u"2"_s);
    QCOMPARE(rail()->badge().severity, EventSeverity::Error);

    socket.setFault(Fault::Talk); // messages, but no pongs
    QTRY_COMPARE(state(live), HealthState::Degraded);
    QTRY_COMPARE(child<QAbstractButton>("degradedCounter")->text(), u"1 degraded"_s);
    QVERIFY(cards()->model()->index(3, 0).data(Qt::AccessibleTextRole).toString().contains(u"degraded"_s));
}

void tst_HealthPage::showsOnlySome()
{
    HttpScript well({HttpScript::Answer::json(R"({"status":"ok"})")});
    addHttp(well.url());
    const QString down = addSocket(u"ws://127.0.0.1:%1"_s.arg(freePort()));
    QTRY_COMPARE(state(down), HealthState::Down);
    QTRY_VERIFY(isVisible("downCounter"));
    click("downCounter");
    QCOMPARE(names(), QStringList{u"Live"_s});
    QTest::keyClick(m_page, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(child<QLineEdit>("endpointSearchField")->hasFocus());
    QTest::keyClicks(child<QLineEdit>("endpointSearchField"), u"service"_s);
    QVERIFY(isVisible("healthPlaceholder"));
    click("showAllEndpointsButton");
    QCOMPARE(names().size(), 2);
    QVERIFY(!child<QAbstractButton>("downCounter")->isChecked());
}

void tst_HealthPage::blamesTheParentAlone()
{
    const QString parent = addHttp(u"http://127.0.0.1:%1/health"_s.arg(freePort()));
    const QString child1 = addHttp(u"http://127.0.0.1:%1/health"_s.arg(freePort()), parent);
    QTRY_COMPARE(state(parent), HealthState::Down);
    QTRY_COMPARE(state(child1), HealthState::Unknown);
    QTRY_COMPARE(rail()->badge().text, u"1"_s);
    choose(child1);
    QTRY_VERIFY(facts().contains(u"Depends on: Service"_s));
    QVERIFY(text("stateText").startsWith(u"unknown"_s));
}

void tst_HealthPage::showsWhatIsKnown()
{
    HttpScript service({HttpScript::Answer::json(
        R"({"status":"healthy","components":{"redis":{"status":"error","message":"<b>gone</b>"}}})")});
    const QString id = addHttp(service.url());
    choose(id);
    QTRY_COMPARE(text("stateText"), u"degraded: a part is not well"_s);
    QTRY_VERIFY(facts().join(u'\n').contains(u"p95: "_s));
    showTab(u"Answer"_s);
    QTRY_VERIFY(facts().contains(u"redis: error – <b>gone</b>"_s));
    QVERIFY(facts().join(u'\n').contains(u"Status: 200"_s));
    showTab(u"Body"_s);
    QTRY_VERIFY(child<QTabWidget>("endpointTabs")
                    ->currentWidget()
                    ->findChild<QPlainTextEdit *>()
                    ->toPlainText()
                    .contains(u"healthy"_s));
}

void tst_HealthPage::tellsOfEachBeat()
{
    HttpScript service({HttpScript::Answer::status(500, "{}")});
    const QString id = addHttp(service.url());
    choose(id);
    QTRY_VERIFY(m_session->health().health(id).beats.size() > 1);
    auto *const bar = child<HeartbeatBar>("heartbeatBar");
    bar->setFocus();
    QTest::keyClick(bar, Qt::Key_Left);
    QTRY_VERIFY2(text("beatText").contains(u"down: bad status"_s), qPrintable(text("beatText")));
    QVERIFY(bar->accessibleDescription().contains(u"down"_s));
    QTest::keyClick(bar, Qt::Key_Home);
    QVERIFY(text("beatText").contains(u"nobody looked"_s));

    const QPoint last(bar->width() - 2, bar->height() / 2);
    QHelpEvent help(QEvent::ToolTip, last, bar->mapToGlobal(last));
    QCoreApplication::sendEvent(bar, &help);
    QVERIFY2(QToolTip::text().contains(u"bad status"_s), qPrintable(QToolTip::text()));
    QToolTip::hideText();
}

void tst_HealthPage::logsFrames()
{
    FaultySocket socket;
    const QString id = addSocket(socket.url());
    choose(id);
    showTab(u"Frames"_s);
    QTRY_COMPARE(state(id), HealthState::Up);
    socket.say(R"({"type":"stats","fps":25})");
    const auto *const frames = child<QTableView>("frameTable")->model();
    const auto has = [&](const QString &payload) {
        for (int row = 0; row < frames->rowCount(); ++row) {
            if (frames->index(row, 4).data().toString() == payload)
                return true;
        }
        return false;
    };
    QTRY_VERIFY(has(uR"({"type":"stats","fps":25})"_s));
    QTest::keyClicks(child<QLineEdit>("frameFilterField"), u"fps > 20"_s);
    QTRY_COMPARE(frames->rowCount(), 1);
    QTRY_VERIFY(text("frameCounts").contains(u"hidden"_s));
    child<QTableView>("frameTable")->selectRow(0);
    QTRY_VERIFY(
        child<QWidget>("frameLogView")->findChild<QPlainTextEdit *>()->toPlainText().contains(u"25"_s));

    click("exportFramesButton");
    const QString path = m_folder->filePath(u"frames.ndjson"_s);
    chooseFile("exportFramesDialog", path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QCOMPARE(written.count('\n'), 1);
    QVERIFY(written.contains(R"("json":{"type":"stats","fps":25})"));
    QTRY_VERIFY(text("endpointNewsTitle").contains(u"1 frame"_s));
}

void tst_HealthPage::sendsOnlyWhenArmed()
{
    FaultySocket socket;
    const QString id = addSocket(socket.url());
    choose(id);
    showTab(u"Frames"_s);
    QTRY_COMPARE(state(id), HealthState::Up);
    auto *const field = child<QPlainTextEdit>("sendField");
    const auto *const button = child<QPushButton>("sendButton");
    field->setPlainText(uR"({"type":"hello"})"_s);
    QVERIFY(!button->isEnabled());
    QVERIFY(!button->toolTip().isEmpty());
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    m_session->arming().arm(5min);
    QTRY_VERIFY(button->isEnabled());
    QVERIFY(text("sendState").startsWith(u"JSON"_s));
    QVERIFY(!socket.heard().contains(R"({"type":"hello"})"));
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(socket.heard().contains(R"({"type":"hello"})"));
    QTRY_VERIFY(field->toPlainText().isEmpty());
    QTRY_VERIFY2(text("sendState").startsWith(u"Sent"_s), qPrintable(text("sendState")));
    QTRY_COMPARE(m_session->audit().entries().size(), 2); // arming is written down, too
    QCOMPARE(m_session->audit().entries().constLast().after, R"({"type":"hello"})"_ba);

    field->setPlainText(u"for this one"_s);
    choose(addSocket(u"ws://127.0.0.1:1/"_s));
    QVERIFY(field->toPlainText().isEmpty());
}

void tst_HealthPage::connectsNow()
{
    FaultySocket socket;
    socket.setFault(Fault::Refuse);
    const QString id = addSocket(socket.url());
    choose(id);
    QTRY_COMPARE(state(id), HealthState::Down);
    QTRY_VERIFY(text("stateText").contains(u"bad status"_s));
    socket.setFault(Fault::None);
    const auto *const button = child<QPushButton>("checkNowButton");
    if (button->isEnabled())
        click("checkNowButton");
    QTRY_COMPARE(text("stateText"), u"up"_s);
    QTRY_VERIFY(!button->isEnabled());
    showTab(u"Connection"_s);
    QTRY_VERIFY(facts().contains(u"State: CONNECTED"_s));
    QVERIFY(facts().contains(u"Status: 101"_s));
}

void tst_HealthPage::disconnects()
{
    FaultySocket socket;
    const QString id = addSocket(socket.url());
    choose(id);
    QTRY_COMPARE(state(id), HealthState::Up);
    QTRY_COMPARE(child<QPushButton>("pauseEndpointButton")->text(), u"Disconnect"_s);
    click("pauseEndpointButton");
    QTRY_COMPARE(text("stateText"), u"paused"_s);
    QTRY_COMPARE(child<QPushButton>("pauseEndpointButton")->text(), u"Connect"_s);
    QTRY_COMPARE(child<QAbstractButton>("pausedCounter")->text(), u"1 paused"_s);
    cards()->setFocus();
    QTest::keyClick(cards(), Qt::Key_Space);
    QTRY_COMPARE(text("stateText"), u"up"_s);
}

void tst_HealthPage::remembersTheRows()
{
    addSocket(u"ws://127.0.0.1:1/"_s);
    click("rowsButton");
    QVERIFY(isVisible("endpointTable"));
    open();
    QTRY_VERIFY(isVisible("endpointTable"));
    QCOMPARE(names(), QStringList{u"Live"_s});
    click("cardsButton");
    QVERIFY(cards()->isVisible());
}

void tst_HealthPage::choosesColumnsAndOrder()
{
    addHttp(u"http://127.0.0.1:1/"_s);
    choose(addSocket(u"ws://127.0.0.1:1/"_s));
    click("rowsButton");
    auto *const table = child<QTableView>("endpointTable");
    chooseInMenu(*table, u"Note"_s);
    QVERIFY(table->isColumnHidden(EndpointModel::NoteColumn));
    table->horizontalHeader()->setSortIndicator(EndpointModel::NameColumn, Qt::AscendingOrder);
    QCOMPARE(names(), (QStringList{u"Live"_s, u"Service"_s}));
    click("cardsButton");
    QCOMPARE(names(), (QStringList{u"Service"_s, u"Live"_s}));
    click("rowsButton");
    QCOMPARE(names(), (QStringList{u"Live"_s, u"Service"_s}));
    chooseInMenu(*table, u"As at first"_s);
    QCOMPARE(names(), (QStringList{u"Service"_s, u"Live"_s}));
    QVERIFY(!table->isColumnHidden(EndpointModel::NoteColumn));
}

void tst_HealthPage::everythingHasAName()
{
    choose(addSocket(u"ws://127.0.0.1:1/"_s));
    for (const QWidget *const widget : m_page->findChildren<QWidget *>()) {
        const bool isOurs = !widget->objectName().startsWith(u"qt_"_s)
            && !widget->inherits("QLineEditIconButton") && !widget->inherits("QTableCornerButton");
        if (!isOurs
            || !(widget->inherits("QAbstractButton") || widget->inherits("QLineEdit")
                 || widget->inherits("QAbstractItemView") || widget->inherits("QPlainTextEdit"))
            || widget->inherits("QHeaderView"))
            continue;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(tst_HealthPage)
#include "tst_healthpage.moc"
