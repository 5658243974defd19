// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/columnmenu.h"

#include "gui/pagestate.h"

#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sothebais;

/// A page with one table.
struct Page
{
    Page();

    QStandardItemModel model{2, 3};
    QWidget widget;
    QTableView *table = new QTableView(&widget);
    ColumnMenu *columns = nullptr;

    /// The entry of that name in a menu for the header of a column.
    QAction *action(QMenu &menu, const QString &text, int column = -1) const;
    void choose(const QString &text, int column = -1) const;
};

Page::Page()
{
    model.setHorizontalHeaderLabels({u"Time"_s, u"R&D"_s, u"Size"_s});
    table->setModel(&model);
    table->horizontalHeader()->setObjectName(u"header"_s);
    table->setColumnWidth(1, 123);
    columns = new ColumnMenu(*table);
}

QAction *Page::action(QMenu &menu, const QString &text, int column) const
{
    columns->fill(menu, column);
    for (QAction *const action : menu.actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

void Page::choose(const QString &text, int column) const
{
    QMenu menu;
    action(menu, text, column)->trigger();
}

class tst_ColumnMenu : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsAndHides();
    void oneAlwaysStays();
    void isAsAtFirst();
    void comesBack();
    void opensByKey();
};

void tst_ColumnMenu::showsAndHides()
{
    const Page page;
    page.choose(u"R&&D"_s);
    QVERIFY(page.table->isColumnHidden(1));
    page.choose(u"R&&D"_s);
    QVERIFY(!page.table->isColumnHidden(1));
    page.choose(u"Take “Size” away"_s, 2);
    QVERIFY(page.table->isColumnHidden(2));
}

void tst_ColumnMenu::oneAlwaysStays()
{
    const Page page;
    page.choose(u"Time"_s);
    page.choose(u"Size"_s);
    QMenu menu;
    QVERIFY(!page.action(menu, u"R&&D"_s, 1)->isEnabled());
    QVERIFY(!page.action(menu, u"Take “R&&D” away"_s, 1));
    QVERIFY(page.action(menu, u"Time"_s)->isEnabled());
}

void tst_ColumnMenu::isAsAtFirst()
{
    const Page page;
    page.choose(u"Time"_s);
    page.table->setColumnWidth(1, 50);
    page.table->horizontalHeader()->moveSection(2, 0);
    page.choose(u"As at first"_s);
    QVERIFY(!page.table->isColumnHidden(0));
    QCOMPARE(page.table->columnWidth(1), 123);
    QCOMPARE(page.table->horizontalHeader()->visualIndex(2), 2);
}

void tst_ColumnMenu::comesBack()
{
    const QTemporaryDir folder;
    QSettings state(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    const Page before;
    before.choose(u"R&&D"_s);
    savePage(before.widget, u"page"_s, state);
    Page now;
    restorePage(now.widget, u"page"_s, state);
    QVERIFY(now.table->isColumnHidden(1));
    now.choose(u"As at first"_s);
    QVERIFY(!now.table->isColumnHidden(1));
}

void tst_ColumnMenu::opensByKey()
{
    Page page;
    page.widget.show();
    page.table->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&page.widget));
    QTest::keyClick(page.table, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QVERIFY(page.table->isColumnHidden(0));
}

QTEST_MAIN(tst_ColumnMenu)
#include "tst_columnmenu.moc"
