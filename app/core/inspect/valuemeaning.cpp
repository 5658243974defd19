// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "valuemeaning.h"

#include "core/filter/zoneclock.h"
#include "core/json/jsonscanner.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

using MeaningKind = Comm::FieldInfo::Kind;

class ValueMeaningWords
{
    Q_DECLARE_TR_FUNCTIONS(Sothebais::ValueReader)
public:
    static QString kind(JsonKind kind)
    {
        switch (kind) {
        case JsonKind::Object:
            return tr("object");
        case JsonKind::Array:
            return tr("list");
        case JsonKind::String:
            return tr("text");
        case JsonKind::Number:
            return tr("number");
        case JsonKind::Boolean:
            return tr("boolean");
        case JsonKind::Null:
            return tr("null");
        case JsonKind::Invalid:
            break;
        }
        return tr("no value");
    }
    static QString time() { return tr("time"); }
    static QString decimal() { return tr("decimal"); }
    static QString choice() { return tr("one of a list"); }
    static QString oneOf(const QString &values) { return tr("One of %1").arg(values); }
    static QString duration() { return tr("duration"); }
    static QString size() { return tr("size"); }
    static QString local(const QString &time) { return tr("Here: %1").arg(time); }
    static QString auctionHouse(const QString &time) { return tr("Auction house: %1").arg(time); }
    static QString bytes(const QString &number) { return tr("%1 bytes").arg(number); }
};

/// What the end of a name says of the number it stands for. Only ends that can mean nothing else.
struct UnitSuffix
{
    QByteArrayView suffix;
    QByteArrayView unit;
};
constexpr std::array UnitSuffixes = {
    UnitSuffix{"Ms", "ms"},       UnitSuffix{"_ms", "ms"},  UnitSuffix{"Millis", "ms"},
    UnitSuffix{"Seconds", "s"},   UnitSuffix{"Secs", "s"},  UnitSuffix{"_seconds", "s"},
    UnitSuffix{"Minutes", "min"}, UnitSuffix{"Bytes", "B"}, UnitSuffix{"_bytes", "B"},
};

QByteArray unitOf(const ValuePlace &place, const Comm::FieldInfo *field)
{
    if (field && !field->unit.isEmpty())
        return field->unit;
    const auto found = std::ranges::find_if(
        UnitSuffixes, [&](const UnitSuffix &candidate) { return place.key.endsWith(candidate.suffix); });
    return found == UnitSuffixes.end() ? QByteArray() : found->unit.toByteArray();
}

