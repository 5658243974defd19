// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/error.h>
#include <comm/result.h>

#include <QByteArray>
#include <QString>

namespace Sothebais {

/// A file that only grows, and holds whole pieces or nothing of them: what a failed write has left of a
/// piece is cut off again.
class AppendFile
{
public:
    /// Makes the file; refuses one that is there, with `wasThere`.
    static Comm::Result<AppendFile> create(const QString &path, bool *wasThere = nullptr);
    /// A file without a name in this folder, which goes when nobody holds it any more.
    static Comm::Result<AppendFile> createNameless(const QString &folder);
    AppendFile(AppendFile &&other) noexcept;
    AppendFile &operator=(AppendFile &&other) noexcept;
    ~AppendFile();

    Comm::Result<void> append(QByteArrayView piece);
    /// The last append() failed because the disk has no room.
    bool isDiskFull() const { return m_isDiskFull; }

    int descriptor() const { return m_descriptor; }
    const QString &path() const { return m_path; }
    qint64 size() const { return m_size; }

private:
    AppendFile(int descriptor, const QString &path) : m_descriptor(descriptor), m_path(path) { }

    int m_descriptor = -1;
    QString m_path;
    qint64 m_size = 0;
    bool m_isDiskFull = false;
};

/// What the system says by `errno` about a file of ours, in words that help.
Comm::Error fileError(const QString &path, int code);

} // namespace Sothebais
