// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/health/healthpage.h"

#include "../../core/health/faultysocket.h"
#include "core/session.h"
#include "freeport.h"
#include "gui/health/heartbeatbar.h"
#include "gui/mainwindow.h"
#include "gui/rail/railbutton.h"
#include "gui/theme/theme.h"
#include "httpscript.h"
#include "models/health/endpointmodel.h"

#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialog>
#include <QFile>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

using namespace Sothebais;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Fault = FaultySocket::Fault;
using Kind = Endpoint::Kind;

/// Everything is done in the real window, against real servers.
class tst_HealthPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void offersTheServicesOfTheHouse();
    void showsEachState();
    void showsOnlySome();
    void blamesTheParentAlone();
    void showsWhatIsKnown();
    void tellsOfEachBeat();
    void logsFrames();
    void sendsOnlyWhenArmed();
    void connectsNow();
    void disconnects();
    void addsAnEndpoint();
    void editsAnEndpoint();
    void removesAndTakesBack();
    void reorders();
    void importsAndExports();
    void remembersTheRows();
    void offersAMenu();
    void choosesColumnsAndOrder();
    void everythingHasAName();

private:
    void open();
    QString add(const Endpoint &endpoint);
    QString addSocket(const QString &url);
    QString addHttp(const QString &url, const QString &parent = {});
    HealthState state(const QString &id) const { return m_session->health().health(id).state; }
    void choose(const QString &id);
    void showTab(const QString &title);
    QDialog *dialog(const char *name);
    void chooseFile(const char *name, const QString &path);
    void trigger(const char *menu, const QString &text) const;
    void chooseInMenu(QAbstractItemView &view, const QString &text);
    template <typename Widget>
    Widget *child(const char *name) const
    {
        return m_page->findChild<Widget *>(QLatin1StringView(name));
    }
    QString text(const char *name) const
    {
        const auto *const label = child<QLabel>(name);
        return label && label->isVisible() ? label->text() : QString();
    }
    void click(const char *name) const { child<QAbstractButton>(name)->click(); }
    bool isVisible(const char *name) const { return child<QWidget>(name)->isVisible(); }
    QListView *cards() const { return child<QListView>("endpointCards"); }
    QStringList names() const;
    QStringList facts() const;
    RailButton *rail() const { return m_window->findChild<RailButton *>(u"page-health"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    HealthPage *m_page = nullptr;
};

namespace {

HealthRules quickRules()
{
    return {.proof = 150ms,
            .steady = 200ms,
            .parentWait = 500ms,
            .firstRetry = 20ms,
            .lastRetry = 50ms,
            .tick = 10ms,
            .told = 20ms};
}

} // namespace

void tst_HealthPage::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    open();
}

void tst_HealthPage::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_theme.reset();
}

void tst_HealthPage::open()
{
    cleanup();
    m_theme = std::make_unique<Theme>(Theme::Mode::Light);
    m_session = std::make_unique<Session>(
        Session::Options{.feed = {.redis = *Comm::RedisAddress::fromUrl(u"redis://127.0.0.1:1"_s)},
                         .log = {.root = m_folder->filePath(u"live"_s)},
                         .settingsFile = m_folder->filePath(u"settings.ini"_s),
                         .health = {.rules = quickRules()}});
    m_window = std::make_unique<MainWindow>(*m_session, *m_theme);
    m_page = m_window->findChild<HealthPage *>();
    m_window->show();
    m_session->start();
    rail()->click();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QString tst_HealthPage::add(const Endpoint &endpoint)
{
    const auto id = m_session->health().endpoints().add(endpoint);
    return id ? *id : id.error().toString();
}

QString tst_HealthPage::addSocket(const QString &url)
{
    return add({.name = u"Live"_s, .kind = Kind::WebSocket, .url = url, .interval = 100ms, .timeout = 300ms});
}

QString tst_HealthPage::addHttp(const QString &url, const QString &parent)
{
    return add({.name = u"Service"_s,
                .url = url,
                .parent = parent,
                .interval = 100ms,
                .timeout = 300ms,
                .condition = u"status in {ok, healthy}"_s});
}

void tst_HealthPage::choose(const QString &id)
{
    for (int row = 0; row < cards()->model()->rowCount(); ++row) {
        const QModelIndex index = cards()->model()->index(row, 0);
        if (index.data(EndpointModel::IdRole).toString() == id)
            cards()->setCurrentIndex(index);
    }
    QVERIFY(isVisible("endpointDetails"));
}

void tst_HealthPage::showTab(const QString &title)
{
    auto *const tabs = child<QTabWidget>("endpointTabs");
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (tabs->tabText(tab) == title)
            tabs->setCurrentIndex(tab);
    }
    QCOMPARE(tabs->tabText(tabs->currentIndex()), title);
}

