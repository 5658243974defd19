// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/inspect/inspectedevent.h"
#include "gui/widgets/factform.h"

#include <comm/event.h>

namespace Sothebais {

class PlainLabel;

/// The envelope of an event as a short list: when, what, who.
class EventFacts : public FactForm
{
    Q_OBJECT
public:
    explicit EventFacts(QWidget *parent = nullptr);

    /// `event` is what its payload was read as.
    void setEvent(const InspectedEvent &inspected, const Comm::Event &event);

private:
    static QString arrivalText(qint64 receivedAt, qint64 sentAt);

    PlainLabel *m_type;
    PlainLabel *m_sent;
    PlainLabel *m_received;
    PlainLabel *m_source;
    PlainLabel *m_id;
    PlainLabel *m_size;
    PlainLabel *m_flags;
};

} // namespace Sothebais
