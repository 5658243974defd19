// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lettergrowth.h"
#include "lettersifter.h"

#include <comm/connectionstatus.h>
#include <comm/redisaddress.h>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <array>
#include <memory>

namespace Comm {
class DeadLetterQueue;
class EventClient;
} // namespace Comm

namespace Sothebais {

class LetterMirror;

/// The part of a DeadLetterDesk that lives in a thread of its own: reads both lists, keeps them in step, and
/// makes a snapshot of what is asked for whenever there is something new. It spends at most a fifth of its
/// time on snapshots of a list that keeps changing, so that long ones do not keep a core busy.
class LetterReader : public QObject
{
    Q_OBJECT
public:
    LetterReader(const Comm::RedisAddress &redis, std::chrono::milliseconds look,
                 std::function<qint64()> now);
    ~LetterReader() override;

    void start();
    void setView(const Sothebais::LetterView &view);
    void look();
    void exportTo(const QString &path, const QList<Sothebais::LetterPointer> &letters);

Q_SIGNALS:
    void statusChanged(const Comm::ConnectionStatus &status);
    void made(const Sothebais::LetterSnapshotPointer &snapshot);
    void arrived(const QList<Sothebais::LetterPointer> &letters);
    void exported(const QString &path, qint64 letters);
    void failed(const Comm::Error &error);

private:
    struct Side
    {
        std::unique_ptr<LetterMirror> mirror;
        LetterGrowth growth;
        LetterTotals totals;
        bool isLoaded = false; ///< read as a whole, at least once
        bool isCounted = false; ///< the totals are of the letters as they are
    };

    std::unique_ptr<LetterMirror> mirror(bool parked);
    void takeStatus(const Comm::ConnectionStatus &status);
    void takeChange(Side &side);
    void takeFailure(const Comm::Error &error);
    const LetterTotals &totals(Side &side);
    void plan();
    void make();

    const Comm::RedisAddress m_redis;
    std::unique_ptr<Comm::EventClient> m_client;
    std::unique_ptr<Comm::DeadLetterQueue> m_queue;
    std::array<Side, 2> m_sides; ///< the queue, and what is parked
    LetterSifter m_sifter;
    std::array<LetterSnapshotPointer, 2> m_made; ///< the last ones: what they held is let go here
    QElapsedTimer m_clock;
    QTimer m_look;
    QTimer m_make;
    QElapsedTimer m_sinceMade;
    qint64 m_cost = 0; ///< ms, of the last snapshot
    QString m_told; ///< the failure that was last told
};

} // namespace Sothebais
