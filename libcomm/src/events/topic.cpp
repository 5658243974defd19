// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/topic.h"

#include <algorithm>

namespace Comm {

Topic Topic::type(EventType type, const Catalog &catalog)
{
    return Topic(Kind::Type, catalog.info(type).name);
}

Topic Topic::glob(const QByteArray &pattern)
{
    if (pattern == "*")
        return all();
    const auto isSpecial = [](char c) { return c == '*' || c == '?' || c == '[' || c == '\\'; };
    return std::ranges::any_of(pattern, isSpecial) ? Topic(Kind::Glob, pattern) : type(pattern);
}

} // namespace Comm
