// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "json/jsonreader.h"

#include "json/jsonrelax.h"

#include <algorithm>

namespace Comm {

static JsonReader::Problem problemOf(simdjson::error_code error)
{
    switch (error) {
    case simdjson::SUCCESS:
        return JsonReader::Problem::None;
    case simdjson::UTF8_ERROR:
        return JsonReader::Problem::InvalidUtf8;
    case simdjson::DEPTH_ERROR:
        return JsonReader::Problem::TooDeep;
    default:
        return JsonReader::Problem::NotJson;
    }
}

JsonReader::JsonReader(int maxDepth)
{
    constexpr size_t initialCapacity = 1024;
    const int depth = std::clamp(maxDepth, 1, MaxDepth) + 1; // simdjson counts the document itself
    if (m_parser.allocate(initialCapacity, size_t(depth)) != simdjson::SUCCESS)
        qBadAlloc();
}

JsonReader::Problem JsonReader::read(QByteArrayView text)
{
    // Newer versions of simdjson pass over a byte order mark. JavaScript never does. No text
    // at all may have no address either, which simdjson does not expect.
    if (text.isEmpty() || text.startsWith("\xef\xbb\xbf")) [[unlikely]]
        return Problem::NotJson;
    const Problem problem = problemOf(parse(text));
    if (problem != Problem::NotJson) [[likely]]
        return problem;
    const QByteArray relaxed = relaxedJson(text);
    return relaxed == text ? problem : problemOf(parse(relaxed));
}

simdjson::error_code JsonReader::parse(QByteArrayView text)
{
    return m_parser.parse(text.data(), size_t(text.size())).get(m_root);
}

} // namespace Comm
