// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preferences.h"

#include <QStandardPaths>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

// Words where a person may read the file, and where another version may not know them.
constexpr auto ZoneKey = "times/zone"_L1;
constexpr auto RelativeKey = "times/relative"_L1;
constexpr auto SchemeKey = "look/theme"_L1;
constexpr auto DensityKey = "look/density"_L1;
constexpr auto LogBytesKey = "limits/logBytes"_L1;
constexpr auto LogEventsKey = "limits/logEvents"_L1;
constexpr auto KeysGroup = "keys/"_L1;

constexpr std::array ZoneNames{"local"_L1, "utc"_L1, "house"_L1};
constexpr std::array SchemeNames{"system"_L1, "light"_L1, "dark"_L1};
constexpr std::array DensityNames{"comfortable"_L1, "compact"_L1};

template <typename Value, size_t Count>
Value readWord(const QSettings &settings, QLatin1StringView key,
               const std::array<QLatin1StringView, Count> &names)
{
    const QString word = settings.value(key).toString();
    const auto found = std::ranges::find_if(names, [&](QLatin1StringView name) { return name == word; });
    return found == names.end() ? Value() : Value(found - names.begin());
}

qint64 readNumber(const QSettings &settings, QLatin1StringView key, qint64 absent, qint64 least,
                  qint64 greatest)
{
    bool isNumber = false;
    const qint64 number = settings.value(key).toLongLong(&isNumber);
    return isNumber ? std::clamp(number, least, greatest) : absent;
}

} // namespace

QString Preferences::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/sothebais/monitor.ini"_s;
}

Preferences::Preferences(const QString &settingsFile, QObject *parent)
    : QObject(parent),
      m_settings(settingsFile.isEmpty() ? defaultFile() : settingsFile, QSettings::IniFormat)
{
    read();
}

void Preferences::read()
{
    m_timeStyle = {.zone = readWord<TimeStyle::Zone>(m_settings, ZoneKey, ZoneNames),
                   .isRelative = m_settings.value(RelativeKey).toBool()};
    m_colorScheme = readWord<ColorScheme>(m_settings, SchemeKey, SchemeNames);
    m_density = readWord<Density>(m_settings, DensityKey, DensityNames);
    m_logLimits.maxBytes
        = readNumber(m_settings, LogBytesKey, m_logLimits.maxBytes, MinLogBytes, MaxLogBytes);
    m_logLimits.maxEvents
        = readNumber(m_settings, LogEventsKey, m_logLimits.maxEvents, MinLogEvents, MaxLogEvents);
}

void Preferences::setTimeStyle(const TimeStyle &style)
{
    if (style == m_timeStyle)
        return;
    m_timeStyle = style;
    m_settings.setValue(ZoneKey, QString(ZoneNames[size_t(style.zone)]));
    m_settings.setValue(RelativeKey, style.isRelative);
    Q_EMIT timeStyleChanged();
}

void Preferences::setColorScheme(ColorScheme scheme)
{
    if (scheme == m_colorScheme)
        return;
    m_colorScheme = scheme;
    m_settings.setValue(SchemeKey, QString(SchemeNames[size_t(scheme)]));
    Q_EMIT lookChanged();
}

void Preferences::setDensity(Density density)
{
    if (density == m_density)
        return;
    m_density = density;
    m_settings.setValue(DensityKey, QString(DensityNames[size_t(density)]));
    Q_EMIT lookChanged();
}

void Preferences::setLogLimits(const EventLog::Limits &limits)
{
    const qint64 bytes = std::clamp(limits.maxBytes, MinLogBytes, MaxLogBytes);
    const qint64 events = std::clamp(limits.maxEvents, MinLogEvents, MaxLogEvents);
    if (bytes == m_logLimits.maxBytes && events == m_logLimits.maxEvents)
        return;
    m_logLimits.maxBytes = bytes;
    m_logLimits.maxEvents = events;
    m_settings.setValue(LogBytesKey, bytes);
    m_settings.setValue(LogEventsKey, events);
    Q_EMIT logLimitsChanged();
}

std::optional<QString> Preferences::keys(const QString &command) const
{
    const QVariant keys = m_settings.value(KeysGroup + command);
    return keys.isValid() ? std::optional(keys.toString()) : std::nullopt;
}

void Preferences::setKeys(const QString &command, const std::optional<QString> &keys)
{
    if (keys == this->keys(command))
        return;
    if (keys)
        m_settings.setValue(KeysGroup + command, *keys);
    else
        m_settings.remove(KeysGroup + command);
    Q_EMIT keysChanged(command);
}

} // namespace Sothebais
