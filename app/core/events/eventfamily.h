// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/event.h>

#include <QMetaType>

namespace Sothebais {

/// What part of the auction house an event is about.
enum class EventFamily { Bid, Lot, Auction, Session, Stream, Agent, Social, User, System, Other, Malformed };

/// How much attention an event asks for.
enum class EventSeverity { Normal, Warning, Error };

/// By the name of the type, so that types this program has never heard of find their place too.
EventFamily eventFamily(const Comm::Event &event);
/// The same where only the name is known, of an event that is not malformed.
EventFamily eventFamily(QByteArrayView typeName);

/// By the name of the type and, where the data says so, by its `severity` or `status`.
EventSeverity eventSeverity(const Comm::Event &event);

} // namespace Sothebais

Q_DECLARE_METATYPE(Sothebais::EventFamily)
Q_DECLARE_METATYPE(Sothebais::EventSeverity)
