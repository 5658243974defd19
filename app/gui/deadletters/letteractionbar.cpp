// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letteractionbar.h"

#include "gui/widgets/foldingrow.h"
#include "gui/widgets/labelbutton.h"
#include "gui/widgets/plainlabel.h"
#include "letteractions.h"

#include <QAction>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Sothebais {

LetterActionBar::LetterActionBar(const LetterActions &actions, QWidget *parent)
    : QWidget(parent),
      m_actions(actions),
      m_all(makeButton(u"selectAllButton"_s, actions.selectAll())),
      m_count(new PlainLabel(u"selectionText"_s))
{
    setObjectName(u"letterActions"_s);
    setAccessibleName(tr("What to do with the letters"));
    setAttribute(Qt::WA_StyledBackground);
    m_count->setAccessibleName(tr("Selection"));
    m_count->setProperty("muted", true);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 6, 16, 6);
    layout->setSpacing(6);
    auto *const row = new FoldingRow;
    row->addButton(makeButton(u"retryButton"_s, actions.retry()));
    row->addButton(makeButton(u"editButton"_s, actions.edit()));
    row->addButton(makeButton(u"parkButton"_s, actions.park()));
    row->addButton(makeButton(u"discardButton"_s, actions.discard()));
    row->addButton(makeButton(u"exportLettersButton"_s, actions.exportLetters()));
    layout->addWidget(row, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_all);
    connect(&actions, &LetterActions::selectionChanged, this, &LetterActionBar::showSelection);
    showSelection();
}

LabelButton *LetterActionBar::makeButton(const QString &name, QAction *action)
{
    auto *const button = new LabelButton(this);
    const auto show = [button, action] {
        button->setIcon(action->icon());
        button->setText(action->text());
        button->setAccessibleName(action->text());
        button->setAccessibleDescription(action->whatsThis());
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
    };
    button->setObjectName(name);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, show);
    show();
    return button;
}

void LetterActionBar::showSelection()
{
    const auto &selection = m_actions.selection();
    m_all->setVisible(selection.shown > 0 && selection.count < selection.shown);
    m_count->setText(selection.count == 0 ? tr("%n letter(s)", nullptr, int(selection.shown))
                                          : tr("%L1 of %L2").arg(selection.count).arg(selection.shown));
}

} // namespace Sothebais
