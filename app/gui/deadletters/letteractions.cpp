// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letteractions.h"

#include "core/deadletters/bulkplan.h"
#include "core/deadletters/letteract.h"
#include "core/safety/writeguard.h"
#include "core/text/visibletext.h"
#include "gui/settings/commands.h"
#include "gui/theme/theme.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace Sothebais {

LetterActions::LetterActions(const WriteGuard &guard, const Preferences &preferences, const Theme &theme,
                             QObject *parent)
    : QObject(parent),
      m_guard(guard),
      m_theme(theme),
      m_retry(new QAction(this)),
      m_edit(new QAction(this)),
      m_park(new QAction(this)),
      m_discard(new QAction(this)),
      m_export(new QAction(this)),
      m_all(new QAction(this))
{
    // Only where the table has the focus: elsewhere these keys are for texts.
    for (const auto &[action, command, does] :
         {std::tuple(m_retry, "retryLetters"_L1, LetterAction::Retry),
          std::tuple(m_edit, "editLetter"_L1, LetterAction::Edit),
          std::tuple(m_park, "parkLetters"_L1, LetterAction::Park),
          std::tuple(m_discard, "discardLetters"_L1, LetterAction::Discard)}) {
        setCommand(action, command, preferences);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, does = does] { Q_EMIT requested(does); });
    }
    setCommand(m_export, "export"_L1, preferences);
    m_export->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(&guard, &WriteGuard::changed, this, &LetterActions::refresh);
    connect(&theme, &Theme::changed, this, &LetterActions::paintIcons);
    paintIcons();
    refresh();
}

void LetterActions::paintIcons()
{
    m_retry->setIcon(m_theme.icon(u"retry"_s));
    m_edit->setIcon(m_theme.icon(u"edit"_s));
    m_park->setIcon(m_theme.icon(m_selection.parked ? u"unpark"_s : u"park"_s));
    m_discard->setIcon(m_theme.icon(u"discard"_s));
    m_export->setIcon(m_theme.icon(u"file"_s));
}

void LetterActions::setSelection(const Selection &selection)
{
    if (selection == m_selection)
        return;
    const bool wasParked = m_selection.parked;
    m_selection = selection;
    if (wasParked != selection.parked)
        paintIcons();
    refresh();
    Q_EMIT selectionChanged();
}

/// Why it cannot be done now; empty if it can.
QString LetterActions::reasonAgainst(LetterAction action) const
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

void LetterActions::show(QAction *action, const QString &text, const QString &toolTip, const QString &reason)
{
    action->setText(text);
    action->setWhatsThis(reason);
    action->setEnabled(reason.isEmpty());
    action->setToolTip(toolTipText(reason.isEmpty() ? toolTip : toolTip + u'\n' + reason));
}

void LetterActions::refresh()
{
    show(m_retry, tr("Retry"), tr("Publish the event again and take the letter out of the list (Ctrl+Enter)"),
         reasonAgainst(LetterAction::Retry));
    show(m_edit, tr("Edit and retry…"), tr("Change the data of the event, then publish it (F2)"),
         reasonAgainst(LetterAction::Edit));
    show(m_park, m_selection.parked ? tr("Back to the queue") : tr("Park"),
         m_selection.parked ? tr("Move the letter back to the queue (Ctrl+P)")
                            : tr("Put the letter aside, out of the queue (Ctrl+P)"),
         reasonAgainst(LetterAction::Park));
    show(m_discard, tr("Discard"), tr("Remove the letter; it can be put back until this window closes (Del)"),
         reasonAgainst(LetterAction::Discard));
    show(m_export, tr("Export…"), tr("Write the letters to a file, one a line (Ctrl+Shift+E)"),
         m_selection.shown == 0 ? tr("There is nothing to export.") : QString());
    show(m_all, tr("Select all"), tr("Select all letters of the table (Ctrl+A)"),
         m_selection.shown == 0 ? tr("There is nothing to select.") : QString());
}

} // namespace Sothebais
