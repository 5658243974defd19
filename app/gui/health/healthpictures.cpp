// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "healthpictures.h"

#include "gui/theme/theme.h"
#include "heartbeatbar.h"
#include "sparkline.h"

#include <QPainter>

#include <utility>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr int MostPictures = 300; // twice what fits on a large screen
constexpr qint64 LongestKept = 5'000; // ms; time goes on to the left of a picture, too
constexpr int MostAtOnce = 12; // pictures; others stay as they are until the next look: no frame is late

} // namespace

HealthPictures::HealthPictures(const Theme &theme) : m_theme(theme), m_pictures(MostPictures) { }

void HealthPictures::drawBeats(QPainter &painter, const QRect &rect, const EndpointHealth &health,
                               qint64 now) const
{
    const qint64 newest = health.beats.isEmpty() ? 0 : health.beats.constLast().at;
    drawKept(painter, rect, u"beats "_s + health.id, {.newest = newest, .drawnAt = now},
             [&](QPainter &picture, const QRect &room) {
                 paintHeartbeats(picture, room,
                                 heartbeatSlots(health.beats, now, heartbeatCount(room.width())),
                                 m_theme.colors());
             });
}

void HealthPictures::drawRoundTrips(QPainter &painter, const QRect &rect, const EndpointHealth &health,
                                    qint64 now, double slowAfter) const
{
    const auto &samples = health.roundTrips.samples();
    const qint64 newest = samples.isEmpty() ? 0 : samples.constLast().at;
    drawKept(painter, rect, u"round trips "_s + health.id, {.newest = newest, .drawnAt = now},
             [&](QPainter &picture, const QRect &room) {
                 paintSparkline(picture, room, health.roundTrips, now, slowAfter, m_theme.colors());
             });
}

void HealthPictures::drawKept(QPainter &painter, const QRect &rect, const QString &key, const Picture &wanted,
                              const Draw &draw) const
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QSize size = (QSizeF(rect.size()) * ratio).toSize();
    Picture *kept = m_pictures.object(key);
    const bool isNew = kept && kept->newest == wanted.newest && wanted.drawnAt - kept->drawnAt < LongestKept
        && wanted.drawnAt >= kept->drawnAt;
    if (std::exchange(m_lookedAt, wanted.drawnAt) != wanted.drawnAt)
        m_drawn = 0;
    const bool isGood = kept && kept->pixmap.size() == size && (isNew || m_drawn >= MostAtOnce);
    if (!isGood) {
        ++m_drawn;
        kept = new Picture(wanted);
        kept->pixmap = QPixmap(size);
        kept->pixmap.setDevicePixelRatio(ratio);
        kept->pixmap.fill(Qt::transparent);
        QPainter picture(&kept->pixmap);
        draw(picture, QRect(QPoint(), rect.size()));
        picture.end();
        m_pictures.insert(key, kept);
    }
    painter.drawPixmap(rect.topLeft(), kept->pixmap);
}

} // namespace Sothebais
