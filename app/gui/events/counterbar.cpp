// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "counterbar.h"

#include "gui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Sothebais {

/// What is counted, and how it is shown.
struct CounterBar::Counter
{
    qint64 Counts::*count;
    QString objectName;
    QString name;
    QString explanation;
    QString severity = {}; ///< of a number above 0
    QString filter = {}; ///< that the events behind it pass
    bool isAlwaysThere = true; ///< also while it is 0
};

const QList<CounterBar::Counter> &CounterBar::counters()
{
    static const QList<Counter> all{
        {&Counts::shown, u"shownCounter"_s, tr("Shown"), tr("Rows in the table")},
        {&Counts::total, u"totalCounter"_s, tr("Total"), tr("Events received since the start")},
        {&Counts::hidden, u"hiddenCounter"_s, tr("Hidden"), tr("Events that the filter keeps out")},
        {&Counts::waiting, u"waitingCounter"_s, tr("Waiting"),
         tr("Events that arrived during the pause, or that the filter has not come to yet")},
        {&Counts::malformed, u"malformedCounter"_s, tr("Malformed"),
         tr("Messages that are no event; each has a row that says why. Press to see them."), u"warning"_s,
         u"malformed"_s},
        {&Counts::invalid, u"invalidCounter"_s, tr("Invalid"),
         tr("Events that the services would refuse: something is missing or of the wrong kind. Press to see "
            "them."),
         u"warning"_s, u"invalid"_s},
        {&Counts::duplicates, u"duplicatesCounter"_s, tr("Duplicates"),
         tr("Events whose id came before, among the last half a million at least. Press to see them."),
         u"warning"_s, u"dup"_s},
        {&Counts::gaps, u"gapsCounter"_s, tr("Gaps"),
         tr("Losses that could not be repaired: events are missing before each of these. Press to see them."),
         u"error"_s, u"gap"_s},
        {&Counts::late, u"lateCounter"_s, tr("Late"),
         tr("Events that arrived more than 10 s after their own time. Press to see them."), u"warning"_s,
         u"late"_s},
        {&Counts::ahead, u"aheadCounter"_s, tr("Ahead"),
         tr("Events whose own time is more than 1 s in the future: a clock is wrong. Press to see them."),
         u"warning"_s, u"ahead"_s, false},
        {&Counts::recovered,
         u"recoveredCounter"_s,
         tr("Recovered"),
         tr("Events missed while the connection was down, and read from the history since. Press to see "
            "them."),
         {},
         u"recovered"_s,
         false},
        {&Counts::letGo,
         u"letGoCounter"_s,
         tr("Let go"),
         tr("The oldest events, given up to make room for new ones"),
         {},
         {},
         false},
        {&Counts::dropped,
         u"droppedCounter"_s,
         tr("Dropped"),
         tr("Events lost because the disk was full, or slower than the events"),
         u"error"_s,
         {},
         false},
        {&Counts::interruptions,
         u"interruptionsCounter"_s,
         tr("Interruptions"),
         tr("Times the connection was lost; a row of the table says what each has cost"),
         u"warning"_s,
         {},
         false},
    };
    return all;
}

CounterBar::CounterBar(QWidget *parent)
    : QWidget(parent),
      m_rate(new PlainLabel(u"rateCounter"_s)),
      m_activity(new PlainLabel(u"activityText"_s))
{
    setObjectName(u"counterBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(6);
    auto *const rateName = new PlainLabel(u"rateCounterName"_s);
    rateName->setText(tr("Events/s"));
    rateName->setProperty("muted", true);
    for (PlainLabel *const label : {rateName, m_rate}) {
        label->setToolTip(tr("Mean of the last two seconds"));
        row->addWidget(label);
    }
    m_rate->setAccessibleName(tr("Events/s"));
    for (const Counter &counter : counters())
        m_shown.append(addCounter(counter));
    m_activity->setProperty("muted", true);
    row->addStretch();
    row->addWidget(m_activity);
}

CounterBar::Shown CounterBar::addCounter(const Counter &counter)
{
    auto *const cell = new QWidget;
    cell->setToolTip(counter.explanation);
    auto *const row = new QHBoxLayout(cell);
    row->setContentsMargins(10, 0, 0, 0);
    row->setSpacing(6);
    auto *const name = new PlainLabel(counter.objectName + u"Name"_s);
    name->setText(counter.name);
    name->setProperty("muted", true);
    row->addWidget(name);
    Shown shown{&counter, cell, nullptr, nullptr};
    QWidget *value = nullptr;
    if (counter.filter.isEmpty()) {
        value = shown.label = new PlainLabel(counter.objectName);
    } else {
        value = shown.button = new QToolButton;
        value->setObjectName(counter.objectName);
        value->setCursor(Qt::PointingHandCursor);
        connect(shown.button, &QToolButton::clicked, this,
                [this, term = counter.filter] { Q_EMIT filterRequested(term); });
    }
    value->setAccessibleName(counter.name);
    value->setAccessibleDescription(counter.explanation);
    row->addWidget(value);
    layout()->addWidget(cell);
    return shown;
}

void CounterBar::setNumber(const Shown &shown, qint64 number)
{
    shown.cell->setVisible(number > 0 || shown.counter->isAlwaysThere);
    const QString text = QLocale().toString(number);
    if (shown.label)
        shown.label->setText(text);
    else
        shown.button->setText(text);
    QWidget *const value = shown.label ? static_cast<QWidget *>(shown.label) : shown.button;
    value->setEnabled(number > 0 || shown.label);
    const QString wanted = number > 0 ? shown.counter->severity : QString();
    if (value->property("severity").toString() == wanted)
        return;
    value->setProperty("severity", wanted);
    value->style()->unpolish(value);
    value->style()->polish(value);
}

void CounterBar::setCounts(const Counts &counts)
{
    m_rate->setText(QLocale().toString(counts.rate, 'f', counts.rate < 10 ? 1 : 0));
    for (const Shown &shown : std::as_const(m_shown))
        setNumber(shown, counts.*shown.counter->count);
}

void CounterBar::setActivity(const QString &text)
{
    m_activity->setText(text);
}

} // namespace Sothebais
