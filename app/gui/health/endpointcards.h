// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

class QTimeZone;

namespace Sothebais {

class EndpointCard;
class Theme;

/// Endpoints as cards, as many beside each other as there is room for. One can be dragged to another place.
class EndpointCards : public QListView
{
    Q_OBJECT
public:
    explicit EndpointCards(const Theme &theme, QWidget *parent = nullptr);

    void setNow(qint64 now);
    void setZone(const QTimeZone &zone);

Q_SIGNALS:
    /// The menu of an endpoint is wanted, at a place on the screen.
    void menuRequested(const QModelIndex &index, const QPoint &place);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    EndpointCard *m_card;
};

} // namespace Sothebais
