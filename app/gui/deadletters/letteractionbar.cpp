// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letteractionbar.h"

#include "gui/widgets/elidedlabel.h"
#include "gui/widgets/labelbutton.h"
#include "letteractions.h"

#include <QAction>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Sothebais {

LetterActionBar::LetterActionBar(const LetterActions &actions, QWidget *parent)
    : QWidget(parent),
      m_actions(actions),
      m_all(makeButton(u"selectAllButton"_s, actions.selectAll())),
      m_count(new ElidedLabel(u"selectionText"_s))
{
    setObjectName(u"letterActions"_s);
    setAccessibleName(tr("What to do with the letters"));
    setAttribute(Qt::WA_StyledBackground);
    m_count->setAccessibleName(tr("Selection"));
    m_count->setProperty("muted", true);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 6, 16, 6);
    layout->setSpacing(6);
    layout->addWidget(makeButton(u"retryButton"_s, actions.retry()));
    layout->addWidget(makeButton(u"editButton"_s, actions.edit()));
    layout->addWidget(makeButton(u"parkButton"_s, actions.park()));
    layout->addWidget(makeButton(u"discardButton"_s, actions.discard()));
    layout->addWidget(makeButton(u"exportLettersButton"_s, actions.exportLetters()));
    layout->addStretch(1);
    layout->addWidget(m_count);
    layout->addWidget(m_all);
    connect(&actions, &LetterActions::selectionChanged, this, &LetterActionBar::showSelection);
    showSelection();
}

QToolButton *LetterActionBar::makeButton(const QString &name, QAction *action)
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
