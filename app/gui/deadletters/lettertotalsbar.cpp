// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lettertotalsbar.h"

#include "core/deadletters/lettersnapshot.h"
#include "core/deadletters/retrylog.h"
#include "core/events/eventtime.h"
#include "gui/widgets/figure.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Sothebais {

LetterTotalsBar::LetterTotalsBar(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_count(new Figure(u"queueCount"_s, tr("in the queue"), theme)),
      m_oldest(new Figure(u"queueOldest"_s, tr("age of the oldest"), theme)),
      m_growth(new Figure(u"queueGrowth"_s, tr("growth"), theme)),
      m_poison(new Figure(u"queuePoison"_s, tr("poison"), theme)),
      m_defective(new Figure(u"queueDefective"_s, tr("cannot be published"), theme)),
      m_parked(new Figure(u"parkedCount"_s, tr("parked"), theme)),
      m_retried(new Figure(u"retriedCount"_s, tr("retried from here"), theme))
{
    setObjectName(u"letterTotals"_s);
    setAccessibleName(tr("State of the queue"));
    setAttribute(Qt::WA_StyledBackground);
    m_poison->setToolTip(tr("Retried three times and more, and back each time"));
    m_defective->setToolTip(tr("The entry holds no event that could be published as it is"));
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 16, 8);
    layout->setSpacing(36);
    for (Figure *const figure : {m_count, m_oldest, m_growth, m_poison, m_defective, m_parked, m_retried})
        layout->addWidget(figure);
    layout->addStretch();
    m_retried->hide();
}

void LetterTotalsBar::show(const LetterSnapshot &snapshot, const RetryLog &retries)
{
    const QLocale locale;
    const LetterTotals &queue = snapshot.queue;
    const bool isKnown = snapshot.isLoaded;
    const QString unknown = u"–"_s;
    m_count->setValue(isKnown ? locale.toString(queue.count) : unknown);
    m_count->setCaption(queue.bytes > 0 ? tr("in the queue, %1").arg(locale.formattedDataSize(queue.bytes))
                                        : tr("in the queue"));
    const qint64 age = QDateTime::currentMSecsSinceEpoch() - queue.oldest;
    m_oldest->setValue(queue.oldest == 0 ? unknown : spanText(std::max<qint64>(0, age)));
    showGrowth(queue);
    m_poison->setValue(locale.toString(queue.poison),
                       queue.poison > 0 ? EventSeverity::Error : EventSeverity::Normal,
                       queue.poison > 0 ? u"poison"_s : QString());
    m_defective->setValue(locale.toString(queue.defective),
                          queue.defective > 0 ? EventSeverity::Warning : EventSeverity::Normal,
                          queue.defective > 0 ? u"severity-warning"_s : QString());
    m_parked->setValue(isKnown ? locale.toString(snapshot.parked.count) : unknown);
    showRetries(retries);
}

void LetterTotalsBar::showGrowth(const LetterTotals &queue)
{
    if (queue.growthTime.count() == 0)
        return m_growth->setValue(u"–"_s);
    const QString number = QLocale().toString(std::abs(queue.growth));
    m_growth->setCaption(tr("in the last %1").arg(spanText(queue.growthTime.count() * 1000)));
    if (queue.growth > 0)
        m_growth->setValue(u'+' + number, EventSeverity::Warning, u"trend-rising"_s);
    else if (queue.growth < 0)
        m_growth->setValue(u'−' + number, EventSeverity::Normal, u"trend-falling"_s);
    else
        m_growth->setValue(u"±0"_s);
}

void LetterTotalsBar::showRetries(const RetryLog &retries)
{
    m_retried->setHidden(retries.isEmpty());
    const qsizetype failed = retries.count(RetryOutcome::FailedAgain);
    QStringList parts;
    if (const qsizetype pending = retries.count(RetryOutcome::Pending); pending > 0)
        parts.append(tr("%n pending", nullptr, int(pending)));
    if (const qsizetype resolved = retries.count(RetryOutcome::Resolved); resolved > 0)
        parts.append(tr("%n resolved", nullptr, int(resolved)));
    if (failed > 0)
        parts.append(tr("%n failed again", nullptr, int(failed)));
    m_retried->setValue(parts.join(u" · "_s), failed > 0 ? EventSeverity::Warning : EventSeverity::Normal,
                        u"retry"_s);
}

} // namespace Sothebais
