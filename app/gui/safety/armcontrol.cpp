// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "armcontrol.h"

#include "core/events/eventtime.h"
#include "core/safety/arming.h"
#include "core/safety/writeguard.h"
#include "core/text/visibletext.h"
#include "gui/theme/theme.h"

#include <QMenu>
#include <QShortcut>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

using namespace std::chrono_literals;

constexpr auto ArmInterval = 250ms;
constexpr int LongestName = 40;

/// "14:05", or "1:04:05".
QString countdown(std::chrono::milliseconds left)
{
    const qint64 seconds = std::chrono::ceil<std::chrono::seconds>(left).count();
    const QString rest
        = u"%1:%2"_s.arg(seconds / 60 % 60, 2, 10, QChar(u'0')).arg(seconds % 60, 2, 10, QChar(u'0'));
    return seconds < 3600 ? rest : u"%1:%2"_s.arg(seconds / 3600).arg(rest);
}

} // namespace

ArmControl::ArmControl(Arming &arming, const WriteGuard &guard, const Theme &theme, QWidget *parent)
    : QToolButton(parent),
      m_arming(arming),
      m_guard(guard),
      m_theme(theme)
{
    constexpr int IconSize = 20;
    setObjectName(u"armControl"_s);
    setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    setIconSize(QSize(IconSize, IconSize));
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(InstantPopup);
    setMenu(new QMenu(this));
    menu()->setObjectName(u"armMenu"_s);
    menu()->setAccessibleName(tr("Arm this connection"));
    connect(menu(), &QMenu::aboutToShow, this, &ArmControl::fillMenu);
    auto *const keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), this);
    connect(keys, &QShortcut::activated, this, &QToolButton::showMenu);
    m_tick.setInterval(ArmInterval);
    connect(&m_tick, &QTimer::timeout, this, &ArmControl::showLeft);
    connect(&arming, &Arming::changed, this, &ArmControl::showState);
    connect(&guard, &WriteGuard::changed, this, &ArmControl::showLeft);
    connect(&theme, &Theme::changed, this, &ArmControl::paintIcon);
    showState();
}

void ArmControl::fillMenu()
{
    menu()->clear();
    const QString name = visibleText(m_guard.environmentName(), LongestName);
    menu()->addSection(m_guard.isProduction() ? tr("Production: %1").arg(name) : name);
    if (m_arming.isArmed()) {
        QAction *const disarm = menu()->addAction(tr("Disarm: read only again"));
        disarm->setObjectName(u"disarmAction"_s);
        connect(disarm, &QAction::triggered, &m_arming, &Arming::disarm);
        menu()->addSeparator();
    }
    for (const auto time : {5min, 15min})
        addTime(time);
    if (!m_guard.isProduction())
        addTime(60min);
}

void ArmControl::addTime(std::chrono::minutes time)
{
    const QString text = m_arming.isArmed()
        ? tr("Armed for %n more minute(s) from now", nullptr, int(time.count()))
        : tr("Arm for %n minute(s)", nullptr, int(time.count()));
    QAction *const action = menu()->addAction(text);
    action->setObjectName(u"arm%1Action"_s.arg(time.count()));
    connect(action, &QAction::triggered, &m_arming, [this, time] { m_arming.arm(time); });
}

void ArmControl::showState()
{
    if (m_arming.isArmed())
        m_tick.start();
    else
        m_tick.stop();
    setProperty("armed", m_arming.isArmed());
    setProperty("production", m_guard.isProduction());
    style()->unpolish(this);
    style()->polish(this);
    showLeft();
    paintIcon();
}

void ArmControl::showLeft()
{
    if (!m_arming.isArmed()) {
        setText(tr("Read-only"));
        setAccessibleName(tr("Read-only: press to arm this connection"));
        setToolTip(
            tr("Nothing can be published, retried, discarded or sent. Press to arm this connection for "
               "some minutes (Ctrl+Shift+A)"));
        return;
    }
    if (const QString &fault = m_guard.auditFault(); !fault.isEmpty()) {
        setText(tr("Blocked:\nno log"));
        setAccessibleName(tr("Blocked: the audit log cannot be written"));
        setToolTip(toolTipText(
            tr("Nothing is done that cannot be written into the audit log: %1").arg(visibleText(fault))));
        return;
    }
    const std::chrono::milliseconds left = m_arming.left();
    setText(tr("Armed\n%1").arg(countdown(left)));
    // Not every second, or a screen reader would speak of nothing else.
    const int minutes = int(std::chrono::ceil<std::chrono::minutes>(left).count());
    setAccessibleName(tr("Armed for %n more minute(s): press to disarm", nullptr, minutes));
    setToolTip(tr("This connection may be written to until %1 (Ctrl+Shift+A)")
                   .arg(fullTimeText(m_arming.until().toMSecsSinceEpoch())));
}

void ArmControl::paintIcon()
{
    const Colors &colors = m_theme.colors();
    if (!m_arming.isArmed())
        setIcon(m_theme.icon(u"locked"_s, colors.railText));
    else
        setIcon(m_theme.icon(u"unlocked"_s, m_guard.isProduction() ? QColor(Qt::white) : colors.rail));
}

} // namespace Sothebais
