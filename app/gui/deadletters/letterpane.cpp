// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letterpane.h"

#include "core/deadletters/deadletterdesk.h"
#include "core/settings/preferences.h"
#include "core/text/visibletext.h"
#include "gui/widgets/columnmenu.h"
#include "gui/widgets/placeholder.h"
#include "letteractionbar.h"
#include "letteractions.h"
#include "lettermenu.h"
#include "lettertable.h"
#include "models/deadletters/lettertablemodel.h"

#include <QAction>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sothebais {

LetterPane::LetterPane(DeadLetterDesk &desk, const Preferences &preferences, const Theme &theme,
                       QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_model(new LetterTableModel(desk.retries(), this)),
      m_actions(new LetterActions(desk.guard(), preferences, theme, this)),
      m_table(new LetterTable(*m_model, theme)),
      m_empty(new Placeholder(u"lettersEmpty"_s, theme)),
      m_showAll(new QPushButton(tr("Show all letters"))),
      m_stack(new QStackedWidget)
{
    layOut();
    connectActions();
    connect(m_table, &LetterTable::orderRequested, this, &LetterPane::orderRequested);
    connect(m_table, &LetterTable::menuRequested, this, &LetterPane::openMenu);
    connect(m_table, &LetterTable::selectionChosen, this, [this](const LetterPointer &letter) {
        showSelection();
        Q_EMIT letterChosen(letter);
    });
    connect(m_showAll, &QPushButton::clicked, this, &LetterPane::showAllRequested);
    connect(&desk, &DeadLetterDesk::bulkChanged, this, [this] {
        showSelection();
        if (m_desk.bulk())
            connect(m_desk.bulk(), &BulkWork::stateChanged, this, &LetterPane::showSelection);
    });
    const auto takeTimeStyle = [this, &preferences] { m_model->setTimeStyle(preferences.timeStyle()); };
    connect(&preferences, &Preferences::timeStyleChanged, this, takeTimeStyle);
    takeTimeStyle();
}

void LetterPane::layOut()
{
    m_showAll->setObjectName(u"showAllLettersButton"_s);
    m_showAll->setAccessibleName(m_showAll->text());
    m_empty->addWidget(m_showAll, Qt::AlignHCenter);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_stack);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new LetterActionBar(*m_actions));
    column->addWidget(m_stack, 1);
}

void LetterPane::connectActions()
{
    m_table->addActions({m_actions->retry(), m_actions->edit(), m_actions->park(), m_actions->discard()});
    connect(m_actions, &LetterActions::requested, this,
            [this](LetterAction action) { Q_EMIT actionRequested(action, m_table->selectedLetters()); });
    connect(m_actions->exportLetters(), &QAction::triggered, this, [this] {
        Q_EMIT exportRequested(m_table->selectedCount() > 0 ? m_table->selectedLetters()
                                                            : m_model->letters());
    });
    connect(m_actions->selectAll(), &QAction::triggered, this, [this] {
        m_table->selectAll();
        m_table->setFocus();
    });
}

void LetterPane::show(const LetterView &view)
{
    m_view = view;
    m_model->show(*m_desk.snapshot());
    m_table->showOrder(view.sortedBy, view.order);
    showEmptiness();
    showSelection();
}

void LetterPane::startAnew(bool isOtherList)
{
    if (isOtherList)
        m_table->clearSelection(); // or something would be done to what is out of sight
    m_table->scrollToTop();
}

void LetterPane::clearSelection()
{
    m_table->clearSelection();
    m_table->setFocus();
}

QAction *LetterPane::exporting() const
{
    return m_actions->exportLetters();
}

void LetterPane::tick()
{
    if (m_model->timeStyle().isRelative)
        m_table->viewport()->update();
}

bool LetterPane::contains(const LetterPointer &letter) const
{
    return m_model->rowOf(letter.get()) >= 0;
}

void LetterPane::showEmptiness()
{
    const bool isEmpty = m_model->rowCount() == 0;
    showViewOrReason(*m_stack, isEmpty);
    if (isEmpty)
        showReason();
}

void LetterPane::showReason()
{
    const LetterSnapshot &snapshot = *m_desk.snapshot();
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
        m_empty->showText(u"search"_s, tr("No letter passes “%1”").arg(visibleText(m_view.filter.toString())),
                          tr("%n letter(s) are in the list.", nullptr, int(all)));
    else
        m_empty->showText(u"all-clear"_s, tr("This group is empty now"),
                          tr("All of its letters were dealt with."));
}

void LetterPane::showSelection()
{
    const BulkWork *const bulk = m_desk.bulk();
    const qsizetype count = m_table->selectedCount();
    m_actions->setSelection({.count = count,
                             .only = count == 1 ? m_table->selectedLetters().value(0) : LetterPointer(),
                             .shown = m_model->rowCount(),
                             .parked = m_view.parked,
                             .isBusy = bulk && bulk->state() != BulkWork::State::Finished});
}

void LetterPane::openMenu(const QModelIndex &index, const QPoint &place)
{
    const LetterPointer letter = m_model->letters().value(index.row());
    auto *const menu = new LetterMenu(*m_actions, m_table->selectedLetters(), letter, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &LetterMenu::filterForRequested, this, &LetterPane::filterForRequested);
    connect(menu, &LetterMenu::filterOutRequested, this, &LetterPane::filterOutRequested);
    menu->addSeparator();
    m_table->columns().addTo(*menu);
    menu->popup(place);
}

} // namespace Sothebais
