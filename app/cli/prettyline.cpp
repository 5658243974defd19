// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/prettyline.h"

#include "core/events/eventfamily.h"
#include "core/events/eventsummary.h"
#include "core/events/eventtime.h"
#include "core/text/visibletext.h"

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

// SGR sequences (ECMA-48), in the eight colours that every terminal theme defines.
constexpr QLatin1StringView Plain("\x1b[0m");
constexpr QLatin1StringView Dim("\x1b[2m");
constexpr QLatin1StringView Red("\x1b[31m");
constexpr QLatin1StringView Yellow("\x1b[33m");
constexpr QLatin1StringView Green("\x1b[32m");
constexpr QLatin1StringView Cyan("\x1b[36m");
constexpr QLatin1StringView Magenta("\x1b[35m");
constexpr QLatin1StringView Blue("\x1b[34m");

QLatin1StringView typeColour(const Comm::Event &event)
{
    if (event.isMalformed() || eventSeverity(event) == EventSeverity::Error)
        return Red;
    if (eventSeverity(event) == EventSeverity::Warning)
        return Yellow;
    switch (eventFamily(event)) {
    case EventFamily::Bid:
    case EventFamily::Lot:
    case EventFamily::Auction:
        return Green;
    case EventFamily::Session:
        return Magenta;
    case EventFamily::Stream:
        return Blue;
    default:
        return Cyan;
    }
}

QString text(QByteArrayView utf8, qsizetype longest)
{
    constexpr qsizetype LongestCharacter = 4; // bytes in UTF-8
    const QString whole = QString::fromUtf8(utf8.first(qMin(utf8.size(), (longest + 1) * LongestCharacter)));
    return visibleText(whole.size() > longest ? whole.first(longest - 1) + u"…"_s : whole);
}

QString timeText(const Comm::Event &event, const QDate &today)
{
    return event.timestamp() == 0 ? u"no time"_s : eventTimeText(event.timestamp(), today);
}

/// What a malformed event says for itself.
QString description(const Comm::Event &event)
{
    constexpr qsizetype Excerpt = 80;
    constexpr qsizetype Longest = 300;
    if (event.isMalformed())
        return u"%1: %2"_s.arg(event.defectText(), text(event.payload(), Excerpt));
    const QString summary = eventSummary(event);
    return summary.size() > Longest ? summary.first(Longest - 1) + u"…"_s : summary;
}

} // namespace

QString visibleType(QByteArrayView name)
{
    return text(name, 64);
}

QString prettyLine(const Comm::Event &event, bool colour, const QDate &today, Comm::EventMarks marks)
{
    constexpr int TypeWidth = 22;
    constexpr int SourceWidth = 15;
    const auto painted = [colour](QLatin1StringView sequence, const QString &what) {
        return colour ? sequence + what + Plain : what;
    };
    const QString type = event.isMalformed() ? u"(malformed)"_s : visibleType(event.typeName());
    QStringList columns = {painted(Dim, timeText(event, today).leftJustified(16)),
                           painted(typeColour(event), type.leftJustified(TypeWidth)),
                           text(event.sourceName(), 32).leftJustified(SourceWidth), description(event),
                           painted(Dim, text(event.id(), 64))};
    if (marks.testFlag(Comm::EventMark::Recovered))
        columns.append(painted(Yellow, u"recovered"_s));
    if (marks.testFlag(Comm::EventMark::Duplicate))
        columns.append(painted(Yellow, u"duplicate"_s));
    return columns.join(u"  "_s);
}

} // namespace Sothebais
