// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectionchip.h"

#include "gui/theme/theme.h"
#include "gui/theme/tintedicon.h"
#include "plainlabel.h"

#include <QHBoxLayout>

namespace Sothebais {

namespace {

using State = Comm::ConnectionStatus::State;

QString stateText(State state)
{
    switch (state) {
    case State::Disconnected:
        return ConnectionChip::tr("Disconnected");
    case State::Connecting:
        return ConnectionChip::tr("Connecting");
    case State::Connected:
        return ConnectionChip::tr("Connected");
    case State::Waiting:
        return ConnectionChip::tr("Waiting to reconnect");
    case State::Failed:
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
      m_text(new PlainLabel(QStringLiteral("connectionText")))
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
    case State::Connected:
        return show(QStringLiteral("connected"), colors.good);
    case State::Connecting:
    case State::Waiting:
        return show(QStringLiteral("waiting"), colors.warning);
    case State::Disconnected:
    case State::Failed:
        return show(QStringLiteral("disconnected"), colors.error);
    }
}

} // namespace Sothebais
