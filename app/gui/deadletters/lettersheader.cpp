// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lettersheader.h"

#include "gui/theme/theme.h"
#include "gui/widgets/connectionchip.h"
#include "gui/widgets/plainlabel.h"
#include "gui/widgets/togglebutton.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Sothebais {

LettersHeader::LettersHeader(const QString &server, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_chip(new ConnectionChip(server, theme)),
      m_queue(makeToggleButton(u"queueButton"_s, tr("Queue"), tr("Show what waits to be dealt with"))),
      m_parked(makeToggleButton(u"parkedButton"_s, tr("Parked"), tr("Show what was put aside")))
{
    setObjectName(u"pageHeader"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *const title = new PlainLabel(u"pageTitle"_s);
    title->setText(tr("Dead letters"));
    auto *const choice = new QButtonGroup(this);
    choice->addButton(m_queue);
    choice->addButton(m_parked);
    m_queue->setChecked(true);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addSpacing(16);
    layout->addWidget(m_chip);
    layout->addStretch();
    layout->addWidget(m_queue);
    layout->addWidget(m_parked);
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
