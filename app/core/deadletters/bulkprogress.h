// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "letteract.h"

namespace Sothebais {

/// How far work on many letters is.
struct BulkProgress
{
    qint64 total = 0;
    qint64 done = 0;
    qint64 gone = 0; ///< somebody else has dealt with it
    qint64 skipped = 0; ///< cannot be published
    qint64 failed = 0; ///< not done, and still there
    qint64 unsure = 0; ///< of these, the reply was lost: they may be done
    qint64 received = 0; ///< times that the server handed an event to a client

    void count(const LetterAct &act);
    qint64 handled() const { return done + gone + skipped + failed; }
    bool operator==(const BulkProgress &) const = default;
};

} // namespace Sothebais
