// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "neweventsbutton.h"

#include <QEvent>
#include <QLocale>

namespace Sothebais {

NewEventsButton::NewEventsButton(QWidget *over) : QPushButton(over)
{
    setObjectName(QStringLiteral("newEventsButton"));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    over->installEventFilter(this);
    setNewEvents(0);
    hide();
}

void NewEventsButton::setNewEvents(qint64 newEvents)
{
    setText(newEvents == 0 ? tr("To the newest") : tr("%1 new").arg(QLocale().toString(newEvents)));
    setAccessibleName(text());
    place();
}

bool NewEventsButton::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QPushButton::eventFilter(watched, event);
}

void NewEventsButton::place()
{
    constexpr int Distance = 24;
    adjustSize();
    move((parentWidget()->width() - width()) / 2, parentWidget()->height() - height() - Distance);
    raise();
}

} // namespace Sothebais
