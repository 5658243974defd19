// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bodycondition.h"

#include "core/filter/filtermatcher.h"
#include "fieldrenaming.h"

#include <QJsonDocument>

namespace Sothebais {

Comm::Result<BodyCondition> BodyCondition::parse(const QString &text)
{
    const auto filter = renamedFilter(text, bodyField);
    return filter ? Comm::Result<BodyCondition>(BodyCondition(*filter)) : filter.error();
}

FilterSyntax BodyCondition::syntax(const QString &text)
{
    return renamedSyntax(text, bodyField);
}

bool BodyCondition::isMetBy(const QByteArray &body) const
{
    static const EventNames none;
    EventRecord record{.payload = body};
    record.flags.setFlag(EventFlag::Malformed, QJsonDocument::fromJson(body).isNull());
    return FilterMatcher(m_filter, none, {}, FilterData::Payload).matches(record);
}

} // namespace Sothebais
