// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/result.h"
#include "redis/redisclient.h"

#include <functional>

namespace Comm {

/// An entry that is to be the newest of a list.
struct NewEntry
{
    QByteArray list;
    QByteArray bytes;
};

using EntryStored = std::function<void(Result<bool>)>; ///< whether something was added

void storeAnyway(RedisClient &redis, const NewEntry &entry, EntryStored done);
/// Unless the list holds the same bytes. Where scripts are forbidden two who store the same at once store it
/// twice.
void storeUnlessPresent(RedisClient &redis, const NewEntry &entry, EntryStored done);

} // namespace Comm
