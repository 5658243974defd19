// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "retryhistory.h"

#include "core/deadletters/retrylog.h"
#include "core/events/eventtime.h"
#include "gui/theme/theme.h"

#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sothebais {

RetryHistory::RetryHistory(RetryLog &log, const Theme &theme, QWidget *parent)
    : QTreeWidget(parent),
      m_log(log),
      m_theme(theme)
{
    setObjectName(u"retryHistory"_s);
    setAccessibleName(tr("Retries of this letter"));
    setHeaderLabels({tr("Outcome"), tr("Retried"), tr("How")});
    setRootIsDecorated(false);
    setFrameShape(QFrame::NoFrame);
    header()->setStretchLastSection(true);
    connect(&log, &RetryLog::changed, this, &RetryHistory::refresh);
    connect(&theme, &Theme::changed, this, &RetryHistory::refresh);
}

void RetryHistory::setLetter(const LetterPointer &letter)
{
    m_letter = letter;
    refresh();
}

void RetryHistory::refresh()
{
    clear();
    if (!m_letter)
        return;
    QList<RetryAttempt> attempts = m_log.attempts(m_letter->entry.event.id().toByteArray());
    std::reverse(attempts.begin(), attempts.end());
    for (const RetryAttempt &attempt : attempts)
        add(attempt);
    const int earlier = m_log.timesRetried(*m_letter) - int(attempts.size());
    if (earlier > 0) {
        auto *const item = new QTreeWidgetItem(
            this, {tr("came back"), tr("before"), tr("%n earlier retry(ies)", nullptr, earlier)});
        item->setIcon(0, m_theme.icon(u"history"_s, m_theme.colors().muted));
    }
    if (topLevelItemCount() == 0)
        new QTreeWidgetItem(this, {tr("Not retried yet")});
    for (int column = 0; column < 2; ++column)
        resizeColumnToContents(column);
}

void RetryHistory::add(const RetryAttempt &attempt)
{
    const Colors &colors = m_theme.colors();
    const QString time = fullTimeText(attempt.at.toMSecsSinceEpoch());
    const QString received = tr("%n received it", nullptr, attempt.receivers);
    const QString how = attempt.isEdited ? tr("edited, %1").arg(received) : received;
    auto *const item = new QTreeWidgetItem(this, {QString(), time, how});
    const auto show = [&](const QString &text, const QString &icon, const QColor &color) {
        item->setText(0, text);
        item->setIcon(0, m_theme.icon(icon, color));
        item->setForeground(0, color);
    };
    switch (attempt.outcome) {
    case RetryOutcome::Pending:
        return show(tr("pending"), u"waiting"_s, colors.warning);
    case RetryOutcome::Resolved:
        return show(tr("resolved"), u"all-clear"_s, colors.good);
    case RetryOutcome::FailedAgain:
        return show(tr("failed again"), u"severity-error"_s, colors.error);
    }
}

} // namespace Sothebais
