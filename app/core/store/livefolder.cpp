// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "livefolder.h"

#include "appendfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QStandardPaths>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

struct FolderText
{
    Q_DECLARE_TR_FUNCTIONS(Sothebais::LiveFolder)
};

constexpr QLatin1StringView LockName = "/lock"_L1;

/// The lock of a folder, held until it is closed; negative with `errno` if another process holds it.
int takeLock(const QString &folder, int flags)
{
    const int lock
        = ::open(QFile::encodeName(folder + LockName).constData(), O_RDWR | O_CLOEXEC | flags, 0600);
    if (lock >= 0 && ::flock(lock, LOCK_EX | LOCK_NB) != 0) {
        const int code = errno;
        ::close(lock);
        errno = code;
        return -1;
    }
    return lock;
}

LiveFolder::LeftBehind described(const QString &path)
{
    LiveFolder::LeftBehind folder{.path = path};
    QDirIterator files(path, {u"*.ndjson"_s}, QDir::Files);
    while (files.hasNext()) {
        const QFileInfo file = files.nextFileInfo();
        folder.bytes += file.size();
        folder.lastWritten = std::max(folder.lastWritten, file.lastModified());
    }
    return folder;
}

} // namespace

QString LiveFolder::defaultRoot()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + "/sothebais/live"_L1;
}

QList<LiveFolder::LeftBehind> LiveFolder::leftBehind(const QString &root)
{
    QList<LeftBehind> found;
    const QFileInfoList folders = QDir(root).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &info : folders) {
        const int lock = takeLock(info.filePath(), 0);
        if (lock < 0)
            continue; // in use, or none of ours
        if (const LeftBehind folder = described(info.filePath()); folder.bytes > 0)
            found.append(folder);
        ::close(lock);
    }
    std::ranges::sort(found, std::greater(), &LeftBehind::lastWritten);
    return found;
}

Comm::Result<void> LiveFolder::remove(const QString &path)
{
    const int lock = takeLock(path, 0);
    if (lock < 0 && errno == EWOULDBLOCK)
        return Comm::Error{.code = Comm::Error::Code::StorageFailure,
                           .message = FolderText::tr("The events in %1 are still being received").arg(path),
                           .remedy = FolderText::tr("Close the program that receives them")};
    if (lock < 0)
        return fileError(path, errno);
    const bool isRemoved = QDir(path).removeRecursively();
    ::close(lock);
    return isRemoved ? Comm::Result<void>() : fileError(path, EACCES);
}

bool LiveFolder::isInOne(const QString &file)
{
    return !file.isEmpty() && QFile::exists(QFileInfo(file).path() + LockName);
}

Comm::Result<LiveFolder> LiveFolder::create(const QString &root)
{
    if (!QDir().mkpath(root))
        return fileError(root, EACCES);
    QByteArray name = QFile::encodeName(root) + "/XXXXXX";
    if (!::mkdtemp(name.data()))
        return fileError(root, errno);
    const QString path = QFile::decodeName(name);
    const int lock = takeLock(path, O_CREAT);
    if (lock < 0)
        return fileError(path, errno);
    return LiveFolder(path, lock);
}

LiveFolder::LiveFolder(LiveFolder &&other) noexcept
    : m_path(std::move(other.m_path)),
      m_lock(std::exchange(other.m_lock, -1))
{
}

LiveFolder &LiveFolder::operator=(LiveFolder &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_lock, other.m_lock);
    return *this;
}

LiveFolder::~LiveFolder()
{
    if (m_lock < 0)
        return;
    QDir(m_path).removeRecursively();
    ::close(m_lock);
}

} // namespace Sothebais
