// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "healthpage.h"

#include "core/session.h"
#include "endpointactions.h"
#include "endpointcards.h"
#include "endpointdetails.h"
#include "endpointmenu.h"
#include "endpointtable.h"
#include "framelogview.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/columnmenu.h"
#include "healthheader.h"
#include "healthplaceholder.h"
#include "models/health/endpointfilter.h"
#include "models/health/endpointmodel.h"

#include <QHeaderView>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr std::chrono::milliseconds Tick{500}; ///< half of what changes as a second passes
const QString CardsKey = u"health/cards"_s;

} // namespace

HealthPage::HealthPage(Session &session, const Theme &theme, QWidget *parent)
    : Page(u"healthPage"_s, parent),
      m_session(session),
      m_model(new EndpointModel(session.health(), this)),
      m_filter(new EndpointFilter(this)),
      m_header(new HealthHeader(theme)),
      m_banners(new BannerColumn),
      m_actions(new EndpointActions(session.health(), session.settings(), theme, *m_banners, this)),
      m_cards(new EndpointCards(theme)),
      m_table(new EndpointTable(theme)),
      m_placeholder(new HealthPlaceholder(theme)),
      m_stack(new QStackedWidget),
      m_details(new EndpointDetails(session, theme))
{
    m_filter->setSourceModel(m_model);
    m_cards->setModel(m_filter);
    m_table->setModel(m_filter);
    m_table->setSelectionModel(m_cards->selectionModel());
    m_actions->fillMenu(*m_header->menu());
    layOut();
    connectHeader();
    connectViews();
    connectDetails();
    addShortcuts();
    m_ticker.setInterval(Tick);
    connect(&m_ticker, &QTimer::timeout, this, &HealthPage::tick);
    m_stack->setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_stack);
    connect(&session.preferences(), &Preferences::timeStyleChanged, this, &HealthPage::showZone);
    showZone();
    showCards(session.settings().value(CardsKey, true).toBool());
    showCounts();
}

HealthPage::~HealthPage()
{
    m_cards->selectionModel()->disconnect(this); // models go before those who follow them
}

void HealthPage::layOut()
{
    constexpr int DetailsWidth = 460;
    m_stack->addWidget(m_cards);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_placeholder);
    auto *const splitter = new QSplitter;
    splitter->setObjectName(u"healthSplitter"_s);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_stack);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({2 * DetailsWidth, DetailsWidth});
    m_details->setMinimumWidth(DetailsWidth * 3 / 4);
    m_details->hide();
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_banners);
    layout->addWidget(splitter, 1);
}

void HealthPage::connectHeader()
{
    HealthDesk &desk = m_session.health();
    connect(&desk, &HealthDesk::countsChanged, this, &HealthPage::showCounts);
    connect(&desk, &HealthDesk::failed, m_actions, &EndpointActions::showError);
    connect(m_header, &HealthHeader::statesChosen, m_filter, &EndpointFilter::setStates);
    connect(m_header, &HealthHeader::wordsChanged, m_filter, &EndpointFilter::setWords);
    connect(m_header, &HealthHeader::cardsChosen, this, [this](bool areCards) {
        m_session.settings().setValue(CardsKey, areCards);
        showCards(areCards);
    });
    connect(m_header, &HealthHeader::addRequested, m_actions, &EndpointActions::add);
    connect(m_placeholder, &HealthPlaceholder::addRequested, m_actions, &EndpointActions::add);
    connect(m_placeholder, &HealthPlaceholder::importRequested, m_actions, &EndpointActions::chooseImport);
    connect(m_placeholder, &HealthPlaceholder::presetRequested, m_actions, &EndpointActions::addPreset);
    connect(m_placeholder, &HealthPlaceholder::clearRequested, m_header, &HealthHeader::clear);
    connect(m_actions, &EndpointActions::added, this, &HealthPage::select);
}

void HealthPage::connectViews()
{
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, change, this, &HealthPage::showEmptiness);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &HealthPage::showEmptiness);
    connect(m_cards->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HealthPage::showCurrent);
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                const int row = m_model->rowOf(m_details->id());
                if (m_details->isVisible() && row >= first.row() && row <= last.row())
                    m_details->refresh(m_model->now());
            });
    connect(&m_session.health().endpoints(), &EndpointList::changed, this, &HealthPage::showCurrent);
    for (QAbstractItemView *const view : std::initializer_list<QAbstractItemView *>{m_cards, m_table})
        connect(view, &QAbstractItemView::activated, this, [this] { m_actions->edit(currentId()); });
    connect(m_cards, &EndpointCards::menuRequested, this, &HealthPage::openMenu);
    connect(m_table, &EndpointTable::menuRequested, this, &HealthPage::openMenu);
    connect(m_table, &EndpointTable::orderChanged, this, &HealthPage::putInOrder);
}

void HealthPage::connectDetails()
{
    HealthDesk &desk = m_session.health();
    connect(m_details, &EndpointDetails::closeRequested, this, &HealthPage::stepBack);
    connect(m_details, &EndpointDetails::checkRequested, &desk, &HealthDesk::checkNow);
    connect(m_details, &EndpointDetails::pauseRequested, &desk.endpoints(), &EndpointList::setPaused);
    connect(m_details, &EndpointDetails::editRequested, m_actions, &EndpointActions::edit);
    connect(m_details, &EndpointDetails::removeRequested, m_actions, &EndpointActions::remove);
    connect(m_details, &EndpointDetails::moveRequested, m_actions, &EndpointActions::move);
    connect(m_details, &EndpointDetails::exportFramesRequested, this, [this](const QString &id) {
        if (const Endpoint *const endpoint = m_session.health().endpoints().find(id))
            m_actions->chooseFrameExport(endpoint->name, m_details->frames().model());
    });
}

