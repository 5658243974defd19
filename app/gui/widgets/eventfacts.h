// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/receivedevent.h"

#include <QList>
#include <QWidget>

class QFormLayout;

namespace Sothebais {

class PlainLabel;

/// The envelope of an event as a short list: when, what, who.
class EventFacts : public QWidget
{
    Q_OBJECT
public:
    explicit EventFacts(QWidget *parent = nullptr);

    void setEvent(const ReceivedEvent &received);

private:
    PlainLabel *addFact(const QString &objectName, const QString &name);

    QFormLayout *m_form;
    PlainLabel *m_type;
    PlainLabel *m_sent;
    PlainLabel *m_received;
    PlainLabel *m_source;
    PlainLabel *m_id;
    PlainLabel *m_size;
};

} // namespace Sothebais
