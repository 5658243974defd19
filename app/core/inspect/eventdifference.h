// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace Sothebais {

/// One value that one event has and another has not, or has otherwise.
struct ValueChange
{
    enum class Kind { Added, Removed, Changed };

    Kind kind = Kind::Changed;
    QString pointer; ///< where, as a JSON pointer (RFC 6901); a removed one in the event before
    QByteArray before = {}; ///< exact text; empty if added
    QByteArray now = {}; ///< exact text; empty if removed

    bool operator==(const ValueChange &) const = default;
};

/// What is different in an event from another one: the data first, then the envelope, without `id` and
/// `timestamp`, which always are.
///
/// Members of objects are compared by name, elements of lists by their place between what is the same at both
/// ends. Numbers are compared as they are written, texts by what they say.
struct EventDifference
{
    static constexpr qsizetype MaxBytes = 1024 * 1024; ///< of each event
    static constexpr qsizetype MaxChanges = 1000;
    static constexpr int MaxDepth = 64; ///< deeper values are compared as one

    std::vector<ValueChange> changes = {};
    bool isCut = false; ///< there are more than MaxChanges
    bool isTooLarge = false; ///< an event is beyond MaxBytes, and nothing was compared

    /// Both must be JSON; broken ones are compared as far as they go.
    static EventDifference between(QByteArrayView before, QByteArrayView now);
};

} // namespace Sothebais