void HealthPage::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, QWidget *parent, Qt::ShortcutContext context,
                            auto action) {
        connect(new QShortcut(keys, parent, nullptr, nullptr, context), &QShortcut::activated, this, action);
    };
    constexpr Qt::ShortcutContext Here = Qt::WidgetWithChildrenShortcut;
    add(QKeySequence::Find, this, Here, [this] { m_header->focusSearch(); });
    add(QKeySequence::New, this, Here, [this] { m_actions->add(); });
    add(Qt::Key_F5, this, Here, [this] { m_session.health().checkNow(currentId()); });
    add(Qt::Key_Escape, this, Here, [this] { stepBack(); });
    for (QWidget *const view : std::initializer_list<QWidget *>{m_cards, m_table}) {
        add(Qt::Key_Space, view, Qt::WidgetShortcut, [this] { m_actions->togglePause(currentId()); });
        add(Qt::Key_Delete, view, Qt::WidgetShortcut, [this] { m_actions->remove(currentId()); });
        add(QKeySequence(Qt::ALT | Qt::Key_Up), view, Qt::WidgetShortcut,
            [this] { m_actions->move(currentId(), -1); });
        add(QKeySequence(Qt::ALT | Qt::Key_Down), view, Qt::WidgetShortcut,
            [this] { m_actions->move(currentId(), 1); });
    }
}

void HealthPage::showZone()
{
    const QTimeZone zone = m_session.preferences().timeStyle().timeZone();
    m_cards->setZone(zone);
    m_table->setZone(zone);
    m_details->setZone(zone);
}

void HealthPage::showCards(bool areCards)
{
    m_areCards = areCards;
    m_header->setCards(areCards);
    putInOrder();
    showEmptiness();
}

/// Cards have no headers that would say what they are ordered by.
void HealthPage::putInOrder()
{
    const QHeaderView &header = *m_table->horizontalHeader();
    m_filter->sort(m_areCards ? -1 : header.sortIndicatorSection(), header.sortIndicatorOrder());
}

void HealthPage::showEmptiness()
{
    const bool isEmpty = m_filter->rowCount() == 0;
    if (isEmpty && m_model->rowCount() == 0)
        m_placeholder->showNone();
    else if (isEmpty)
        m_placeholder->showNoMatch();
    QWidget *const wanted = isEmpty ? static_cast<QWidget *>(m_placeholder)
        : m_areCards                ? static_cast<QWidget *>(m_cards)
                                    : m_table;
    const bool hadFocus = m_stack->hasFocus() || m_cards->hasFocus() || m_table->hasFocus();
    m_stack->setCurrentWidget(wanted);
    if (hadFocus && !isEmpty)
        wanted->setFocus();
}

void HealthPage::showCounts()
{
    const HealthCounts counts = m_session.health().counts();
    m_header->setCounts(counts);
    const int trouble = counts.down + counts.degraded;
    QStringList parts;
    if (counts.down > 0)
        parts.append(tr("%n endpoint(s) down", nullptr, counts.down));
    if (counts.degraded > 0)
        parts.append(tr("%n degraded", nullptr, counts.degraded));
    if (trouble == 0)
        return setBadge({});
    setBadge({.text = badgeNumber(counts.down > 0 ? counts.down : counts.degraded),
              .description = parts.join(u", "_s),
              .severity = counts.down > 0 ? EventSeverity::Error : EventSeverity::Warning});
}

void HealthPage::showCurrent()
{
    const QString id = currentId();
    m_details->setVisible(!id.isEmpty());
    if (id.isEmpty())
        return;
    m_details->setEndpoint(id);
    m_details->refresh(m_model->now());
}

void HealthPage::tick()
{
    m_cards->setNow(m_model->now());
    m_table->setNow(m_model->now());
    if (m_details->isVisible())
        m_details->refresh(m_model->now());
}

QString HealthPage::currentId() const
{
    return m_cards->selectionModel()->selectedRows().value(0).data(EndpointModel::IdRole).toString();
}

void HealthPage::select(const QString &id)
{
    m_header->clear();
    const QModelIndex index = m_filter->mapFromSource(m_model->index(m_model->rowOf(id), 0));
    m_cards->selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void HealthPage::openMenu(const QModelIndex &index, const QPoint &place)
{
    const auto endpoint = index.data(EndpointModel::EndpointRole).value<Endpoint>();
    auto *const menu = new EndpointMenu(endpoint, m_session.health(), *m_actions, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_areCards) {
        menu->addSeparator();
        m_table->columns().addTo(*menu);
    }
    menu->popup(place);
}

/// Escape takes back one thing at a time: first the details, then what hides endpoints.
void HealthPage::stepBack()
{
    if (m_details->isVisible())
        m_cards->selectionModel()->clear();
    else
        m_header->clear();
    m_stack->currentWidget()->setFocus();
}

void HealthPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    tick();
    m_ticker.start();
}

void HealthPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_ticker.stop();
}

} // namespace Sothebais
