// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lettermaker.h"

#include <comm/deadletterqueue.h>

#include <QHash>
#include <QObject>

#include <functional>
#include <optional>

namespace Sothebais {

/// One list of dead letters as it stands at the server, as far as that can be known.
///
/// The server adds entries at the new end and takes them out anywhere, so that counted from the oldest a
/// stretch of entries stays as it is but for its place. A look compares the length, both ends and one entry
/// between with what is known. Where they differ it walks from the oldest entry on: over a stretch that has
/// only moved it jumps, to where it ends by halving, and what has changed it reads. What changes during the
/// walk is found by the next look.
class LetterMirror : public QObject
{
    Q_OBJECT
public:
    /// The queue must outlive it.
    LetterMirror(Comm::DeadLetterQueue &queue, bool parked, QObject *parent = nullptr);

    /// Oldest first; while they are read for the first time those that are there already.
    const QList<LetterPointer> &letters() const;
    /// Entries at the server, at the last look.
    qint64 total() const { return m_total; }
    bool isLoaded() const { return m_isLoaded; }

    /// Looks now or, if it is at that already, once more after that.
    void look();

Q_SIGNALS:
    /// letters() or total() are others.
    void changed();
    /// Letters that were not there at the look before; not those of the first one.
    void arrived(const QList<Sothebais::LetterPointer> &letters);
    /// A look came to its end, or was given up.
    void looked();
    void failed(const Comm::Error &error);

private:
    struct Ends
    {
        QList<QByteArray> names; ///< fingerprints of the newest, the oldest and one between; empty for none
        qint64 total = 0;
    };
    struct Walk
    {
        QList<LetterPointer> found = {}; ///< so far, the oldest first
        QList<LetterPointer> arrived = {};
        /// Of the letters known before, by their bytes, if they are needed.
        QHash<QByteArrayView, QList<qsizetype>> places = {};
        Comm::DeadLetterCursor cursor = {}; ///< where to read on
        qsizetype known = 0; ///< the next of the letters known before
        qsizetype unchanged = 0; ///< letters in a row that follow each other as before
        qint64 bytes = 0;
        qint64 total = 0;
        QByteArray newest = {}; ///< fingerprint
    };
    using TakePage = std::function<void(const Comm::DeadLetterPage &)>;
    using TakeNames = std::function<void(const QList<QByteArray> &)>;

    void ask(const Comm::DeadLetterCursor &from, int limit, TakePage take);
    /// The fingerprints at these places, counted from the oldest; empty beyond the end.
    void askNames(const QList<qint64> &places, TakeNames take);
    void compare(const Ends &ends);
    void jump();
    void halve(qint64 agreeing, qint64 differing);
    void skip(qint64 count);
    void read();
    void takeChanged(const Comm::DeadLetterPage &page);
    bool takeNew(Comm::Result<Comm::DeadLetterPage> page);
    void take(Comm::DeadLetterPage page);
    void take(Comm::DeadLetter &&entry);
    void append(const LetterPointer &letter);
    qsizetype placeOf(const Comm::DeadLetter &entry);
    QByteArray knownName(qint64 offset) const;
    bool isFull() const;
    void finish();
    void end();

    Comm::DeadLetterQueue &m_queue;
    const bool m_parked;
    LetterMaker m_maker;
    QList<LetterPointer> m_letters;
    std::optional<Walk> m_walk;
    QByteArray m_newest; ///< fingerprint, at the end of the last walk
    qint64 m_total = 0;
    qint64 m_round = 0; ///< of the entry between the ends that is looked at
    bool m_isLooking = false;
    bool m_looksAgain = false;
    bool m_isLoaded = false;
};

} // namespace Sothebais
