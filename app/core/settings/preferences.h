// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/eventtime.h"
#include "core/store/eventlog.h"
#include "look.h"

#include <QObject>
#include <QSettings>

#include <optional>

namespace Sothebais {

/// What the user prefers in all windows, kept in the settings, and in force at once.
///
///     connect(&preferences, &Preferences::timeStyleChanged, &model,
///             [&] { model.setTimeStyle(preferences.timeStyle()); });
class Preferences : public QObject
{
    Q_OBJECT
public:
    /// The least and the greatest that can be chosen.
    static constexpr qint64 MinLogBytes = 64LL * 1024 * 1024;
    static constexpr qint64 MaxLogBytes = 1024LL * 1024 * 1024 * 1024;
    static constexpr qint64 MinLogEvents = 10'000;
    static constexpr qint64 MaxLogEvents = 200'000'000;

    /// Empty for the settings of program and user.
    explicit Preferences(const QString &settingsFile = {}, QObject *parent = nullptr);
    static QString defaultFile();

    /// How the times of every page are shown.
    TimeStyle timeStyle() const { return m_timeStyle; }
    ColorScheme colorScheme() const { return m_colorScheme; }
    Density density() const { return m_density; }
    /// Of the log of the live events.
    EventLog::Limits logLimits() const { return m_logLimits; }
    /// The keys that the user gave to a command, as QKeySequence::PortableText, empty for none; nothing if
    /// the command keeps those it has.
    std::optional<QString> keys(const QString &command) const;

public Q_SLOTS:
    void setTimeStyle(const Sothebais::TimeStyle &style);
    void setColorScheme(Sothebais::ColorScheme scheme);
    void setDensity(Sothebais::Density density);
    /// Only maxBytes and maxEvents, within what can be chosen.
    void setLogLimits(const Sothebais::EventLog::Limits &limits);
    /// Nothing takes the choice back.
    void setKeys(const QString &command, const std::optional<QString> &keys);

Q_SIGNALS:
    void timeStyleChanged();
    void lookChanged(); ///< the color scheme, or the density
    void logLimitsChanged();
    void keysChanged(const QString &command);

private:
    void read();

    QSettings m_settings;
    TimeStyle m_timeStyle;
    ColorScheme m_colorScheme = ColorScheme::System;
    Density m_density = Density::Comfortable;
    EventLog::Limits m_logLimits;
};

} // namespace Sothebais
