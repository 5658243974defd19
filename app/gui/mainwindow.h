// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMainWindow>

class QStackedWidget;

namespace Sothebais {

class NavigationRail;
class Page;
class Session;
class Theme;

/// The window: a navigation rail and the stack of pages. A recording that is dropped on it is opened.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Session &session, const Theme &theme, QWidget *parent = nullptr);

    /// Shows the page with this name of the page table; false if there is none.
    bool showPage(const QString &name);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addPage(Page *page);
    void showPage(int page);
    void showShortcuts();

    Session &m_session;
    NavigationRail *m_rail;
    QStackedWidget *m_pages;
};

} // namespace Sothebais
