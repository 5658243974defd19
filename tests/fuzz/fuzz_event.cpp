// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/eventparser.h"
#include "comm/eventvalidator.h"
#include "fuzz.h"
#include "json/jsoncanonical.h"

using namespace Comm;

namespace {

// Small enough that the fuzzer reaches both.
constexpr qsizetype MaxBytes = 2000;
constexpr int MaxDepth = 20;

EventValidator validatorOf(EventValidator::Level level)
{
    return EventValidator(Catalog(), {.level = level, .maxBytes = MaxBytes, .maxDepth = MaxDepth});
}

void checkViews(const Event &event)
{
    for (const QByteArrayView member : {event.id(), event.typeName(), event.sourceName(), event.version()})
        promise(member.size() <= 6 * event.payload().size(), "a member is a part of the payload");
    event.time();
    event.data();
    const QByteArrayView data = event.dataText();
    promise(data.isEmpty() || event.payload().toByteArray().contains(data.toByteArray()),
            "the text of the data stands in the payload");
}

void checkCanonical(EventParser &parser, const Event &event)
{
    const Event canonical = parser.canonical(event);
    if (event.isMalformed()) {
        promise(canonical == event, "a malformed event stays as it is");
        return;
    }
    promise(parser.canonical(canonical) == canonical, "the canonical text is its own canonical text");
    promise(canonicalJson(event.payload()) == canonical.payload(), "there is one canonical text");
}

} // namespace

/// Parser and validator read the same text alike, and the parser keeps every byte.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static EventParser parser(Catalog(), {.maxBytes = MaxBytes, .maxDepth = MaxDepth});
    static EventValidator contract = validatorOf(EventValidator::Level::Contract);
    static EventValidator strict = validatorOf(EventValidator::Level::Strict);

    const QByteArrayView text = fuzzBytes(data, size);
    const Event event = parser.parse(text);
    promise(event.payload() == text, "an event keeps its bytes");
    checkViews(event);
    checkCanonical(parser, event);

    const Validation verdict = contract.validate(text);
    const bool readable = !event.isMalformed() || event.defect() == Event::Defect::NotAnObject;
    promise(verdict.malformed != readable, "parser and validator agree on what is JSON");
    promise(!verdict.isValid() || event.isComplete(), "a valid event is complete");
    promise(!strict.validate(text).isValid() || verdict.isValid(), "what is valid strictly is valid");
    return 0;
}
