// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/deadletters/deadletterspage.h"

#include "core/deadletters/deadletterdesk.h"
#include "core/session.h"
#include "gui/deadletters/groupspanel.h"
#include "gui/deadletters/lettertable.h"
#include "gui/mainwindow.h"
#include "gui/rail/railbutton.h"
#include "gui/theme/theme.h"
#include "models/deadletters/lettergroupmodel.h"
#include "redisserver.h"
#include "sampleletters.h"
#include "waitfor.h"

#include <comm/deadletterqueue.h>

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialog>
#include <QDirIterator>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Sothebais;

/// The page in the real window, on a real server with somebody else at work there.
class tst_DeadLettersPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void saysThatAllIsWell();
    void showsGroupsAndLetters();
    void filters();
    void saysWhyNothingCanBeDone();
    void offersAMenu();
    void retriesOne();
    void discardsAndPutsBack();
    void offersWhatACrashLeftBehind();
    void parksAndTakesBack();
    void neverSelectsAnotherLetter();
    void outOfSightIsNotGone();
    void retriesManyByAPlan();
    void editsAndRetries();
    void everythingHasAName();

private:
    void open(bool armed = true);
    void fill(int count, const QString &error = QStringLiteral("closed"), const QByteArray &lot = "7");
    qint64 count(bool parked = false) { return waitFor(m_queue->count(parked)).value(); }
    template <typename Widget = QWidget>
    Widget *child(const char *name) const
    {
        return m_window->findChild<DeadLettersPage *>()->findChild<Widget *>(QLatin1StringView(name));
    }
    QAbstractButton *button(const char *name) const { return child<QAbstractButton>(name); }
    LetterTable *table() const { return m_window->findChild<LetterTable *>(); }
    int rows() const { return table()->model()->rowCount(); }
    void select(int row) { table()->selectRow(row); }

    QTemporaryDir m_root;
    int m_stored = 0;
    std::unique_ptr<RedisServer> m_redis;
    std::unique_ptr<Comm::EventClient> m_client;
    std::unique_ptr<Comm::DeadLetterQueue> m_queue; ///< of somebody else
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void tst_DeadLettersPage::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*")));
    m_stored = 0;
    m_redis = std::make_unique<RedisServer>();
    QVERIFY(m_redis->start());
    m_client = std::make_unique<Comm::EventClient>(
        Comm::EventClient::Options{.redis = *Comm::RedisAddress::fromUrl(m_redis->socketUrl())});
    m_client->connectToServer();
    m_queue = std::make_unique<Comm::DeadLetterQueue>(*m_client);
}

void tst_DeadLettersPage::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_theme.reset();
    m_queue.reset();
    m_client.reset();
    m_redis.reset();
}

void tst_DeadLettersPage::open(bool armed)
{
    m_theme = std::make_unique<Theme>(Theme::Mode::Light);
    m_session = std::make_unique<Session>(
        Session::Options{.feed = {.redis = *Comm::RedisAddress::fromUrl(m_redis->socketUrl())},
                         .log = {.root = m_root.path()},
                         .settingsFile = m_root.filePath(QStringLiteral("settings.ini")),
                         .deadLetters = {.look = std::chrono::milliseconds(50),
                                         .trashFolder = m_root.filePath(QStringLiteral("trash"))}});
    m_window = std::make_unique<MainWindow>(*m_session, *m_theme);
    QVERIFY(m_window->showPage(QStringLiteral("deadletters")));
    m_window->show();
    m_session->start();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    if (!armed)
        return;
    m_session->arming().arm(std::chrono::minutes(5));
    QTRY_VERIFY(m_session->guard().allows(WriteAction::RetryDeadLetter));
}

void tst_DeadLettersPage::fill(int count, const QString &error, const QByteArray &lot)
{
    QFuture<Comm::Result<Comm::DeadLetter>> last;
    for (int i = 0; i < count; ++i, ++m_stored)
        last = m_queue->store(lotEvent('e' + QByteArray::number(m_stored), lot),
                              {.message = error,
                               .stack = QStringLiteral("Error: %1\n    at place (bid.ts:7)").arg(error),
                               .time = QDateTime::fromMSecsSinceEpoch(SampleTime + m_stored, Qt::UTC)});
    QVERIFY(waitFor(last));
}

