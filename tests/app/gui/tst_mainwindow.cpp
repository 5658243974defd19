// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mainwindow.h"

#include "core/session.h"
#include "gui/events/colorrules/colorrulesdialog.h"
#include "gui/events/eventcolumns.h"
#include "gui/events/eventspage.h"
#include "gui/events/eventtable.h"
#include "gui/events/inspector/eventfinder.h"
#include "gui/theme/theme.h"
#include "models/eventtablemodel.h"
#include "redisserver.h"
#include "sampleevents.h"

#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Sothebais;

class tst_MainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatToDoWhenNothingHappens();
    void showsWhatIsPublished();
    void showsTheMalformed();
    void filters();
    void filtersForWhatIsRemarkable();
    void filtersForACell();
    void finds();
    void remembersTheColumns();
    void showsARecording();
    void colorsRows();
    void pauses();
    void inspects();
    void saysWhyThereIsNoConnection();
    void comesBack();
    void everythingHasAName();

private:
    void open();
    void publish(const QByteArray &payload);
    template <typename Widget>
    Widget *child(const char *name) const
    {
        // Other pages have a filter bar, too.
        auto *const ofPage
            = m_window->findChild<EventsPage *>()->findChild<Widget *>(QLatin1StringView(name));
        return ofPage ? ofPage : m_window->findChild<Widget *>(QLatin1StringView(name));
    }
    QString text(const char *name) const { return child<QLabel>(name)->text(); }
    EventTable *table() const { return m_window->findChild<EventTable *>(); }

    QTemporaryDir m_root;
    std::unique_ptr<RedisServer> m_redis;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void tst_MainWindow::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*")));
    QFile::remove(m_root.filePath(QStringLiteral("settings.ini")));
    m_redis = std::make_unique<RedisServer>();
    QVERIFY(m_redis->start());
}

void tst_MainWindow::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_theme.reset();
    m_redis.reset();
}

