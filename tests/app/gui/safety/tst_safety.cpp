// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session.h"
#include "gui/mainwindow.h"
#include "gui/safety/confirmbulk.h"
#include "gui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Sothebais;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Arming, the question before work on production, and the audit log, all in the real window.
class tst_Safety : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void armsAndDisarms();
    void isArmedByKeys();
    void givesProductionLessTime();
    void asksForTheNameOfProduction();
    void goesOnElsewhere();
    void showsWhatWasDone();
    void searches();
    void saysThatNothingCanBeWritten();
    void exports();
    void everythingHasAName();

private:
    void open(bool isProduction = false);
    void trigger(const char *action) const;
    void exportTo(const QString &file) const;
    template <typename Widget>
    Widget *child(const char *name) const
    {
        return m_window->findChild<Widget *>(QLatin1StringView(name));
    }
    QToolButton *control() const { return child<QToolButton>("armControl"); }
    QString text(const char *name) const
    {
        const auto *const label = child<QLabel>(name);
        return label && label->isVisible() ? label->text() : QString();
    }
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void tst_Safety::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_Safety::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_theme.reset();
}

void tst_Safety::open(bool isProduction)
{
    Profile profile = Profile::create(u"Grand hall"_s);
    profile.isProduction = isProduction;
    m_theme = std::make_unique<Theme>(Theme::Mode::Light);
    m_session = std::make_unique<Session>(
        Session::Options{.feed = {.redis = *Comm::RedisAddress::fromUrl(u"redis://127.0.0.1:1"_s)},
                         .log = {.root = m_folder->path()},
                         .settingsFile = path(u"settings.ini"_s),
                         .profile = profile});
    m_window = std::make_unique<MainWindow>(*m_session, *m_theme);
    QVERIFY(m_window->showPage(u"audit"_s));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

/// Opens the menu and chooses from it.
void tst_Safety::trigger(const char *action) const
{
    Q_EMIT control()->menu()->aboutToShow();
    auto *const found = control()->menu()->findChild<QAction *>(QLatin1StringView(action));
    QVERIFY2(found, action);
    found->trigger();
}

void tst_Safety::armsAndDisarms()
{
    open();
    QCOMPARE(control()->text(), u"Read-only"_s);
    trigger("arm15Action");
    QVERIFY(m_session->arming().isArmed());
    QVERIFY2(control()->text().contains(u"15:00"_s) || control()->text().contains(u"14:5"_s),
             qPrintable(control()->text()));
    QVERIFY(control()->accessibleName().contains(u"15"_s));
    QVERIFY(control()->property("armed").toBool());
    trigger("disarmAction");
    QVERIFY(!m_session->arming().isArmed());
    QCOMPARE(control()->text(), u"Read-only"_s);
    // Both are written down.
    QTRY_COMPARE(m_session->audit().entries().size(), 2);
    QCOMPARE(m_session->audit().entries().constFirst().action, u"arm"_s);
    QCOMPARE(m_session->audit().entries().constFirst().profile, u"Grand hall"_s);
}

void tst_Safety::isArmedByKeys()
{
    open();
    bool isShown = false;
    connect(control()->menu(), &QMenu::aboutToShow, this, [&] {
        QMetaObject::invokeMethod(
            control()->menu(),
            [&] {
                isShown = true;
                QTest::keyClick(control()->menu(), Qt::Key_Down);
                QTest::keyClick(control()->menu(), Qt::Key_Return);
            },
            Qt::QueuedConnection);
    });
    QTest::keyClick(m_window.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(isShown);
    QTRY_VERIFY(m_session->arming().isArmed());
    QVERIFY(m_session->arming().left() <= 5min);
}

void tst_Safety::givesProductionLessTime()
{
    open(true);
    Q_EMIT control()->menu()->aboutToShow();
    QVERIFY(!control()->menu()->findChild<QAction *>(u"arm60Action"_s));
    QVERIFY(control()->property("production").toBool());
}

void tst_Safety::asksForTheNameOfProduction()
{
    open(true);
    int done = 0;
    confirmBulk(m_window.get(), m_session->guard(), u"Retry 312 dead letters"_s, [&] { ++done; });
    QCOMPARE(done, 0);
    auto *const dialog = child<QDialog>("bulkDialog");
    QVERIFY(dialog);
    QVERIFY(text("bulkTitle").contains(u"312"_s));
    auto *const go = child<QPushButton>("bulkGoButton");
    auto *const field = child<QLineEdit>("environmentField");
    QVERIFY(!go->isEnabled());
    QTest::keyClicks(field, u"grand hall"_s);
    QVERIFY(!go->isEnabled());
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(done, 0);
    field->clear();
    QTest::keyClicks(field, u"Grand hall"_s);
    QVERIFY(go->isEnabled());
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(done, 1);

    confirmBulk(m_window.get(), m_session->guard(), u"Discard all"_s, [&] { ++done; });
    QTRY_COMPARE(m_window->findChildren<QDialog *>(u"bulkDialog"_s).size(), 1);
    QTest::keyClick(child<QDialog>("bulkDialog"), Qt::Key_Escape);
    QCOMPARE(done, 1);
}

void tst_Safety::goesOnElsewhere()
{
    open();
    int done = 0;
    confirmBulk(m_window.get(), m_session->guard(), u"Retry 312 dead letters"_s, [&] { ++done; });
    QCOMPARE(done, 1);
    QVERIFY(!child<QDialog>("bulkDialog"));
}

void tst_Safety::showsWhatWasDone()
{
    open();
    QVERIFY(child<QWidget>("auditEmpty")->isVisible());
    auto *const table = child<QTableView>("auditTable");
    const QAbstractItemModelTester tester(table->model());
    m_session->audit().record({.action = u"edit and retry"_s,
                               .target = u"<b>7</b>"_s,
                               .before = R"({"amount":"1.0"})",
                               .after = R"({"amount":"2.0"})",
                               .result = u"done"_s});
    m_session->audit().record({.action = u"publish"_s, .target = u"8"_s});
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"publish"_s); // the newest first
    table->setFocus();
    table->selectRow(1);
    QVERIFY(text("auditEntryTitle").contains(u"<b>7</b>"_s));
    QVERIFY(text("auditEntryFacts").contains(u"Grand hall"_s));
    auto *const differences = child<QTreeWidget>("auditDifferences");
    QVERIFY(differences->isVisible());
    QCOMPARE(differences->topLevelItemCount(), 1);
    QCOMPARE(differences->topLevelItem(0)->text(1), u"amount"_s);
    QVERIFY2(text("auditVerdict").startsWith(u"1 changed"_s), qPrintable(text("auditVerdict")));
    child<QTabWidget>("auditTabs")->setCurrentIndex(1);
    QVERIFY(child<QWidget>("auditBefore")->isVisible());
    QVERIFY(child<QWidget>("auditAfter")->isVisible());
    QTest::keyClick(table, Qt::Key_Up);
    QVERIFY(!child<QWidget>("auditBefore")->isVisible());
    QTest::keyClick(table, Qt::Key_Escape);
    QVERIFY(!child<QWidget>("auditDetails")->isVisible());
}

void tst_Safety::searches()
{
    open();
    for (const QString &target : {u"lot 7"_s, u"lot 8"_s})
        m_session->audit().record({.action = u"publish"_s, .target = target});
    const auto *const table = child<QTableView>("auditTable");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    auto *const search = child<QLineEdit>("auditSearch");
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"LOT 8"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QTest::keyClicks(search, u"9"_s);
    QVERIFY(child<QWidget>("auditEmpty")->isVisible());
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(table->model()->rowCount(), 2);
}

void tst_Safety::saysThatNothingCanBeWritten()
{
    QDir(m_folder->path()).mkdir(u"audit.ndjson"_s); // a folder in its place
    open();
    m_session->arming().arm(5min);
    QTRY_VERIFY(!text("auditFaultBannerTitle").isEmpty());
    QTRY_VERIFY(m_session->guard().reason(WriteAction::SendWebSocket).contains(u"audit log"_s));
    QVERIFY(!child<QWidget>("page-audit")->accessibleDescription().isEmpty());
    QVERIFY2(control()->text().contains(u"no log"_s), qPrintable(control()->text())); // on every page
    QCOMPARE(text("auditEmptyTitle"), u"Nothing can be written down"_s);
    QVERIFY(QDir(m_folder->path()).rmdir(u"audit.ndjson"_s));
    QTRY_VERIFY(text("auditFaultBannerTitle").isEmpty());
    QTRY_VERIFY(text("auditEmptyTitle").isEmpty()); // that it was armed is written now
    QVERIFY(m_session->guard().allows(WriteAction::SendWebSocket));
    QVERIFY(child<QWidget>("page-audit")->accessibleDescription().isEmpty());
}

void tst_Safety::exports()
{
    open();
    QVERIFY(!child<QPushButton>("auditExportButton")->isEnabled());
    m_session->audit().record({.action = u"publish"_s});
    QTRY_VERIFY(child<QPushButton>("auditExportButton")->isEnabled());
    exportTo(path(u"copy.ndjson"_s));
    QTRY_VERIFY(text("auditExportBannerTitle").contains(u"copy.ndjson"_s));
    QVERIFY(QFile::exists(path(u"copy.ndjson"_s)));
    exportTo(path(u"nowhere/copy.ndjson"_s));
    QTRY_VERIFY(!text("auditExportBannerDetail").isEmpty());
}

void tst_Safety::exportTo(const QString &file) const
{
    child<QPushButton>("auditExportButton")->click();
    auto *const dialog = child<QFileDialog>("auditExportDialog");
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(file);
    delete dialog;
}

void tst_Safety::everythingHasAName()
{
    open(true);
    confirmBulk(m_window.get(), m_session->guard(), u"Retry"_s, [] {});
    const QList<QWidget *> roots{child<QWidget>("auditPage"), child<QWidget>("bulkDialog"), control()};
    for (const QWidget *const root : roots) {
        QList<const QWidget *> widgets = root->findChildren<const QWidget *>();
        widgets.append(root);
        for (const QWidget *const widget : std::as_const(widgets)) {
            if (widget->inherits("QLineEditIconButton") || widget->inherits("QTableCornerButton")
                || !(widget->inherits("QAbstractButton") || widget->inherits("QLineEdit")
                     || widget->inherits("QTableView") || widget->inherits("QPlainTextEdit")))
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
}

QTEST_MAIN(tst_Safety)
#include "tst_safety.moc"
