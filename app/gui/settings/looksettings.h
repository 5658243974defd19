// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;

namespace Sothebais {

class PlainLabel;
class Preferences;

/// Theme, density and how times are shown.
class LookSettings : public QWidget
{
    Q_OBJECT
public:
    explicit LookSettings(Preferences &preferences, QWidget *parent = nullptr);

private:
    QComboBox *makeChoice(const QString &name, const QString &label, const QStringList &items);
    void layOut();
    void show();
    void showSample();

    Preferences &m_preferences;
    QComboBox *m_theme;
    QComboBox *m_density;
    QComboBox *m_zone;
    QCheckBox *m_relative;
    PlainLabel *m_sample;
    QTimer m_tick;
};

} // namespace Sothebais
