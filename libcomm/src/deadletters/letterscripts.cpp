// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "deadletters/letterscripts.h"

namespace Comm {

// Entries are searched from the tail, where the oldest are: bulk work begins there. Histories are written
// before anything is published, because a push can be taken back and a publication cannot; whether a history
// may be trimmed is tried there for the same reason, by one entry too few, and done at the end. A push comes
// first of all writes: out of memory, the server refuses only that. A publication that reached nobody has
// changed nothing. Whether entries may be removed is asked before all else, for neither could a push be taken
// back without it. Nothing is created per entry that could be created per call, and numbers are given as
// texts, for the server takes long to print them.
const QByteArray MoveScript = QByteArrayLiteral(R"lua(
local queue, all = KEYS[1], KEYS[2]
local kept, everyone = ARGV[1], ARGV[3]
local call, type = redis.pcall, type
local trims, listeners = {}, {}
local isRemover = not redis.acl_check_cmd or redis.acl_check_cmd('LREM', queue, '-1', '')
local keys, values, pushes = {}, {}, 0 -- of the move under way

local function fails(reply)
  return type(reply) == 'table' and reply.err ~= nil
end

local function push(key, value)
  local reply = call('LPUSH', key, value)
  if not fails(reply) then
    pushes = pushes + 1
    keys[pushes], values[pushes] = key, value
  end
  return reply
end

local function undo(answer)
  for i = pushes, 1, -1 do redis.call('LREM', keys[i], '1', values[i]) end
  return answer
end

local function remember(history, event)
  local reply = push(history, event)
  if fails(reply) then return reply end
  trims[history] = trims[history] or call('LTRIM', history, '0', kept + 1)
  return trims[history]
end

local function heard(channel)
  if ARGV[2] == '0' then return true end
  if listeners[channel] == nil then
    local named = call('PUBSUB', 'NUMSUB', channel, everyone)
    local patterns = call('PUBSUB', 'NUMPAT')
    listeners[channel] = fails(named) or fails(patterns) or named[2] + named[4] + patterns > 0
  end
  return listeners[channel]
end

local function remove(entry, answer)
  local reply = call('LREM', queue, '-1', entry)
  return fails(reply) and {0, reply} or answer
end

local function move(entry, event, channel, record, history, target)
  local place = call('LPOS', queue, entry, 'RANK', '-1')
  if not place or fails(place) then return place end
  if not isRemover then return redis.error_reply("NOPERM this user has no permissions to run 'lrem'") end

  pushes = 0
  if record ~= '' then
    local reply = push(target, record)
    if fails(reply) then return reply end
  end
  if event == '' then return remove(entry, 1) end
  if not heard(channel) then return undo(0) end
  local reply = remember(history, event)
  if not fails(reply) then reply = remember(all, event) end
  if fails(reply) then return undo(reply) end
  local byType = call('PUBLISH', channel, event)
  if fails(byType) then return undo(byType) end
  local byAll = call('PUBLISH', everyone, event)
  if fails(byAll) then return undo(byType > 0 and {byType, byAll} or byAll) end
  if ARGV[2] == '1' and byType + byAll == 0 then return undo(0) end
  return remove(entry, {byType, byAll})
end

local answers = {}
for i = 3, #KEYS, 2 do
  local at = 2 * i - 2
  answers[(i - 1) / 2] = move(ARGV[at], ARGV[at + 1], ARGV[at + 2], ARGV[at + 3], KEYS[i], KEYS[i + 1])
end
for history in pairs(trims) do call('LTRIM', history, '0', kept) end
return answers
)lua");

const QByteArray MoveLargeScript = QByteArrayLiteral(R"lua(
local size = tonumber(ARGV[1])
for first = 0, redis.call('LLEN', KEYS[1]) - 1, 16 do
  for _, entry in ipairs(redis.call('LRANGE', KEYS[1], first, first + 15)) do
    if #entry == size and redis.sha1hex(entry) == ARGV[2] then
      if KEYS[2] ~= KEYS[1] then redis.call('LPUSH', KEYS[2], entry) end
      redis.call('LREM', KEYS[1], -1, entry)
      return 1
    end
  end
end
return false
)lua");

const QByteArray StoreScript = QByteArrayLiteral(R"lua(
if redis.call('LPOS', KEYS[1], ARGV[1]) then return 0 end
redis.call('LPUSH', KEYS[1], ARGV[1])
return 1
)lua");

const QByteArray PageScript = QByteArrayLiteral(R"lua(
local list, oldest, position, count = KEYS[1], ARGV[1] == 'oldest', tonumber(ARGV[2]), tonumber(ARGV[3])
local after, budget, largest, cut = ARGV[4], tonumber(ARGV[5]), tonumber(ARGV[6]), tonumber(ARGV[7])
local length = redis.call('LLEN', list)

if after ~= '' and redis.call('LINDEX', list, oldest and -position or position - 1) ~= after then
  local place = redis.call('LPOS', list, after, 'RANK', oldest and -1 or 1)
  if place then position = oldest and length - place or place + 1 end
end

local entries, bytes = {}, 0
while #entries < count and position < length and bytes < budget do
  local last = position + math.min(count - #entries, 32) - 1
  local page = oldest and redis.call('LRANGE', list, -last - 1, -position - 1)
    or redis.call('LRANGE', list, position, last)
  for i = 1, #page do
    local entry = page[oldest and #page + 1 - i or i]
    if bytes >= budget then break end
    if #entry > largest then entry = {#entry, redis.sha1hex(entry), string.sub(entry, 1, cut)} end
    entries[#entries + 1] = entry
    bytes = bytes + (type(entry) == 'table' and cut or #entry)
    position = position + 1
  end
end
return {length, position, entries}
)lua");

} // namespace Comm
