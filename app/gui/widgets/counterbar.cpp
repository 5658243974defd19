// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "counterbar.h"

#include "plainlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QStyle>

namespace Sothebais {

namespace {

void setNumber(PlainLabel *label, qint64 number, const QString &severity = {})
{
    label->setText(QLocale().toString(number));
    const QString wanted = number > 0 ? severity : QString();
    if (label->property("severity").toString() == wanted)
        return;
    label->setProperty("severity", wanted);
    label->style()->unpolish(label);
    label->style()->polish(label);
}

} // namespace

CounterBar::CounterBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("counterBar"));
    setAttribute(Qt::WA_StyledBackground);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 16, 6);
    layout->setSpacing(6);
    m_rate = addCounter(QStringLiteral("rateCounter"), tr("Events/s"), tr("Mean of the last two seconds"));
    m_shown = addCounter(QStringLiteral("shownCounter"), tr("Shown"), tr("Rows in the table"));
    m_total = addCounter(QStringLiteral("totalCounter"), tr("Total"), tr("Events received since the start"));
    m_hidden
        = addCounter(QStringLiteral("hiddenCounter"), tr("Hidden"), tr("Events that the filter keeps out"));
    m_waiting
        = addCounter(QStringLiteral("waitingCounter"), tr("Waiting"),
                     tr("Events that arrived during the pause, or that the filter has not come to yet"));
    m_malformed = addCounter(QStringLiteral("malformedCounter"), tr("Malformed"),
                             tr("Messages that are no event; each has a row that says why"));
    m_letGo = addCounter(QStringLiteral("letGoCounter"), tr("Let go"),
                         tr("The oldest events, given up to make room for new ones"));
    m_dropped = addCounter(QStringLiteral("droppedCounter"), tr("Dropped"),
                           tr("Events lost because they arrived faster than they could be shown"));
    m_interruptions
        = addCounter(QStringLiteral("interruptionsCounter"), tr("Interruptions"),
                     tr("Times the connection was lost; what was published meanwhile is not here"));
    m_activity = new PlainLabel(QStringLiteral("activityText"));
    m_activity->setProperty("muted", true);
    layout->addStretch();
    layout->addWidget(m_activity);
}

PlainLabel *CounterBar::addCounter(const QString &objectName, const QString &name, const QString &explanation)
{
    auto *const label = new PlainLabel(objectName + QStringLiteral("Name"));
    label->setText(name);
    label->setProperty("muted", true);
    label->setToolTip(explanation);
    auto *const value = new PlainLabel(objectName);
    value->setAccessibleName(name);
    value->setAccessibleDescription(explanation);
    value->setToolTip(explanation);
    auto *const row = static_cast<QHBoxLayout *>(layout());
    if (row->count() > 0)
        row->addSpacing(10);
    row->addWidget(label);
    row->addWidget(value);
    return value;
}

void CounterBar::setCounts(const Counts &counts)
{
    m_rate->setText(QLocale().toString(counts.rate, 'f', counts.rate < 10 ? 1 : 0));
    setNumber(m_shown, counts.shown);
    setNumber(m_total, counts.total);
    setNumber(m_hidden, counts.hidden);
    setNumber(m_waiting, counts.waiting);
    setNumber(m_malformed, counts.malformed, QStringLiteral("warning"));
    setNumber(m_letGo, counts.letGo);
    setNumber(m_dropped, counts.dropped, QStringLiteral("error"));
    setNumber(m_interruptions, counts.interruptions, QStringLiteral("warning"));
}

void CounterBar::setActivity(const QString &text)
{
    m_activity->setText(text);
}

} // namespace Sothebais
