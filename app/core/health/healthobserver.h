// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "healthdesk.h"
#include "healthjournal.h"
#include "httpwatch.h"
#include "uptimefile.h"

#include <QTimer>

#include <memory>
#include <vector>

namespace Sothebais {

/// The part of a HealthDesk that lives in the thread that looks: watches, journals, and what depends on what.
class HealthObserver : public QObject
{
    Q_OBJECT
public:
    using FrameLogs = QHash<QString, std::shared_ptr<FrameLog>>;

    explicit HealthObserver(const HealthDesk::Options &options);
    /// Writes the uptimes.
    ~HealthObserver() override;

    void start();
    /// Looks at these from now on. What has not changed goes on.
    void watch(const QList<Endpoint> &endpoints, const FrameLogs &frames);
    void checkNow(const QString &id);
    void send(const QString &id, const QString &text);

Q_SIGNALS:
    void told(const QList<Sothebais::EndpointHealth> &news);
    void sent(const QString &id, const QString &text, const std::optional<Comm::Error> &error);
    void failed(const Comm::Error &error);

private:
    struct Entry
    {
        Endpoint endpoint;
        HealthJournal journal;
        std::unique_ptr<EndpointWatch> watch = {}; ///< none while it is paused
        qint64 toldAt = 0;
        qint64 unwellSince = 0; ///< by itself; 0 while it is well
        qint64 recoveredAt = 0; ///< from being down, or unknown for its parent's sake
        bool hasAsked = false; ///< somebody else to be checked, since one of the two
        bool isHeld = false; ///< its finding waits for news of somebody else
        bool isNews = true; ///< its state is another one than was told
        bool isTouched = true; ///< or something else is
    };

    Entry *find(const QString &id);
    std::unique_ptr<Entry> makeEntry(const Endpoint &endpoint, const FrameLogs &frames);
    void follow(Entry &entry);
    void settle(Entry &entry, std::optional<float> roundTrip = {});
    HealthFinding settled(Entry &entry, qint64 now);
    bool waitsForParent(Entry &entry, Entry &parent, qint64 now);
    void settleChildren(const QString &id);
    void tick();
    void tell();
    void note();
    void save();

    const HealthDesk::Options m_options;
    std::unique_ptr<HttpClients> m_clients;
    std::vector<std::unique_ptr<Entry>> m_entries;
    QHash<QString, UptimeLedger> m_uptimes; ///< also of what is not looked at now
    QTimer m_ticker;
    UptimeFile m_file;
    QTimer m_noter;
    QTimer m_saver;
};

} // namespace Sothebais
