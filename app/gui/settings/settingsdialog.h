// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace Sothebais {

class Preferences;

/// What the user prefers. Every choice is in force at once, in all windows, and kept.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    /// They must outlive it.
    explicit SettingsDialog(Preferences &preferences, QWidget *parent = nullptr);
};

} // namespace Sothebais
