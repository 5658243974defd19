// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QDoubleSpinBox;

namespace Sothebais {

class PlainLabel;
class Preferences;

/// How much of the live events is kept.
class LimitSettings : public QWidget
{
    Q_OBJECT
public:
    explicit LimitSettings(Preferences &preferences, QWidget *parent = nullptr);

private:
    void layOut();
    void take();
    void show();

    Preferences &m_preferences;
    QDoubleSpinBox *m_disk;
    QDoubleSpinBox *m_events;
    PlainLabel *m_memory;
};

} // namespace Sothebais
