// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statechip.h"

#include "gui/theme/theme.h"
#include "gui/theme/tintedicon.h"
#include "gui/widgets/plainlabel.h"
#include "healthlook.h"
#include "models/health/healthtext.h"

#include <QHBoxLayout>

#include <algorithm>

namespace Sothebais {

StateChip::StateChip(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_icon(new PlainLabel(QStringLiteral("stateIcon"))),
      m_word(new PlainLabel(QStringLiteral("stateText"))),
      m_since(new PlainLabel(QStringLiteral("stateSince")))
{
    setObjectName(QStringLiteral("stateChip"));
    m_word->setAccessibleName(tr("State"));
    m_since->setAccessibleName(tr("For"));
    m_since->setProperty("muted", true);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_icon);
    layout->addWidget(m_word);
    layout->addWidget(m_since);
    layout->addStretch();
    connect(&theme, &Theme::changed, this, &StateChip::paint);
}

void StateChip::setHealth(const EndpointHealth &health, qint64 now)
{
    m_state = health.state;
    m_word->setText(stateText(health.state, health.cause));
    m_since->setText(health.since > 0
                         ? tr("for %1").arg(runningSpanText(std::max<qint64>(0, now - health.since)))
                         : QString());
    paint();
}

void StateChip::paint()
{
    constexpr int Size = 16;
    const QColor color = healthColor(m_state, m_theme.colors());
    m_icon->setPixmap(tintedPixmap(healthIcon(m_state), color, Size, devicePixelRatioF()));
    QPalette palette = m_word->palette();
    palette.setColor(QPalette::WindowText, color);
    m_word->setPalette(palette);
    QFont font = m_word->font();
    font.setBold(true);
    m_word->setFont(font);
}

} // namespace Sothebais
