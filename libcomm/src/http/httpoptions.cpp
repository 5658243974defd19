// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/httpoptions.h"

namespace Comm {

QList<int> HttpRetries::transientStatuses()
{
    return {408, 425, 429, 500, 502, 503, 504};
}

} // namespace Comm
