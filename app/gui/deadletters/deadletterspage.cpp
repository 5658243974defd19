// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deadletterspage.h"

#include "core/deadletters/deadletterdesk.h"
#include "core/filter/filterterms.h"
#include "core/session.h"
#include "core/settings/preferences.h"
#include "core/text/visibletext.h"
#include "groupspanel.h"
#include "gui/settings/commands.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/connectionbanner.h"
#include "gui/widgets/connectionchip.h"
#include "gui/widgets/filterbar/filterbar.h"
#include "gui/widgets/placeholder.h"
#include "letteractionbar.h"
#include "letterinspector.h"
#include "lettersheader.h"
#include "lettertable.h"
#include "lettertotalsbar.h"
#include "letterwork.h"
#include "models/deadletters/lettertablemodel.h"

#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

FilterBar::Options filterOptions()
{
    return {.settingsGroup = u"deadletters/filters"_s,
            .presets = {{DeadLettersPage::tr("Bids"), u"type == lot:bid:*"_s},
                        {DeadLettersPage::tr("Poison"), u"retries >= 3"_s},
                        {DeadLettersPage::tr("Retried before"), u"retries > 0"_s}},
            .hint = DeadLettersPage::tr(
                "Filter, for example: error contains timeout and lot:42 and attempts > 1 (Ctrl+F)"),
            .hasColorRules = false};
}

} // namespace

DeadLettersPage::DeadLettersPage(Session &session, const Theme &theme, QWidget *parent)
    : Page(u"deadLettersPage"_s, parent),
      m_session(session),
      m_desk(session.deadLetters()),
      m_model(new LetterTableModel(m_desk.retries(), this)),
      m_header(new LettersHeader(session.feed().redis().toString(), theme)),
      m_totals(new LetterTotalsBar(theme)),
      m_filterBar(new FilterBar(m_vocabulary, session.settings(), filterOptions(), theme)),
      m_connection(new ConnectionBanner(session.feed().redis().toString())),
      m_banners(new BannerColumn),
      m_work(new LetterWork(m_desk, session.settings(), theme, *m_banners, this)),
      m_groups(new GroupsPanel(m_desk.notes(), theme)),
      m_actions(new LetterActionBar(m_desk.guard(), theme)),
      m_table(new LetterTable(*m_model, theme)),
      m_empty(new Placeholder(u"lettersEmpty"_s, theme)),
      m_showAll(new QPushButton(tr("Show all letters"))),
      m_stack(new QStackedWidget),
      m_inspector(new LetterInspector(m_desk.retries(), theme))
{
    layOut();
    connectDesk();
    connectParts();
    addShortcuts();
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &DeadLettersPage::showTotals);
    m_tick.start();
    showStatus();
    showSnapshot();
    m_stack->setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_stack);
}

void DeadLettersPage::layOut()
{
    constexpr int GroupsWidth = 330;
    constexpr int InspectorWidth = 420;
    auto *const splitter = new QSplitter;
    splitter->setObjectName(u"deadLettersSplitter"_s);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_groups);
    splitter->addWidget(makeMiddle());
    splitter->addWidget(m_inspector);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({GroupsWidth, 2 * InspectorWidth, InspectorWidth});
    m_inspector->setMinimumWidth(InspectorWidth * 3 / 4);
    m_inspector->hide();
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_totals);
    layout->addWidget(m_filterBar);
    layout->addWidget(m_connection);
    layout->addWidget(m_banners);
    layout->addWidget(splitter, 1);
}

QWidget *DeadLettersPage::makeMiddle()
{
    m_showAll->setObjectName(u"showAllLettersButton"_s);
    m_showAll->setAccessibleName(m_showAll->text());
    m_empty->addWidget(m_showAll, Qt::AlignHCenter);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *const middle = new QWidget;
    auto *const column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_actions);
    column->addWidget(m_stack, 1);
    return middle;
}

