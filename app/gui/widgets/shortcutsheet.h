// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace Sothebais {

class Preferences;

/// All keys of the program on one sheet, as the user has chosen them.
class ShortcutSheet : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutSheet(const Preferences &preferences, QWidget *parent = nullptr);
};

} // namespace Sothebais
