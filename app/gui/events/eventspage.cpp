// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventspage.h"

#include "core/filter/filterterms.h"
#include "core/session.h"
#include "counterbar.h"
#include "emptystate.h"
#include "eventcolumns.h"
#include "eventfigures.h"
#include "eventmenu.h"
#include "eventsheader.h"
#include "eventsoverview.h"
#include "eventtable.h"
#include "gui/events/colorrules/colorrulesdialog.h"
#include "gui/events/facets/facetpanel.h"
#include "gui/events/histogram/ratehistogram.h"
#include "gui/events/inspector/eventfinder.h"
#include "gui/events/inspector/eventinspector.h"
#include "gui/recording/recordingtools.h"
#include "gui/settings/commands.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/connectionbanner.h"
#include "gui/widgets/connectionchip.h"
#include "gui/widgets/filterbar/filterbar.h"
#include "models/eventtablemodel.h"
#include "neweventsbutton.h"

#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sothebais {

EventsPage::EventsPage(Session &session, const Theme &theme, QWidget *parent)
    : Page(QStringLiteral("eventsPage"), parent),
      m_session(session),
      m_theme(theme),
      m_vocabulary(session.stream().names()),
      m_colorRules(session.settings()),
      m_model(new EventTableModel(session.stream(), this)),
      m_overview(new EventsOverview(session, theme, this)),
      m_header(new EventsHeader(session.feed().redis().toString(), theme)),
      m_filterBar(new FilterBar(m_vocabulary, session.settings(), theme)),
      m_banner(new ConnectionBanner(session.feed().redis().toString())),
      m_table(new EventTable(*m_model, theme)),
      m_columns(new EventColumns(*m_table, session.settings())),
      m_finder(new EventFinder(*m_table)),
      m_newEvents(new NewEventsButton(m_table)),
      m_empty(new EmptyState(session.feed().redis().toString(), theme)),
      m_stack(new QStackedWidget),
      m_inspector(new EventInspector(theme)),
      m_counters(new CounterBar),
      m_recording(new RecordingTools(session, *m_table, theme, this)),
      m_figures(new EventFigures(session, *m_model, *m_counters, this))
{
    layOut();
    connectSession();
    connectTimes();
    connectHeader();
    connectTable();
    connectOverview();
    addShortcuts();
    showStatus();
    m_figures->show();
    m_stack->setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_stack);
}

void EventsPage::layOut()
{
    constexpr int FacetWidth = 320;
    constexpr int InspectorWidth = 400;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *const middle = new QWidget;
    auto *const column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_overview->histogram());
    column->addWidget(m_stack, 1);
    auto *const splitter = new QSplitter;
    splitter->addWidget(m_overview->facets());
    splitter->addWidget(middle);
    splitter->addWidget(m_inspector);
    splitter->setObjectName(QStringLiteral("eventsSplitter"));
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({FacetWidth, 2 * InspectorWidth, InspectorWidth});
    m_inspector->setMinimumWidth(InspectorWidth * 3 / 4);
    m_inspector->hide();

    m_header->addButton(m_recording->recordButton());
    m_header->addButton(m_recording->fileButton());
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_filterBar);
    layout->addWidget(m_banner);
    layout->addWidget(m_recording->banners());
    layout->addWidget(splitter, 1);
    layout->addWidget(m_counters);
}

void EventsPage::connectSession()
{
    connect(&m_session.feed(), &EventFeed::statusChanged, this, &EventsPage::showStatus);
    connect(&m_session, &Session::streamChanged, this, &EventsPage::showStream);
    connect(m_banner, &ConnectionBanner::tryNowRequested, &m_session.feed(), &EventFeed::tryNow);
    connect(m_figures, &EventFigures::shown, this, &EventsPage::follow);
}

