// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/filtercompletion.h"
#include "core/filter/filtermatcher.h"
#include "core/filter/filterterms.h"
#include "core/store/eventindexing.h"
#include "fuzz.h"

#include <comm/eventparser.h>

using namespace Sothebais;

namespace {

class NothingSeen : public FilterVocabulary
{
public:
    QStringList values(const QString &) const override { return {}; }
    QStringList dataFields() const override { return {}; }
};

void checkSyntax(const QString &text, const FilterSyntax &syntax)
{
    qsizetype end = 0;
    for (const FilterToken &token : syntax.tokens) {
        promise(token.position >= end && token.length > 0, "tokens come one after the other");
        end = token.position + token.length;
    }
    promise(end <= text.size(), "tokens are within the text");
    if (!syntax.error)
        return;
    promise(!syntax.error->message.isEmpty(), "a refusal has a reason");
    promise(syntax.error->position >= 0 && syntax.error->length >= 0, "a refusal has a place");
    promise(syntax.error->position + syntax.error->length <= text.size(), "the place is within the text");
}

void checkCanonical(const Filter &filter)
{
    const QString canonical = filter.toString();
    if (canonical.size() > Filter::MaxLength) // quotes and spaces that were added
        return;
    const auto again = Filter::parse(canonical);
    promise(again.hasValue(), "the canonical text is a filter");
    promise(again->toString() == canonical, "the canonical text is its own canonical text");
}

bool matches(const Filter &filter, const EventNames &names, const EventRecord &record)
{
    static const QTimeZone Zone("America/New_York");
    FilterMatcher matcher(filter, names, {Zone, [] { return 1'795'445'527'123; }});
    const bool passes = matcher.matches(record);
    promise(passes == matcher.matches(record), "a filter does not change its mind");
    return passes;
}

/// What an index knows of the event, and what has to be read from the payload instead.
void checkMatches(const Filter &filter, QByteArrayView payload)
{
    static Comm::EventParser parser;
    const Comm::Event event = parser.parse(payload);
    EventNames names;
    const EventRecord record = indexed(event, {.receivedAt = 1'795'445'500'000}, names);
    const bool passes = matches(filter, names, record);
    const auto without = Filter::parse(filterOut(QString(), u'(' + filter.toString() + u')'));
    promise(!without || matches(*without, names, record) != passes, "what passes does not pass the opposite");

    EventRecord unindexed = record;
    unindexed.type = unindexed.source = NameTable::Other;
    unindexed.subject = NameTable::Other;
    promise(event.isMalformed() || matches(filter, names, unindexed) == passes,
            "the index says what the payload says");
    unindexed.flags.setFlag(EventFlag::Malformed, false);
    matches(filter, names, unindexed); // an index may be wrong, too
}

} // namespace

/// A filter, and after the first line an event that it is applied to.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView input = fuzzBytes(data, size);
    const qsizetype line = input.indexOf('\n');
    const QString text = QString::fromUtf8(line < 0 ? input : input.first(line));
    const QByteArray payload = line < 0 ? QByteArray() : input.sliced(line + 1).toByteArray();

    const FilterSyntax syntax = filterSyntax(text);
    checkSyntax(text, syntax);
    completeFilter(text, text.size() / 2, NothingSeen());
    if (syntax.error || syntax.filter.isEmpty())
        return 0;
    checkCanonical(syntax.filter);
    checkMatches(syntax.filter, payload);
    return 0;
}
