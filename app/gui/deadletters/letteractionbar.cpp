// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letteractionbar.h"

#include "core/deadletters/bulkplan.h"
#include "core/deadletters/letteract.h"
#include "core/safety/writeguard.h"
#include "core/text/visibletext.h"
#include "gui/theme/theme.h"
#include "gui/widgets/elidedlabel.h"
#include "gui/widgets/labelbutton.h"

#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Sothebais {

LetterActionBar::LetterActionBar(const WriteGuard &guard, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_guard(guard),
      m_theme(theme),
      m_retry(makeButton(u"retryButton"_s)),
      m_edit(makeButton(u"editButton"_s)),
      m_park(makeButton(u"parkButton"_s)),
      m_discard(makeButton(u"discardButton"_s)),
      m_export(makeButton(u"exportLettersButton"_s)),
      m_all(makeButton(u"selectAllButton"_s)),
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
    for (QToolButton *const button : {m_retry, m_edit, m_park, m_discard, m_export})
        layout->addWidget(button);
    layout->addStretch(1);
    layout->addWidget(m_count);
    layout->addWidget(m_all);
    for (const auto &[button, action] :
         {std::pair(m_retry, LetterAction::Retry), std::pair(m_edit, LetterAction::Edit),
          std::pair(m_park, LetterAction::Park), std::pair(m_discard, LetterAction::Discard)})
        connect(button, &QToolButton::clicked, this, [this, action = action] { Q_EMIT requested(action); });
    connect(m_export, &QToolButton::clicked, this, &LetterActionBar::exportRequested);
    connect(m_all, &QToolButton::clicked, this, &LetterActionBar::selectAllRequested);
    connect(&guard, &WriteGuard::changed, this, &LetterActionBar::refresh);
    connect(&theme, &Theme::changed, this, &LetterActionBar::paintIcons);
    paintIcons();
    refresh();
}

QToolButton *LetterActionBar::makeButton(const QString &name)
{
    auto *const button = new LabelButton(this);
    button->setObjectName(name);
    return button;
}

void LetterActionBar::paintIcons()
{
    m_retry->setIcon(m_theme.icon(u"retry"_s));
    m_edit->setIcon(m_theme.icon(u"edit"_s));
    m_park->setIcon(m_theme.icon(m_selection.parked ? u"unpark"_s : u"park"_s));
    m_discard->setIcon(m_theme.icon(u"discard"_s));
    m_export->setIcon(m_theme.icon(u"file"_s));
}

void LetterActionBar::setSelection(const Selection &selection)
{
    if (selection == m_selection)
        return;
    const bool wasParked = m_selection.parked;
    m_selection = selection;
    if (wasParked != selection.parked)
        paintIcons();
    refresh();
}

void LetterActionBar::trigger(LetterAction action)
{
    if (reasonAgainst(action).isEmpty())
        Q_EMIT requested(action);
}

/// Why it cannot be done now; empty if it can.
QString LetterActionBar::reasonAgainst(LetterAction action) const
{
    if (m_selection.count == 0)
        return tr("Select a letter first.");
    if (action == LetterAction::Edit && m_selection.count > 1)
        return tr("Only one letter at a time can be edited.");
    if (m_selection.isBusy && m_selection.count > 1)
        return tr("Wait until the work on other letters is done.");
    if (m_selection.only) {
        if (const QString obstacle = BulkPlan::obstacle(action, *m_selection.only); !obstacle.isEmpty())
            return obstacle;
    }
    return m_guard.reason(rightFor(action));
}

void LetterActionBar::show(QToolButton *button, const QString &text, const QString &toolTip,
                           const QString &reason)
{
    button->setText(text);
    button->setAccessibleName(text);
    button->setAccessibleDescription(reason);
    button->setEnabled(reason.isEmpty());
    button->setToolTip(toolTipText(reason.isEmpty() ? toolTip : toolTip + u'\n' + reason));
}

void LetterActionBar::refresh()
{
    const QLocale locale;
    show(m_retry, tr("Retry"), tr("Publish the event again and take the letter out of the list (Ctrl+Enter)"),
         reasonAgainst(LetterAction::Retry));
    show(m_edit, tr("Edit and retry …"), tr("Change the data of the event, then publish it (F2)"),
         reasonAgainst(LetterAction::Edit));
    show(m_park, m_selection.parked ? tr("Back to the queue") : tr("Park"),
         m_selection.parked ? tr("Move the letter back to the queue (Ctrl+P)")
                            : tr("Put the letter aside, out of the queue (Ctrl+P)"),
         reasonAgainst(LetterAction::Park));
    show(m_discard, tr("Discard"), tr("Remove the letter; it can be put back until this window closes (Del)"),
         reasonAgainst(LetterAction::Discard));
    show(m_export, tr("Export …"), tr("Write the letters to a file, one a line (Ctrl+Shift+E)"),
         m_selection.shown == 0 ? tr("There is nothing to export.") : QString());
    show(m_all, tr("Select all %L1").arg(m_selection.shown), tr("Select all letters of the table (Ctrl+A)"),
         m_selection.shown == 0 ? tr("There is nothing to select.") : QString());
    m_all->setVisible(m_selection.shown > 0 && m_selection.count < m_selection.shown);
    m_count->setText(m_selection.count == 0
                         ? tr("%n letter(s)", nullptr, int(m_selection.shown))
                         : tr("%L1 of %L2 selected").arg(m_selection.count).arg(m_selection.shown));
}

} // namespace Sothebais