void tst_DeadLettersPage::saysThatAllIsWell()
{
    open();
    QTRY_COMPARE(child<QLabel>("lettersEmptyTitle")->text(), QStringLiteral("No dead letters"));
    QVERIFY(!button("exportLettersButton")->isEnabled());
    QVERIFY(m_window->findChild<RailButton *>(QStringLiteral("page-deadletters"))->badge().text.isEmpty());
}

void tst_DeadLettersPage::showsGroupsAndLetters()
{
    fill(3);
    fill(2, QStringLiteral("ledger 12 is away"));
    open();
    QTRY_COMPARE(rows(), 5);
    QCOMPARE(child<QLabel>("queueCount")->text(), QStringLiteral("5"));
    QCOMPARE(m_window->findChild<RailButton *>(QStringLiteral("page-deadletters"))->badge().text,
             QStringLiteral("5"));
    auto *const groups = child<QListView>("groupList");
    QCOMPARE(groups->model()->rowCount(), 3); // all of them, and two
    groups->setFocus();
    groups->setCurrentIndex(groups->model()->index(2, 0));
    QTRY_COMPARE(rows(), 2);
    QTest::keyClicks(child<QLineEdit>("groupNote"), QStringLiteral("known"));
    QTest::keyClick(child<QLineEdit>("groupNote"), Qt::Key_Return);
    QCOMPARE(groups->model()->index(2, 0).data(LetterGroupModel::NoteRole).toString(),
             QStringLiteral("known"));
    select(0);
    QVERIFY(child("letterInspector")->isVisible());
    QCOMPARE(child<QLabel>("errorFact")->text(), QStringLiteral("ledger 12 is away"));
    QVERIFY(child<QPlainTextEdit>("letterStack")->toPlainText().contains(QStringLiteral("bid.ts:7")));
    fill(1); // by somebody else, while this is looked at
    QTRY_COMPARE(child<QLabel>("queueCount")->text(), QStringLiteral("6"));
    QCOMPARE(rows(), 2);
    QTest::keyClick(table(), Qt::Key_Escape);
    QTRY_COMPARE(rows(), 6);
}

void tst_DeadLettersPage::filters()
{
    fill(2);
    fill(1, QStringLiteral("away"), "8");
    open();
    QTRY_COMPARE(rows(), 3);
    QTest::keyClick(table(), Qt::Key_F, Qt::ControlModifier);
    auto *const field = child<QLineEdit>("filterField");
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("error contains away"));
    QTRY_COMPARE(rows(), 1);
    QTest::keyClicks(field, QStringLiteral(" lot:7"));
    QTRY_COMPARE(rows(), 0);
    QTRY_VERIFY(child("showAllLettersButton")->isVisible());
    button("showAllLettersButton")->click();
    QTRY_COMPARE(rows(), 3);
}

void tst_DeadLettersPage::saysWhyNothingCanBeDone()
{
    fill(1);
    open(false);
    QTRY_COMPARE(rows(), 1);
    select(0);
    QVERIFY(!button("retryButton")->isEnabled());
    QCOMPARE(button("retryButton")->accessibleDescription(),
             m_session->guard().reason(WriteAction::RetryDeadLetter));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(count(), 1);
    m_session->arming().arm(std::chrono::minutes(5));
    QTRY_VERIFY(button("retryButton")->isEnabled());
    table()->clearSelection();
    QVERIFY(!button("retryButton")->isEnabled());
}

void tst_DeadLettersPage::offersAMenu()
{
    fill(1);
    fill(1, QStringLiteral("ledger & co"), "8");
    open(false);
    QTRY_COMPARE(rows(), 2);
    select(0);
    table()->setFocus();
    const auto action = [this](const QString &text) {
        const QRect cell = table()->visualRect(table()->model()->index(0, 0));
        QContextMenuEvent key(QContextMenuEvent::Keyboard, cell.center(), QCursor::pos());
        QCoreApplication::sendEvent(table(), &key);
        auto *const menu = m_window->findChild<QMenu *>(QStringLiteral("letterMenu"));
        menu->close();
        const QList<QAction *> all = menu->findChildren<QAction *>() + menu->actions();
        const auto found = std::ranges::find(all, text, &QAction::text);
        return found == all.end() ? nullptr : *found;
    };
    QVERIFY(!action(QStringLiteral("Retry"))->isEnabled());
    QCOMPARE(action(QStringLiteral("Retry"))->whatsThis(),
             m_session->guard().reason(WriteAction::RetryDeadLetter));
    action(QStringLiteral("Copy the event's id"))->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("e1"));
    action(QStringLiteral("Copy as JSON"))->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("{\"event\":{\"id\":\"e1\"")));
    action(QStringLiteral("Filter for error == \"ledger && co\""))->trigger();
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(child<QLineEdit>("filterField")->text(), QStringLiteral("error == \"ledger & co\""));
}

