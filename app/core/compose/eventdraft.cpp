// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventdraft.h"

#include "core/filter/exactnumber.h"
#include "core/inspect/jsonplace.h"
#include "core/json/jsonlayout.h"
#include "core/json/jsonscanner.h"
#include "core/json/jsonskip.h"
#include "core/json/jsonstring.h"
#include "core/text/visibletext.h"
#include "objecttext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

class EventDraftWords
{
    Q_DECLARE_TR_FUNCTIONS(Sothebais::EventDraft)
};

constexpr qsizetype MaxLossy = 10; // further ones are not listed
constexpr qsizetype LongestNumber = 40;

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

/// Whether a number is another one after it was a double, as it is in every JavaScript program.
bool isLossy(QByteArrayView number)
{
    const QByteArray kept = QByteArray::number(number.toDouble(), 'g', QLocale::FloatingPointShortest);
    const std::optional<ExactNumber> written = ExactNumber::fromText(number);
    return written && written != ExactNumber::fromText(kept);
}

/// The first number of a JSON text that the services would change; empty if there is none.
QByteArrayView lossyNumber(QByteArrayView json)
{
    const char *at = json.begin();
    while (at && at < json.end()) {
        const bool isNumber = *at == '-' || (*at >= '0' && *at <= '9');
        const char *const next = isNumber ? skipJsonValue(at, json.end())
            : *at == '"'                  ? skipJsonString(at, json.end())
                                          : at + 1;
        if (isNumber && isLossy({at, next}))
            return {at, next};
        at = next;
    }
    return {};
}

QList<Comm::ValidationIssue> lossyMembers(QByteArrayView data)
{
    QList<Comm::ValidationIssue> issues;
    JsonScanner members(data);
    while (members.next() && issues.size() < MaxLossy) {
        const QByteArrayView number = lossyNumber(members.value());
        const QString name = jsonKeyText(members.key());
        if (!number.isEmpty())
            issues.append(
                {.field = u"data."_s + name,
                 .message = EventDraftWords::tr("services cannot keep every digit of %1: write it in quotes")
                                .arg(visibleText(number, LongestNumber)),
                 .pointer = u"/data/"_s + pointerToken(name)});
    }
    return issues;
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
    : m_isStrict(level == Comm::EventValidator::Level::Strict),
      m_validator(catalog, {.level = level})
{
}

DraftVerdict DraftCheck::check(const EventDraft &draft)
{
    if (const std::optional<JsonFault> fault = findJsonFault(draft.data))
        return {.fault = fault};
    DraftVerdict verdict{.validation = m_validator.validate(eventText(draft))};
    if (m_isStrict && !verdict.validation.malformed)
        verdict.validation.issues += lossyMembers(draft.data);
    return verdict;
}

} // namespace Sothebais
