// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "endpointhealth.h"
#include "endpointlist.h"
#include "healthrules.h"

#include <comm/redisaddress.h>

#include <QHash>
#include <QThread>

namespace Sothebais {

class AuditLog;
class HealthObserver;
class WriteGuard;

/// How many endpoints are in which state.
struct HealthCounts
{
    int up = 0;
    int degraded = 0;
    int down = 0;
    int unknown = 0;
    int paused = 0;

    bool operator==(const HealthCounts &) const = default;
};

/// Looks after the endpoints of a list, in a thread of its own, and tells how they are doing.
///
/// What fails while what it depends on is down is unknown, not down; what is well although its parent is down
/// stays up. A change of a state is told at once, and numbers once a second. Whatever ends is tried again
/// without end, until the endpoint is paused: EndpointList::setPaused() is what disconnects and connects.
///
///     HealthDesk desk({.redis = address, .endpointsFile = folder + u"/endpoints.json"_s});
///     connect(&desk, &HealthDesk::changed, &view, [&](const QStringList &ids) { view.update(ids); });
///     desk.start();
class HealthDesk : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        Comm::RedisAddress redis = {}; ///< of the session, for endpoints without a URL
        QString endpointsFile = {}; ///< empty for keeping none
        QString uptimeFile = {}; ///< likewise
        HealthRules rules = {};
    };

    /// Who has to be asked before anything is sent, and who has to know of it; both must outlive it. Without
    /// them, all is allowed and nothing is written down.
    struct Safety
    {
        const WriteGuard *guard = nullptr;
        AuditLog *audit = nullptr;
    };

    HealthDesk(const Options &options, const Safety &safety, QObject *parent = nullptr);
    /// Waits until uptimes are written and connections are dropped.
    ~HealthDesk() override;

    EndpointList &endpoints() { return m_endpoints; }
    const Options &options() const { return m_options; }

    /// As of the last news; of an id that is not there, an empty one.
    EndpointHealth health(const QString &id) const { return m_health.value(id); }
    HealthCounts counts() const { return m_counts; }
    /// The frames of a WebSocket; null for what is none.
    std::shared_ptr<const FrameLog> frames(const QString &id) const { return m_frames.value(id); }

public Q_SLOTS:
    /// Loads the endpoints and begins to look. Once.
    void start();
    /// Checks, or connects, at once: ends the wait for the next attempt.
    void checkNow(const QString &id);
    /// Checks the Redis of the session at once: for whoever knows that something is the matter.
    void checkRedis();
    /// Sends a text frame, if WriteGuard allows it; sent() tells what became of it.
    void send(const QString &id, const QString &text);

Q_SIGNALS:
    /// health() of these is another one. At most ten times a second.
    void changed(const QStringList &ids);
    void countsChanged(const Sothebais::HealthCounts &counts);
    /// A state has changed, after what depends on what was settled: what an alarm is about.
    void stateChanged(const QString &id, Sothebais::HealthState from, Sothebais::HealthState to);
    /// What became of a text: without an error it was handed to the connection.
    void sent(const QString &id, const QString &text, const std::optional<Comm::Error> &error);
    /// Endpoints cannot be read or kept, or uptimes cannot be kept.
    void failed(const Comm::Error &error);

private:
    void watchList();
    void take(const QList<EndpointHealth> &news);
    void takeSent(const QString &id, const QString &text, const std::optional<Comm::Error> &error);
    void count();

    const Options m_options;
    const Safety m_safety;
    EndpointList m_endpoints;
    QHash<QString, EndpointHealth> m_health;
    QHash<QString, std::shared_ptr<FrameLog>> m_frames;
    HealthCounts m_counts;
    bool m_isStarted = false;
    QThread m_thread;
    HealthObserver *m_observer = nullptr; ///< lives in m_thread, which deletes it
};

} // namespace Sothebais

Q_DECLARE_METATYPE(Sothebais::HealthCounts)
