// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "histogramtext.h"

#include "familylegend.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

struct HistogramText
{
    Q_DECLARE_TR_FUNCTIONS(Sothebais::RateHistogram)
};

QString clockText(const QDateTime &time)
{
    return time.time().toString(u"HH:mm:ss"_s);
}

QString dayAndClockText(const QDateTime &time)
{
    return u"%1 %2"_s.arg(QLocale().toString(time.date(), QLocale::ShortFormat), clockText(time));
}

QString rateText(double rate)
{
    return QLocale().toString(rate, 'f', rate < 10 ? 1 : 0);
}

} // namespace

QString timeRangeText(const TimeRange &range, const QTimeZone &zone)
{
    const QDateTime first = QDateTime::fromMSecsSinceEpoch(range.start, zone);
    const QDateTime last = QDateTime::fromMSecsSinceEpoch(range.end, zone);
    const auto text = first.date() == last.date() ? clockText : dayAndClockText;
    return HistogramText::tr("%1 – %2 %3").arg(text(first), text(last), last.timeZoneAbbreviation());
}

QString binText(const RateBin &bin, const QTimeZone &zone)
{
    const QString time = timeRangeText(bin.range, zone);
    if (bin.total == 0)
        return HistogramText::tr("%1: no events").arg(time);
    QStringList lines = {HistogramText::tr("%1: %2 events, %3 a second")
                             .arg(time, QLocale().toString(bin.total), rateText(bin.rate()))};
    for (size_t family = 0; family < bin.counts.size(); ++family) {
        if (bin.counts[family] > 0)
            lines += HistogramText::tr("%1: %2").arg(familyName(EventFamily(family)),
                                                     QLocale().toString(qint64(bin.counts[family])));
    }
    return lines.join(u'\n');
}

QString binsText(const QList<RateBin> &bins, const QString &range)
{
    qint64 total = 0;
    double highest = 0;
    for (const RateBin &bin : bins) {
        total += bin.total;
        highest = std::max(highest, bin.rate());
    }
    return HistogramText::tr("%1: %2 events, at most %3 a second.")
        .arg(range, QLocale().toString(total), rateText(highest));
}

} // namespace Sothebais