void tst_DeadLettersPage::retriesOne()
{
    fill(2);
    open();
    QTRY_COMPARE(rows(), 2);
    select(1);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(count(), 1);
    QTRY_COMPARE(m_session->log().end(), 1); // our own feed has heard it
    QCOMPARE(child<QLabel>("retriedCount")->text(), QStringLiteral("1 pending"));
    QVERIFY(child("letterNotice")->isVisible());
    const auto again = m_queue->store(lotEvent("e0"), {.message = QStringLiteral("closed")});
    QVERIFY(waitFor(again));
    QTRY_COMPARE(child<QLabel>("retriedCount")->text(), QStringLiteral("1 failed again"));
}

void tst_DeadLettersPage::discardsAndPutsBack()
{
    fill(3);
    open();
    QTRY_COMPARE(rows(), 3);
    const QByteArray before = m_redis->cli({QStringLiteral("LRANGE"), QStringLiteral("events:deadletter"),
                                            QStringLiteral("0"), QStringLiteral("0")});
    select(0);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(count(), 2);
    QTRY_VERIFY(child("undoBanner")->isVisible());
    QVERIFY(!table()->selectionModel()->hasSelection());
    QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(rows(), 3);
    QTRY_VERIFY(!child("undoBanner")->isVisible());
    const QByteArray after = m_redis->cli({QStringLiteral("LRANGE"), QStringLiteral("events:deadletter"),
                                           QStringLiteral("0"), QStringLiteral("0")});
    QCOMPARE(after, before);
}

/// A window ends too early: of one letter it knew that it had left the queue, of the other it did not.
void tst_DeadLettersPage::offersWhatACrashLeftBehind()
{
    fill(2);
    open();
    QTRY_COMPARE(rows(), 2);
    const QString root = m_root.filePath(QStringLiteral("trash"));
    for (int left = 2; left > 0; --left) {
        select(0);
        button("discardButton")->click();
        QTRY_COMPARE(count(), left - 1);
        QTRY_COMPARE(rows(), left - 1);
    }
    QVERIFY(m_session->deadLetters().trash().count() == 2);
    // A copy of its folder whose lock nobody holds is what a crash leaves behind.
    QDirIterator files(root, {QStringLiteral("letters.ndjson")}, QDir::Files, QDirIterator::Subdirectories);
    const QString folder = files.nextFileInfo().path();
    const QString left = folder + QStringLiteral("-left");
    QVERIFY(QDir().mkpath(left));
    QVERIFY(QFile::copy(folder + QStringLiteral("/lock"), left + QStringLiteral("/lock")));
    QFile live(folder + QStringLiteral("/letters.ndjson"));
    QFile copy(left + QStringLiteral("/letters.ndjson"));
    QVERIFY(live.open(QIODevice::ReadOnly) && copy.open(QIODevice::WriteOnly));
    int confirmed = 0;
    QTRY_COMPARE((live.seek(0), live.readAll().count("\"taken\"")), 2);
    live.seek(0);
    while (!live.atEnd()) {
        const QByteArray line = live.readLine();
        if (!line.contains("\"taken\"") || ++confirmed == 1)
            copy.write(line);
    }
    copy.close();
    m_window.reset();
    m_session.reset();
    open();
    QTRY_VERIFY(child("undoBanner")->isVisible());
    const auto title = [this] { return child<QLabel>("undoBannerTitle")->text(); };
    QVERIFY2(title().startsWith(QStringLiteral("1 letter(s) were discarded at")), qPrintable(title()));
    button("undoButton")->click();
    QTRY_COMPARE(count(), 1);
    QTRY_VERIFY(title().startsWith(QStringLiteral("1 letter(s) may have been discarded at")));
    button("undoButton")->click();
    QTRY_COMPARE(count(), 2);
    QTRY_VERIFY(!child("undoBanner")->isVisible());
    QTRY_VERIFY(!QFile::exists(left));
}

