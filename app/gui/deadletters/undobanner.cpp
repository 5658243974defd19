// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "undobanner.h"

#include "core/deadletters/deadletterdesk.h"
#include "core/events/eventtime.h"
#include "core/safety/writeguard.h"
#include "core/text/visibletext.h"

#include <QKeySequence>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

QString whatHappened(const TrashedLetters &batch)
{
    const int count = int(batch.letters.size());
    const QString at = fullTimeText(batch.at.toMSecsSinceEpoch());
    if (batch.isUnsure)
        return UndoBanner::tr("%n letter(s) may have been discarded at %1", nullptr, count).arg(at);
    if (batch.isLeftBehind)
        return UndoBanner::tr("%n letter(s) were discarded at %1", nullptr, count).arg(at);
    return UndoBanner::tr("%n letter(s) discarded", nullptr, count);
}

QString whatIsKnown(const TrashedLetters &batch)
{
    if (batch.isUnsure)
        return UndoBanner::tr(
            "A window ended before it knew whether they had left the queue. To put them back is safe: "
            "those that are still there stay as they are.");
    if (batch.isLeftBehind)
        return UndoBanner::tr("A window that ended too early has left them behind: they are in no queue.");
    return UndoBanner::tr("They are kept until this window closes.");
}

} // namespace

UndoBanner::UndoBanner(DeadLetterDesk &desk, const Theme &theme, QWidget *parent)
    : Banner(u"undoBanner"_s, theme, parent),
      m_desk(desk),
      m_undo(addButton(u"undoButton"_s, tr("Put back")))
{
    makeClosable();
    connect(m_undo, &QPushButton::clicked, this, &UndoBanner::undo);
    connect(&desk.trash(), &LetterTrash::changed, this, &UndoBanner::refresh);
    connect(&desk.guard(), &WriteGuard::changed, this, &UndoBanner::refresh);
    refresh();
}

void UndoBanner::undo()
{
    if (!m_desk.trash().batches().isEmpty() && m_undo->isEnabled())
        m_desk.restore(m_desk.trash().batches().constFirst().number);
}

/// Appears for what is new; one that was closed stays closed until then.
void UndoBanner::refresh()
{
    const QList<TrashedLetters> &batches = m_desk.trash().batches();
    if (batches.isEmpty() || batches.constFirst().letters.isEmpty()) {
        m_shown = 0;
        return hide();
    }
    const TrashedLetters &newest = batches.constFirst();
    const int count = int(newest.letters.size());
    const QString reason = m_desk.guard().reason(WriteAction::RestoreDeadLetter);
    m_undo->setEnabled(reason.isEmpty());
    m_undo->setToolTip(reason.isEmpty()
                           ? tr("Put them back as they were (%1)")
                                 .arg(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText))
                           : toolTipText(reason));
    if (isHidden() && m_shown == newest.number)
        return;
    m_shown = newest.number;
    const qint64 others = m_desk.trash().count() - count;
    QStringList detail{whatIsKnown(newest)};
    if (others > 0)
        detail.append(tr("%n other letter(s) can be put back after these.", nullptr, int(others)));
    show(newest.isLeftBehind ? Kind::Warning : Kind::Information, whatHappened(newest), detail.join(u' '));
}

} // namespace Sothebais
