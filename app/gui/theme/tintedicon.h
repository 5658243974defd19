// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace Sothebais {

/// An icon of resources/icons, drawn in one colour and sharp at every size.
QIcon tintedIcon(const QString &name, const QColor &color);

/// The same as a square pixmap of `size` logical pixels.
QPixmap tintedPixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio);

} // namespace Sothebais
