// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/pages/page.h"

#include <QTimer>

class QSplitter;
class QStackedWidget;

namespace Sothebais {

class BannerColumn;
class EndpointActions;
class EndpointCards;
class EndpointDetails;
class EndpointFilter;
class EndpointModel;
class EndpointTable;
class HealthHeader;
class HealthPlaceholder;
class Session;
class Theme;

/// The page Health: what has to be there for an auction, and how it is doing.
class HealthPage : public Page
{
    Q_OBJECT
public:
    HealthPage(Session &session, const Theme &theme, QWidget *parent = nullptr);
    ~HealthPage() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void connectHeader();
    void connectViews();
    void connectDetails();
    void addShortcuts();
    void showZone();
    void showCards(bool areCards);
    void putInOrder();
    void showEmptiness();
    void showCounts();
    void showCurrent();
    void tick();
    void select(const QString &id);
    void openMenu(const QModelIndex &index, const QPoint &place);
    void stepBack();
    QString currentId() const;

    Session &m_session;
    EndpointModel *m_model;
    EndpointFilter *m_filter;
    HealthHeader *m_header;
    BannerColumn *m_banners;
    EndpointActions *m_actions;
    EndpointCards *m_cards;
    EndpointTable *m_table;
    HealthPlaceholder *m_placeholder;
    QStackedWidget *m_stack; ///< cards, rows, or the placeholder
    EndpointDetails *m_details;
    QTimer m_ticker;
    bool m_areCards = true;
};

} // namespace Sothebais
