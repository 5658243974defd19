// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpointdetails.h"

#include "core/session.h"
#include "core/text/visibletext.h"
#include "factlist.h"
#include "framelogview.h"
#include "framesender.h"
#include "gui/theme/theme.h"
#include "gui/widgets/plainlabel.h"
#include "gui/widgets/rawview.h"
#include "heartbeatbar.h"
#include "models/health/healthtext.h"
#include "sparkline.h"
#include "statechip.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Sothebais {

EndpointDetails::EndpointDetails(Session &session, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_theme(theme),
      m_name(new PlainLabel(u"endpointName"_s)),
      m_address(new PlainLabel(u"endpointAddress"_s)),
      m_chip(new StateChip(theme)),
      m_beats(new HeartbeatBar(theme)),
      m_beat(new PlainLabel(u"beatText"_s)),
      m_plot(new Sparkline(theme)),
      m_facts(new FactList(u"endpointFacts"_s, theme)),
      m_kindFacts(new FactList(u"kindFacts"_s, theme)),
      m_frames(new FrameLogView(theme)),
      m_sender(new FrameSender(session.health(), session.guard(), theme)),
      m_framePage(new QWidget),
      m_body(new RawView(theme)),
      m_tabs(new QTabWidget),
      m_close(new QToolButton),
      m_more(new QToolButton)
{
    setObjectName(u"endpointDetails"_s);
    setAccessibleName(tr("Endpoint"));
    setAttribute(Qt::WA_StyledBackground);
    auto *const frames = new QVBoxLayout(m_framePage);
    frames->setContentsMargins(0, 0, 0, 0);
    frames->setSpacing(0);
    frames->addWidget(m_frames, 1);
    frames->addWidget(m_sender);
    m_body->setLaidOut(true);
    m_tabs->setObjectName(u"endpointTabs"_s);
    m_tabs->setDocumentMode(true);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTitle());
    layout->addWidget(makeActions());
    layout->addWidget(makeOverview());
    layout->addWidget(m_tabs, 1);
    connect(m_frames, &FrameLogView::exportRequested, this, [this] { Q_EMIT exportFramesRequested(id()); });
    connect(&theme, &Theme::changed, this, &EndpointDetails::paintIcons);
    paintIcons();
}

QWidget *EndpointDetails::makeTitle()
{
    auto *const title = new QWidget;
    QFont font = m_name->font();
    font.setBold(true);
    m_name->setFont(font);
    m_name->setWordWrap(true);
    m_name->setAccessibleName(tr("Name"));
    m_address->setAccessibleName(tr("Address"));
    m_address->setProperty("muted", true);
    m_address->setWordWrap(true);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setObjectName(u"closeEndpointButton"_s);
    m_close->setAccessibleName(tr("Close the details"));
    m_close->setToolTip(tr("Close the details (Esc)"));
    connect(m_close, &QToolButton::clicked, this, &EndpointDetails::closeRequested);
    auto *const texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_name);
    texts->addWidget(m_chip);
    texts->addWidget(m_address);
    auto *const layout = new QHBoxLayout(title);
    layout->setContentsMargins(16, 8, 8, 4);
    layout->addLayout(texts, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    return title;
}

QWidget *EndpointDetails::makeActions()
{
    auto *const bar = new QWidget;
    auto *const layout = new QHBoxLayout(bar);
    layout->setContentsMargins(16, 4, 16, 8);
    layout->setSpacing(8);
    m_check = addAction(u"checkNowButton"_s, checkNowText({}), &EndpointDetails::check);
    m_check->setToolTip(tr("Find out at once (F5)"));
    m_pause = addAction(u"pauseEndpointButton"_s, pauseText({}), &EndpointDetails::pause);
    m_edit = addAction(u"editEndpointButton"_s, tr("Edit…"), &EndpointDetails::edit);
    for (QPushButton *const button : {m_check, m_pause, m_edit})
        layout->addWidget(button);
    m_more->setObjectName(u"endpointMenuButton"_s);
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("Move, copy, remove"));
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    fillMenu();
    layout->addWidget(m_more);
    layout->addStretch();
    return bar;
}

