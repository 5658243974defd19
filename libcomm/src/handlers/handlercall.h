// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/eventconsumer.h"

#include <functional>
#include <memory>
#include <variant>

namespace Comm {

/// A handler of either kind, called so that whatever it does ends in a verdict or an error.
class HandlerCall
{
public:
    using Done = std::function<void(const Result<Verdict> &)>;

    explicit HandlerCall(EventConsumer::Handler handler);
    explicit HandlerCall(EventConsumer::AsyncHandler handler);

    /// `done` is called once, from inside for a handler that answers at once, and not if `context` ends
    /// before that.
    void run(QObject *context, const Delivery &delivery, const Done &done) const;

private:
    using Handler = std::variant<EventConsumer::Handler, EventConsumer::AsyncHandler>;

    static void follow(QObject *context, const QFuture<Verdict> &future, const Done &done);

    std::shared_ptr<const Handler> m_handler; ///< shared, because a call may end whoever holds it
};

} // namespace Comm
