// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMainWindow>

#include <memory>

class QMenu;
class QSettings;
class QStackedWidget;

namespace Comm {
struct Error;
}

namespace Sothebais {

class EnvironmentBar;
class NavigationRail;
class Page;
class PasswordNotice;
class Session;
struct Profile;
class Theme;

/// The window: the strip of its environment, a navigation rail and the stack of pages. A recording that is
/// dropped on it is opened.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Session &session, const Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Makes it stand as it stood when a window of this profile was last closed, and be remembered in its
    /// turn.
    void comeBack();
    /// Remembers it now, if it was made to come back.
    void saveState();
    /// Shows the page with this name of the page table; false if there is none.
    bool showPage(const QString &name);
    void showPasswordNotKept(const Comm::Error &error);

Q_SIGNALS:
    /// The menu is to be filled with what there is beside this profile.
    void profileMenuRequested(QMenu &menu, const Sothebais::Profile &profile);
    void profilesRequested();
    /// Another password is to be asked for.
    void passwordRequested(const Sothebais::Profile &profile);
    void settingsRequested();
    void quitRequested();
    /// It is hidden now.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addPage(Page *page);
    void layOut();
    void addPages(const Theme &theme);
    void addShortcuts();
    void showPage(int page);
    void showShortcuts();

    Session &m_session;
    EnvironmentBar *m_environment;
    PasswordNotice *m_password;
    NavigationRail *m_rail;
    QStackedWidget *m_pages;
    std::unique_ptr<QSettings> m_state; ///< null if it does not come back
};

} // namespace Sothebais
