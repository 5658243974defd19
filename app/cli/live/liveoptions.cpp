// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "liveoptions.h"

#include "cli/filteroption.h"
#include "overlapfilter.h"

#include <limits>

namespace Sothebais {

void addChoice(CLI::App &command, LiveOptions &options)
{
    command
        .add_option("--type", options.types,
                    "Key, type or glob such as 'lot:bid:*', any number of times; all if not given")
        ->type_name("GLOB")
        ->allow_extra_args(false)
        ->expected(1, OverlapFilter::MaxSubscriptions);
    addWhere(command, options.where);
}

void addEnd(CLI::App &command, LiveOptions &options)
{
    command.add_option("--count", options.count, "End after so many events")
        ->type_name("N")
        ->check(CLI::Range(qint64(1), std::numeric_limits<qint64>::max()).description(""));
    command
        .add_option("--timeout", options.timeout,
                    "End after so many seconds; with --count that is a failure (exit 4)")
        ->type_name("SECONDS")
        ->check(CLI::Range(0.001, 1e6).description(""));
}

} // namespace Sothebais
