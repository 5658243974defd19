// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tintedicon.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace Sothebais {

namespace {

QByteArray tintedSvg(const QString &name, const QColor &color)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "tintedSvg", qPrintable(file.fileName()));
    return opened ? file.readAll().replace("currentColor", color.name().toLatin1()) : QByteArray();
}

class TintedIconEngine : public QIconEngine
{
public:
    explicit TintedIconEngine(const QByteArray &svg) : m_svg(svg) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal opacity = painter->opacity();
        if (mode == QIcon::Disabled)
            painter->setOpacity(opacity * 0.4);
        const int side = qMin(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        QSvgRenderer(m_svg).render(painter, square);
        painter->setOpacity(opacity);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new TintedIconEngine(m_svg); }

private:
    const QByteArray m_svg;
};

} // namespace

QIcon tintedIcon(const QString &name, const QColor &color)
{
    return QIcon(new TintedIconEngine(tintedSvg(name, color)));
}

QPixmap tintedPixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio)
{
    QPixmap pixmap = TintedIconEngine(tintedSvg(name, color))
                         .pixmap(QSize(size, size) * devicePixelRatio, QIcon::Normal, QIcon::Off);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QPixmap TintedPixmaps::get(const QString &name, const QColor &color, qreal devicePixelRatio) const
{
    const QString key = name + color.name() + QString::number(devicePixelRatio);
    auto found = m_pixmaps.constFind(key);
    if (found == m_pixmaps.constEnd())
        found = m_pixmaps.insert(key, tintedPixmap(name, color, m_size, devicePixelRatio));
    return *found;
}

} // namespace Sothebais
