// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lettersheader.h"

#include "gui/theme/theme.h"
#include "gui/widgets/connectionchip.h"
#include "gui/widgets/togglebutton.h"

#include <QButtonGroup>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Sothebais {

LettersHeader::LettersHeader(const QString &server, const Theme &theme, QWidget *parent)
    : PageHeader(tr("Dead letters"), parent),
      m_theme(theme),
      m_chip(new ConnectionChip(server, theme)),
      m_queue(makeToggleButton(u"queueButton"_s, tr("Queue"), tr("Show what waits to be dealt with"))),
      m_parked(makeToggleButton(u"parkedButton"_s, tr("Parked"), tr("Show what was put aside")))
{
    auto *const choice = new QButtonGroup(this);
    choice->addButton(m_queue);
    choice->addButton(m_parked);
    m_queue->setChecked(true);
    row().addWidget(m_chip);
    row().addStretch();
    row().addWidget(m_queue);
    row().addWidget(m_parked);
    connect(m_queue, &QToolButton::clicked, this, [this] { Q_EMIT parkedChosen(false); });
    connect(m_parked, &QToolButton::clicked, this, [this] { Q_EMIT parkedChosen(true); });
    connect(&theme, &Theme::changed, this, &LettersHeader::paintIcons);
    paintIcons();
}

void LettersHeader::paintIcons()
{
    m_queue->setIcon(m_theme.icon(u"page-deadletters"_s));
    m_parked->setIcon(m_theme.icon(u"park"_s));
}

void LettersHeader::setParked(bool parked)
{
    (parked ? m_parked : m_queue)->setChecked(true);
}

} // namespace Sothebais
