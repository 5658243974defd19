// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectionchip.h"

#include "elidedlabel.h"
#include "gui/theme/theme.h"
#include "gui/theme/tintedicon.h"

#include <QHBoxLayout>

namespace Sothebais {

namespace {

using ChipState = Comm::ConnectionStatus::State;

QString stateText(ChipState state)
{
    switch (state) {
    case ChipState::Disconnected:
        return ConnectionChip::tr("Disconnected");
    case ChipState::Connecting:
        return ConnectionChip::tr("Connecting");
    case ChipState::Connected:
        return ConnectionChip::tr("Connected");
    case ChipState::Waiting:
        return ConnectionChip::tr("Waiting to reconnect");
    case ChipState::Failed:
        return ConnectionChip::tr("Not connected");
    }
    return {};
}

} // namespace

ConnectionChip::ConnectionChip(const QString &server, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_server(server),
      m_theme(theme),
      m_icon(new PlainLabel(QStringLiteral("connectionIcon"))),
      m_text(new ElidedLabel(QStringLiteral("connectionText")))
{
    setObjectName(QStringLiteral("connectionChip"));
    m_text->setAccessibleName(tr("Connection"));
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text);
    connect(&theme, &Theme::changed, this, &ConnectionChip::paintIcon);
}

void ConnectionChip::setStatus(const Comm::ConnectionStatus &status)
{
    m_status = status;
    m_text->setText(tr("%1 · %2").arg(stateText(status.state), m_server));
    paintIcon();
}

void ConnectionChip::paintIcon()
{
    constexpr int Size = 16;
    const Colors &colors = m_theme.colors();
    const auto show = [&](const QString &name, const QColor &color) {
        m_icon->setPixmap(tintedPixmap(name, color, Size, devicePixelRatioF()));
    };
    switch (m_status.state) {
    case ChipState::Connected:
        return show(QStringLiteral("connected"), colors.good);
    case ChipState::Connecting:
    case ChipState::Waiting:
        return show(QStringLiteral("waiting"), colors.warning);
    case ChipState::Disconnected:
    case ChipState::Failed:
        return show(QStringLiteral("disconnected"), colors.error);
    }
}

} // namespace Sothebais
