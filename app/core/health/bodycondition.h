// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filtersyntax.h"
#include "endpointhealth.h"

namespace Sothebais {

/// What the body of an answer has to say, in the language of filters: each field is a member of the body.
///
///     const auto condition = BodyCondition::parse(u"status in {ok, healthy} and components.redis.lag <
///     10"_s); if (!condition->isMetBy(R"({"status":"ok","components":{"redis":{"lag":2}}})")) ...
class BodyCondition
{
public:
    /// Anything meets it.
    BodyCondition() = default;

    static Comm::Result<BodyCondition> parse(const QString &text);
    /// For an editor: tokens, and what is wrong where.
    static FilterSyntax syntax(const QString &text);

    bool isEmpty() const { return m_filter.isEmpty(); }
    /// A body that is no JSON object meets only the empty condition and words that are in it.
    bool isMetBy(const QByteArray &body) const;

private:
    explicit BodyCondition(const Filter &filter) : m_filter(filter) { }

    Filter m_filter;
};

/// What the body tells of the parts of the service: members of "components", "checks", "dependencies" or
/// "services", and other objects with a "status".
QList<HealthComponent> bodyComponents(const QByteArray &body);
/// What a word such as "ok", "degraded" or "error" says of a part.
HealthState stateOfStatus(const QString &status);

} // namespace Sothebais
