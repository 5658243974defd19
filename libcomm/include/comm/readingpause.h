// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <memory>

namespace Comm {

/// Keeps an EventClient from reading events for as long as it, a copy of it or another one exists.
///
/// Made by EventClient::pauseReading(). Several consumers of one client can each hold one of their own:
/// reading goes on when the last is gone. It is to be let go in the thread of the client.
///
///     if (backlog.size() > 10'000)
///         pause = client.pauseReading();
///     // and where the backlog is worked off:
///     if (backlog.isEmpty())
///         pause = {};
class ReadingPause
{
public:
    /// One that pauses nothing.
    ReadingPause() = default;

    explicit operator bool() const noexcept { return m_hold != nullptr; }

private:
    friend class EventClient;
    explicit ReadingPause(std::shared_ptr<void> hold) : m_hold(std::move(hold)) { }

    std::shared_ptr<void> m_hold;
};

} // namespace Comm