void tst_DeadLettersPage::parksAndTakesBack()
{
    fill(2);
    open();
    QTRY_COMPARE(rows(), 2);
    select(0);
    button("parkButton")->click();
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(count(true), 1);
    button("parkedButton")->click();
    QTRY_VERIFY(m_session->deadLetters().snapshot()->view.parked);
    QTRY_COMPARE(rows(), 1);
    select(0);
    QCOMPARE(button("parkButton")->text(), QStringLiteral("Back to the queue"));
    button("parkButton")->click();
    QTRY_COMPARE(count(), 2);
    QTRY_COMPARE(child<QLabel>("lettersEmptyTitle")->text(), QStringLiteral("Nothing is parked"));
}

/// Where somebody else deals with a letter, nothing is selected in its place.
void tst_DeadLettersPage::neverSelectsAnotherLetter()
{
    fill(5);
    open();
    QTRY_COMPARE(rows(), 5);
    select(2);
    const LetterPointer chosen = table()->selectedLetters().value(0);
    QVERIFY(waitFor(m_queue->discard(chosen->entry)));
    QTRY_COMPARE(rows(), 4);
    QCOMPARE(table()->selectedCount(), 0);
    QVERIFY(!button("discardButton")->isEnabled());
    QTRY_VERIFY(child("letterState")->isVisible());
    select(1);
    fill(2); // others come above it
    QTRY_COMPARE(rows(), 6);
    QCOMPARE(table()->selectedCount(), 1);
    QCOMPARE(table()->selectedLetters().constFirst()->entry.event.id(), QByteArrayView("e3"));
}

/// Of another group, or filtered away: nobody has dealt with it.
void tst_DeadLettersPage::outOfSightIsNotGone()
{
    fill(2);
    fill(2, QStringLiteral("away"));
    open();
    QTRY_COMPARE(rows(), 4);
    select(0);
    const LetterPointer chosen = table()->selectedLetters().value(0);
    const auto choose = [this](int group, int shown) {
        const auto shownGroup = [this] { return m_session->deadLetters().snapshot()->view.group; };
        const QByteArray before = shownGroup();
        auto *const groups = child<QListView>("groupList");
        groups->setCurrentIndex(groups->model()->index(group, 0));
        return QTest::qWaitFor([&] { return shownGroup() != before && rows() == shown; });
    };
    for (const int group : {1, 2, 0}) {
        QVERIFY(choose(group, group == 0 ? 4 : 2));
        QVERIFY(!child("letterState")->isVisible());
    }
    QVERIFY(choose(1, 2));
    QVERIFY(waitFor(m_queue->discard(chosen->entry)));
    QTRY_COMPARE(m_session->deadLetters().snapshot()->queue.count, 3);
    QVERIFY(choose(0, 3));
    QTRY_VERIFY(child("letterState")->isVisible());
}

