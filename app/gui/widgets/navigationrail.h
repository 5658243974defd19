// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace Sothebais {

class Theme;

/// The strip at the left edge that leads to the pages.
class NavigationRail : public QWidget
{
    Q_OBJECT
public:
    explicit NavigationRail(const Theme &theme, QWidget *parent = nullptr);

    void addPage(const QString &name, const QString &icon, const QString &title);
    void setCurrentPage(int page);

Q_SIGNALS:
    void pageChosen(int page);
    void helpRequested();

private:
    QToolButton *makeButton(const QString &name, const QString &icon, const QString &title);
    void paintIcons();

    const Theme &m_theme;
    QButtonGroup *m_pages;
    QVBoxLayout *m_pageLayout;
};

} // namespace Sothebais
