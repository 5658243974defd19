// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventfigures.h"

#include "core/session.h"
#include "counterbar.h"
#include "models/eventtablemodel.h"

#include <QLocale>

namespace Sothebais {

EventFigures::EventFigures(Session &session, const EventTableModel &model, CounterBar &bar, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_model(model),
      m_bar(bar),
      m_flags(session.stream())
{
    constexpr std::chrono::milliseconds Interval{200};
    m_clock.start();
    m_refresh.setInterval(Interval);
    connect(&m_refresh, &QTimer::timeout, this, &EventFigures::show);
    m_refresh.start();
}

void EventFigures::setStream()
{
    m_flags.setStream(m_session.stream());
    m_end = m_session.stream().end();
    show();
}

void EventFigures::tell(const QString &text)
{
    m_told = text;
    show();
}

void EventFigures::show()
{
    const EventStream &stream = m_session.stream();
    m_rate.add(m_clock.elapsed(), stream.end() - std::exchange(m_end, stream.end()));
    m_bar.setCounts({.rate = m_rate.perSecond(m_clock.elapsed()),
                     .shown = m_model.rowCount(),
                     .total = stream.end(),
                     .hidden = m_model.hidden(),
                     .waiting = m_model.waiting(),
                     .malformed = m_flags.count(EventFlag::Malformed),
                     .invalid = m_flags.count(EventFlag::Invalid),
                     .duplicates = m_flags.count(EventFlag::Duplicate),
                     .gaps = m_flags.count(EventFlag::AfterGap),
                     .recovered = m_flags.count(EventFlag::Recovered),
                     .late = m_flags.count(EventFlag::Late),
                     .ahead = m_flags.count(EventFlag::Ahead),
                     .letGo = stream.first(),
                     .dropped = m_session.log().dropped(),
                     .interruptions = m_session.feed().interruptions()});
    m_bar.setActivity(activity());
    Q_EMIT shown();
}

QString EventFigures::activity() const
{
    if (m_model.isScanning())
        return tr("Filtering: %1 %").arg(QLocale().toString(100 * m_model.scanned(), 'f', 0));
    return m_model.isPaused() ? tr("Paused") : m_told;
}

} // namespace Sothebais
