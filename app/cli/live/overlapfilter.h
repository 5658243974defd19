// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/event.h>

#include <QMultiHash>

#include <deque>

namespace Sothebais {

/// Lets each published event through once, although several subscriptions with overlapping globs bring it.
///
/// Events with the same bytes that one subscription brings twice were published twice and pass twice. It
/// remembers the newest events only, which is enough because all subscriptions share one connection and
/// hardly run apart.
class OverlapFilter
{
public:
    static constexpr int MaxSubscriptions = 64;
    static constexpr size_t MaxEvents = 10'000;
    static constexpr qsizetype MaxBytes = 64 * 1024 * 1024;

    /// False if another subscription has brought this very publication before. `subscription` counts from 0.
    bool isNew(int subscription, const Comm::Event &event);

private:
    struct Sighting
    {
        Comm::Event event;
        quint64 subscriptions = 0; ///< one bit for each that brought it
    };

    void forgetOldest();

    QMultiHash<size_t, Sighting> m_sightings; ///< by the hash of the payload
    std::deque<size_t> m_order; ///< hashes, oldest first
    qsizetype m_bytes = 0;
};

} // namespace Sothebais
