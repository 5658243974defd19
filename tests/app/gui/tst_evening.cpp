// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session.h"
#include "gui/deadletters/deadletterspage.h"
#include "gui/deadletters/lettertable.h"
#include "gui/events/eventtable.h"
#include "gui/mainwindow.h"
#include "gui/pages/pagetable.h"
#include "gui/theme/theme.h"
#include "models/eventtablemodel.h"
#include "redisserver.h"
#include "sampleletters.h"
#include "waitfor.h"

#include <comm/deadletterqueue.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QCheckBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;

/// What an operator does in one evening, and what a screen reader is told of all of it.
class tst_Evening : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everyWidgetCanBeReadAloud();
    void oneRound();

private:
    QWidget *page() const { return m_window->findChild<QStackedWidget *>()->currentWidget(); }
    template <typename Widget = QWidget>
    Widget *child(const char *name) const
    {
        return page()->findChild<Widget *>(QLatin1StringView(name));
    }
    void click(const char *name) const { child<QAbstractButton>(name)->click(); }
    void filterEvents();
    void inspectOne();
    void arm();
    void retryGroup();
    void undoDiscard();
    void exportLetters();

    QTemporaryDir m_root;
    std::unique_ptr<RedisServer> m_redis;
    std::unique_ptr<Comm::EventClient> m_client;
    std::unique_ptr<Comm::DeadLetterQueue> m_queue; ///< of a service that fails
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

/// What a screen reader would stop at, and could then say nothing about.
void collectMute(QAccessibleInterface *node, QStringList &mute, int &looked)
{
    if (!node || node->state().invisible)
        return;
    static const QList<QAccessible::Role> touched{
        QAccessible::Button,     QAccessible::CheckBox, QAccessible::ComboBox,    QAccessible::EditableText,
        QAccessible::List,       QAccessible::Table,    QAccessible::RadioButton, QAccessible::SpinBox,
        QAccessible::ButtonMenu, QAccessible::Tree};
    if (touched.contains(node->role()) && node->object()) {
        const bool isOurs = !node->object()->objectName().startsWith("qt_"_L1)
            && !node->object()->inherits("QLineEditIconButton")
            && !node->object()->inherits("QTableCornerButton");
        const bool isNamed
            = !node->text(QAccessible::Name).isEmpty() && !node->object()->objectName().isEmpty();
        looked += isOurs;
        if (isOurs && !isNamed)
            mute.append(u"%1 “%2”"_s.arg(QLatin1StringView(node->object()->metaObject()->className()),
                                         node->object()->objectName()));
    }
    for (int i = 0; i < node->childCount(); ++i) {
        QAccessibleInterface *const inner = node->child(i);
        if (inner && inner->object()) // cells have no object, and there may be a million of them
            collectMute(inner, mute, looked);
        else
            break;
    }
}

} // namespace

void tst_Evening::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    m_redis = std::make_unique<RedisServer>();
    QVERIFY(m_redis->start());
    const auto address = *Comm::RedisAddress::fromUrl(m_redis->socketUrl());
    m_client = std::make_unique<Comm::EventClient>(Comm::EventClient::Options{.redis = address});
    m_client->connectToServer();
    m_queue = std::make_unique<Comm::DeadLetterQueue>(*m_client);
    for (int i = 0; i < 4; ++i)
        QVERIFY(waitFor(m_queue->store(lotEvent('e' + QByteArray::number(i)),
                                       {.message = i < 3 ? u"The ledger is closed"_s : u"Nobody bids"_s})));
    m_theme = std::make_unique<Theme>(Theme::Mode::Dark);
    m_session
        = std::make_unique<Session>(Session::Options{.feed = {.redis = address},
                                                     .log = {.root = m_root.path()},
                                                     .settingsFile = m_root.filePath(u"settings.ini"_s)});
    m_window = std::make_unique<MainWindow>(*m_session, *m_theme);
    m_window->show();
    m_session->start();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_COMPARE(m_session->feed().status().state, Comm::ConnectionStatus::State::Connected);
}

void tst_Evening::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_theme.reset();
    m_queue.reset();
    m_client.reset();
    m_redis.reset();
}

