// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auditdifference.h"

#include "core/compose/objecttext.h"

#include <comm/deadletter.h>

#include <QJsonDocument>

namespace Sothebais {

std::optional<EventDifference> auditDifference(const AuditEntry &entry)
{
    const auto isJson = [](const QByteArray &text) { return !QJsonDocument::fromJson(text).isNull(); };
    if (!isJson(entry.before) || !isJson(entry.after))
        return std::nullopt;
    const Comm::Event event = Comm::DeadLetter::parse(entry.before).event;
    if (event.dataText().isEmpty())
        return EventDifference::between(entry.before, entry.after);
    const QByteArray before = event.payload().toByteArray();
    return EventDifference::between(before, withMember(before, QByteArrayLiteral("data"), entry.after));
}

} // namespace Sothebais
