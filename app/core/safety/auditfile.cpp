// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auditfile.h"

#include "core/store/appendfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <memory>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

using Comm::Error; // a qualified one before a function would hide its texts from lupdate

constexpr qint64 MaxRead = 32 * 1024 * 1024; // bytes of the end of the log that are looked at
constexpr qint64 MaxNews = 256 * 1024; // bytes that are read in one go: some hundred entries
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

/// Somebody may have set it aside between its opening and its locking.
bool isStillAt(const QString &path, const struct stat &facts)
{
    struct stat now = {};
    return ::stat(QFile::encodeName(path).constData(), &now) == 0 && now.st_ino == facts.st_ino
        && now.st_dev == facts.st_dev;
}

quint64 nodeOf(const QString &path)
{
    struct stat facts = {};
    return ::stat(QFile::encodeName(path).constData(), &facts) == 0 ? facts.st_ino : 0;
}

/// Adds the entries of whole lines.
void readLines(QByteArrayView lines, AuditFile::News &into)
{
    while (!lines.isEmpty()) {
        const qsizetype end = lines.indexOf('\n');
        const QByteArrayView line = lines.first(end);
        lines = lines.sliced(end + 1);
        if (std::optional<AuditEntry> entry = AuditEntry::fromLine(line))
            into.entries.append(*std::move(entry));
        else if (!line.trimmed().isEmpty())
            ++into.unreadable;
    }
}

/// What begins in the midst of things begins with the next line; a line that is being written is not read
/// yet.
QByteArrayView wholeLines(QByteArrayView bytes, bool isFromTheMiddle)
{
    const QByteArrayView whole = bytes.first(bytes.lastIndexOf('\n') + 1);
    return isFromTheMiddle ? whole.sliced(whole.indexOf('\n') + 1) : whole;
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

QStringList AuditFile::setAside(const QString &path)
{
    const QFileInfo file(path);
    const QString pattern = file.completeBaseName() + u"-????????T??????.???Z."_s + file.suffix();
    QStringList paths;
    for (const QString &name : file.dir().entryList({pattern}, QDir::Files, QDir::Name))
        paths.append(file.dir().filePath(name));
    return paths;
}

Comm::Result<void> AuditFile::setAsideNow(const QString &path)
{
    const QFileInfo file(path);
    QDateTime now = QDateTime::currentDateTimeUtc();
    QString aside;
    do {
        aside = file.dir().filePath(file.completeBaseName() + now.toString(u"-yyyyMMddTHHmmss.zzzZ."_s)
                                    + file.suffix());
        now = now.addMSecs(1);
    } while (QFile::exists(aside));
    if (::rename(QFile::encodeName(path).constData(), QFile::encodeName(aside).constData()) != 0)
        return fileError(path, errno);
    keepFolder(path);
    return {};
}

Comm::Result<void> AuditFile::append(QByteArrayView lines)
{
    QDir().mkpath(QFileInfo(m_path).path());
    std::unique_ptr<Held> file;
    struct stat facts = {};
    for (bool isFound = false; !isFound;) {
        file.reset(); // or it would hold the old one while it waits for the new
        file = std::make_unique<Held>(m_path);
        if (file->descriptor < 0 || ::fstat(file->descriptor, &facts) != 0)
            return fileError(m_path, errno);
        const bool isFull = S_ISREG(facts.st_mode) && facts.st_size >= m_maxBytes;
        if (isFull && endsInHalfALine(file->descriptor, facts.st_size))
            writeAll(file->descriptor, "\n"); // or the next file would go on with it, in an export
        // One that cannot be set aside is better than none.
        isFound = isStillAt(m_path, facts) && (!isFull || !setAsideNow(m_path));
    }
    if ((facts.st_mode & 0777) != OnlyMine && S_ISREG(facts.st_mode))
        ::fchmod(file->descriptor, OnlyMine);
    const bool written
        = (!endsInHalfALine(file->descriptor, facts.st_size) || writeAll(file->descriptor, "\n"))
        && writeAll(file->descriptor, lines) && ::fsync(file->descriptor) == 0;
    if (!written) {
        const Error error = fileError(m_path, errno);
        [[maybe_unused]] const int cut = ::ftruncate(file->descriptor, facts.st_size);
        return error;
    }
    if (facts.st_size == 0)
        keepFolder(m_path);
    return {};
}

/// From oldest to newest, but no more than so many bytes of the newest.
void AuditFile::readEnd(const QStringList &files, qint64 bytes, News &into)
{
    qsizetype first = files.size();
    qint64 left = bytes;
    while (first > 0 && left > 0)
        left -= QFileInfo(files[--first]).size();
    for (const QString &path : files.sliced(first)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue; // somebody has taken it away
        const qint64 from = std::clamp(-left, qint64(0), file.size());
        left = 0;
        file.seek(from);
        const QByteArray read = file.readAll();
        readLines(wholeLines(read, from > 0), into);
    }
}

/// What is behind m_readTo, or some of it.
void AuditFile::readPiece(QFile &file, News &into)
{
    const qint64 from = std::max(m_readTo, file.size() - MaxRead);
    if (file.isSequential() || !file.seek(from))
        return;
    const qint64 left = file.size() - from;
    QByteArray bytes = file.read(into.isAnew ? left : std::min(left, MaxNews));
    if (bytes.size() < left && !bytes.contains('\n'))
        bytes += file.read(left - bytes.size()); // one long line
    const qsizetype whole = bytes.lastIndexOf('\n') + 1;
    readLines(wholeLines(bytes, from > m_readTo), into);
    into.isAll = bytes.size() == left || whole == 0;
    m_readTo = from + whole;
}

/// The file that was read, if it was set aside since, and those after it.
QStringList AuditFile::filesFromTheRead() const
{
    QStringList files = setAside(m_path);
    qsizetype at = m_node == 0 ? 0 : files.size();
    while (at > 0 && nodeOf(files[at - 1]) != m_node)
        --at;
    return at == 0 ? QStringList() : files.sliced(at - 1) + QStringList(m_path);
}

Comm::Result<AuditFile::News> AuditFile::readOn()
{
    struct stat facts = {};
    if (::stat(QFile::encodeName(m_path).constData(), &facts) != 0 && errno != ENOENT)
        return fileError(m_path, errno);
    const quint64 node = facts.st_ino; // 0 if there is none
    if (m_readTo >= 0 && node == m_node && facts.st_size == m_readTo)
        return News{};
    if (const QStringList files = node == m_node ? QStringList() : filesFromTheRead(); files.size() > 1) {
        News rest;
        QFile file(files[0]);
        if (file.open(QIODevice::ReadOnly))
            readPiece(file, rest);
        if (rest.isAll) { // the next one begins
            m_node = nodeOf(files[1]);
            m_readTo = 0;
            rest.isAll = false;
        }
        return rest;
    }
    News news{.isAnew = m_readTo < 0 || node != m_node || facts.st_size < m_readTo};
    QFile file(m_path);
    if (node != 0 && !file.open(QIODevice::ReadOnly))
        return fileError(m_path, EACCES);
    m_node = node;
    if (news.isAnew) {
        m_readTo = 0;
        readEnd(setAside(m_path), MaxRead - qint64(facts.st_size), news);
    }
    if (file.isOpen())
        readPiece(file, news);
    news.entries.remove(0, std::max<qsizetype>(0, news.entries.size() - MaxEntries));
    return news;
}

} // namespace Sothebais
