// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventsheader.h"

#include "gui/theme/theme.h"
#include "gui/widgets/connectionchip.h"
#include "gui/widgets/togglebutton.h"

#include <QToolButton>

namespace Sothebais {

EventsHeader::EventsHeader(const QString &server, const Theme &theme, QWidget *parent)
    : PageHeader(tr("Events"), parent),
      m_theme(theme),
      m_chip(new ConnectionChip(server, theme)),
      m_pause(makeToggleButton(QStringLiteral("pauseButton"), tr("Pause"),
                               tr("Hold the table still; what arrives waits and is counted (Space)"))),
      m_follow(makeToggleButton(QStringLiteral("followButton"), tr("Follow"),
                                tr("Keep the newest event in sight (End)")))
{
    m_follow->setChecked(true);
    row().addWidget(m_chip);
    row().addStretch();
    row().addWidget(m_pause);
    row().addWidget(m_follow);

    connect(m_pause, &QToolButton::toggled, this, &EventsHeader::pauseToggled);
    connect(m_pause, &QToolButton::toggled, this, &EventsHeader::paintIcons);
    connect(m_follow, &QToolButton::clicked, this, &EventsHeader::followToggled);
    connect(&theme, &Theme::changed, this, &EventsHeader::paintIcons);
    paintIcons();
}

void EventsHeader::addButton(QWidget *button)
{
    row().insertWidget(row().indexOf(m_pause), button);
}

void EventsHeader::paintIcons()
{
    m_pause->setText(m_pause->isChecked() ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(m_theme.icon(m_pause->isChecked() ? QStringLiteral("resume") : QStringLiteral("pause")));
    m_follow->setIcon(m_theme.icon(QStringLiteral("follow")));
}

void EventsHeader::togglePause()
{
    m_pause->toggle();
}

void EventsHeader::setFollowing(bool following)
{
    m_follow->setChecked(following);
}

} // namespace Sothebais
