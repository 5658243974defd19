// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>

#include <deque>
#include <functional>
#include <memory>

namespace Comm {

/// Lets so many exchanges at a time go to one origin, and the others wait for their turn, first come first
/// served.
///
/// Qt would queue them too, but unseen: their time to connect would run while they wait.
class HttpLanes : public QObject
{
    Q_OBJECT
public:
    /// Holds a lane until its last copy is gone.
    using Pass = std::shared_ptr<void>;

    static constexpr int Width = 6; ///< connections that Qt opens to one origin

    using QObject::QObject;

    /// Calls `enter` once there is a lane, later, unless `context` is gone by then.
    void wait(const QByteArray &origin, QObject *context, std::function<void(Pass)> enter);

private:
    struct Waiter
    {
        QPointer<QObject> context;
        std::function<void(Pass)> enter;
    };
    struct Lanes
    {
        int busy = 0;
        std::deque<Waiter> waiting;
    };

    void admit(const QByteArray &origin);
    Pass makePass(const QByteArray &origin);

    QHash<QByteArray, std::shared_ptr<Lanes>> m_lanes;
};

} // namespace Comm
