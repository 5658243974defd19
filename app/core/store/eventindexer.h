// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eventindexing.h"

#include <comm/eventparser.h>

#include <array>
#include <optional>

namespace Sothebais {

/// Makes the records of payloads as they stand in a recording: the same that indexed() makes of the parsed
/// event, in a fraction of the time, because nothing but the envelope is looked at. What is said to be an
/// event is taken for JSON.
class EventIndexer
{
public:
    /// The caller must be the only writer of the names.
    explicit EventIndexer(EventNames &names);

    /// The record if the payload is, from its first to its last byte, one object that can be read quickly,
    /// and is not said to be malformed.
    std::optional<EventRecord> quickRecord(QByteArrayView payload, const EventArrival &arrival);
    /// A payload whose Malformed flag is known.
    EventRecord record(QByteArrayView payload, const EventArrival &arrival);
    /// The record of a receipt: when it came, and its bytes.
    static EventRecord receipt(QByteArrayView text, qint64 receivedAt);

private:
    /// Finds the numbers of the names that come all the time without asking the table.
    class Cache
    {
    public:
        explicit Cache(NameTable &table) : m_table(table) { }
        quint32 number(QByteArrayView name);

    private:
        struct Slot
        {
            QByteArray name;
            quint32 number = NameTable::None;
        };
        NameTable &m_table;
        std::array<Slot, 256> m_slots;
    };

    struct Envelope;
    static bool read(Envelope &envelope, QByteArrayView payload);
    static const char *readMember(Envelope &envelope, const char *at, const char *end);

    EventNames &m_names;
    Cache m_types;
    Cache m_sources;
    Cache m_channels;
    Cache m_subjects;
    Comm::EventParser m_parser;
};

} // namespace Sothebais
