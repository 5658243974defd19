// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishbar.h"

#include "core/safety/writeguard.h"
#include "core/text/visibletext.h"
#include "gui/theme/theme.h"
#include "gui/theme/tintedicon.h"
#include "gui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Sothebais {

PublishBar::PublishBar(const WriteGuard &guard, const QString &server, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_guard(guard),
      m_server(server),
      m_theme(theme),
      m_icon(new PlainLabel(u"publishIcon"_s)),
      m_text(new ElidedLabel(u"publishText"_s)),
      m_button(new QPushButton)
{
    setObjectName(u"publishBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_button->setObjectName(u"publishButton"_s);
    m_button->setProperty("primary", true);
    const QString where
        = guard.isProduction() ? tr("Publish to %1").arg(guard.environmentName()) : tr("Publish");
    m_button->setText(where);
    m_button->setAccessibleName(where);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &PublishBar::publishRequested);
    connect(&guard, &WriteGuard::changed, this, &PublishBar::showState);
    connect(&theme, &Theme::changed, this, &PublishBar::showState);
    showState();
}

void PublishBar::setReady(bool isReady)
{
    m_isReady = isReady;
    showState();
}

void PublishBar::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    showState();
}

void PublishBar::publish()
{
    m_button->click();
}

void PublishBar::showState()
{
    constexpr int Size = 16;
    const Colors &colors = m_theme.colors();
    const QString refusal = m_guard.reason(WriteAction::Publish);
    const bool isAllowed = refusal.isEmpty();
    m_button->setEnabled(isAllowed && m_isReady && !m_isBusy);
    m_text->setText(m_isBusy        ? tr("Publishing…")
                        : isAllowed ? tr("Goes to %1").arg(visibleText(m_server))
                                    : visibleText(refusal));
    m_button->setToolTip(toolTipText(!isAllowed      ? refusal
                                         : m_isReady ? tr("Publish the event (Ctrl+Enter)")
                                                     : tr("Something in the form is to be put right first")));
    m_icon->setPixmap(tintedPixmap(isAllowed ? u"connected"_s : u"severity-warning"_s,
                                   isAllowed ? colors.good : colors.warning, Size, devicePixelRatioF()));
}

} // namespace Sothebais
