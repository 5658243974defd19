// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eventfeed.h"
#include "store/eventlog.h"
#include "store/recording.h"

#include <QObject>
#include <QSettings>

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
        EventFeed::Options feed = {};
        EventLog::Options log = {}; ///< EventChecks are made, unless there is another check
        QString settingsFile = {}; ///< empty for that of the program and user
    };

    explicit Session(const Options &options, QObject *parent = nullptr);

    EventFeed &feed() { return m_feed; }
    EventLog &log() { return m_log; }
    /// Where the folders of logs are, also what other sessions have left behind.
    QString liveRoot() const;
    /// What the user has chosen, kept for the next time.
    QSettings &settings() { return m_settings; }
    /// What is shown: the log, or the recording.
    EventStream &stream();
    /// Null while the log is shown.
    Recording *recording() { return m_recording.get(); }

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

    const QString m_liveRoot;
    QSettings m_settings;
    EventLog m_log;
    EventFeed m_feed;
    std::unique_ptr<Recording> m_recording;
};

} // namespace Sothebais
