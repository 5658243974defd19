// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/theme/tintedicon.h"
#include "healthpictures.h"

#include <QStyledItemDelegate>
#include <QTimeZone>

namespace Sothebais {

class EndpointModel;
class Theme;
struct Endpoint;
struct EndpointHealth;

/// Draws an endpoint as a card: state, address, what goes on, the last hour, round trips and uptimes.
class EndpointCard : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int Spacing = 12; ///< between cards

    explicit EndpointCard(const Theme &theme, QObject *parent = nullptr);

    /// Of the next cards; the height follows from the font.
    void setWidth(int width) { m_width = width; }
    /// Milliseconds since the epoch, for what counts seconds.
    void setNow(qint64 now) { m_now = now; }
    void setZone(const QTimeZone &zone) { m_zone = zone; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    struct Layout;
    Layout layOut(const QStyleOptionViewItem &option) const;
    void paintFrame(QPainter &painter, const QStyleOptionViewItem &option,
                    const EndpointHealth &health) const;
    void paintTitle(QPainter &painter, const Layout &layout, const Endpoint &endpoint,
                    const EndpointHealth &health) const;
    void paintLines(QPainter &painter, const Layout &layout, const QModelIndex &index) const;
    void paintNumbers(QPainter &painter, const Layout &layout, const EndpointHealth &health) const;

    const Theme &m_theme;
    int m_width = 320;
    qint64 m_now = 0;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    TintedPixmaps m_icons;
    HealthPictures m_pictures;
};

} // namespace Sothebais
