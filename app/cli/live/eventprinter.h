// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/output.h"

#include <comm/eventbatch.h>

#include <memory>

namespace Sothebais {

/// How tail shows events.
class EventPrinter
{
public:
    virtual ~EventPrinter() = default;
    virtual void print(const Comm::Event &event, Comm::EventMarks marks, Output &output) = 0;
    /// Called once, after the last event.
    virtual void finish(Output &) { }
};

/// The printer of a format: "pretty", "json" or "count".
std::unique_ptr<EventPrinter> makeEventPrinter(const std::string &format);

} // namespace Sothebais
