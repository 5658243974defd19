// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/catalog.h"
#include "comm/event.h"
#include "comm/export.h"

#include <memory>

namespace Comm {

/// Turns bytes into events. Keep one per thread and reuse it: its buffers are what makes parsing fast.
///
///     Comm::EventParser parser(catalog);
///     const Comm::Event event = parser.parse(bytes);
class COMM_EXPORT EventParser
{
public:
    struct Limits
    {
        qsizetype maxBytes = 1024 * 1024; ///< longer payloads are kept but not parsed
        int maxDepth = 512; ///< nesting, at most 1024; the existing services' verdicts ask for at least 202
    };

    explicit EventParser(const Catalog &catalog = Catalog(), Limits limits = defaultLimits());
    EventParser(EventParser &&) noexcept;
    EventParser &operator=(EventParser &&) noexcept;
    ~EventParser();

    /// Never fails: what is no JSON object makes a malformed event.
    Event parse(QByteArrayView payload);

    /// The same event in the bytes that the existing services would make of it: compact, with numbers and
    /// strings as JavaScript prints them. A malformed event stays as it is.
    Event canonical(const Event &event);

    const Catalog &catalog() const;

private:
    static Limits defaultLimits() { return {}; }

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Comm
