// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QKeySequenceEdit;
class QPushButton;
class QTreeWidget;

namespace Sothebais {

class PlainLabel;
class Preferences;
struct Command;

/// Which keys do what.
class KeySettings : public QWidget
{
    Q_OBJECT
public:
    explicit KeySettings(Preferences &preferences, QWidget *parent = nullptr);

private:
    void layOut();
    void fill();
    void showKeys();
    void showCommand();
    void take();
    const Command *current() const;
    void say(const QString &text, bool isWrong);

    Preferences &m_preferences;
    QTreeWidget *m_list;
    QKeySequenceEdit *m_edit;
    QPushButton *m_none;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    PlainLabel *m_message;
};

} // namespace Sothebais
