// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "deadletters/deadletterdesk.h"
#include "health/healthdesk.h"
#include "live/eventfeed.h"
#include "profiles/profile.h"
#include "safety/arming.h"
#include "safety/auditlog.h"
#include "safety/writeguard.h"
#include "settings/preferences.h"
#include "store/eventlog.h"
#include "store/recording.h"

#include <QObject>
#include <QSettings>

#include <memory>

namespace Sothebais {

/// Everything of the program that needs no window: the feed of one Redis, the log it fills, and the recording
/// that is shown in place of the log.
///
/// The log goes on whatever is shown. Several views may listen; each shows stream(), and takes the new one
/// when there is one.
///
///     Session session({.feed = {.redis = address}});
///     connect(&session, &Session::streamChanged, &view, [&] { view.setStream(session.stream()); });
///     session.start();
class Session : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        EventFeed::Options feed = {}; ///< with the address of the profile and its passwords
        EventLog::Options log = {}; ///< EventChecks are made, unless there is another check; see Preferences
        QString settingsFile = {}; ///< empty for that of the program and user
        Profile profile = {}; ///< without a name if the address is one of the command line
        std::shared_ptr<Preferences> preferences = {}; ///< of all windows; empty for those of the settings
        /// Of the folders of the profiles; empty for "profiles" beside a settings file that is given, else
        /// for that of the user.
        QString dataRoot = {};
        /// Empty for audit.ndjson beside a settings file that is given, else for that of the user.
        QString auditFile = {};
        /// The Redis is that of the feed; files without a name are in the folder of the profile.
        HealthDesk::Options health = {};
        /// The Redis is that of the feed; a trash without a name is in the folder of the profile.
        DeadLetterDesk::Options deadLetters = {};
    };

    explicit Session(const Options &options, QObject *parent = nullptr);

    EventFeed &feed() { return m_feed; }
    EventLog &log() { return m_log; }
    /// How the services are doing; it begins to look with start().
    HealthDesk &health() { return m_health; }
    /// What failed; it is read from start() on.
    DeadLetterDesk &deadLetters() { return m_deadLetters; }
    /// Where the folders of logs are, also what other sessions have left behind.
    QString liveRoot() const;
    /// Which environment this is, and whether it is production.
    const Profile &profile() const { return m_profile; }
    /// For files of this profile: what is watched, what was done. Made when it is asked for; only this user
    /// may read there.
    QString folder() const;
    /// Time zone, look and limits, the same in all windows.
    Preferences &preferences() { return *m_preferences; }
    /// What the user has chosen in the pages, kept for the next time, the same for all profiles.
    QSettings &settings() { return m_settings; }
    /// What is shown: the log, or the recording.
    EventStream &stream();
    /// Null while the log is shown.
    Recording *recording() { return m_recording.get(); }
    /// Nothing may be written unless it is armed; what writes asks the guard first, and the audit log keeps
    /// it.
    Arming &arming() { return m_arming; }
    WriteGuard &guard() { return m_guard; }
    AuditLog &audit() { return m_audit; }

public Q_SLOTS:
    void start();
    /// Shows a recording, in place of the log or of another recording.
    void open(const QString &path);
    /// Shows the log again.
    void showLive();

Q_SIGNALS:
    /// stream() is another one; the one before is still there while this is emitted.
    void streamChanged();
    /// The log cannot keep events, or the recording cannot be read.
    void failed(const Comm::Error &error);

private:
    void show(std::unique_ptr<Recording> recording);
    void connectGuard();

    const QString m_liveRoot;
    const QString m_dataRoot;
    const Profile m_profile;
    const std::shared_ptr<Preferences> m_preferences;
    QSettings m_settings;
    EventLog m_log;
    EventFeed m_feed;
    Arming m_arming;
    WriteGuard m_guard;
    AuditLog m_audit;
    DeadLetterDesk m_deadLetters;
    HealthDesk m_health;
    std::unique_ptr<Recording> m_recording;
};

} // namespace Sothebais
