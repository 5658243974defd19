// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/error.h>

#include <QFrame>

#include <optional>

class QHBoxLayout;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace Sothebais {

class PlainLabel;
class Theme;

/// Something to know, above the events and never in front of them: a title, a line about it, how far it is,
/// and what can be done.
class Banner : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Information, Warning, Error };

    Banner(const QString &name, const Theme &theme, QWidget *parent = nullptr);

    void show(Kind kind, const QString &title, const QString &detail = {});
    void showError(const Comm::Error &error);
    /// From 0 to 1; no bar without.
    void setProgress(std::optional<double> progress);
    /// A button after the others.
    QPushButton *addButton(const QString &name, const QString &text);
    /// Adds a button that closes it.
    void makeClosable();

private:
    void paintIcons();

    const Theme &m_theme;
    PlainLabel *m_title;
    PlainLabel *m_detail;
    QProgressBar *m_progress;
    QHBoxLayout *m_layout;
    QToolButton *m_close = nullptr;
};

/// The column in which banners stand, the newest at the bottom.
class BannerColumn : public QWidget
{
    Q_OBJECT
public:
    explicit BannerColumn(QWidget *parent = nullptr);

    void add(Banner *banner);
};

} // namespace Sothebais
