// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/eventbuilder.h>

#include <map>

namespace Sothebais {

/// Event builders for whoever speaks in the name of many sources: one for each, made when it is first needed.
class EventBuilders
{
public:
    explicit EventBuilders(const Comm::Catalog &catalog,
                           const Comm::EventBuilder::Options &options = defaultOptions())
        : m_catalog(catalog),
          m_options(options)
    {
    }

    const Comm::Catalog &catalog() const { return m_catalog; }

    /// The builder of the events of this source.
    Comm::EventBuilder &of(Comm::EventSource source);

private:
    static Comm::EventBuilder::Options defaultOptions() { return {}; }

    Comm::Catalog m_catalog;
    Comm::EventBuilder::Options m_options;
    std::map<Comm::EventSource, Comm::EventBuilder> m_builders;
};

} // namespace Sothebais
