// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "core/session.h"
#include "pages/page.h"
#include "pages/pagetable.h"
#include "safety/armcontrol.h"
#include "widgets/navigationrail.h"
#include "widgets/shortcutsheet.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QUrl>

namespace Sothebais {

namespace {

/// The one file or folder of this machine that is dragged; empty if it is none, or several.
QString draggedPath(const QDropEvent &event)
{
    const QList<QUrl> urls = event.mimeData()->urls();
    return urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
}

} // namespace

MainWindow::MainWindow(Session &session, const Theme &theme, QWidget *parent)
    : QMainWindow(parent),
      m_session(session),
      m_rail(new NavigationRail(theme)),
      m_pages(new QStackedWidget)
{
    constexpr QSize FirstSize(1280, 800);
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("SothebAIs monitor – %1").arg(session.feed().redis().toString()));
    resize(FirstSize);
    setAcceptDrops(true);
    for (const PageEntry &page : pageTable()) {
        m_rail->addPage(page.name, page.icon, QCoreApplication::translate("PageTable", page.title));
        addPage(page.make(session, theme));
    }
    m_rail->addToFoot(new ArmControl(session.arming(), session.guard(), theme));

    auto *const content = new QWidget;
    auto *const layout = new QHBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addWidget(m_pages, 1);
    setCentralWidget(content);

    connect(m_rail, &NavigationRail::pageChosen, this, qOverload<int>(&MainWindow::showPage));
    connect(m_rail, &NavigationRail::helpRequested, this, &MainWindow::showShortcuts);
    connect(new QShortcut(QKeySequence::HelpContents, this), &QShortcut::activated, this,
            &MainWindow::showShortcuts);
    connect(new QShortcut(QKeyCombination(Qt::CTRL, Qt::Key_Q), this), &QShortcut::activated, this,
            &MainWindow::close);
    showPage(0);
}

void MainWindow::addPage(Page *page)
{
    const int number = m_pages->addWidget(page);
    connect(page, &Page::badgeChanged, m_rail,
            [this, number](const Badge &badge) { m_rail->setBadge(number, badge); });
    m_rail->setBadge(number, page->badge());
}

bool MainWindow::showPage(const QString &name)
{
    for (int page = 0; page < pageTable().size(); ++page) {
        if (pageTable()[page].name != name)
            continue;
        showPage(page);
        return true;
    }
    return false;
}

void MainWindow::showPage(int page)
{
    m_rail->setCurrentPage(page);
    m_pages->setCurrentIndex(page);
    m_pages->currentWidget()->setFocus();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedPath(*event).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (const QString path = draggedPath(*event); !path.isEmpty()) {
        event->acceptProposedAction();
        m_session.open(path);
    }
}

void MainWindow::showShortcuts()
{
    auto *const sheet = new ShortcutSheet(this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

} // namespace Sothebais