void DeadLettersPage::connectDesk()
{
    connect(&m_desk, &DeadLetterDesk::snapshotChanged, this, &DeadLettersPage::showSnapshot);
    connect(&m_desk, &DeadLetterDesk::statusChanged, this, &DeadLettersPage::showStatus);
    connect(&m_desk, &DeadLetterDesk::bulkChanged, this, [this] {
        showSelection();
        if (m_desk.bulk())
            connect(m_desk.bulk(), &BulkWork::stateChanged, this, &DeadLettersPage::showSelection);
    });
    connect(&m_desk.retries(), &RetryLog::changed, this, &DeadLettersPage::showTotals);
    connect(m_connection, &ConnectionBanner::tryNowRequested, &m_session.feed(), &EventFeed::tryNow);
    const auto takeTimeStyle = [this] { m_model->setTimeStyle(m_session.preferences().timeStyle()); };
    connect(&m_session.preferences(), &Preferences::timeStyleChanged, this, takeTimeStyle);
    takeTimeStyle();
}

void DeadLettersPage::connectParts()
{
    connect(m_header, &LettersHeader::parkedChosen, this, [this](bool parked) {
        changeView([parked](LetterView &view) {
            view.parked = parked;
            view.group.clear();
        });
    });
    connect(m_filterBar, &FilterBar::filterChanged, this, [this](const Filter &filter) {
        changeView([&filter](LetterView &view) { view.filter = filter; });
    });
    connect(m_groups, &GroupsPanel::groupingChosen, this, [this](LetterGrouping grouping) {
        changeView([grouping](LetterView &view) {
            view.grouping = grouping;
            view.group.clear();
        });
    });
    connect(m_groups, &GroupsPanel::groupChosen, this, [this](const QByteArray &group) {
        changeView([&group](LetterView &view) { view.group = group; });
    });
    connect(m_table, &LetterTable::orderRequested, this,
            [this](LetterView::Column column, Qt::SortOrder order) {
                changeView([column, order](LetterView &view) {
                    view.sortedBy = column;
                    view.order = order;
                });
            });
    connect(m_table, &LetterTable::selectionChosen, this, &DeadLettersPage::inspect);
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        changeView([](LetterView &view) { view.group.clear(); });
        m_filterBar->clearFilter();
    });
    connect(m_actions, &LetterActionBar::requested, this,
            [this](LetterAction action) { m_work->act(action, m_table->selectedLetters()); });
    connect(m_actions, &LetterActionBar::exportRequested, this, [this] {
        if (m_model->rowCount() > 0)
            m_work->exportLetters(m_table->selectedCount() > 0 ? m_table->selectedLetters()
                                                               : m_model->letters());
    });
    connect(m_actions, &LetterActionBar::selectAllRequested, this, [this] {
        m_table->selectAll();
        m_table->setFocus();
    });
    connect(m_inspector, &LetterInspector::closeRequested, this, &DeadLettersPage::closeInspector);
    connect(m_inspector, &LetterInspector::filterRequested, this, [this](const QString &term) {
        m_filterBar->setFilter(filterFor(m_filterBar->filterText(), term));
    });
}

void DeadLettersPage::addShortcuts()
{
    const auto add = [this](QLatin1StringView command, QWidget *parent, auto action) {
        const auto context = parent == m_table ? Qt::WidgetShortcut : Qt::WidgetWithChildrenShortcut;
        connect(makeShortcut(command, m_session.preferences(), parent, context), &QShortcut::activated, this,
                action);
    };
    add("filter"_L1, this, [this] { m_filterBar->focusFilter(); });
    add("stepBack"_L1, this, [this] { stepBack(); });
    add("export"_L1, this, [this] { Q_EMIT m_actions->exportRequested(); });
    // Only where the table has the focus: elsewhere these keys are for texts.
    add("retryLetters"_L1, m_table, [this] { m_actions->trigger(LetterAction::Retry); });
    add("editLetter"_L1, m_table, [this] { m_actions->trigger(LetterAction::Edit); });
    add("parkLetters"_L1, m_table, [this] { m_actions->trigger(LetterAction::Park); });
    add("discardLetters"_L1, m_table, [this] { m_actions->trigger(LetterAction::Discard); });
    add("putBackLetters"_L1, this, [this] { m_work->undo(); }); // the table is hidden once it is empty
}

template <typename Change>
void DeadLettersPage::changeView(Change change)
{
    LetterView view = m_view;
    change(view);
    if (view == m_view)
        return;
    const bool isOtherList
        = view.parked != m_view.parked || view.group != m_view.group || view.filter != m_view.filter;
    m_view = view;
    if (isOtherList)
        m_table->clearSelection(); // or something would be done to what is out of sight
    m_desk.setView(m_view);
    showEmptiness();
}