void tst_DeadLettersPage::retriesManyByAPlan()
{
    fill(20);
    fill(10, QStringLiteral("away"));
    open();
    QTRY_COMPARE(rows(), 30);
    button("selectAllButton")->click();
    QCOMPARE(table()->selectedCount(), 30);
    button("retryButton")->click();
    auto *const dialog = m_window->findChild<QDialog *>(QStringLiteral("bulkPlanDialog"));
    QTRY_VERIFY(dialog && dialog->isVisible());
    QTRY_VERIFY(dialog->findChild<QAbstractButton *>(QStringLiteral("startBulkButton"))->isEnabled());
    const QString plan = dialog->findChild<QLabel *>(QStringLiteral("planSummary"))->text();
    QVERIFY2(plan.contains(QStringLiteral("30")) && plan.contains(QStringLiteral("2")), qPrintable(plan));
    dialog->findChild<QCheckBox *>(QStringLiteral("canaryCheck"))->setChecked(false);
    dialog->findChild<QCheckBox *>(QStringLiteral("rampCheck"))->setChecked(false);
    dialog->findChild<QDoubleSpinBox *>(QStringLiteral("rateBox"))->setValue(0);
    dialog->accept();
    QTRY_COMPARE(count(), 0);
    QTRY_COMPARE(rows(), 0);
    QTRY_VERIFY(m_session->deadLetters().bulk()->state() == BulkWork::State::Finished);
    QVERIFY(child("bulkBanner")->isVisible());
    button("bulkResultsButton")->click();
    auto *const results = m_window->findChild<QTableView *>(QStringLiteral("bulkResults"));
    QTRY_VERIFY(results);
    QCOMPARE(results->model()->rowCount(), 30);
    auto *const outcome = results->window()->findChild<QComboBox *>(QStringLiteral("outcomeBox"));
    QCOMPARE(outcome->itemText(1), QStringLiteral("Done: 30"));
    outcome->setCurrentIndex(2); // those that failed
    QCOMPARE(results->model()->rowCount(), 0);
    outcome->setCurrentIndex(0);
    results->selectRow(3);
    results->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(results->window()));
    QTest::keyClick(results, Qt::Key_C, Qt::ControlModifier);
    QVERIFY2(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("published, 1 received it\t")),
             qPrintable(QGuiApplication::clipboard()->text()));
    results->window()->findChild<QAbstractButton *>(QStringLiteral("exportResultsButton"))->click();
    const QString path = m_root.filePath(QStringLiteral("results.csv"));
    auto *const chooser = results->window()->findChild<QFileDialog *>();
    Q_EMIT chooser->fileSelected(path);
    chooser->close();
    QTRY_VERIFY(results->window()->findChild<QWidget *>(QStringLiteral("resultsNotice"))->isVisible());
    QVERIFY(QFile::exists(path));
    results->window()->close();
    QTRY_COMPARE(m_session->log().end(), 30);
}

void tst_DeadLettersPage::editsAndRetries()
{
    fill(1);
    open();
    QTRY_COMPARE(rows(), 1);
    select(0);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_F2);
    auto *const dialog = m_window->findChild<QDialog *>(QStringLiteral("editLetterDialog"));
    QTRY_VERIFY(dialog && dialog->isVisible());
    const auto difference = [&] {
        return dialog->findChild<QAbstractItemView *>(QStringLiteral("differenceList"))->model()->rowCount();
    };
    QCOMPARE(difference(), 0);
    auto *const json = dialog->findChild<QPlainTextEdit *>(QStringLiteral("dataJson"));
    auto *const send = dialog->findChild<QAbstractButton *>(QStringLiteral("sendEditButton"));
    json->setPlainText(QStringLiteral("{\"lotId\":"));
    QTRY_VERIFY(!send->isEnabled());
    json->setPlainText(
        QStringLiteral(R"({"bidId":"b1","lotId":"7","sessionId":"s1","userId":"u1","amount":"13.50",)"
                       R"("currency":"ETH","timestamp":"2026-11-23T14:52:07.123Z"})"));
    QTRY_VERIFY(send->isEnabled());
    QTRY_VERIFY(difference() > 0);
    send->click();
    QTRY_COMPARE(count(), 0);
    QTRY_COMPARE(m_session->log().end(), 1);
    QVERIFY(m_session->log().at(0).payload.toByteArray().contains("13.50"));
}

/// For whoever cannot see the page, and for tests.
void tst_DeadLettersPage::everythingHasAName()
{
    fill(1);
    open();
    QTRY_COMPARE(rows(), 1);
    select(0);
    for (const QAbstractButton *const each :
         m_window->findChild<DeadLettersPage *>()->findChildren<QAbstractButton *>()) {
        const bool isOurs = !each->objectName().startsWith(QStringLiteral("qt_"))
            && !each->inherits("QLineEditIconButton") && !each->inherits("QTableCornerButton");
        if (!isOurs)
            continue;
        QVERIFY(!each->objectName().isEmpty());
        QVERIFY2(!each->accessibleName().isEmpty() || !each->text().isEmpty(),
                 qPrintable(each->objectName()));
    }
    for (const char *name : {"letterTable", "groupList", "groupingBox", "letterInspector", "letterTabs",
                             "letterStack", "retryHistory", "queueCount", "selectionText"})
        QVERIFY2(!child(name)->accessibleName().isEmpty(), name);
}

QTEST_MAIN(tst_DeadLettersPage)
#include "tst_deadletterspage.moc"
