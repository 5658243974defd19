// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/live/flagcounts.h"
#include "core/live/ratemeter.h"

#include <QElapsedTimer>
#include <QString>
#include <QTimer>

namespace Sothebais {

class CounterBar;
class EventTableModel;
class Session;

/// Measures the stream of a session several times a second, and shows what it found on the bar below the
/// table.
class EventFigures : public QObject
{
    Q_OBJECT
public:
    EventFigures(Session &session, const EventTableModel &model, CounterBar &bar, QObject *parent = nullptr);

    /// The session shows another stream.
    void setStream();
    /// What came of looking for an event; shown while nothing else goes on.
    void tell(const QString &text);
    void show();

Q_SIGNALS:
    /// After show().
    void shown();

private:
    QString activity() const;

    Session &m_session;
    const EventTableModel &m_model;
    CounterBar &m_bar;
    FlagCounts m_flags;
    RateMeter m_rate;
    qint64 m_end = 0; ///< of the stream when the rate was last measured
    QString m_told;
    QElapsedTimer m_clock;
    QTimer m_refresh;
};

} // namespace Sothebais
