// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/catalog.h"

namespace Comm {

/// The types of the auction house in the order of EventType, generated from catalog.json. All names are
/// static data.
QList<TypeInfo> catalogTypes();

/// Wire names of its sources in the order of EventSource.
QList<QByteArray> catalogSources();

/// True for types and sources of the auction house, false for registered ones and Unknown.
bool isOfAuctionHouse(EventType type);
bool isOfAuctionHouse(EventSource source);

} // namespace Comm
