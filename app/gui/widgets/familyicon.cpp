// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "familyicon.h"

using namespace Qt::StringLiterals;

namespace Sothebais {

QString familyIcon(EventFamily family)
{
    switch (family) {
    case EventFamily::Bid:
        return u"family-bid"_s;
    case EventFamily::Lot:
        return u"family-lot"_s;
    case EventFamily::Auction:
        return u"family-auction"_s;
    case EventFamily::Session:
        return u"family-session"_s;
    case EventFamily::Stream:
        return u"family-stream"_s;
    case EventFamily::Agent:
        return u"family-agent"_s;
    case EventFamily::Social:
        return u"family-social"_s;
    case EventFamily::User:
        return u"family-user"_s;
    case EventFamily::System:
        return u"family-system"_s;
    case EventFamily::Malformed:
        return u"family-malformed"_s;
    case EventFamily::Other:
        break;
    }
    return u"family-other"_s;
}

QString severityIcon(EventSeverity severity)
{
    switch (severity) {
    case EventSeverity::Warning:
        return u"severity-warning"_s;
    case EventSeverity::Error:
        return u"severity-error"_s;
    case EventSeverity::Normal:
        break;
    }
    return {};
}

} // namespace Sothebais
