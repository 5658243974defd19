// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/appendfile.h"
#include "core/store/livefolder.h"
#include "lettertrash.h"

#include <optional>

namespace Sothebais {

/// The folder of the trash on the disk: locked, so that others see whether its window is still there, and
/// gone with it. One line for each letter that is in it, and one for each that has left it again.
class TrashFile : public QObject
{
    Q_OBJECT
public:
    struct LeftBehind
    {
        QString folder = {};
        TrashedLetters letters = {}; ///< all of them sure or all of them unsure
    };

    explicit TrashFile(const QString &root) : m_root(root) { }

    /// What windows that crashed have left, each with its folder: up to two batches.
    QList<LeftBehind> leftBehind() const;
    /// Safe on the disk when it returns.
    Comm::Result<void> append(qint64 batch, const QList<LetterPointer> &letters);
    /// They have left the server.
    Comm::Result<void> confirm(const QList<LetterPointer> &letters);
    /// They may have gone back to the server. Of a folder that was left behind, unless that is empty.
    Comm::Result<void> doubt(const QList<LetterPointer> &letters, const QString &folder);
    Comm::Result<void> forget(const QList<LetterPointer> &letters);

private:
    Comm::Result<void> open();
    Comm::Result<void> write(const QByteArray &lines);
    Comm::Result<void> note(QLatin1StringView what, const QList<LetterPointer> &letters);

    const QString m_root;
    std::optional<LiveFolder> m_folder;
    std::optional<AppendFile> m_file;
};

} // namespace Sothebais
