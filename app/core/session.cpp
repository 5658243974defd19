// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session.h"

#include "eventchecks.h"
#include "store/livefolder.h"

#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

QString settingsFile(const QString &wanted)
{
    return wanted.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
            + u"/sothebais/monitor.ini"_s
                            : wanted;
}

QString auditFile(const Session::Options &options)
{
    return options.auditFile.isEmpty() && !options.settingsFile.isEmpty()
        ? QFileInfo(options.settingsFile).path() + u"/audit.ndjson"_s
        : options.auditFile;
}

EventLog::Options withChecks(EventLog::Options options)
{
    if (!options.check) {
        options.check
            = [checks = std::make_shared<EventChecks>()](const Comm::Event &event, qint64 receivedAt) {
                  return checks->check(event, receivedAt);
              };
    }
    return options;
}

} // namespace

Session::Session(const Options &options, QObject *parent)
    : QObject(parent),
      m_liveRoot(options.log.root),
      m_settings(settingsFile(options.settingsFile), QSettings::IniFormat),
      m_log(withChecks(options.log)),
      m_feed(options.feed, m_log),
      m_guard({.redis = options.feed.redis, .environment = options.environment}, m_arming),
      m_audit({.path = auditFile(options), .profile = m_guard.environmentName()})
{
    connect(&m_log, &EventStream::failed, this, &Session::failed);
    connectGuard();
}

void Session::connectGuard()
{
    connect(&m_feed, &EventFeed::statusChanged, &m_guard, &WriteGuard::setConnection);
    connect(this, &Session::streamChanged, &m_guard,
            [this] { m_guard.setShowsRecording(m_recording != nullptr); });
    connect(&m_audit, &AuditLog::faultChanged, &m_guard, [this] { m_guard.setAuditFault(m_audit.fault()); });
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
