// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/eventsnapshot.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace Sothebais {

/// What a recording holds, in numbers.
struct RecordingFacts
{
    struct Share
    {
        QString name;
        qint64 events = 0;
    };
    struct Span
    {
        qint64 from = 0; ///< milliseconds since the epoch
        qint64 to = 0;

        qint64 length() const { return to - from; }
    };
    struct Loss
    {
        Span span;
        QString outcome; ///< of the receipt: "repaired", "unrepaired", "notTried"
    };

    qint64 events = 0; ///< without receipts
    qint64 payloadBytes = 0;
    std::optional<Span> received; ///< first and last
    std::optional<Span> time; ///< earliest and latest of the events' own times
    QList<Share> types; ///< the most frequent first, as all lists
    QList<Share> sources;
    QList<Share> subjects;
    QList<Share> flags;
    QList<Loss> losses; ///< of connections, as the receipts tell
    qint64 busiestSecond = 0; ///< milliseconds since the epoch
    qint64 busiestEvents = 0; ///< in it
    Span silence; ///< the longest one between two events

    static RecordingFacts of(const EventSnapshot &snapshot);

    /// Events a second between the first and the last one.
    double meanRate() const;
    QJsonObject toJson() const;
};

} // namespace Sothebais
