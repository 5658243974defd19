// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <memory>

namespace Sothebais {

/// A file as a part of the address space, read-only. Whoever holds it can read it, even when the file is
/// removed meanwhile.
///
/// It may be mapped longer than it is: what is written to it later can be read as soon as it is written, and
/// nothing beyond that may be touched.
class MappedFile
{
public:
    /// Null with `errno` if the system refuses. The descriptor is no longer needed afterwards.
    static std::shared_ptr<const MappedFile> map(int descriptor, qint64 size, const QString &path);
    ~MappedFile();
    Q_DISABLE_COPY_MOVE(MappedFile)

    /// Empty for a file that has no name.
    const QString &path() const { return m_path; }
    qint64 size() const { return m_size; }
    QByteArrayView view(qint64 offset, qint64 length) const { return {m_data + offset, qsizetype(length)}; }

    /// What was read so far leaves the memory of this process, and comes back when it is read again.
    void releasePages() const;
    /// That it will be read from beginning to end.
    void expectWalk() const;

private:
    MappedFile(const char *data, qint64 size, const QString &path);

    const char *const m_data;
    const qint64 m_size;
    const QString m_path;
};

} // namespace Sothebais
