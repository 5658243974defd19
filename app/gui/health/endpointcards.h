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

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    EndpointCard *m_card;
};

} // namespace Sothebais
