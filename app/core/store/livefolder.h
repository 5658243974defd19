// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/result.h>

#include <QDateTime>
#include <QList>
#include <QString>

namespace Sothebais {

/// The private folder of one running EventLog: held by a lock that the system lets go when its process ends,
/// however it ends.
class LiveFolder
{
public:
    struct LeftBehind
    {
        QString path = {}; ///< of the folder; Recording::open() shows it
        QDateTime lastWritten = {};
        qint64 bytes = 0;
    };

    /// In the cache of this user.
    static QString defaultRoot();
    /// What processes have left in `root` that did not end well, newest first.
    static QList<LeftBehind> leftBehind(const QString &root = defaultRoot());
    /// Removes one of these; refuses a folder that a process holds.
    static Comm::Result<void> remove(const QString &path);

    /// True for a file that is in a live folder, or in one that was left behind.
    static bool isInOne(const QString &file);

    static Comm::Result<LiveFolder> create(const QString &root);
    LiveFolder(LiveFolder &&other) noexcept;
    LiveFolder &operator=(LiveFolder &&other) noexcept;
    /// Removes the folder.
    ~LiveFolder();

    const QString &path() const { return m_path; }

private:
    LiveFolder(const QString &path, int lock) : m_path(path), m_lock(lock) { }

    QString m_path;
    int m_lock = -1;
};

} // namespace Sothebais
