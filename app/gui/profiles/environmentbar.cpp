// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "environmentbar.h"

#include "gui/theme/theme.h"
#include "gui/theme/tintedicon.h"
#include "gui/widgets/elidedlabel.h"
#include "gui/widgets/labelbutton.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace Sothebais {

namespace {

constexpr int BarIconSize = 16;
constexpr int BandHeight = 5; // of the stripes of production

/// Slanted stripes, as on what must not be touched without thought.
void paintStripes(QPainter &painter, const QRect &band)
{
    constexpr int Step = 14;
    painter.save();
    painter.setClipRect(band);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(255, 255, 255, 200));
    for (int x = band.left() - Step; x < band.right() + Step; x += Step) {
        const QPoint stripe[]{{x, band.bottom() + 1},
                              {x + BandHeight, band.top()},
                              {x + BandHeight + Step / 2, band.top()},
                              {x + Step / 2, band.bottom() + 1}};
        painter.drawConvexPolygon(stripe, 4);
    }
    painter.restore();
}

} // namespace

EnvironmentBar::EnvironmentBar(const Profile &profile, const Theme &theme, QWidget *parent)
    : QFrame(parent),
      m_profile(profile),
      m_theme(theme),
      m_icon(new PlainLabel(QStringLiteral("environmentIcon"))),
      m_profiles(new LabelButton),
      m_layout(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("environmentBar"));
    setAccessibleName(profile.isProduction ? tr("Environment: %1, production").arg(profile.title())
                                           : tr("Environment: %1").arg(profile.title()));
    setAttribute(Qt::WA_StyledBackground);
    setProperty("named", !profile.name.isEmpty());
    layOut();
    auto *const menu = new QMenu(m_profiles);
    menu->setObjectName(QStringLiteral("profileMenu"));
    m_profiles->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        Q_EMIT profileMenuRequested(*menu);
    });
    connect(&theme, &Theme::changed, this, &EnvironmentBar::paintIcons);
    paintIcons();
}

void EnvironmentBar::layOut()
{
    auto *const name = new PlainLabel(QStringLiteral("environmentName"));
    name->setText(m_profile.name.isEmpty() ? tr("No profile") : m_profile.title());
    name->setAccessibleName(tr("Environment"));
    auto *const production = new PlainLabel(QStringLiteral("productionMark"));
    production->setText(tr("PRODUCTION"));
    production->setVisible(m_profile.isProduction);
    auto *const address = new ElidedLabel(QStringLiteral("environmentAddress"));
    address->setText(m_profile.redis.toString());
    address->setAccessibleName(tr("Address of Redis"));

    m_profiles->setObjectName(QStringLiteral("profilesButton"));
    m_profiles->setText(tr("Profiles"));
    m_profiles->setAccessibleName(tr("Profiles"));
    m_profiles->setToolTip(tr("Open a window on another environment, or change the profiles"));
    m_profiles->setPopupMode(QToolButton::InstantPopup);
    m_profiles->setFocusPolicy(Qt::TabFocus);

    m_layout->setContentsMargins(16, 4, 8, m_profile.isProduction ? 4 + BandHeight : 4);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_icon);
    m_layout->addWidget(name);
    m_layout->addWidget(production, 0, Qt::AlignVCenter);
    m_layout->addSpacing(4);
    m_layout->addWidget(address, 1);
    m_layout->addWidget(m_profiles);
}

void EnvironmentBar::addTool(QWidget *tool)
{
    m_layout->insertWidget(m_layout->indexOf(m_profiles), tool);
}

QColor EnvironmentBar::fill(RuleColor color)
{
    return Colors::light().mark(color); // dark enough for white text
}

void EnvironmentBar::paintIcons()
{
    const QColor color = m_profile.name.isEmpty() ? m_theme.colors().text : QColor(Qt::white);
    const QString name
        = m_profile.isProduction ? QStringLiteral("production") : QStringLiteral("environment");
    m_icon->setPixmap(tintedPixmap(name, color, BarIconSize, devicePixelRatioF()));
    m_profiles->setIcon(m_theme.icon(QStringLiteral("environment"), color));
}

void EnvironmentBar::paintEvent(QPaintEvent *event)
{
    if (m_profile.name.isEmpty()) {
        QFrame::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.fillRect(rect(), fill(m_profile.color));
    if (m_profile.isProduction)
        paintStripes(painter, rect().adjusted(0, height() - BandHeight, 0, 0));
}

} // namespace Sothebais
