// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session.h"

#include "events/eventchecks.h"
#include "store/livefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

QString settingsFile(const QString &wanted)
{
    return wanted.isEmpty() ? Preferences::defaultFile() : wanted;
}

/// Where the others go, too, if the settings are somewhere else than those of the user.
QString besideSettings(const Session::Options &options, const QString &wanted, const QString &name)
{
    return wanted.isEmpty() && !options.settingsFile.isEmpty()
        ? QFileInfo(options.settingsFile).path() + u'/' + name
        : wanted;
}

/// An address of the command line belongs to no profile of the user.
Profile profileOf(const Session::Options &options)
{
    return options.profile.name.isEmpty() ? Profile::unnamed(options.feed.redis) : options.profile;
}

std::shared_ptr<Preferences> preferencesOf(const Session::Options &options)
{
    return options.preferences ? options.preferences : std::make_shared<Preferences>(options.settingsFile);
}

EventLog::Options completed(EventLog::Options options, const EventLog::Limits &preferred)
{
    options.limits.maxBytes = preferred.maxBytes;
    options.limits.maxEvents = preferred.maxEvents;
    if (!options.check) {
        options.check
            = [checks = std::make_shared<EventChecks>()](const Comm::Event &event, qint64 receivedAt) {
                  return checks->check(event, receivedAt);
              };
    }
    return options;
}

HealthDesk::Options completed(HealthDesk::Options options, const Comm::RedisAddress &redis,
                              const QString &folder)
{
    options.redis = redis;
    if (options.endpointsFile.isEmpty())
        options.endpointsFile = folder + u"/endpoints.json"_s;
    if (options.uptimeFile.isEmpty())
        options.uptimeFile = folder + u"/uptime.json"_s;
    return options;
}

DeadLetterDesk::Options completed(DeadLetterDesk::Options options, const Comm::RedisAddress &redis,
                                  const QString &folder)
{
    options.redis = redis;
    if (options.trashFolder.isEmpty())
        options.trashFolder = folder + u"/trash"_s;
    return options;
}

} // namespace

Session::Session(const Options &options, QObject *parent)
    : QObject(parent),
      m_liveRoot(options.log.root),
      m_dataRoot(besideSettings(options, options.dataRoot, u"profiles"_s)),
      m_profile(profileOf(options)),
      m_preferences(preferencesOf(options)),
      m_settings(settingsFile(options.settingsFile), QSettings::IniFormat),
      m_log(completed(options.log, m_preferences->logLimits())),
      m_feed(options.feed, m_log),
      m_guard({.redis = options.feed.redis,
               .environment = {.name = m_profile.title(), .isProduction = m_profile.isProduction}},
              m_arming),
      m_audit({.path = besideSettings(options, options.auditFile, u"audit.ndjson"_s),
               .profile = m_guard.environmentName()}),
      m_deadLetters(completed(options.deadLetters, options.feed.redis, folder()),
                    {m_guard, m_audit, m_settings, m_log}),
      m_health(completed(options.health, options.feed.redis, folder()), {&m_guard, &m_audit})
{
    connect(&m_log, &EventStream::failed, this, &Session::failed);
    connect(&m_health, &HealthDesk::failed, this, &Session::failed);
    connect(&m_feed, &EventFeed::statusChanged, &m_health, [this](const Comm::ConnectionStatus &status) {
        using State = Comm::ConnectionStatus::State;
        if (status.state == State::Connected || status.state == State::Waiting)
            m_health.checkRedis(); // the feed knows it at once
    });
    connect(m_preferences.get(), &Preferences::logLimitsChanged, &m_log, [this] {
        const EventLog::Limits limits = m_preferences->logLimits();
        m_log.setLimits(limits.maxBytes, limits.maxEvents);
    });
    connectGuard();
}

void Session::connectGuard()
{
    connect(&m_feed, &EventFeed::statusChanged, &m_guard, &WriteGuard::setConnection);
    connect(this, &Session::streamChanged, &m_guard,
            [this] { m_guard.setShowsRecording(m_recording != nullptr); });
    connect(&m_audit, &AuditLog::faultChanged, &m_guard, [this] { m_guard.setAuditFault(m_audit.fault()); });
    connect(&m_arming, &Arming::changed, &m_audit, [this] {
        const QString end = m_arming.until().toString(Qt::ISODate);
        m_audit.record({.action = m_arming.isArmed() ? u"arm"_s : u"disarm"_s,
                        .target = m_feed.redis().toString(),
                        .result = m_arming.isArmed() ? u"until "_s + end : u"read-only"_s});
    });
}

QString Session::folder() const
{
    const QString root = m_dataRoot.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/sothebais/profiles"_s
        : m_dataRoot;
    const QString path = root + u'/' + m_profile.key();
    // What cannot be made is noticed by who writes there, with a better reason than could be given here.
    if (QDir().mkpath(path))
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

QString Session::liveRoot() const
{
    return m_liveRoot.isEmpty() ? LiveFolder::defaultRoot() : m_liveRoot;
}

EventStream &Session::stream()
{
    if (m_recording)
        return *m_recording;
    return m_log;
}

void Session::start()
{
    if (const Comm::Result<void> opened = m_log.open(); !opened)
        QMetaObject::invokeMethod(
            &m_log, [this, error = opened.error()] { Q_EMIT m_log.failed(error); }, Qt::QueuedConnection);
    m_feed.start();
    m_deadLetters.start();
    m_health.start();
}

void Session::open(const QString &path)
{
    auto recording = std::make_unique<Recording>(path);
    connect(recording.get(), &EventStream::failed, this, &Session::failed);
    show(std::move(recording));
    m_recording->open();
}

void Session::showLive()
{
    if (m_recording)
        show(nullptr);
}

void Session::show(std::unique_ptr<Recording> recording)
{
    Recording *const before = m_recording.release();
    m_recording = std::move(recording);
    Q_EMIT streamChanged();
    if (!before)
        return;
    before->disconnect(this);
    before->cancel();
    before->setParent(this);
    before->deleteLater(); // whoever asks may be called by it
}

} // namespace Sothebais
