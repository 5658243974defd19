// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordingreader.h"

#include "appendfile.h"
#include "livefolder.h"
#include "unpacker.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

using Comm::Error;

struct ReaderText
{
    Q_DECLARE_TR_FUNCTIONS(Sothebais::Recording)
};

constexpr qsizetype ReadSize = 1024 * 1024; // bytes after which others hear of what is there
constexpr qint64 StrangeLines = 100; // after which a file without any event is given up

Error refused(const QString &message, const QString &remedy)
{
    return {.code = Comm::Error::Code::StorageFailure, .message = message, .remedy = remedy};
}

/// What a file is sorted by: "a.ndjson" comes before "a.2.ndjson", and that before "a.10.ndjson".
std::pair<QString, qint64> orderOf(const QString &name)
{
    static const QRegularExpression pattern(uR"(^(.*?)(?:\.(\d{1,9}))?\.ndjson(?:\.zst)?$)"_s);
    const QRegularExpressionMatch match = pattern.match(name);
    return {match.captured(1), match.captured(2).toLongLong()};
}

Comm::Result<QStringList> filesOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isDir())
        return QStringList{path};
    QStringList names = QDir(path).entryList({u"*.ndjson"_s, u"*.ndjson.zst"_s}, QDir::Files);
    std::ranges::sort(names, {}, orderOf);
    if (names.isEmpty())
        return refused(ReaderText::tr("There is no recording in the folder %1").arg(path),
                       ReaderText::tr("Choose a folder with files that end in .ndjson or .ndjson.zst"));
    for (QString &name : names)
        name.prepend(path + u'/');
    return names;
}

Comm::Result<std::shared_ptr<const MappedFile>> mapWhole(const QString &path)
{
    // A pipe must not make us wait, and a device has no end.
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return fileError(path, errno);
    struct stat facts = {};
    ::fstat(descriptor, &facts);
    std::shared_ptr<const MappedFile> file;
    if (S_ISREG(facts.st_mode))
        file = MappedFile::map(descriptor, facts.st_size, path);
    const int code = errno;
    ::close(descriptor);
    if (file)
        return file;
    return S_ISREG(facts.st_mode) ? fileError(path, code)
                                  : refused(ReaderText::tr("%1 is no file").arg(path),
                                            ReaderText::tr("Choose a file, or a folder of files"));
}

} // namespace

RecordingReader::RecordingReader(Recording &recording)
    : m_recording(recording),
      m_path(recording.path()),
      m_scanner(m_index)
{
}

RecordingReader::~RecordingReader()
{
    stop();
    if (m_thread)
        m_thread->wait();
}

void RecordingReader::start()
{
    m_thread.reset(QThread::create([this] { run(); }));
    m_thread->setObjectName(u"recording"_s);
    m_thread->start();
}

Recording::Progress RecordingReader::progress() const
{
    const QMutexLocker lock(&m_mutex);
    return m_published;
}

std::optional<Comm::Error> RecordingReader::error() const
{
    const QMutexLocker lock(&m_mutex);
    return m_error;
}

void RecordingReader::run()
{
    const Outcome outcome = readAll();
    m_progress.isFinished = true;
    {
        const QMutexLocker lock(&m_mutex);
        if (!outcome)
            m_error = outcome.error();
    }
    publish();
}

RecordingReader::Outcome RecordingReader::readAll()
{
    const Comm::Result<QStringList> files = filesOf(m_path);
    if (!files)
        return files.error();
    for (const QString &file : *files)
        m_progress.totalBytes += QFileInfo(file).size();
    for (const QString &file : *files) {
        if (m_isStopped)
            return {};
        if (const Outcome read = readFile(file); !read)
            return read;
    }
    return m_isStopped ? Outcome() : judge();
}

RecordingReader::Outcome RecordingReader::readFile(const QString &path)
{
    const auto file = mapWhole(path);
    if (!file)
        return file.error();
    const MappedFile &mapped = **file;
    mapped.expectWalk();
    const bool isPacked = Unpacker::isPacked(mapped.view(0, std::min<qint64>(mapped.size(), 4)));
    const Outcome read = isPacked ? readPacked(mapped) : readPlain(*file);
    m_readBefore += mapped.size();
    return read;
}

RecordingReader::Outcome RecordingReader::readPlain(std::shared_ptr<const MappedFile> file)
{
    m_index.addSegment(file);
    qint64 at = 0;
    while (const qsizetype read = m_scanner.scan(file->view(at, file->size() - at), at, ReadSize)) {
        at += read;
        const Comm::Result<bool> more = goOn(at);
        if (!more || !*more)
            return more ? Outcome() : Outcome(more.error());
    }
    m_progress.cutBytes += file->size() - at;
    m_progress.isCut |= at < file->size();
    file->releasePages(); // or all of a large file would count as memory of ours
    return {};
}

RecordingReader::Outcome RecordingReader::readPacked(const MappedFile &file)
{
    const QString folder = LiveFolder::defaultRoot();
    if (!QDir().mkpath(folder))
        return fileError(folder, EACCES);
    Unpacker unpacker(folder, m_index, m_scanner);
    for (qint64 at = 0; at < file.size(); at += ReadSize / 4) {
        const Outcome taken = unpacker.take(file.view(at, std::min<qint64>(ReadSize / 4, file.size() - at)));
        const Comm::Result<bool> more = goOn(std::min<qint64>(at + ReadSize / 4, file.size()));
        if (!taken)
            return partly(taken.error());
        if (!more || !*more)
            return more ? Outcome() : Outcome(more.error());
    }
    m_progress.cutBytes += unpacker.restBytes();
    m_progress.isCut |= !unpacker.isWhole() || unpacker.restBytes() > 0;
    return {};
}

Comm::Error RecordingReader::partly(const Comm::Error &cause) const
{
    const QString remedy = cause.remedy.isEmpty()
        ? ReaderText::tr("What comes before that is shown; get another copy for the rest")
        : cause.remedy;
    return refused(ReaderText::tr("%1 can only be read in part: %2").arg(m_path, cause.message), remedy);
}

Comm::Result<bool> RecordingReader::goOn(qint64 readBytes)
{
    m_progress.readBytes = m_readBefore + readBytes;
    publish();
    if (m_index.end() == 0 && m_scanner.skippedLines() >= StrangeLines)
        return judge().error();
    return !m_isStopped;
}

/// Whether what was read was a recording.
RecordingReader::Outcome RecordingReader::judge() const
{
    if (m_index.end() > 0)
        return {};
    if (m_progress.totalBytes == 0)
        return refused(ReaderText::tr("%1 is empty").arg(m_path),
                       ReaderText::tr("Nothing was recorded into it; choose another recording"));
    if (m_scanner.skippedLines() == 0 && m_progress.isCut)
        return refused(ReaderText::tr("%1 holds not one whole line").arg(m_path),
                       ReaderText::tr("Choose another recording"));
    return refused(ReaderText::tr("%1 is no recording: no line of it has an event and a time \"receivedAt\"")
                       .arg(m_path),
                   ReaderText::tr("Choose a file that this program or sothebais has recorded"));
}

void RecordingReader::publish()
{
    m_progress.malformed = m_scanner.malformed();
    m_progress.skippedLines = m_scanner.skippedLines();
    m_index.publish();
    {
        const QMutexLocker lock(&m_mutex);
        m_published = m_progress;
    }
    m_recording.wake();
}

} // namespace Sothebais
