// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr int Level = 3; // of compression

/// A name beside the other, of the same kind, that no other process uses.
QString besides(const QString &path)
{
    const QFileInfo info(path);
    return u"%1/.export-%2-%3"_s.arg(info.path(), QString::number(::getpid()), info.fileName());
}

} // namespace

Comm::Result<ExportFile> ExportFile::create(const QString &path, Existing existing)
{
    // What is no regular file, such as a device, cannot be replaced by one.
    const QFileInfo info(path);
    if (existing == Existing::Replace && info.exists() && !info.isFile())
        return fileError(path, info.isDir() ? EISDIR : EEXIST);
    const QString writtenPath = existing == Existing::Replace && info.exists() ? besides(path) : path;
    Comm::Result<File> file = open(writtenPath);
    if (!file)
        return file.error();
    return ExportFile(std::move(file).value(), path, writtenPath);
}

Comm::Result<ExportFile::File> ExportFile::open(const QString &path)
{
    if (RecordingFile::isPackedName(path)) {
        Comm::Result<RecordingFile> packed = RecordingFile::create(path, Level);
        return packed ? Comm::Result<File>(std::move(packed).value()) : packed.error();
    }
    Comm::Result<AppendFile> plain = AppendFile::create(path);
    return plain ? Comm::Result<File>(std::move(plain).value()) : plain.error();
}

ExportFile::ExportFile(File file, const QString &path, const QString &writtenPath)
    : m_file(std::move(file)),
      m_path(path),
      m_writtenPath(writtenPath)
{
}

ExportFile::ExportFile(ExportFile &&other) noexcept
    : m_file(std::move(other.m_file)),
      m_path(std::move(other.m_path)),
      m_writtenPath(std::exchange(other.m_writtenPath, {}))
{
}

ExportFile::~ExportFile()
{
    if (!m_writtenPath.isEmpty())
        QFile::remove(m_writtenPath);
}

Comm::Result<void> ExportFile::append(QByteArrayView piece)
{
    return std::visit([piece](auto &file) { return file.append(piece); }, m_file);
}

Comm::Result<void> ExportFile::keep()
{
    // Not QFile::rename(), which never replaces a file.
    if (m_writtenPath != m_path
        && std::rename(QFile::encodeName(m_writtenPath).constData(), QFile::encodeName(m_path).constData())
            != 0)
        return fileError(m_path, errno);
    m_writtenPath.clear();
    return {};
}

} // namespace Sothebais
