// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <utility>

namespace Sothebais {

/// A call on its way from one thread to another. Whoever has it in hand passes it on, so that all that was
/// done with it before can be seen after.
template <typename Function>
class Parcel
{
public:
    explicit Parcel(Function function) : m_contents(std::make_unique<Contents>(std::move(function))) { }
    Parcel(Parcel &&) = default;
    Parcel &operator=(Parcel &&) = delete;
    /// Often by the sender, once it was received.
    ~Parcel()
    {
        if (m_contents)
            m_contents->take();
    }

    /// Once, by the receiver, with whom ends what it brought.
    void operator()()
    {
        m_contents->take();
        {
            Function call = std::move(m_contents->function);
            call();
        }
        m_contents->pass();
    }

private:
    struct Contents
    {
        explicit Contents(Function call) : function(std::move(call)) { pass(); }
        void pass() { isPassed.store(true, std::memory_order_release); }
        void take() const { [[maybe_unused]] const bool was = isPassed.load(std::memory_order_acquire); }

        Function function;
        std::atomic_bool isPassed = false;
    };
    std::unique_ptr<Contents> m_contents;
};

/// Calls a function in the thread of an object, later, and not at all if the object is gone by then.
///
/// A queued call of Qt does the same, just as safely. But what orders it is a lock inside Qt's library, which
/// the thread sanitizer does not see: all that is handed over would look like a race, and a real one would be
/// lost among that. So it is by this that threads call each other.
template <typename Function>
void post(QObject *receiver, Function function)
{
    QMetaObject::invokeMethod(receiver, Parcel<Function>(std::move(function)), Qt::QueuedConnection);
}

/// Has a signal that one thread emits call a member of an object of another thread by post(), with copies of
/// what it says. The receiver must outlive the sender's thread.
template <typename Sender, typename Signal, typename Receiver, typename Slot>
void connectAcross(const Sender *sender, Signal signal, Receiver *receiver, Slot slot)
{
    QObject::connect(
        sender, signal, receiver,
        [receiver, slot](const auto &...said) {
            post(receiver, [receiver, slot, said...] { std::invoke(slot, receiver, said...); });
        },
        Qt::DirectConnection);
}

} // namespace Sothebais
