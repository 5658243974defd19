// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventtime.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Sothebais {

QString eventTimeText(qint64 milliseconds, const QDate &today)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(milliseconds);
    return time.toString(time.date() == today ? u"HH:mm:ss.zzz t"_s : u"yyyy-MM-dd HH:mm:ss.zzz t"_s);
}

QString fullTimeText(qint64 milliseconds)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(milliseconds);
    const QString text = time.toString(u"yyyy-MM-dd HH:mm:ss.zzz t"_s);
    const QString offset = time.toOffsetFromUtc(time.offsetFromUtc()).timeZoneAbbreviation();
    return offset == time.timeZoneAbbreviation() ? text : u"%1 (%2)"_s.arg(text, offset);
}

} // namespace Sothebais
