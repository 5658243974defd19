// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/health/endpointactions.h"

#include "healthwindow.h"
#include "httpscript.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;

/// In the real window.
class tst_EndpointActions : public QObject, private HealthWindow
{
    Q_OBJECT
private Q_SLOTS:
    void init() { openAnew(); }
    void cleanup() { close(); }
    void offersTheServicesOfTheHouse();
    void addsAnEndpoint();
    void editsAnEndpoint();
    void completesTheCondition();
    void removesAndTakesBack();
    void reorders();
    void offersAMenu();
    void importsAndExports();
};

void tst_EndpointActions::offersTheServicesOfTheHouse()
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

void tst_EndpointActions::addsAnEndpoint()
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

void tst_EndpointActions::editsAnEndpoint()
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

/// With what the service has just answered.
void tst_EndpointActions::completesTheCondition()
{
    HttpScript service({HttpScript::Answer::json(R"({"status":"ok","components":{"redis":"up"}})")});
    const QString id = addHttp(service.url());
    QTRY_COMPARE(state(id), HealthState::Up);
    choose(id);
    click("editEndpointButton");
    QDialog *const asked = dialog("endpointDialog");
    QVERIFY(asked);
    auto *const condition = asked->findChild<QLineEdit *>(u"endpointConditionField"_s);
    condition->clear();
    condition->setFocus();
    QTRY_VERIFY(condition->hasFocus());
    QTest::keyClicks(condition, u"compon"_s);
    const auto offered = [&] { return asked->findChild<QWidget *>(u"filterCompletions"_s); };
    QTRY_VERIFY(offered() && offered()->isVisible());
    QTest::keyClick(condition, Qt::Key_Tab);
    QVERIFY2(condition->text().startsWith(u"components.redis"_s), qPrintable(condition->text()));
}

void tst_EndpointActions::removesAndTakesBack()
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

void tst_EndpointActions::reorders()
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

void tst_EndpointActions::offersAMenu()
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

void tst_EndpointActions::importsAndExports()
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

QTEST_MAIN(tst_EndpointActions)
#include "tst_endpointactions.moc"