void tst_MainWindow::open()
{
    const Comm::RedisAddress address = *Comm::RedisAddress::fromUrl(m_redis->socketUrl());
    m_theme = std::make_unique<Theme>(Theme::Mode::Light);
    m_session = std::make_unique<Session>(
        Session::Options{.feed = {.redis = address},
                         .log = {.root = m_root.path()},
                         .settingsFile = m_root.filePath(QStringLiteral("settings.ini"))});
    m_window = std::make_unique<MainWindow>(*m_session, *m_theme);
    m_window->show();
    m_session->start();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_MainWindow::publish(const QByteArray &payload)
{
    m_redis->cli({QStringLiteral("PUBLISH"), QStringLiteral("events:all"), QString::fromUtf8(payload)});
}

void tst_MainWindow::saysWhatToDoWhenNothingHappens()
{
    open();
    QTRY_VERIFY(text("connectionText").contains(QStringLiteral("Connected")));
    QVERIFY(child<QWidget>("emptyState")->isVisible());
    QVERIFY(!child<QWidget>("connectionBanner")->isVisible());
    const QString command = child<QLineEdit>("testCommand")->text();
    QVERIFY2(command.contains(m_redis->socketUrl()), qPrintable(command));
    QVERIFY(command.startsWith(QStringLiteral("sothebais ")));
}

void tst_MainWindow::showsWhatIsPublished()
{
    open();
    QTRY_VERIFY(text("connectionText").contains(QStringLiteral("Connected")));
    publish(sampleText("lot:bid:placed", R"({"lotId":"7","userId":"12","amount":"2.5","currency":"ETH"})"));
    QTRY_VERIFY(table()->isVisible());
    QCOMPARE(table()->model()->index(0, EventTableModel::SummaryColumn).data().toString(),
             QStringLiteral("bid 2.5 ETH on lot 7 by user 12"));
    QCOMPARE(table()->model()->index(0, 0).data(EventTableModel::ColorRole).value<RuleColor>(),
             RuleColor::Amber); // by a preset: it is late
    QTRY_COMPARE(text("totalCounter"), QStringLiteral("1"));
    QCOMPARE(text("shownCounter"), QStringLiteral("1"));
    QTRY_VERIFY(table()->hasFocus());
}

void tst_MainWindow::showsTheMalformed()
{
    open();
    QTRY_VERIFY(text("connectionText").contains(QStringLiteral("Connected")));
    publish("this is no event");
    QTRY_COMPARE(child<QToolButton>("malformedCounter")->text(), QStringLiteral("1"));
    QCOMPARE(table()->model()->rowCount(), 1);
}

void tst_MainWindow::filters()
{
    open();
    m_session->log().append(numberedArrival(0, 20));
    QTRY_COMPARE(m_session->log().end(), 0 + 20);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(child<QLineEdit>("filterField")->hasFocus());
    QTest::keyClicks(child<QLineEdit>("filterField"), QStringLiteral("\"NUMBER 1\""));
    QTRY_COMPARE(table()->model()->rowCount(), 11);
    QTRY_COMPARE(text("hiddenCounter"), QStringLiteral("9"));
    QTest::keyClicks(child<QLineEdit>("filterField"), QStringLiteral(" xyz"));
    QTRY_VERIFY(child<QPushButton>("clearFilterButton")->isVisible());
    QVERIFY(text("emptyTitle").contains(QStringLiteral("\"NUMBER 1\" xyz")));
    QTest::keyClick(child<QLineEdit>("filterField"), Qt::Key_Escape);
    QTRY_COMPARE(table()->model()->rowCount(), 20);
}

/// A number of the bar can be pressed, to see what it counts.
void tst_MainWindow::filtersForWhatIsRemarkable()
{
    open();
    m_session->log().append(numberedArrival(0, 3));
    m_session->log().append(numberedArrival(1, 1));
    QTRY_COMPARE(m_session->log().end(), 4);
    auto *const button = child<QToolButton>("duplicatesCounter");
    QTRY_COMPARE(button->text(), QStringLiteral("1"));
    QVERIFY(!child<QToolButton>("gapsCounter")->isEnabled());
    button->click();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(table()->events().sequenceAt(0), 3);
}

void tst_MainWindow::filtersForACell()
{
    open();
    m_session->log().append(numberedArrival(0, 3));
    QTRY_COMPARE(m_session->log().end(), 3);
    const auto choose = [&](int column, const QString &action) {
        const QPoint place = table()->visualRect(table()->model()->index(1, column)).center();
        QContextMenuEvent click(QContextMenuEvent::Mouse, place, table()->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(table()->viewport(), &click);
        auto *const menu = m_window->findChild<QMenu *>(QStringLiteral("eventMenu"));
        QVERIFY(menu);
        for (QAction *const each : menu->findChildren<QAction *>()) {
            if (each->text() == action)
                each->trigger();
        }
        menu->close();
        delete menu;
    };
    choose(EventTableModel::TypeColumn, QStringLiteral("data.note"));
    QCOMPARE(table()->events().fields(), QStringList{QStringLiteral("data.note")});
    choose(EventTableModel::TypeColumn, QStringLiteral("data.note == \"number 1\""));
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    child<QLineEdit>("filterField")->clear();
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    choose(EventTableModel::TypeColumn, QStringLiteral("Filter out type == SYSTEM_INFO"));
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    child<QLineEdit>("filterField")->clear();
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    choose(EventTableModel::TypeColumn, QStringLiteral("Color type == SYSTEM_INFO…"));
    auto *const rules = m_window->findChild<ColorRulesDialog *>();
    QVERIFY(rules);
    rules->accept();
    QTRY_VERIFY(table()->model()->index(1, 0).data(EventTableModel::ColorRole).isValid());
}

void tst_MainWindow::finds()
{
    open();
    m_session->log().append(numberedArrival(0, 100));
    QTRY_COMPARE(table()->model()->rowCount(), 100);
    auto *const finder = m_window->findChild<EventFinder *>();
    finder->find(QStringLiteral("\"number 1\""), EventSearch::Direction::Older);
    QTRY_COMPARE(table()->selectedEvent(), 19);
    QVERIFY(!table()->isFollowing());
    QVERIFY(table()->viewport()->rect().contains(table()->visualRect(table()->currentIndex()).center()));
    QTest::keyClick(table(), Qt::Key_F3);
    QTRY_COMPARE(table()->selectedEvent(), 18);
    QTest::keyClick(table(), Qt::Key_F3, Qt::ShiftModifier);
    QTRY_COMPARE(table()->selectedEvent(), 19);
    QTest::keyClick(table(), Qt::Key_F3, Qt::ShiftModifier);
    QTRY_VERIFY(!text("activityText").isEmpty());
    finder->goTo(QStringLiteral("77"));
    QTRY_COMPARE(table()->selectedEvent(), 77);
    QVERIFY(text("activityText").isEmpty());
    finder->goTo(QStringLiteral("2026-11-23T14:52:07Z")); // all came at one time, a moment later
    QTRY_COMPARE(table()->selectedEvent(), 0);
    finder->find(QStringLiteral("data. =="), EventSearch::Direction::Older);
    QVERIFY(!text("activityText").isEmpty());
}

void tst_MainWindow::remembersTheColumns()
{
    open();
    auto *const columns = m_window->findChild<EventColumns *>();
    columns->show(QStringLiteral("data.amount"));
    columns->show(QStringLiteral("delay"));
    columns->hide(EventTableModel::SubjectColumn);
    table()->events().setTimeStyle({.zone = TimeStyle::Zone::Utc});
    table()->horizontalHeader()->moveSection(
        table()->horizontalHeader()->visualIndex(EventTableModel::DelayColumn), 0);
    m_window.reset();
    m_session.reset();
    open();
    QCOMPARE(table()->events().fields(), QStringList{QStringLiteral("data.amount")});
    QVERIFY(!table()->isColumnHidden(EventTableModel::FixedColumnCount));
    QVERIFY(!table()->isColumnHidden(EventTableModel::DelayColumn));
    QVERIFY(table()->isColumnHidden(EventTableModel::SubjectColumn));
    QCOMPARE(table()->horizontalHeader()->visualIndex(EventTableModel::DelayColumn), 0);
    QCOMPARE(table()->events().timeStyle().zone, TimeStyle::Zone::Utc);
}

void tst_MainWindow::showsARecording()
{
    const QString path = m_root.filePath(QStringLiteral("one.ndjson"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"receivedAt":1,"channel":"c","flags":["late"],"event":)" + sampleText("SYSTEM_INFO", "{}")
               + "}\n");
    file.close();
    open();
    m_session->log().append(numberedArrival(0, 3));
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    m_session->open(path);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QTRY_COMPARE(child<QToolButton>("lateCounter")->text(), QStringLiteral("1"));
    m_session->showLive();
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    QTRY_COMPARE(child<QToolButton>("lateCounter")->text(), QStringLiteral("0"));
    QVERIFY(table()->isFollowing());
}

void tst_MainWindow::colorsRows()
{
    open();
    m_session->log().append(numberedArrival(0, 20));
    QTRY_COMPARE(table()->model()->rowCount(), 20);
    const auto colorAt
        = [this](int row) { return table()->model()->index(row, 0).data(EventTableModel::ColorRole); };
    QVERIFY(colorAt(12).isNull());
    child<QToolButton>("colorRulesButton")->click();
    QTest::mouseClick(child<QToolButton>("addRuleButton"), Qt::LeftButton);
    QTest::keyClicks(child<QLineEdit>("ruleFilter"), QStringLiteral("data.note contains \"r 12\""));
    child<QDialogButtonBox>("rulesButtons")->button(QDialogButtonBox::Ok)->click();
    QCOMPARE(colorAt(12).value<RuleColor>(), RuleColor::Blue);
    QVERIFY(colorAt(13).isNull());

    const auto isTinted = [this] { // in the middle of the gap between two columns of text
        const QRect cell = table()->visualRect(table()->model()->index(12, 0));
        return table()->viewport()->grab().toImage().pixelColor(cell.right() - 2, cell.center().y())
            == m_theme->colors().tint(RuleColor::Blue);
    };
    QTRY_VERIFY(isTinted());
}

void tst_MainWindow::pauses()
{
    open();
    m_session->log().append(numberedArrival(0, 3));
    QTRY_COMPARE(m_session->log().end(), 0 + 3);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Space);
    QVERIFY(child<QToolButton>("pauseButton")->isChecked());
    m_session->log().append(numberedArrival(3, 4));
    QTRY_COMPARE(m_session->log().end(), 3 + 4);
    QTRY_COMPARE(text("waitingCounter"), QStringLiteral("4"));
    QCOMPARE(table()->model()->rowCount(), 3);
    child<QToolButton>("pauseButton")->click();
    QCOMPARE(table()->model()->rowCount(), 7);
    QTRY_COMPARE(text("waitingCounter"), QStringLiteral("0"));
}

void tst_MainWindow::inspects()
{
    open();
    m_session->log().append(numberedArrival(0, 3));
    QTRY_COMPARE(m_session->log().end(), 0 + 3);
    QVERIFY(!child<QWidget>("eventInspector")->isVisible());
    const QRect row = table()->visualRect(table()->model()->index(1, 1));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, row.center());
    QTRY_VERIFY(child<QWidget>("eventInspector")->isVisible());
    QCOMPARE(text("idFact"), QStringLiteral("1"));
    QTest::keyClick(table(), Qt::Key_Escape);
    QTRY_VERIFY(!child<QWidget>("eventInspector")->isVisible());
    QVERIFY(table()->selectionModel()->selectedRows().isEmpty());
}

