// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/profiles/profile.h"

#include <QFrame>

class QHBoxLayout;
class QMenu;
class QToolButton;

namespace Sothebais {

class PlainLabel;
class Theme;

/// The strip at the top of a window: which environment it shows, in its color and in words, so that nobody
/// takes one for another.
class EnvironmentBar : public QFrame
{
    Q_OBJECT
public:
    EnvironmentBar(const Profile &profile, const Theme &theme, QWidget *parent = nullptr);

    /// A further widget at the right, before the button of the profiles.
    void addTool(QWidget *tool);
    /// What the strip is filled with, in every theme; white text is readable on it.
    static QColor fill(RuleColor color);

Q_SIGNALS:
    /// The menu of the profiles is about to be shown, empty.
    void profileMenuRequested(QMenu &menu);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void paintIcons();

    const Profile m_profile;
    const Theme &m_theme;
    PlainLabel *m_icon;
    QToolButton *m_profiles;
    QHBoxLayout *m_layout;
};

} // namespace Sothebais