void tst_Evening::everyWidgetCanBeReadAloud()
{
    for (const PageEntry &entry : pageTable()) {
        QVERIFY(m_window->showPage(entry.name));
        QStringList mute;
        int looked = 0;
        collectMute(QAccessible::queryAccessibleInterface(m_window.get()), mute, looked);
        QVERIFY2(looked >= 8, qPrintable(entry.name));
        QVERIFY2(mute.isEmpty(), qPrintable(entry.name + u": "_s + mute.join(u"; "_s)));
    }
}

void tst_Evening::oneRound()
{
    filterEvents();
    inspectOne();
    arm();
    QVERIFY(m_window->showPage(u"deadletters"_s));
    retryGroup();
    undoDiscard();
    exportLetters();
}

void tst_Evening::filterEvents()
{
    for (const char *type : {"lot:start", "lot:bid:placed", "lot:end"})
        QVERIFY(waitFor(m_client->publish(sampleEvent(type, "{}", type))));
    EventTable &table = *child<EventTable>("eventTable");
    QTRY_COMPARE(table.events().rowCount(), 3);
    QLineEdit *const field = child<QLineEdit>("filterField");
    QTest::keyClicks(field, u"type == lot:bid:*"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(table.events().rowCount(), 1);
}

void tst_Evening::inspectOne()
{
    EventTable &table = *child<EventTable>("eventTable");
    table.selectRow(0);
    QTRY_VERIFY(child("eventInspector")->isVisible());
}

void tst_Evening::arm()
{
    QVERIFY(!m_session->guard().allows(WriteAction::RetryDeadLetter));
    m_session->arming().arm(std::chrono::minutes(5));
    QTRY_VERIFY(m_session->guard().allows(WriteAction::RetryDeadLetter));
}

void tst_Evening::retryGroup()
{
    auto *const groups = child<QAbstractItemView>("groupList");
    QTRY_COMPARE(groups->model()->rowCount(), 3); // all of them, and two
    groups->setCurrentIndex(groups->model()->index(1, 0));
    LetterTable &table = *child<LetterTable>("letterTable");
    QTRY_COMPARE(table.model()->rowCount(), 3);
    click("selectAllButton");
    click("retryButton");
    QTRY_VERIFY(m_window->findChild<QDialog *>(u"bulkPlanDialog"_s));
    auto *const plan = m_window->findChild<QDialog *>(u"bulkPlanDialog"_s);
    plan->findChild<QCheckBox *>(u"canaryCheck"_s)->setChecked(false);
    plan->findChild<QCheckBox *>(u"rampCheck"_s)->setChecked(false);
    plan->findChild<QDoubleSpinBox *>(u"rateBox"_s)->setValue(0);
    QTRY_VERIFY(plan->findChild<QAbstractButton *>(u"startBulkButton"_s)->isEnabled());
    plan->accept();
    QTRY_COMPARE(waitFor(m_queue->count()).value(), 1);
}

void tst_Evening::undoDiscard()
{
    auto *const groups = child<QAbstractItemView>("groupList");
    groups->setCurrentIndex(groups->model()->index(0, 0));
    LetterTable &table = *child<LetterTable>("letterTable");
    QTRY_COMPARE(table.model()->rowCount(), 1);
    // What the table shows may still become another list, which takes the selection along.
    QTRY_VERIFY((table.selectRow(0), child<QAbstractButton>("discardButton")->isEnabled()));
    m_window->activateWindow(); // the plan had a window of its own
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Delete);
    QTRY_COMPARE(waitFor(m_queue->count()).value(), 0);
    QTRY_VERIFY(child("undoBanner")->isVisible());
    page()->setFocus(); // the table is empty, and hidden
    QTest::keyClick(page(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(waitFor(m_queue->count()).value(), 1);
    QTRY_COMPARE(table.model()->rowCount(), 1);
}

void tst_Evening::exportLetters()
{
    click("selectAllButton");
    click("exportLettersButton");
    QTRY_VERIFY(m_window->findChild<QFileDialog *>(u"exportLettersDialog"_s));
    const QString path = m_root.filePath(u"letters.ndjson"_s);
    auto *const dialog = m_window->findChild<QFileDialog *>(u"exportLettersDialog"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->reject();
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("Nobody bids"), 1);
}

QTEST_MAIN(tst_Evening)
#include "tst_evening.moc"
