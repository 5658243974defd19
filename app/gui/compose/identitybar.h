// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compose/eventdraft.h"
#include "core/events/eventtime.h"

#include <QTimeZone>
#include <QWidget>

class QComboBox;

namespace Sothebais {

class ElidedLabel;
class Theme;

/// What an event is: its type and source, and in which zone its times are typed. Where the event is there
/// already, its id and time as well.
class IdentityBar : public QWidget
{
    Q_OBJECT
public:
    IdentityBar(const Comm::Catalog &catalog, const Theme &theme, QWidget *parent = nullptr);

    void setDraft(const EventDraft &draft);
    /// Null if the event does not exist yet.
    void setEvent(const Comm::Event &event);
    void setLocked(bool locked);
    void setZone(TimeStyle::Zone zone);
    /// Wire names; a type that the catalogue does not have is as it was typed.
    QByteArray type() const;
    QByteArray source() const;
    QTimeZone zone() const;
    void focusType();

Q_SIGNALS:
    void edited();
    void zoneChanged(const QTimeZone &zone);

private:
    void fillTypes();
    void paintIcons();
    void fillZones();
    void layOut();

    const Comm::Catalog m_catalog;
    const Theme &m_theme;
    QComboBox *m_type;
    QComboBox *m_source;
    QComboBox *m_zone;
    ElidedLabel *m_event; ///< id and time
};

} // namespace Sothebais
