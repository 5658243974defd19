// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/eventfamily.h"

#include <comm/catalog.h>

#include <QString>

#include <vector>

namespace Sothebais {

class EventTally;

/// Something that many events have in common, and how many have it.
struct Facet
{
    QString id = {}; ///< other than that of its neighbours, and the same every time
    QString name = {};
    QString shortName = {}; ///< among those of its parent; empty where it is the name
    QString note = {}; ///< the key of a type on the wire
    QString term = {}; ///< the filter for it; empty where there is none
    EventFamily family = EventFamily::Other;
    qint64 count = 0;
    double share = 0; ///< of all events, 0 to 1
    double rate = 0; ///< events per second, where it is known
    std::vector<Facet> children = {};

    bool operator==(const Facet &) const = default;
};

/// What there is in a tally: types by their prefix, sources, the most frequent subjects, and what is
/// remarkable about events. As many as somebody can look at; a last one stands for the rest.
std::vector<Facet> facets(const EventTally &tally, const Comm::Catalog &catalog = Comm::Catalog());

} // namespace Sothebais
