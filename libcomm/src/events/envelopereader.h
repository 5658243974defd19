// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/catalog.h"
#include "events/eventblock.h"

#include <simdjson.h>

namespace Comm {

/// Finds the envelope of an event in its members.
class EnvelopeReader
{
public:
    explicit EnvelopeReader(const Catalog &catalog) : m_catalog(catalog) { }

    /// Its views are of the catalogue and of what the parser of the object keeps.
    Envelope read(const simdjson::dom::object &event) const;

    const Catalog &catalog() const { return m_catalog; }

private:
    void readMember(const simdjson::dom::key_value_pair &member, Envelope &envelope) const;

    Catalog m_catalog;
};

} // namespace Comm
