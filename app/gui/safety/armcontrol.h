// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QToolButton>

#include <chrono>

namespace Sothebais {

class Arming;
class Theme;
class WriteGuard;

/// Says at every time whether this connection may be written to and for how long, and arms and disarms it.
class ArmControl : public QToolButton
{
    Q_OBJECT
public:
    ArmControl(Arming &arming, const WriteGuard &guard, const Theme &theme, QWidget *parent = nullptr);

private:
    void fillMenu();
    void addTime(std::chrono::minutes time);
    void showState();
    void showLeft();
    void paintIcon();

    Arming &m_arming;
    const WriteGuard &m_guard;
    const Theme &m_theme;
    QTimer m_tick;
};

} // namespace Sothebais
