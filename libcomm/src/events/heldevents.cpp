// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "events/heldevents.h"

#include <QHash>

#include <utility>

namespace Comm {

namespace {

/// A sequence of events, cut into batches that came at one time.
class Batches
{
public:
    void append(const Event &event, EventMarks marks, qint64 receivedAt)
    {
        if (m_batches.empty() || m_batches.back().receivedAt != receivedAt
            || m_batches.back().marks(0) != marks)
            m_batches.push_back({.receivedAt = receivedAt});
        EventBatch &batch = m_batches.back();
        batch.events.append(event);
        if (marks)
            batch.marked.append(marks);
    }
    std::vector<EventBatch> take() { return std::move(m_batches); }

private:
    std::vector<EventBatch> m_batches;
};

} // namespace

void HeldEvents::hold(const EventBatch &batch)
{
    for (const Event &event : batch.events) {
        m_events.push_back({event, batch.receivedAt});
        m_bytes += event.payload().size();
    }
}

std::vector<EventBatch> HeldEvents::release(const QList<Event> &missing, qint64 now)
{
    m_bytes = 0;
    const std::vector<Held> held = std::exchange(m_events, {});
    QHash<EventMemory::Key, size_t> places;
    for (size_t i = held.size(); i > 0; --i)
        places.insert(EventMemory::keyOf(held[i - 1].event), i - 1);

    Batches batches;
    size_t next = 0;
    const auto releaseUntil = [&](size_t end) {
        for (; next < end; ++next)
            batches.append(held[next].event, {}, held[next].receivedAt);
    };
    for (const Event &event : missing) {
        const auto place = places.constFind(EventMemory::keyOf(event));
        if (place == places.cend())
            batches.append(event, EventMark::Recovered, now);
        else
            releaseUntil(*place + 1);
    }
    releaseUntil(held.size());
    return batches.take();
}

} // namespace Comm
