// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "letter.h"

#include <comm/result.h>

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

class QThread;

namespace Sothebais {

class TrashFile;

/// Letters that were discarded together, and can be brought back together.
struct TrashedLetters
{
    qint64 number = 0;
    QDateTime at = {};
    QList<LetterPointer> letters = {};
    bool isLeftBehind = false; ///< by another window that crashed
    /// It crashed before it knew whether they had left the server: they may still be there, where restoring
    /// changes nothing, or somebody else may have dealt with them since.
    bool isUnsure = false;

    bool operator==(const TrashedLetters &) const = default;
};

/// Discarded letters in a file of the user, until the window closes. An entry is on the disk before it leaves
/// the server; what a crash has left behind is offered again.
class LetterTrash : public QObject
{
    Q_OBJECT
public:
    using Kept = std::function<void(const Comm::Result<void> &)>;

    static constexpr qsizetype MaxLetters = 250'000; ///< beyond it nothing further is discarded

    /// The thread does the writing; it must have ended before this goes. `folder` is that of one server, so
    /// that what came from one never goes to another.
    LetterTrash(const QString &folder, QThread &thread, QObject *parent = nullptr);
    /// What is still in it is gone for good.
    ~LetterTrash() override;

    /// Newest first.
    const QList<TrashedLetters> &batches() const { return m_batches; }
    qsizetype count() const;
    /// Gone for good.
    void empty();

    // What the desk does with it.

    /// Looks for what crashes have left; there are batches of that later, if there is any.
    void readLeftBehind();
    /// A number for what is discarded together from now on.
    qint64 begin();
    /// Writes them down, and then says so; they belong to the batch as soon as taken() is told of them.
    void keep(qint64 batch, const QList<LetterPointer> &letters, Kept kept);
    /// They have left the server, or may have.
    void taken(qint64 batch, const QList<LetterPointer> &letters, bool isSure = true);
    /// They are about to go back to the server: from now on a crash leaves them as unsure. Then says so.
    void release(qint64 batch, const QList<LetterPointer> &letters, std::function<void()> released);
    /// They are back at the server, or never left it.
    void forget(qint64 batch, const QList<LetterPointer> &letters);

Q_SIGNALS:
    void changed();

private:
    TrashedLetters *find(qint64 batch);
    void drop(qint64 batch);

    QList<TrashedLetters> m_batches;
    QHash<qint64, QString> m_leftBehind; ///< folders, by batch
    qint64 m_next = 1;
    TrashFile *m_file; ///< lives in the thread, which deletes it
};

} // namespace Sothebais
