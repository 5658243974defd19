// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventsummary.h"

#include "core/json/jsonscanner.h"
#include "core/text/visibletext.h"
#include "eventfields.h"
#include "summarytemplates.h"

#include <QCoreApplication>

namespace Sothebais {

namespace {

/// Appends the template with its fields filled in; false if one of them says nothing: missing, or the number
/// 0.
bool fill(QStringView pattern, const EventFields &fields, QString &result)
{
    bool complete = true;
    while (!pattern.isEmpty()) {
        const qsizetype open = pattern.indexOf(QLatin1Char('{'));
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(QLatin1Char('}'), open);
        if (close < 0)
            break;
        const QByteArray key = pattern.sliced(open + 1, close - open - 1).toLatin1();
        const QString value = fields.text(key);
        complete = complete && !value.isEmpty() && fields.find(key) != "0";
        result += pattern.first(open) + (value.isEmpty() ? QStringLiteral("?") : value);
        pattern = pattern.sliced(close + 1);
    }
    result += pattern;
    return complete;
}

/// Fills in a template; its parts in brackets are left out where one of their fields says nothing.
QString filled(QStringView pattern, const EventFields &fields)
{
    QString result;
    while (!pattern.isEmpty()) {
        const qsizetype open = pattern.indexOf(QLatin1Char('['));
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(QLatin1Char(']'), open);
        if (close < 0)
            break;
        fill(pattern.first(open), fields, result);
        QString optional;
        if (fill(pattern.sliced(open + 1, close - open - 1), fields, optional))
            result += optional;
        pattern = pattern.sliced(close + 1);
    }
    fill(pattern, fields, result);
    return result;
}

/// The first plain values of the data, for types that have no words of their own.
QString listed(const EventFields &fields)
{
    constexpr qsizetype MaxListed = 4;
    QStringList parts;
    for (const auto &[key, value] : fields.all()) {
        const JsonKind kind = jsonKind(value);
        const bool plain = kind == JsonKind::String || kind == JsonKind::Number || kind == JsonKind::Boolean;
        if (!plain || key == "timestamp" || parts.size() == MaxListed)
            continue;
        const QString name = visibleText(QString::fromUtf8(key));
        parts.append(key.endsWith("Id") ? fields.text(key) : name + QLatin1Char(' ') + fields.text(key));
    }
    return parts.join(QStringLiteral(" · "));
}

QString incompleteText(const Comm::Event &event)
{
    QStringList missing;
    const auto check = [&](bool there, const char *name) {
        if (!there)
            missing.append(QLatin1StringView(name));
    };
    check(!event.id().isEmpty(), "id");
    check(event.timestamp() != 0, "timestamp");
    check(!event.typeName().isEmpty(), "type");
    check(!event.sourceName().isEmpty(), "source");
    check(!event.version().isEmpty(), "version");
    check(!event.dataText().isEmpty(), "data");
    if (missing.isEmpty())
        missing.append(QStringLiteral("data"));
    return QCoreApplication::translate("EventSummary", "incomplete event: no usable %1")
        .arg(missing.join(QStringLiteral(", ")));
}

} // namespace

QString eventSummary(const Comm::Event &event)
{
    if (event.isMalformed())
        return event.defectText();
    if (!event.isComplete())
        return incompleteText(event);
    const EventFields fields(event);
    const char *const pattern = summaryTemplate(event.type());
    return pattern == nullptr ? listed(fields)
                              : filled(QCoreApplication::translate("EventSummary", pattern), fields);
}

QString eventSubject(const Comm::Event &event)
{
    static constexpr QByteArrayView Subjects[]
        = {"lotId",     "auctionId", "sessionId", "streamId", "agentId",
           "serviceId", "assetId",   "sceneId",   "userId",   "campaignId"};
    const EventFields fields(event);
    for (const QByteArrayView key : Subjects) {
        const QString text = fields.text(key);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace Sothebais
