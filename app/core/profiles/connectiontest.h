// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/redisinspector.h>

#include <QTimer>

#include <chrono>
#include <memory>

namespace Sothebais {

/// What came of trying to connect, in words for people.
struct ConnectionVerdict
{
    enum class Level {
        Works,
        Limited, ///< connects, and something will not work
        Fails,
    };
    Level level = Level::Works;
    QString title = {}; ///< one sentence
    QStringList details = {}; ///< what to do, or what is known of the server, a line each

    /// What a report means for a monitor.
    static ConnectionVerdict of(const Comm::Result<Comm::RedisReport> &report);

    bool operator==(const ConnectionVerdict &) const = default;
};

/// Tries an address out, changes nothing there, and says what is wrong within a few seconds.
///
///     ConnectionTest test;
///     connect(&test, &ConnectionTest::finished, this, &Dialog::show);
///     test.start(address);
class ConnectionTest : public QObject
{
    Q_OBJECT
public:
    /// What is not connected within the time-out, or not asked out within twice as long, does not work.
    explicit ConnectionTest(std::chrono::milliseconds timeout = std::chrono::seconds(4),
                            QObject *parent = nullptr);
    ~ConnectionTest() override;

    bool isRunning() const { return m_inspector != nullptr; }

public Q_SLOTS:
    /// Another one that goes on is given up.
    void start(const Comm::RedisAddress &address);
    void cancel();

Q_SIGNALS:
    void finished(const Sothebais::ConnectionVerdict &verdict);

private:
    void finish(const Comm::RedisInspector *inspector, const Comm::Result<Comm::RedisReport> &report);
    void giveUp();

    std::unique_ptr<Comm::RedisInspector> m_inspector; ///< of the test that goes on
    QString m_address; ///< likewise, for people
    const std::chrono::milliseconds m_timeout; ///< of each step
    QTimer m_patience; ///< with all steps together
};

} // namespace Sothebais
