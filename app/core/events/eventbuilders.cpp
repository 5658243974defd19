// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventbuilders.h"

namespace Sothebais {

Comm::EventBuilder &EventBuilders::of(Comm::EventSource source)
{
    auto builder = m_builders.find(source);
    if (builder == m_builders.end()) {
        Comm::EventBuilder::Options options = m_options;
        options.source = m_catalog.sourceName(source);
        builder = m_builders.emplace(source, Comm::EventBuilder(options, m_catalog)).first;
    }
    return builder->second;
}

} // namespace Sothebais