void DeadLettersPage::showSnapshot()
{
    const LetterSnapshot &snapshot = *m_desk.snapshot();
    m_model->show(snapshot);
    m_groups->show(snapshot);
    m_header->setParked(m_view.parked);
    m_table->showOrder(m_view.sortedBy, m_view.order);
    m_vocabulary.learn(snapshot);
    const bool isThere = m_model->rowOf(m_inspector->letter().get()) >= 0;
    if (std::exchange(m_isInspecting, isThere) && !isThere && snapshot.view == m_view)
        m_inspector->setGone();
    showTotals();
    showEmptiness();
    showSelection();
    showBadge();
}

void DeadLettersPage::showStatus()
{
    m_header->connectionChip()->setStatus(m_desk.status());
    m_connection->setStatus(m_desk.status());
    showEmptiness();
}

void DeadLettersPage::showTotals()
{
    m_totals->show(*m_desk.snapshot(), m_desk.retries());
    m_groups->list()->viewport()->update();
    if (m_model->timeStyle().isRelative)
        m_table->viewport()->update();
}

void DeadLettersPage::showEmptiness()
{
    const LetterSnapshot &snapshot = *m_desk.snapshot();
    const bool isEmpty = m_model->rowCount() == 0;
    // The focus stays in this place, whatever stands there.
    if (isEmpty && m_table->hasFocus())
        m_stack->setFocus();
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    if (!isEmpty && m_stack->hasFocus())
        m_table->setFocus();
    if (!isEmpty)
        return;
    const qint64 all = snapshot.shown().count;
    m_showAll->setVisible(snapshot.isLoaded && all > 0);
    if (!snapshot.isLoaded)
        m_empty->showText(u"waiting"_s, tr("Reading the dead letters"));
    else if (all == 0)
        m_empty->showText(u"all-clear"_s, m_view.parked ? tr("Nothing is parked") : tr("No dead letters"),
                          m_view.parked ? tr("Letters that are put aside appear here.")
                                        : tr("Every event was handled. What fails from now on appears here "
                                             "within a second."));
    else if (!m_view.filter.isEmpty())
        m_empty->showText(u"search"_s,
                          tr("No letter passes “%1”").arg(visibleText(m_filterBar->filterText())),
                          tr("%n letter(s) are in the list.", nullptr, int(all)));
    else
        m_empty->showText(u"all-clear"_s, tr("This group is empty now"),
                          tr("All of its letters were dealt with."));
}

void DeadLettersPage::showSelection()
{
    const BulkWork *const bulk = m_desk.bulk();
    const qsizetype count = m_table->selectedCount();
    m_actions->setSelection({.count = count,
                             .only = count == 1 ? m_table->selectedLetters().value(0) : LetterPointer(),
                             .shown = m_model->rowCount(),
                             .parked = m_view.parked,
                             .isBusy = bulk && bulk->state() != BulkWork::State::Finished});
}

void DeadLettersPage::showBadge()
{
    const LetterTotals &queue = m_desk.snapshot()->queue;
    if (queue.count == 0)
        return setBadge({});
    QString description = tr("%n dead letter(s)", nullptr, int(queue.count));
    if (queue.poison > 0)
        description = tr("%1, %2").arg(description, tr("%n of them poison", nullptr, int(queue.poison)));
    setBadge({.text = badgeNumber(queue.count),
              .description = description,
              .severity = queue.poison > 0 ? EventSeverity::Error : EventSeverity::Warning});
}

void DeadLettersPage::inspect(const LetterPointer &letter)
{
    showSelection();
    if (!letter)
        return;
    m_isInspecting = true;
    m_inspector->setLetter(letter);
    m_inspector->show();
}

void DeadLettersPage::closeInspector()
{
    m_inspector->hide();
    m_table->clearSelection();
    m_table->setFocus();
}

/// Escape takes back one thing at a time: the filter, the group, then the selection.
void DeadLettersPage::stepBack()
{
    if (!m_filterBar->isEmpty())
        m_filterBar->clearFilter();
    else if (!m_view.group.isEmpty())
        changeView([](LetterView &view) { view.group.clear(); });
    else
        closeInspector();
}

} // namespace Sothebais
