// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventfamily.h"

#include "core/json/jsonscanner.h"

#include <utility>

namespace Sothebais {

namespace {

struct FamilyPrefix
{
    QByteArrayView prefix; ///< of the wire name, in lower case
    EventFamily family;
};

/// The first prefix that fits decides.
constexpr FamilyPrefix Prefixes[] = {
    {"lot:bid", EventFamily::Bid},      {"lot:", EventFamily::Lot},       {"auction", EventFamily::Auction},
    {"session", EventFamily::Session},  {"stream", EventFamily::Stream},  {"scene", EventFamily::Stream},
    {"state:", EventFamily::Stream},    {"preview", EventFamily::Stream}, {"rtmp", EventFamily::Stream},
    {"agent", EventFamily::Agent},      {"tweet", EventFamily::Social},   {"user", EventFamily::User},
    {"system", EventFamily::System},    {"service", EventFamily::System}, {"metrics", EventFamily::System},
    {"campaign", EventFamily::Session},
};

bool startsWith(QByteArrayView name, QByteArrayView prefix)
{
    return name.size() >= prefix.size()
        && name.first(prefix.size()).compare(prefix, Qt::CaseInsensitive) == 0;
}

/// What the data itself says; nothing if it says nothing about it.
EventSeverity severityOfData(const Comm::Event &event, EventSeverity otherwise)
{
    static constexpr std::pair<QByteArrayView, EventSeverity> Words[] = {
        {"\"LOW\"", EventSeverity::Warning},     {"\"MEDIUM\"", EventSeverity::Warning},
        {"\"HIGH\"", EventSeverity::Error},      {"\"CRITICAL\"", EventSeverity::Error},
        {"\"HEALTHY\"", EventSeverity::Normal},  {"\"DEGRADED\"", EventSeverity::Warning},
        {"\"UNHEALTHY\"", EventSeverity::Error},
    };
    JsonScanner members(event.dataText());
    while (members.next()) {
        if (members.key() != "severity" && members.key() != "status")
            continue;
        for (const auto &[word, severity] : Words) {
            if (members.value() == word)
                return severity;
        }
    }
    return otherwise;
}

} // namespace

EventFamily eventFamily(const Comm::Event &event)
{
    return event.isMalformed() ? EventFamily::Malformed : eventFamily(event.typeName());
}

EventFamily eventFamily(QByteArrayView typeName)
{
    for (const auto &[prefix, family] : Prefixes) {
        if (startsWith(typeName, prefix))
            return family;
    }
    return EventFamily::Other;
}

EventSeverity eventSeverity(const Comm::Event &event)
{
    if (event.isMalformed())
        return EventSeverity::Error;
    if (!event.isComplete())
        return EventSeverity::Warning;
    const QByteArrayView name = event.typeName();
    if (name.endsWith("_ERROR"))
        return severityOfData(event, EventSeverity::Error);
    if (name == "system:health")
        return severityOfData(event, EventSeverity::Normal);
    if (name.endsWith("_WARNING") || name.endsWith(":rejected") || name == "AUCTION_CANCELLED")
        return EventSeverity::Warning;
    return EventSeverity::Normal;
}

} // namespace Sothebais