QDialog *tst_HealthPage::dialog(const char *name)
{
    const bool isThere
        = QTest::qWaitFor([&] { return child<QDialog>(name) && child<QDialog>(name)->isVisible(); });
    return isThere ? child<QDialog>(name) : nullptr;
}

void tst_HealthPage::chooseFile(const char *name, const QString &path)
{
    QDialog *const files = dialog(name);
    QVERIFY(files);
    auto *const field = files->findChild<QLineEdit *>(u"fileNameEdit"_s);
    field->setText(path);
    QTest::keyClick(field, Qt::Key_Return);
}

void tst_HealthPage::trigger(const char *menu, const QString &text) const
{
    for (QAction *const action : child<QMenu>(menu)->actions()) {
        if (action->text() == text)
            return action->trigger();
    }
    QFAIL(qPrintable(text));
}

/// In the menu of the current endpoint, or in one within it.
void tst_HealthPage::chooseInMenu(QAbstractItemView &view, const QString &text)
{
    QContextMenuEvent wanted(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(&view, &wanted);
    auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QList<QAction *> all = menu->actions();
    for (const QMenu *const inner : menu->findChildren<QMenu *>())
        all += inner->actions();
    const auto chosen = std::ranges::find(all, text, &QAction::text);
    QVERIFY2(chosen != all.end(), qPrintable(text));
    (*chosen)->trigger();
    menu->close();
}

QStringList tst_HealthPage::names() const
{
    QStringList all;
    for (int row = 0; row < cards()->model()->rowCount(); ++row)
        all.append(cards()->model()->index(row, 0).data().toString());
    return all;
}

/// "name: value" of all that the details show.
QStringList tst_HealthPage::facts() const
{
    QStringList all;
    for (const QLabel *const label : m_page->findChildren<QLabel *>(u"factValue"_s)) {
        if (label->isVisible())
            all.append(label->accessibleName() + u": "_s + label->text());
    }
    return all;
}

void tst_HealthPage::offersTheServicesOfTheHouse()
{
    QVERIFY(isVisible("healthPlaceholder"));
    child<QLineEdit>("presetHostField")->setText(u"127.0.0.1"_s);
    click("addPresetButton");
    QVERIFY(cards()->isVisible());
    QCOMPARE(names().size(), 11);
    QVERIFY(text("endpointNewsTitle").startsWith(u"11 "_s));
    click("undoEndpointButton");
    QVERIFY(isVisible("healthPlaceholder"));
    QVERIFY(!isVisible("endpointNews"));
}

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

/// The wait for the next attempt is counted down, and ended by a button.
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

void tst_HealthPage::addsAnEndpoint()
{
    HttpScript service({HttpScript::Answer::json(R"({"status":"ok"})")});
    QTest::keyClick(m_page, Qt::Key_N, Qt::ControlModifier);
    QDialog *const asked = dialog("endpointDialog");
    QVERIFY(asked);
    auto *const accept = asked->findChild<QPushButton *>(u"acceptEndpointButton"_s);
    QVERIFY(!accept->isEnabled());
    const auto write = [&](const QString &field, const QString &written) {
        auto *const edit = asked->findChild<QLineEdit *>(field);
        edit->clear();
        QTest::keyClicks(edit, written);
    };
    write(u"endpointNameField"_s, u"Mine"_s);
    write(u"endpointUrlField"_s, u"ftp://127.0.0.1"_s);
    QVERIFY(!accept->isEnabled());
    QVERIFY(!asked->findChild<QLabel *>(u"endpointError"_s)->text().isEmpty());
    write(u"endpointUrlField"_s, service.url());
    write(u"endpointConditionField"_s, u"status =="_s);
    QVERIFY(!accept->isEnabled());
    write(u"endpointConditionField"_s, u"status == ok"_s);
    QVERIFY(accept->isEnabled());
    accept->click();
    QTRY_COMPARE(names(), QStringList{u"Mine"_s});
    QVERIFY(isVisible("endpointDetails"));
    QTRY_COMPARE(text("stateText"), u"up"_s);
}

void tst_HealthPage::editsAnEndpoint()
{
    const QString id = addSocket(u"ws://127.0.0.1:1/"_s);
    choose(id);
    click("editEndpointButton");
    QDialog *const asked = dialog("endpointDialog");
    QVERIFY(asked);
    QCOMPARE(asked->findChild<QComboBox *>(u"endpointKindBox"_s)->currentText(), u"WebSocket"_s);
    QVERIFY(!asked->findChild<QLineEdit *>(u"endpointConditionField"_s)->isVisible());
    QVERIFY(asked->findChild<QLineEdit *>(u"endpointSubprotocolsField"_s)->isVisible());
    asked->findChild<QLineEdit *>(u"endpointNameField"_s)->setText(u"Renamed"_s);
    asked->findChild<QLineEdit *>(u"endpointSubprotocolsField"_s)->setText(u"v2, v1"_s);
    asked->findChild<QPushButton *>(u"acceptEndpointButton"_s)->click();
    QTRY_COMPARE(names(), QStringList{u"Renamed"_s});
    QCOMPARE(text("endpointName"), u"Renamed"_s);
    QCOMPARE(m_session->health().endpoints().find(id)->subprotocols, (QStringList{u"v2"_s, u"v1"_s}));
}

void tst_HealthPage::removesAndTakesBack()
{
    const QString id = addSocket(u"ws://127.0.0.1:1/"_s);
    choose(id);
    cards()->setFocus();
    QTest::keyClick(cards(), Qt::Key_Delete);
    QVERIFY(isVisible("healthPlaceholder"));
    QVERIFY(!isVisible("endpointDetails"));
    click("undoEndpointButton");
    QCOMPARE(names(), QStringList{u"Live"_s});
    QCOMPARE(m_session->health().endpoints().all().constFirst().id, id);
}

void tst_HealthPage::reorders()
{
    const QString first = addSocket(u"ws://127.0.0.1:1/"_s);
    addHttp(u"http://127.0.0.1:1/"_s);
    choose(first);
    cards()->setFocus();
    QTest::keyClick(cards(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(names(), (QStringList{u"Service"_s, u"Live"_s}));
    QCOMPARE(text("endpointName"), u"Live"_s);
    trigger("endpointMenu", u"Move up"_s);
    QCOMPARE(names(), (QStringList{u"Live"_s, u"Service"_s}));
}

void tst_HealthPage::importsAndExports()
{
    add({.name = u"Secret"_s, .url = u"http://user:hidden@127.0.0.1:1/"_s});
    const QString path = m_folder->filePath(u"exported.json"_s);
    trigger("endpointsMenu", u"Export endpoints…"_s);
    chooseFile("exportEndpointsDialog", path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("hidden"));
    m_session->health().endpoints().remove(m_session->health().endpoints().all().constFirst().id);
    trigger("endpointsMenu", u"Import endpoints…"_s);
    chooseFile("importEndpointsDialog", path);
    QTRY_COMPARE(names(), QStringList{u"Secret"_s});

    QFile broken(m_folder->filePath(u"broken.json"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("[");
    broken.close();
    trigger("endpointsMenu", u"Import endpoints…"_s);
    chooseFile("importEndpointsDialog", broken.fileName());
    QTRY_VERIFY(!text("endpointFailureTitle").isEmpty());
    QCOMPARE(names(), QStringList{u"Secret"_s});
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

void tst_HealthPage::offersAMenu()
{
    const QString id = addSocket(u"ws://127.0.0.1:1/live"_s);
    addHttp(u"http://127.0.0.1:1/"_s);
    choose(id);
    chooseInMenu(*cards(), u"Copy the address"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"ws://127.0.0.1:1/live"_s);
    chooseInMenu(*cards(), u"Disconnect"_s);
    QTRY_COMPARE(state(id), HealthState::Paused);
    chooseInMenu(*cards(), u"Move down"_s);
    QCOMPARE(names(), (QStringList{u"Service"_s, u"Live"_s}));
    click("rowsButton");
    chooseInMenu(*child<QTableView>("endpointTable"), u"Remove"_s);
    QCOMPARE(names(), QStringList{u"Service"_s});
}

/// Cards keep to the list, whatever the rows are ordered by.
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