void tst_MainWindow::saysWhyThereIsNoConnection()
{
    m_redis->kill();
    open();
    QTRY_VERIFY(child<QWidget>("connectionBanner")->isVisible());
    QTRY_VERIFY(text("connectionNext").contains(QStringLiteral("Next attempt in")));
    QVERIFY(!text("connectionTitle").isEmpty());
    QVERIFY(child<QWidget>("emptyState")->isVisible());
    QVERIFY(!child<QLineEdit>("testCommand")->isVisible());
}

void tst_MainWindow::comesBack()
{
    open();
    QTRY_VERIFY(text("connectionText").contains(QStringLiteral("Connected")));
    m_redis->kill();
    QTRY_VERIFY(child<QWidget>("connectionBanner")->isVisible());
    QVERIFY(m_redis->start());
    child<QPushButton>("tryNowButton")->click();
    QTRY_VERIFY(!child<QWidget>("connectionBanner")->isVisible());
    publish(sampleText("SYSTEM_INFO", "{}"));
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QTRY_COMPARE(text("interruptionsCounter"), QStringLiteral("1"));
}

/// What can be operated can be found by a screen reader and by a test.
void tst_MainWindow::everythingHasAName()
{
    open();
    for (const QWidget *const widget : m_window->findChildren<QWidget *>()) {
        const bool isOurs = !widget->objectName().startsWith(QStringLiteral("qt_"))
            && !widget->inherits("QLineEditIconButton");
        if (!isOurs
            || !(widget->inherits("QAbstractButton") || widget->inherits("QLineEdit")
                 || widget->inherits("QTableView") || widget->inherits("QTreeView")
                 || widget->inherits("QPlainTextEdit")))
            continue;
        if (widget->inherits("QTableCornerButton"))
            continue;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