/// "2 h 5 min 0 s"; empty where the number as written is as good.
QString spelledDuration(double seconds)
{
    constexpr double Longest = 1e9; // thirty years: beyond that it is no duration
    if (!(seconds >= 60) || seconds > Longest)
        return {};
    const auto whole = qint64(seconds);
    QStringList parts;
    const auto add = [&](qint64 count, const QString &unit) {
        if (count > 0)
            parts.append(u"%1 %2"_s.arg(count).arg(unit));
    };
    add(whole / 86'400, u"d"_s);
    add(whole / 3'600 % 24, u"h"_s);
    add(whole / 60 % 60, u"min"_s);
    add(whole % 60, u"s"_s);
    return parts.join(u' ');
}

ValueMeaning numberWithUnit(QByteArrayView json, const QByteArray &unit)
{
    const double number = json.toDouble();
    const QString written = QString::fromUtf8(json);
    if (unit == "B") {
        const QString text = number >= 1024 && number < 1e18 ? QLocale().formattedDataSize(qint64(number))
                                                             : ValueMeaningWords::bytes(written);
        return {.kind = ValueMeaningWords::size(), .text = text, .lines = {text}};
    }
    const double seconds = unit == "ms" ? number / 1000 : unit == "min" ? number * 60 : number;
    const QString spelled = spelledDuration(seconds);
    const QString text = u"%1 %2"_s.arg(written, QString::fromUtf8(unit))
        + (spelled.isEmpty() || unit == "min" ? QString() : u" = "_s + spelled);
    return {.kind = ValueMeaningWords::duration(), .text = text, .lines = {text}};
}

QString timeText(const QDateTime &time, bool withDate)
{
    return time.toString(withDate ? u"yyyy-MM-dd HH:mm:ss.zzz t"_s : u"HH:mm:ss.zzz t"_s);
}

bool looksLikeTime(QByteArrayView json)
{
    constexpr qsizetype Shortest = 18; // of a quoted text with date and time
    constexpr qsizetype Longest = 40;
    return json.size() >= Shortest && json.size() <= Longest && json.front() == '"' && json[5] == '-'
        && json[11] == 'T';
}

std::optional<qint64> epochTime(QByteArrayView json)
{
    bool ok = false;
    const double number = json.toDouble(&ok);
    if (!ok || !(number > 0 && number <= double(FurthestTime)))
        return std::nullopt;
    return qint64(number);
}

} // namespace

ValueReader::ValueReader(const QTimeZone &local, const Comm::Catalog &catalog)
    : m_local(local),
      m_auctionHouse("America/New_York"),
      m_catalog(catalog)
{
}

void ValueReader::setType(QByteArrayView name)
{
    const Comm::TypeInfo *const info = m_catalog.find(name);
    m_fields = info ? info->fields : QList<Comm::FieldInfo>();
}

const Comm::FieldInfo *ValueReader::field(const ValuePlace &place) const
{
    if (place.level != ValuePlace::Level::Data)
        return nullptr;
    const auto found = std::ranges::find(m_fields, place.key, &Comm::FieldInfo::name);
    return found == m_fields.end() ? nullptr : &*found;
}

std::optional<qint64> ValueReader::timeOf(const ValuePlace &place, const Comm::FieldInfo *field,
                                          QByteArrayView json)
{
    const JsonKind kind = jsonKind(json);
    if (kind == JsonKind::String && looksLikeTime(json))
        return isoTime(json.sliced(1, json.size() - 2));
    const bool isTime = place.key == "timestamp" || (field && field->kind == MeaningKind::IsoDate);
    return kind == JsonKind::Number && isTime ? epochTime(json) : std::nullopt;
}

ValueMeaning ValueReader::timeMeaning(qint64 time, bool isWritten) const
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time, m_local);
    ValueMeaning meaning{.kind = ValueMeaningWords::time(),
                         .text = timeText(local, !isWritten),
                         .lines = {ValueMeaningWords::local(timeText(local, true))}};
    if (!m_auctionHouse.isValid()) // a system without the data of the zones
        return meaning;
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(time, m_auctionHouse);
    meaning.lines.append(ValueMeaningWords::auctionHouse(timeText(there, true)));
    if (there.offsetFromUtc() != local.offsetFromUtc())
        meaning.text += u" · "_s + timeText(there, there.date() != local.date());
    return meaning;
}

ValueMeaning ValueReader::read(const ValuePlace &place, QByteArrayView json) const
{
    const JsonKind kind = jsonKind(json);
    const Comm::FieldInfo *const known = field(place);
    if (const auto time = timeOf(place, known, json))
        return timeMeaning(*time, kind == JsonKind::String);
    if (kind == JsonKind::Number) {
        const QByteArray unit = unitOf(place, known);
        if (!unit.isEmpty())
            return numberWithUnit(json, unit);
    }
    const bool isPlain = kind == JsonKind::String || kind == JsonKind::Number;
    if (known && isPlain && known->kind == MeaningKind::Decimal)
        return {.kind = ValueMeaningWords::decimal()};
    if (known && isPlain && known->kind == MeaningKind::Enum)
        return {.kind = ValueMeaningWords::choice(),
                .lines = {ValueMeaningWords::oneOf(QString::fromUtf8(known->values.join(", ")))}};
    return {.kind = ValueMeaningWords::kind(kind)};
}

} // namespace Sothebais
