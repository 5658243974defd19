// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Sothebais {

class PlainLabel;
class Theme;

/// The upper edge of what shows one thing beside a table: its title, and the button that closes it.
class InspectorTitle : public QWidget
{
    Q_OBJECT
public:
    InspectorTitle(PlainLabel *title, const QString &closeText, const Theme &theme,
                   QWidget *parent = nullptr);

Q_SIGNALS:
    void closeRequested();
};

} // namespace Sothebais
