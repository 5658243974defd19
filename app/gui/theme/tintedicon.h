// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QHash>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace Sothebais {

/// An icon of resources/icons, drawn in one colour and sharp at every size.
QIcon tintedIcon(const QString &name, const QColor &color);

/// The same as a square pixmap of `size` logical pixels.
QPixmap tintedPixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio);

/// Pixmaps of one size for a delegate, each drawn once and kept until the colours are others.
class TintedPixmaps
{
public:
    explicit TintedPixmaps(int size) : m_size(size) { }

    QPixmap get(const QString &name, const QColor &color, qreal devicePixelRatio) const;
    void clear() { m_pixmaps.clear(); }

private:
    const int m_size;
    mutable QHash<QString, QPixmap> m_pixmaps;
};

} // namespace Sothebais
