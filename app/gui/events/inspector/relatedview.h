// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/inspect/inspectedevent.h"
#include "core/inspect/relatedevents.h"

#include <comm/eventparser.h>

#include <QWidget>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Sothebais {

class PlainLabel;

/// The events that share something with one event: how many of which type, and the newest few. Looks for them
/// once it is in sight.
class RelatedView : public QWidget
{
    Q_OBJECT
public:
    explicit RelatedView(QWidget *parent = nullptr);

    void setEvent(const InspectedEvent &event);

Q_SIGNALS:
    void eventRequested(qint64 sequence);
    void filterRequested(const QString &filter);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void find();
    void showProgress();
    void showRelation(QTreeWidgetItem *group, const Relation &relation);
    QTreeWidgetItem *eventItem(qint64 sequence);
    void activate(QTreeWidgetItem *item);
    void chooseFilter();

    PlainLabel *m_status;
    QTreeWidget *m_list;
    QPushButton *m_filter;
    InspectedEvent m_event;
    RelatedEvents m_related;
    Comm::EventParser m_parser;
    bool m_isStale = false; ///< the event has not been looked at yet
};

} // namespace Sothebais