QPushButton *EndpointDetails::addAction(const QString &name, const QString &text,
                                        void (EndpointDetails::*act)())
{
    auto *const button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void EndpointDetails::fillMenu()
{
    QMenu *const menu = m_more->menu();
    menu->setObjectName(u"endpointMenu"_s);
    menu->addAction(tr("Move up"), this, [this] { Q_EMIT moveRequested(id(), -1); });
    menu->addAction(tr("Move down"), this, [this] { Q_EMIT moveRequested(id(), 1); });
    menu->addSeparator();
    menu->addAction(tr("Copy the address"), this,
                    [this] { QApplication::clipboard()->setText(m_endpoint.address()); });
    menu->addSeparator();
    menu->addAction(tr("Remove"), this, [this] { Q_EMIT removeRequested(id()); });
}

QWidget *EndpointDetails::makeOverview()
{
    auto *const overview = new QWidget;
    m_beat->setAccessibleName(tr("The chosen check"));
    m_beat->setProperty("muted", true);
    m_beat->setWordWrap(true);
    m_beat->hide();
    connect(m_beats, &HeartbeatBar::chosenTextChanged, m_beat, [this](const QString &text) {
        m_beat->setText(text);
        m_beat->setVisible(!text.isEmpty());
    });
    auto *const layout = new QVBoxLayout(overview);
    layout->setContentsMargins(16, 4, 16, 8);
    layout->setSpacing(6);
    layout->addWidget(m_beats);
    layout->addWidget(m_beat);
    layout->addWidget(m_plot);
    return overview;
}

void EndpointDetails::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    m_beats->setZone(zone);
    m_plot->setZone(zone);
    m_frames->setZone(zone);
}

void EndpointDetails::setEndpoint(const QString &id)
{
    const Endpoint *const found = m_session.health().endpoints().find(id);
    const bool isOther = m_endpoint.id != id;
    m_endpoint = found ? *found : Endpoint();
    m_name->setText(visibleText(m_endpoint.name));
    m_address->setText(m_endpoint.url.isEmpty() ? visibleText(m_session.health().options().redis.toString())
                                                : visibleText(m_endpoint.address(), 600));
    m_frames->setLog(m_session.health().frames(id));
    m_sender->setEndpoint(id);
    if (isOther)
        showTabs();
}

void EndpointDetails::showTabs()
{
    const QString chosen = m_tabs->tabText(m_tabs->currentIndex());
    m_tabs->clear();
    m_tabs->addTab(m_facts, tr("Overview"));
    switch (m_endpoint.kind) {
    case Endpoint::Kind::WebSocket:
        m_tabs->addTab(m_kindFacts, tr("Connection"));
        m_tabs->addTab(m_framePage, tr("Frames"));
        break;
    case Endpoint::Kind::Http:
        m_tabs->addTab(m_kindFacts, tr("Answer"));
        m_tabs->addTab(m_body, tr("Body"));
        break;
    case Endpoint::Kind::Redis:
        m_tabs->addTab(m_kindFacts, tr("Server"));
        break;
    }
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (m_tabs->tabText(tab) == chosen)
            m_tabs->setCurrentIndex(tab);
    }
}

QString EndpointDetails::parentName() const
{
    const Endpoint *const parent = m_session.health().endpoints().find(m_endpoint.parent);
    return parent ? parent->name : QString();
}

void EndpointDetails::refresh(qint64 now)
{
    const EndpointHealth health = m_session.health().health(id());
    m_chip->setHealth(health, now);
    m_beats->setBeats(health.beats, now);
    m_plot->setSeries(health.roundTrips, now, double(m_endpoint.slowAfter.count()));
    m_plot->setVisible(!health.roundTrips.samples().isEmpty());
    showActions(health, now);
    const QWidget *const shown = m_tabs->currentWidget();
    if (shown == m_facts)
        m_facts->setFacts(endpointFacts(m_endpoint, health, parentName(), now, m_zone));
    else if (shown == m_kindFacts)
        m_kindFacts->setFacts(kindFacts(health, now));
    else if (shown == m_framePage)
        m_frames->refresh();
    else
        showBody(health);
    m_sender->setConnected(health.socket && health.socket->state == Comm::WebSocketHealth::State::Connected);
}

void EndpointDetails::showActions(const EndpointHealth &health, qint64 now)
{
    QString check = checkNowText(m_endpoint);
    const QString next = health.state == HealthState::Up ? QString() : nextText(health, now);
    if (!next.isEmpty() && !m_endpoint.isPaused) // somebody waits for it
        check = tr("%1 (%2)").arg(check, next);
    const QString pause = pauseText(m_endpoint);
    m_check->setText(check);
    m_check->setEnabled(canCheckNow(m_endpoint, health));
    m_pause->setText(pause);
    m_pause->setAccessibleName(pause);
    m_pause->setToolTip(m_endpoint.isPaused
                            ? tr("Look at it again (Space)")
                            : tr("Do not look at it for now: nobody is told if it is down (Space)"));
}

void EndpointDetails::showBody(const EndpointHealth &health)
{
    const QByteArray body = health.http ? health.http->body : QByteArray();
    if (body == m_shownBody)
        return;
    const QByteArray before = std::exchange(m_shownBody, body); // the view lets go of it first
    m_body->setPayload(m_shownBody);
}

void EndpointDetails::paintIcons()
{
    m_close->setIcon(m_theme.icon(u"close"_s));
    m_more->setIcon(m_theme.icon(u"more"_s));
    m_check->setIcon(m_theme.icon(u"refresh"_s));
    m_edit->setIcon(m_theme.icon(u"edit"_s));
}

} // namespace Sothebais
