// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/inspect/eventdifference.h"
#include "core/inspect/inspectedevent.h"
#include "core/inspect/previousevent.h"

#include <QWidget>

class QPushButton;

namespace Sothebais {

class DifferenceList;
class PlainLabel;
class Theme;

/// What is different in an event from the one before it about the same: what was added, removed and changed,
/// in words, signs and colours. Looks for that event once it is in sight.
class DifferenceView : public QWidget
{
    Q_OBJECT
public:
    explicit DifferenceView(const Theme &theme, QWidget *parent = nullptr);

    void setEvent(const InspectedEvent &event);

Q_SIGNALS:
    /// Somebody wants to see the other event; its sequence number.
    void eventRequested(qint64 sequence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeBar();
    void find();
    void compare();
    void show(const EventDifference &difference);
    void say(const QString &text);
    QString heading(const EventRecord &other) const;

    PlainLabel *m_heading;
    PlainLabel *m_verdict;
    QPushButton *m_anyType;
    QPushButton *m_show;
    DifferenceList *m_list;
    InspectedEvent m_event;
    PreviousEvent m_previous;
    bool m_isStale = false; ///< the event has not been looked at yet
    qint64 m_other = -1; ///< sequence number of the other event
};

} // namespace Sothebais
