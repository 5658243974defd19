// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sampleletters.h"

#include "core/deadletters/deadletterdesk.h"
#include "core/safety/arming.h"
#include "core/safety/auditlog.h"
#include "core/safety/writeguard.h"
#include "core/store/eventlog.h"

#include "redisserver.h"
#include "waitfor.h"

#include <QTemporaryDir>
#include <QTest>

/// A desk with all that stands around it, at a real server, armed.
class DeskFixture
{
public:
    explicit DeskFixture(const QString &url,
                         std::chrono::milliseconds resolvedAfter = std::chrono::minutes(1),
                         const QString &trash = {})
        : m_address(Comm::RedisAddress::fromUrl(url).value()),
          m_settings(m_root.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat),
          m_log({.root = m_root.filePath(QStringLiteral("live"))}),
          m_audit({.path = m_root.filePath(QStringLiteral("audit.ndjson")), .profile = {}}),
          m_guard({.redis = m_address}, m_arming),
          m_desk(std::make_unique<Sothebais::DeadLetterDesk>(
              Sothebais::DeadLetterDesk::Options{
                  .redis = m_address,
                  .look = std::chrono::milliseconds(50),
                  .resolvedAfter = resolvedAfter,
                  .trashFolder = trash.isEmpty() ? m_root.filePath(QStringLiteral("trash")) : trash},
              Sothebais::DeadLetterDesk::Surroundings{m_guard, m_audit, m_settings, m_log})),
          m_client({.redis = m_address}),
          m_queue(m_client)
    {
        m_arming.arm(std::chrono::minutes(60));
        m_guard.setConnection({.state = Comm::ConnectionStatus::State::Connected});
        [[maybe_unused]] const auto opened = m_log.open();
        m_client.connectToServer();
        m_desk->start();
    }

    Sothebais::DeadLetterDesk &desk() { return *m_desk; }
    Sothebais::Arming &arming() { return m_arming; }
    Sothebais::AuditLog &audit() { return m_audit; }
    Sothebais::EventLog &log() { return m_log; }
    /// What somebody else does.
    Comm::DeadLetterQueue &queue() { return m_queue; }
    Comm::EventClient &client() { return m_client; }

    /// Stores letters from e0 on, all of them of the lot.
    void fill(int count, const QByteArray &lot = "7", int first = 0)
    {
        QFuture<Comm::Result<Comm::DeadLetter>> last;
        for (int i = first; i < first + count; ++i)
            last = m_queue.store(lotEvent('e' + QByteArray::number(i), lot),
                                 {.message = QStringLiteral("closed"),
                                  .time = QDateTime::fromMSecsSinceEpoch(SampleTime + i, Qt::UTC)});
        QVERIFY(waitFor(last));
    }
    qint64 count(bool parked = false) { return waitFor(m_queue.count(parked)).value(); }

    /// What is shown.
    QByteArrayList shown() const
    {
        QByteArrayList ids;
        for (const Sothebais::LetterPointer &letter : m_desk->snapshot()->letters)
            ids.append(letter->entry.event.id().toByteArray());
        return ids;
    }

private:
    QTemporaryDir m_root;
    Comm::RedisAddress m_address;
    QSettings m_settings;
    Sothebais::EventLog m_log;
    Sothebais::Arming m_arming;
    Sothebais::AuditLog m_audit;
    Sothebais::WriteGuard m_guard;
    std::unique_ptr<Sothebais::DeadLetterDesk> m_desk;
    Comm::EventClient m_client;
    Comm::DeadLetterQueue m_queue;
};