/// The times of all pages look alike, wherever that was chosen.
void EventsPage::connectTimes()
{
    Preferences &preferences = m_session.preferences();
    m_model->setTimeStyle(preferences.timeStyle());
    connect(m_model, &EventTableModel::timeStyleChanged, &preferences,
            [this, &preferences] { preferences.setTimeStyle(m_model->timeStyle()); });
    connect(&preferences, &Preferences::timeStyleChanged, m_model,
            [this, &preferences] { m_model->setTimeStyle(preferences.timeStyle()); });
}

void EventsPage::connectHeader()
{
    connect(m_filterBar, &FilterBar::filterChanged, this, &EventsPage::setFilter);
    connect(m_filterBar, &FilterBar::colorRulesRequested, this, &EventsPage::editColorRules);
    connect(&m_colorRules, &ColorRules::changed, m_model,
            [this] { m_model->setColorRules(m_colorRules.all()); });
    m_model->setColorRules(m_colorRules.all());
    connect(m_header, &EventsHeader::pauseToggled, m_model, &EventTableModel::setPaused);
    connect(m_header, &EventsHeader::followToggled, m_table, &EventTable::setFollowing);
    connect(m_empty, &EmptyState::clearFilterRequested, m_filterBar, &FilterBar::clearFilter);
}

void EventsPage::connectTable()
{
    connect(m_model, &EventTableModel::countsChanged, this, &EventsPage::showEmptiness);
    connect(m_table, &EventTable::followingChanged, m_header, &EventsHeader::setFollowing);
    connect(m_table, &EventTable::followingChanged, m_newEvents, &NewEventsButton::setHidden);
    connect(m_table, &EventTable::newEventsChanged, m_newEvents, &NewEventsButton::setNewEvents);
    connect(m_newEvents, &NewEventsButton::clicked, m_table, [this] { m_table->setFollowing(true); });
    connect(m_table, &EventTable::eventSelected, this, &EventsPage::inspect);
    connect(m_table, &RowTable::menuRequested, this, &EventsPage::showMenu);
    connect(m_counters, &CounterBar::filterRequested, this, &EventsPage::filterFor);
    connect(m_finder, &EventFinder::told, m_figures, &EventFigures::tell);
    connect(m_inspector, &EventInspector::closeRequested, this, &EventsPage::closeInspector);
    connect(m_inspector, &EventInspector::eventRequested, this, &EventsPage::goTo);
    connect(m_inspector, &EventInspector::filterRequested, this, &EventsPage::filterFor);
}

void EventsPage::connectOverview()
{
    connect(m_filterBar, &FilterBar::filterChanged, m_overview,
            [this] { m_overview->setFilterText(m_filterBar->filterText()); });
    connect(m_overview, &EventsOverview::filterRequested, m_filterBar, &FilterBar::setFilter);
    connect(m_overview, &EventsOverview::eventRequested, m_table, &EventTable::revealFrom);
    const auto takeZone = [this] { m_overview->setZone(m_model->timeStyle().timeZone()); };
    connect(m_model, &EventTableModel::timeStyleChanged, m_overview, takeZone);
    takeZone();
}

void EventsPage::addShortcuts()
{
    const auto add = [this](QLatin1StringView command, auto action) {
        connect(makeShortcut(command, m_session.preferences(), this, Qt::WidgetWithChildrenShortcut),
                &QShortcut::activated, this, action);
    };
    // Only where the table has the focus: elsewhere these keys press buttons and move in texts.
    const auto addToTable = [this](QLatin1StringView command, auto action) {
        connect(makeShortcut(command, m_session.preferences(), m_table, Qt::WidgetShortcut),
                &QShortcut::activated, this, action);
    };
    add("facets"_L1, [this] { m_overview->facets()->setCollapsed(!m_overview->facets()->isCollapsed()); });
    add("filter"_L1, [this] { m_filterBar->focusFilter(); });
    add("find"_L1, [this] { m_finder->ask(); });
    add("goTo"_L1, [this] { m_finder->askWhereTo(); });
    add("findOlder"_L1, [this] { m_finder->findOlder(); });
    add("findNewer"_L1, [this] { m_finder->findNewer(); });
    add("stepBack"_L1, [this] { stepBack(); });
    addToTable("pause"_L1, [this] { m_header->togglePause(); });
    addToTable("follow"_L1, [this] { m_table->setFollowing(true); });
    addToTable("copy"_L1, [this] {
        if (m_table->selectedEvent() >= 0)
            m_inspector->copyRaw();
    });
}

