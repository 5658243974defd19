// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/pageheader.h"

class QToolButton;

namespace Sothebais {

class ConnectionChip;
class Theme;

/// The top of the page Events: the connection, pause and follow.
class EventsHeader : public PageHeader
{
    Q_OBJECT
public:
    EventsHeader(const QString &server, const Theme &theme, QWidget *parent = nullptr);

    /// Puts a button before those of the header itself.
    void addButton(QWidget *button);
    ConnectionChip *connectionChip() const { return m_chip; }
    void togglePause();
    void setFollowing(bool following);

Q_SIGNALS:
    void pauseToggled(bool paused);
    void followToggled(bool following);

private:
    void paintIcons();

    const Theme &m_theme;
    ConnectionChip *m_chip;
    QToolButton *m_pause;
    QToolButton *m_follow;
};

} // namespace Sothebais
