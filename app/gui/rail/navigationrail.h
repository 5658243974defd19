// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace Sothebais {

class RailButton;
class Theme;
struct Badge;

/// The strip at the left edge that leads to the pages.
class NavigationRail : public QWidget
{
    Q_OBJECT
public:
    explicit NavigationRail(const Theme &theme, QWidget *parent = nullptr);

    void addPage(const QString &name, const QString &icon, const QString &title);
    void setCurrentPage(int page);
    void setBadge(int page, const Badge &badge);
    /// Something for every page, below their names.
    void addToFoot(QWidget *widget);

Q_SIGNALS:
    void pageChosen(int page);
    void settingsRequested();
    void helpRequested();

private:
    RailButton *makeButton(const QString &name, const QString &icon, const QString &title);

    const Theme &m_theme;
    QButtonGroup *m_pages;
    QVBoxLayout *m_pageLayout;
};

} // namespace Sothebais
