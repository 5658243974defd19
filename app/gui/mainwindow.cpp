// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "core/session.h"
#include "pages/page.h"
#include "pages/pagetable.h"
#include "pagestate.h"
#include "profiles/environmentbar.h"
#include "profiles/passwordnotice.h"
#include "rail/navigationrail.h"
#include "safety/armcontrol.h"
#include "settings/commands.h"
#include "widgets/shortcutsheet.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr auto GeometryKey = "window/geometry"_L1;
constexpr auto PageKey = "window/page"_L1;

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
      m_environment(new EnvironmentBar(session.profile(), theme)),
      m_password(new PasswordNotice(session.profile(), theme)),
      m_rail(new NavigationRail(theme)),
      m_pages(new QStackedWidget)
{
    constexpr QSize FirstSize(1280, 800);
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("%1 – SothebAIs monitor").arg(session.profile().title()));
    resize(FirstSize);
    setAcceptDrops(true);
    addPages(theme);
    layOut();
    addShortcuts();
    connect(m_environment, &EnvironmentBar::profileMenuRequested, this,
            [this](QMenu &menu) { Q_EMIT profileMenuRequested(menu, m_session.profile()); });
    connect(&m_session.feed(), &EventFeed::statusChanged, m_password, &PasswordNotice::setStatus);
    connect(m_password, &PasswordNotice::passwordRequested, this,
            [this] { Q_EMIT passwordRequested(m_session.profile()); });
    connect(m_rail, &NavigationRail::pageChosen, this, qOverload<int>(&MainWindow::showPage));
    connect(m_rail, &NavigationRail::settingsRequested, this, &MainWindow::settingsRequested);
    connect(m_rail, &NavigationRail::helpRequested, this, &MainWindow::showShortcuts);
    showPage(0);
}

MainWindow::~MainWindow() = default;

void MainWindow::addPages(const Theme &theme)
{
    for (const PageEntry &page : pageTable()) {
        m_rail->addPage(page.name, page.icon, QCoreApplication::translate("PageTable", page.title));
        addPage(page.make(m_session, theme));
    }
    m_rail->addToFoot(new ArmControl(m_session.arming(), m_session.guard(), theme));
}

void MainWindow::layOut()
{
    auto *const content = new QWidget;
    auto *const row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_pages, 1);
    auto *const column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_environment);
    column->addWidget(m_password);
    column->addLayout(row, 1);
    setCentralWidget(content);
}

void MainWindow::addShortcuts()
{
    const auto add = [this](QLatin1StringView command, auto action) {
        connect(makeShortcut(command, m_session.preferences(), this), &QShortcut::activated, this, action);
    };
    add("profiles"_L1, &MainWindow::profilesRequested);
    add("settings"_L1, &MainWindow::settingsRequested);
    add("keys"_L1, &MainWindow::showShortcuts);
    add("close"_L1, &MainWindow::close);
    add("quit"_L1, &MainWindow::quitRequested);
}

void MainWindow::comeBack()
{
    m_state = std::make_unique<QSettings>(m_session.folder() + u"/window.ini"_s, QSettings::IniFormat);
    restoreGeometry(m_state->value(GeometryKey).toByteArray());
    for (int page = 0; page < m_pages->count(); ++page)
        restorePage(*m_pages->widget(page), pageTable()[page].name, *m_state);
    showPage(m_state->value(PageKey).toString());
}

void MainWindow::saveState()
{
    if (!m_state)
        return;
    m_state->setValue(GeometryKey, saveGeometry());
    for (int page = 0; page < m_pages->count(); ++page)
        savePage(*m_pages->widget(page), pageTable()[page].name, *m_state);
    m_state->setValue(PageKey, pageTable()[m_pages->currentIndex()].name);
    m_state->sync();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    QMainWindow::closeEvent(event);
    if (event->isAccepted())
        Q_EMIT closed();
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

void MainWindow::showPasswordNotKept(const Comm::Error &error)
{
    m_password->showNotKept(error);
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
    auto *const sheet = new ShortcutSheet(m_session.preferences(), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

} // namespace Sothebais
