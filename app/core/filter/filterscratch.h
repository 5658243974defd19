// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filtermatcher.h"
#include "payloadreader.h"
#include "zoneclock.h"

namespace Sothebais {

/// What the tests of one matcher share.
struct FilterScratch
{
    const EventNames &names;
    std::function<qint64()> now;
    ZoneClock clock;
    FilterData data = FilterData::Member;
    PayloadReader payload = {};
    QByteArray buffer = {}; ///< for strings with escapes
    qint64 abandonedPatterns = 0;
};

} // namespace Sothebais
