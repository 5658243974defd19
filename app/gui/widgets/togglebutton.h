// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QToolButton;

namespace Sothebais {

/// A button of a page's header that stays down: an icon, which the caller gives it, with a text beside it.
QToolButton *makeToggleButton(const QString &name, const QString &text, const QString &toolTip);

} // namespace Sothebais
