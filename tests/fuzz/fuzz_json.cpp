// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "fuzz.h"
#include "grammar.h"
#include "json/jsoncanonical.h"
#include "json/jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Comm;

namespace {

bool reads(JsonReader &reader, const QByteArray &text)
{
    return reader.read(text) == JsonReader::Problem::None;
}

} // namespace

/// Texts that the grammar of JSON makes, with and without one mistake: the reader takes the right ones and
/// refuses the wrong ones, and says the same about the canonical text.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static JsonReader reader;
    Grammar grammar(fuzzBytes(data, size));
    const QByteArray text = grammar.text();
    promise(reads(reader, text) == !grammar.hasMistake(), text.constData());
    if (grammar.hasMistake())
        return 0;

    const QByteArray canonical = canonicalJson(text);
    promise(reads(reader, canonical), "a canonical text is JSON");
    promise(canonicalJson(canonical) == canonical, "a canonical text is its own canonical text");
    if (grammar.isPlain()) { // Qt reads no lone surrogates and no number beyond a double
        // As variants, because QJsonObject takes equal members in another order for another object.
        const auto valueOf
            = [](const QByteArray &json) { return QJsonDocument::fromJson('[' + json + ']').toVariant(); };
        promise(valueOf(text).isValid(), "Qt reads what we read");
        promise(valueOf(text) == valueOf(canonical), "a canonical text says the same as the text");
    }
    return 0;
}
