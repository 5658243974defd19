// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/health/endpointhealth.h"

#include <QCache>
#include <QPixmap>

#include <functional>

class QPainter;
class QRect;

namespace Sothebais {

class Theme;

/// Pictures of the last hour of endpoints for a delegate. Each is kept and drawn anew only once there is
/// something else to see in it: most of the time hardly any of those in sight has changed.
class HealthPictures
{
public:
    /// The theme must outlive them.
    explicit HealthPictures(const Theme &theme);

    void drawBeats(QPainter &painter, const QRect &rect, const EndpointHealth &health, qint64 now) const;
    /// `slowAfter` in milliseconds.
    void drawRoundTrips(QPainter &painter, const QRect &rect, const EndpointHealth &health, qint64 now,
                        double slowAfter) const;
    /// The colours are others.
    void clear() { m_pictures.clear(); }

private:
    struct Picture
    {
        QPixmap pixmap = {};
        qint64 newest = 0; ///< ms since the epoch, of what is to be seen in it
        qint64 drawnAt = 0; ///< likewise
    };
    /// What draws into a rectangle that begins at 0, 0.
    using Draw = std::function<void(QPainter &painter, const QRect &rect)>;

    void drawKept(QPainter &painter, const QRect &rect, const QString &key, const Picture &wanted,
                  const Draw &draw) const;

    const Theme &m_theme;
    mutable QCache<QString, Picture> m_pictures;
    mutable qint64 m_lookedAt = 0; ///< ms since the epoch
    mutable int m_drawn = 0; ///< pictures, at this look
};

} // namespace Sothebais
