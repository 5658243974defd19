// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deadletterspage.h"

#include "core/deadletters/deadletterdesk.h"
#include "core/filter/filterterms.h"
#include "core/session.h"
#include "core/settings/preferences.h"
#include "groupspanel.h"
#include "gui/settings/commands.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/connectionbanner.h"
#include "gui/widgets/connectionchip.h"
#include "gui/widgets/filterbar/filterbar.h"
#include "letterinspector.h"
#include "letterpane.h"
#include "lettersheader.h"
#include "lettertotalsbar.h"
#include "letterwork.h"

#include <QListView>
#include <QShortcut>
#include <QSplitter>
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
      m_header(new LettersHeader(session.feed().redis().toString(), theme)),
      m_totals(new LetterTotalsBar(theme)),
      m_filterBar(new FilterBar(m_vocabulary, session.settings(), filterOptions(), theme)),
      m_connection(new ConnectionBanner(session.feed().redis().toString())),
      m_banners(new BannerColumn),
      m_work(new LetterWork(m_desk, session.settings(), theme, *m_banners, this)),
      m_groups(new GroupsPanel(m_desk.notes(), theme)),
      m_letters(new LetterPane(m_desk, session.preferences(), theme)),
      m_inspector(new LetterInspector(m_desk.retries(), theme))
{
    layOut();
    connectDesk();
    connectParts();
    connectLetters();
    addShortcuts();
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &DeadLettersPage::showTotals);
    m_tick.start();
    showStatus();
    showSnapshot();
    setFocusProxy(m_letters);
}

void DeadLettersPage::layOut()
{
    constexpr int GroupsWidth = 290;
    constexpr int InspectorWidth = 384;
    auto *const splitter = new QSplitter;
    splitter->setObjectName(u"deadLettersSplitter"_s);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_groups);
    splitter->addWidget(m_letters);
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

void DeadLettersPage::connectDesk()
{
    connect(&m_desk, &DeadLetterDesk::snapshotChanged, this, &DeadLettersPage::showSnapshot);
    connect(&m_desk, &DeadLetterDesk::statusChanged, this, &DeadLettersPage::showStatus);
    connect(&m_desk.retries(), &RetryLog::changed, this, &DeadLettersPage::showTotals);
    connect(m_connection, &ConnectionBanner::tryNowRequested, &m_session.feed(), &EventFeed::tryNow);
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
    connect(m_inspector, &LetterInspector::closeRequested, this, &DeadLettersPage::closeInspector);
    connect(m_inspector, &LetterInspector::filterRequested, this, &DeadLettersPage::addFilter);
}

void DeadLettersPage::connectLetters()
{
    connect(m_letters, &LetterPane::letterChosen, this, &DeadLettersPage::inspect);
    connect(m_letters, &LetterPane::actionRequested, m_work, &LetterWork::act);
    connect(m_letters, &LetterPane::exportRequested, m_work, &LetterWork::exportLetters);
    connect(m_letters, &LetterPane::filterForRequested, this, &DeadLettersPage::addFilter);
    connect(m_letters, &LetterPane::filterOutRequested, this, [this](const QString &term) {
        m_filterBar->setFilter(filterOut(m_filterBar->filterText(), term));
    });
    connect(m_letters, &LetterPane::orderRequested, this,
            [this](LetterView::Column column, Qt::SortOrder order) {
                changeView([column, order](LetterView &view) {
                    view.sortedBy = column;
                    view.order = order;
                });
            });
    connect(m_letters, &LetterPane::showAllRequested, this, [this] {
        changeView([](LetterView &view) { view.group.clear(); });
        m_filterBar->clearFilter();
    });
}

void DeadLettersPage::addFilter(const QString &term)
{
    m_filterBar->setFilter(filterFor(m_filterBar->filterText(), term));
}

void DeadLettersPage::addShortcuts()
{
    const auto add = [this](QLatin1StringView command, auto action) {
        connect(makeShortcut(command, m_session.preferences(), this, Qt::WidgetWithChildrenShortcut),
                &QShortcut::activated, this, action);
    };
    add("filter"_L1, [this] { m_filterBar->focusFilter(); });
    add("stepBack"_L1, [this] { stepBack(); });
    add("putBackLetters"_L1, [this] { m_work->undo(); }); // the table is hidden once it is empty
    addAction(m_letters->exporting());
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
    m_isInspecting = m_isInspecting && !isOtherList; // out of sight is not gone
    m_letters->startAnew(isOtherList);
    m_desk.setView(m_view);
    m_letters->show(m_view);
}

void DeadLettersPage::showSnapshot()
{
    const LetterSnapshot &snapshot = *m_desk.snapshot();
    m_letters->show(m_view);
    m_groups->show(snapshot);
    m_header->setParked(m_view.parked);
    m_vocabulary.learn(snapshot);
    if (snapshot.view == m_view)
        showIfGone(snapshot);
    showTotals();
    showBadge();
}

void DeadLettersPage::showIfGone(const LetterSnapshot &snapshot)
{
    const LetterPointer letter = m_inspector->letter();
    if (!letter)
        return;
    const bool isThere = m_letters->contains(letter);
    const bool wasThere = std::exchange(m_isInspecting, isThere);
    const bool isAllThere = m_view.filter.isEmpty() && m_view.group.isEmpty() && snapshot.isLoaded
        && snapshot.unread == 0 && m_view.parked == letter->entry.parked;
    if (!isThere && (wasThere || isAllThere))
        m_inspector->setGone();
}

void DeadLettersPage::showStatus()
{
    m_header->connectionChip()->setStatus(m_desk.status());
    m_connection->setStatus(m_desk.status());
}

void DeadLettersPage::showTotals()
{
    m_totals->show(*m_desk.snapshot(), m_desk.retries());
    m_groups->list()->viewport()->update();
    m_letters->tick();
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
    if (!letter)
        return;
    m_isInspecting = true;
    m_inspector->setLetter(letter);
    m_inspector->show();
}

void DeadLettersPage::closeInspector()
{
    m_inspector->hide();
    m_letters->clearSelection();
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
