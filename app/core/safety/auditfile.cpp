// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auditfile.h"

#include "core/store/appendfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Sothebais {

namespace {

using Comm::Error; // a qualified one before a function would hide its texts from lupdate

constexpr qint64 MaxRead = 32 * 1024 * 1024; // bytes of the end of the file that are looked at
constexpr mode_t OnlyMine = 0600;

/// An open file; while it is there nobody else of this program writes to it.
class Held
{
public:
    explicit Held(const QString &path)
        : descriptor(
            ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, OnlyMine))
    {
        if (descriptor >= 0)
            ::flock(descriptor, LOCK_EX);
    }
    ~Held()
    {
        if (descriptor >= 0)
            ::close(descriptor);
    }
    Q_DISABLE_COPY_MOVE(Held)

    const int descriptor;
};

bool writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t count = ::write(descriptor, bytes.data(), size_t(bytes.size()));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        bytes = bytes.sliced(count);
    }
    return true;
}

/// A crash may have left half a line, which must not swallow the next one.
bool endsInHalfALine(int descriptor, qint64 size)
{
    char last = '\n';
    return size > 0 && ::pread(descriptor, &last, 1, size - 1) == 1 && last != '\n';
}

/// A file is only there for good once its folder is.
void keepFolder(const QString &path)
{
    const int folder
        = ::open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

} // namespace

Comm::Result<void> AuditFile::append(QByteArrayView lines)
{
    QDir().mkpath(QFileInfo(m_path).path());
    const Held file(m_path);
    struct stat facts = {};
    if (file.descriptor < 0 || ::fstat(file.descriptor, &facts) != 0)
        return fileError(m_path, errno);
    if ((facts.st_mode & 0777) != OnlyMine && S_ISREG(facts.st_mode))
        ::fchmod(file.descriptor, OnlyMine);
    const bool written = (!endsInHalfALine(file.descriptor, facts.st_size) || writeAll(file.descriptor, "\n"))
        && writeAll(file.descriptor, lines) && ::fsync(file.descriptor) == 0;
    if (!written) {
        const Error error = fileError(m_path, errno);
        [[maybe_unused]] const int cut = ::ftruncate(file.descriptor, facts.st_size);
        return error;
    }
    if (facts.st_size == 0)
        keepFolder(m_path);
    return {};
}

Comm::Result<AuditFile::News> AuditFile::readOn()
{
    struct stat facts = {};
    QFile file(m_path);
    if (::stat(QFile::encodeName(m_path).constData(), &facts) != 0) {
        if (errno != ENOENT)
            return fileError(m_path, errno);
        return News{.isAnew = std::exchange(m_readTo, 0) != 0};
    }
    if (m_readTo >= 0 && facts.st_ino == m_node && facts.st_size == m_readTo)
        return News{};
    News news{.isAnew = m_readTo < 0 || facts.st_ino != m_node || facts.st_size < m_readTo};
    if (!file.open(QIODevice::ReadOnly))
        return fileError(m_path, EACCES);
    m_node = facts.st_ino;
    const qint64 from = std::max(news.isAnew ? 0 : m_readTo, qint64(facts.st_size) - MaxRead);
    file.seek(from);
    const QByteArray bytes = file.read(facts.st_size - from);
    const qsizetype end = bytes.lastIndexOf('\n') + 1; // a line that is being written is read the next time
    // Where it begins in the midst of things, it begins with the next line.
    qsizetype start
        = from > std::max(m_readTo, qint64(0)) || (news.isAnew && from > 0) ? bytes.indexOf('\n') + 1 : 0;
    while (start < end) {
        const qsizetype next = bytes.indexOf('\n', start);
        const QByteArrayView line(bytes.constData() + start, next - start);
        start = next + 1;
        if (std::optional<AuditEntry> entry = AuditEntry::fromLine(line))
            news.entries.append(*std::move(entry));
        else if (!line.trimmed().isEmpty())
            ++news.unreadable;
    }
    m_readTo = from + end;
    return news;
}

} // namespace Sothebais
