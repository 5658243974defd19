// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QToolButton;

namespace Sothebais {

class PlainLabel;

/// The numbers below the table, each with its name. Those of remarkable events can be pressed, to see these.
class CounterBar : public QWidget
{
    Q_OBJECT
public:
    struct Counts
    {
        double rate = 0; ///< events per second
        qint64 shown = 0;
        qint64 total = 0;
        qint64 hidden = 0;
        qint64 waiting = 0;
        qint64 malformed = 0;
        qint64 invalid = 0;
        qint64 duplicates = 0;
        qint64 gaps = 0;
        qint64 recovered = 0;
        qint64 late = 0;
        qint64 ahead = 0;
        qint64 letGo = 0;
        qint64 dropped = 0;
        qint64 interruptions = 0;
    };

    explicit CounterBar(QWidget *parent = nullptr);

    void setCounts(const Counts &counts);
    /// What the filter is doing; empty when it is done.
    void setActivity(const QString &text);

Q_SIGNALS:
    /// Somebody wants to see the events behind a number: a term of a filter.
    void filterRequested(const QString &term);

private:
    struct Counter;
    /// A counter on the bar.
    struct Shown
    {
        const Counter *counter;
        QWidget *cell;
        PlainLabel *label; ///< or
        QToolButton *button; ///< the one with the number
    };

    static const QList<Counter> &counters();
    Shown addCounter(const Counter &counter);
    static void setNumber(const Shown &shown, qint64 number);

    PlainLabel *m_rate;
    QList<Shown> m_shown;
    PlainLabel *m_activity;
};

} // namespace Sothebais
