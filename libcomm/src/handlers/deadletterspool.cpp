// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "handlers/deadletterspool.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <algorithm>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Comm {

namespace {

constexpr qint64 SegmentSize = 1024 * 1024; // bytes after which the next file begins
constexpr int PopsPerSave = 100; // entries that a crash may bring back

struct SpoolText
{
    Q_DECLARE_TR_FUNCTIONS(Comm::DeadLetterSpool)
};

Error storageFailure(const QString &path, const QString &reason)
{
    return {.code = Error::Code::StorageFailure,
            .message = SpoolText::tr("The spool for dead letters at %1 cannot be used: %2").arg(path, reason),
            .remedy = SpoolText::tr("Check that the folder is there, may be written and is not full")};
}

/// The name of a new file, too, has to be on the disk.
void syncDirectory(const QString &path)
{
    const int directory = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory < 0)
        return;
    ::fsync(directory);
    ::close(directory);
}

} // namespace

DeadLetterSpool::DeadLetterSpool(const QString &directory, qint64 maxBytes)
    : m_directory(directory),
      m_maxBytes(maxBytes)
{
}

DeadLetterSpool::~DeadLetterSpool()
{
    if (m_isOpen && m_sinceSaved > 0)
        savePosition();
}

QString DeadLetterSpool::fileName(qint64 segment) const
{
    return u"%1/%2.ndjson"_s.arg(m_directory).arg(segment, 10, 10, QChar(u'0'));
}

Result<void> DeadLetterSpool::open()
{
    if (m_isOpen)
        return {};
    const Result<void> prepared = prepare();
    if (!prepared)
        return prepared;
    recover();
    m_isOpen = true;
    return {};
}

Result<void> DeadLetterSpool::prepare()
{
    if (!QDir().mkpath(m_directory))
        return storageFailure(m_directory, SpoolText::tr("the folder cannot be made"));
    m_lock = std::make_unique<QLockFile>(m_directory + "/lock"_L1);
    m_lock->setStaleLockTime(0); // it goes with its process, not with time
    if (m_lock->tryLock(0))
        return {};
    const bool isTaken = m_lock->error() == QLockFile::LockFailedError;
    m_lock.reset();
    return storageFailure(m_directory,
                          isTaken ? SpoolText::tr("another program uses it")
                                  : SpoolText::tr("it may not be written"));
}

void DeadLetterSpool::recover()
{
    const QStringList names = QDir(m_directory).entryList({u"*.ndjson"_s}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        return;
    m_first = names.first().section(u'.', 0, 0).toLongLong();
    m_last = names.last().section(u'.', 0, 0).toLongLong();

    QFile saved(m_directory + "/position"_L1);
    if (saved.open(QIODevice::ReadOnly)) {
        const QByteArrayList position = saved.readAll().trimmed().split(' ');
        if (position.size() == 2 && position[0].toLongLong() == m_first)
            m_position = position[1].toLongLong();
    }
    for (qint64 segment = m_first; segment <= m_last; ++segment)
        m_bytes += repaired(segment);
    m_position = std::clamp<qint64>(m_position, 0, QFile(fileName(m_first)).size());
    m_bytes -= m_position;
    deleteTaken();
}

/// The size of a file, once a line that a crash cut short is gone from its end.
qint64 DeadLetterSpool::repaired(qint64 segment)
{
    QFile file(fileName(segment));
    if (!file.open(QIODevice::ReadWrite))
        return file.size(); // front() will say what is wrong
    const qint64 size = file.size();
    constexpr qint64 Step = 64 * 1024;
    for (qint64 end = size; end > 0; end = std::max<qint64>(end - Step, 0)) {
        const qint64 begin = std::max<qint64>(end - Step, 0);
        file.seek(begin);
        const qsizetype lineFeed = file.read(end - begin).lastIndexOf('\n');
        if (lineFeed < 0)
            continue;
        const qint64 whole = begin + lineFeed + 1;
        if (whole < size)
            file.resize(whole);
        return whole;
    }
    file.resize(0);
    return 0;
}

Result<void> DeadLetterSpool::append(const QByteArray &entry)
{
    Q_ASSERT(!entry.contains('\n'));
    const Result<void> opened = open();
    if (!opened)
        return opened;
    const QByteArray line = entry + '\n';
    if (m_bytes + line.size() > m_maxBytes)
        return Error{
            .code = Error::Code::TooLarge,
            .message = SpoolText::tr("The spool for dead letters at %1 is full: it may have %L2 bytes")
                           .arg(m_directory)
                           .arg(m_maxBytes),
            .remedy = SpoolText::tr("Make the dead letter queue writable again, or allow a larger spool")};
    const Result<void> written = write(line);
    if (written)
        m_bytes += line.size();
    return written;
}

Result<void> DeadLetterSpool::write(const QByteArray &line)
{
    if (!m_writer.isOpen() || m_writer.size() >= SegmentSize) {
        const Result<void> ready = openForAppending();
        if (!ready)
            return ready;
    }
    const qint64 before = m_writer.size();
    const bool isWritten
        = m_writer.write(line) == line.size() && m_writer.flush() && ::fsync(m_writer.handle()) == 0;
    if (isWritten)
        return {};
    const QString reason = m_writer.errorString();
    m_writer.close();
    QFile::resize(fileName(m_last), before);
    return storageFailure(m_directory, reason);
}

Result<void> DeadLetterSpool::openForAppending()
{
    m_writer.close();
    const qint64 next = std::max(m_last, m_first - 1) + 1;
    m_writer.setFileName(fileName(next));
    if (!m_writer.open(QIODevice::WriteOnly | QIODevice::Append))
        return storageFailure(m_directory, m_writer.errorString());
    m_last = next;
    syncDirectory(m_directory);
    return {};
}

Result<QByteArray> DeadLetterSpool::front()
{
    if (!m_reader.isOpen()) {
        m_reader.setFileName(fileName(m_first));
        if (!m_reader.open(QIODevice::ReadOnly))
            return storageFailure(m_directory, m_reader.errorString());
    }
    m_reader.seek(m_position);
    QByteArray line = m_reader.readLine();
    if (!line.endsWith('\n'))
        return storageFailure(m_directory, SpoolText::tr("a file of it has changed"));
    m_frontSize = line.size();
    line.chop(1);
    return line;
}

void DeadLetterSpool::pop()
{
    m_position += m_frontSize;
    m_bytes -= std::exchange(m_frontSize, 0);
    if (++m_sinceSaved >= PopsPerSave)
        savePosition();
    deleteTaken();
}

void DeadLetterSpool::deleteTaken()
{
    while (m_first <= m_last && m_position >= QFile(fileName(m_first)).size()) {
        m_reader.close();
        if (m_first == m_last)
            m_writer.close();
        QFile::remove(fileName(m_first));
        ++m_first;
        m_position = 0;
        m_sinceSaved = 0; // a position of a file that is gone is not looked at
    }
}

void DeadLetterSpool::savePosition()
{
    m_sinceSaved = 0;
    QSaveFile file(m_directory + "/position"_L1);
    if (!file.open(QIODevice::WriteOnly))
        return; // what it would have said is found out by the queue, which knows its entries
    file.write(QByteArray::number(m_first) + ' ' + QByteArray::number(m_position));
    file.commit();
}

} // namespace Comm
