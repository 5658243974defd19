// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/output.h"
#include "core/store/eventrecord.h"

#include <memory>

namespace Sothebais {

/// Prints events of a recording.
class RecordPrinter
{
public:
    virtual ~RecordPrinter() = default;
    virtual void print(const EventRecord &record, Output &output) = 0;
};

/// The printer of a format: "line" (exact bytes), "pretty", or "json" (lines of a recording). The names must
/// outlive it.
std::unique_ptr<RecordPrinter> makeRecordPrinter(const std::string &format, const EventNames &names);

} // namespace Sothebais
