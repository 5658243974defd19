// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Sothebais {

class PlainLabel;

/// The numbers below the table, each with its name.
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
        qint64 letGo = 0;
        qint64 dropped = 0;
        qint64 interruptions = 0;
    };

    explicit CounterBar(QWidget *parent = nullptr);

    void setCounts(const Counts &counts);
    /// What the filter is doing; empty when it is done.
    void setActivity(const QString &text);

private:
    PlainLabel *addCounter(const QString &objectName, const QString &name, const QString &explanation);

    PlainLabel *m_rate;
    PlainLabel *m_shown;
    PlainLabel *m_total;
    PlainLabel *m_hidden;
    PlainLabel *m_waiting;
    PlainLabel *m_malformed;
    PlainLabel *m_letGo;
    PlainLabel *m_dropped;
    PlainLabel *m_interruptions;
    PlainLabel *m_activity;
};

} // namespace Sothebais