void EventsPage::showStream()
{
    if (m_model->isPaused())
        m_header->togglePause();
    m_model->setStream(m_session.stream());
    m_table->selectEvent(-1);
    m_table->setFollowing(!m_session.recording());
    closeInspector();
    m_figures->setStream();
}

void EventsPage::setFilter(const Filter &filter)
{
    m_model->setFilter(filter);
    m_figures->show();
}

void EventsPage::filterFor(const QString &term)
{
    m_filterBar->setFilter(Sothebais::filterFor(m_filterBar->filterText(), term));
}

void EventsPage::filterOut(const QString &term)
{
    m_filterBar->setFilter(Sothebais::filterOut(m_filterBar->filterText(), term));
}

void EventsPage::showMenu(const QModelIndex &index, const QPoint &place)
{
    auto *const menu = new EventMenu(*m_model, index, m_session.feed().redis(), this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &EventMenu::filterForRequested, this, &EventsPage::filterFor);
    connect(menu, &EventMenu::filterOutRequested, this, &EventsPage::filterOut);
    connect(menu, &EventMenu::colorRequested, this,
            [this](const QString &term) { editColorRules()->addRule(term); });
    connect(menu, &EventMenu::columnRequested, m_columns, &EventColumns::show);
    menu->addSeparator();
    m_recording->fillMenu(*menu);
    menu->addSeparator();
    m_columns->addTo(*menu);
    menu->popup(place);
}

ColorRulesDialog *EventsPage::editColorRules()
{
    auto *dialog = findChild<ColorRulesDialog *>();
    if (!dialog) {
        dialog = new ColorRulesDialog(m_colorRules, m_vocabulary, m_theme, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    return dialog;
}

void EventsPage::showStatus()
{
    m_header->connectionChip()->setStatus(m_session.feed().status());
    m_banner->setStatus(m_session.feed().status());
    showEmptiness();
}

void EventsPage::showEmptiness()
{
    const bool isEmpty = m_model->rowCount() == 0;
    showViewOrReason(*m_stack, isEmpty);
    if (!isEmpty)
        return;
    if (!m_model->filter().isEmpty())
        m_empty->showNoMatch(m_filterBar->filterText(), m_model->hidden(), m_model->isScanning());
    else if (m_session.recording())
        m_empty->showReading();
    else
        m_empty->showSilence(m_session.feed().status());
}

/// What goes on without anybody doing anything.
void EventsPage::follow()
{
    m_vocabulary.learn(m_session.stream());
    if (m_model->timeStyle().isRelative)
        m_table->viewport()->update();
}

void EventsPage::inspect(qint64 sequence)
{
    const EventStream &stream = m_model->stream();
    if (sequence < stream.first() || sequence >= stream.end())
        return;
    m_inspector->setEvent(stream, sequence);
    m_inspector->show();
}

/// An event that the filter hides is inspected, and the selection stays.
void EventsPage::goTo(qint64 sequence)
{
    m_table->setFollowing(false);
    if (m_model->rowOf(sequence) >= 0)
        m_table->reveal(sequence);
    else
        inspect(sequence);
}

void EventsPage::closeInspector()
{
    m_inspector->hide();
    m_table->selectEvent(-1);
    m_table->setFocus();
}

/// Escape takes back one thing at a time: first the filter, then the selection.
void EventsPage::stepBack()
{
    if (!m_filterBar->isEmpty())
        m_filterBar->clearFilter();
    else if (m_inspector->isVisible())
        closeInspector();
}

} // namespace Sothebais
