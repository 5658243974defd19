// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/deadletter.h"
#include "comm/eventparser.h"
#include "fuzz.h"
#include "json/jsoncanonical.h"

using namespace Comm;

namespace {

void checkAsEntry(QByteArrayView bytes)
{
    const DeadLetter letter = DeadLetter::parse(bytes);
    promise(letter.bytes == bytes, "a dead letter keeps its bytes");
    promise(letter.size == bytes.size(), "a dead letter knows its size");
    promise(!letter.isRetriable() || letter.event.isComplete(), "what can be retried is an event");
    promise(letter.failure.attempts >= 0 && letter.failure.retries >= 0, "counts are no less than zero");
    letter.time();
    const auto back = DeadLetter::fromLine(letter.toLine());
    promise(back && *back == bytes, "an exported entry comes back byte for byte");
    promise(!letter.toLine().contains('\n'), "a line has no line feed");
}

void checkAsEvent(QByteArrayView bytes)
{
    static EventParser parser;
    const Event event = parser.parse(bytes);
    const QByteArray entry = DeadLetter::entryOf(event, {.message = QStringLiteral("refused")});
    promise(canonicalJson(entry) == entry, "an entry is equal to what JavaScript makes of it");
    promise(DeadLetter::parse(entry).event == event, "an event comes out of an entry as it went in");
}

} // namespace

/// Any bytes as an entry of the queue, and any bytes as the event of one.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    checkAsEntry(fuzzBytes(data, size));
    checkAsEvent(fuzzBytes(data, size));
    return 0;
}
