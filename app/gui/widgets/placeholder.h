// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace Sothebais {

class PlainLabel;
class Theme;

/// What stands in the place of something that has nothing to show: an icon, why that is so, what to do about
/// it, and the means to do it.
class Placeholder : public QWidget
{
    Q_OBJECT
public:
    Placeholder(const QString &name, const Theme &theme, QWidget *parent = nullptr);

    void showText(const QString &icon, const QString &title, const QString &text = {});
    /// Puts something below the text; it belongs to the placeholder from now on.
    void addWidget(QWidget *widget, Qt::Alignment alignment = {});

private:
    void paintIcon();

    const Theme &m_theme;
    QString m_iconName;
    PlainLabel *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_text;
    QVBoxLayout *m_column;
};

/// Shows the first page of a stack, a view, or where that is empty the second one, which says why. The focus
/// stays in this place, whatever stands there.
void showViewOrReason(QStackedWidget &stack, bool isEmpty);

} // namespace Sothebais
