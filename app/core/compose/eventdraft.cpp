// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventdraft.h"

#include "core/inspect/jsonplace.h"
#include "core/jsonlayout.h"
#include "core/jsonstring.h"
#include "objecttext.h"

#include <QStringList>

namespace Sothebais {

namespace {

/// The event that a draft would be, with an id and a time to stand for those it has not yet.
QByteArray eventText(const EventDraft &draft)
{
    QByteArray text = R"({"id":"new","timestamp":1,"type":)";
    appendJsonString(text, draft.type);
    text += R"(,"source":)";
    appendJsonString(text, draft.source);
    text += R"(,"version":)";
    appendJsonString(text, draft.version);
    text += R"(,"data":)";
    text += draft.data;
    return text += '}';
}

} // namespace

EventDraft EventDraft::of(const Comm::Event &event)
{
    const QByteArrayView data = event.dataText();
    return {.type = event.typeName().toByteArray(),
            .source = event.sourceName().toByteArray(),
            .version = event.version().toByteArray(),
            .data
            = indentedJson(data.isEmpty() ? QByteArray("{}") : withVisibleCharacters(data.toByteArray()))};
}

QString DraftVerdict::issuesOf(const QByteArray &field) const
{
    const QString place = QStringLiteral("/data/") + pointerToken(QString::fromUtf8(field));
    QStringList messages;
    for (const Comm::ValidationIssue &issue : validation.issues) {
        if (issue.pointer == place || issue.pointer.startsWith(place + u'/'))
            messages.append(issue.message);
    }
    return messages.join(QStringLiteral("; "));
}

DraftCheck::DraftCheck(Comm::EventValidator::Level level, const Comm::Catalog &catalog)
    : m_validator(catalog, {.level = level})
{
}

DraftVerdict DraftCheck::check(const EventDraft &draft)
{
    if (const std::optional<JsonFault> fault = findJsonFault(draft.data))
        return {.fault = fault};
    return {.validation = m_validator.validate(eventText(draft))};
}

} // namespace Sothebais
