// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/eventbuilders.h"

#include <comm/eventparser.h>

namespace Sothebais {

/// Makes new events of lines such as `{"type":"lot:bid:placed","data":{...}}`. Instead of "type" a line may
/// have "key", and it may have a "source" of its own; whatever else it has, such as the id of an older event,
/// is not taken over.
class NdjsonEvents
{
public:
    static constexpr qsizetype MaxLine = 1024 * 1024; ///< bytes

    NdjsonEvents(const Comm::Catalog &catalog, Comm::EventSource defaultSource);

    /// True for a line that may be passed over. One that was cut is none, whatever the part that is left of
    /// it.
    static bool isBlank(QByteArrayView line) { return line.size() <= MaxLine && line.trimmed().isEmpty(); }

    /// The event, checked by its builder, or what is wrong with the line.
    Comm::Result<Comm::Event> read(QByteArrayView line);

private:
    EventBuilders m_builders;
    Comm::EventParser m_parser;
    Comm::EventSource m_defaultSource;
};

} // namespace Sothebais
