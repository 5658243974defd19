// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "http/httplanes.h"

namespace Comm {

void HttpLanes::wait(const QByteArray &origin, QObject *context, std::function<void(Pass)> enter)
{
    std::shared_ptr<Lanes> &lanes = m_lanes[origin];
    if (!lanes)
        lanes = std::make_shared<Lanes>();
    lanes->waiting.push_back({context, std::move(enter)});
    QMetaObject::invokeMethod(
        this, [this, origin] { admit(origin); }, Qt::QueuedConnection);
}

void HttpLanes::admit(const QByteArray &origin)
{
    const std::shared_ptr<Lanes> lanes = m_lanes.value(origin);
    while (lanes && lanes->busy < Width && !lanes->waiting.empty()) {
        const Waiter next = std::move(lanes->waiting.front());
        lanes->waiting.pop_front();
        if (next.context)
            next.enter(makePass(origin));
    }
    if (lanes && lanes->busy == 0 && lanes->waiting.empty())
        m_lanes.remove(origin);
}

HttpLanes::Pass HttpLanes::makePass(const QByteArray &origin)
{
    ++m_lanes[origin]->busy;
    const auto leave = [self = QPointer(this), origin](void *) {
        if (!self)
            return;
        --self->m_lanes[origin]->busy;
        QMetaObject::invokeMethod(
            self, [self, origin] { self->admit(origin); }, Qt::QueuedConnection);
    };
    return Pass(this, leave);
}

} // namespace Comm
