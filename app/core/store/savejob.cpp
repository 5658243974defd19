// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "savejob.h"

#include "appendfile.h"
#include "eventindex.h"
#include "livefolder.h"
#include "recordingfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

struct SaveText
{
    Q_DECLARE_TR_FUNCTIONS(Sothebais::SaveJob)
};

constexpr qint64 CopySize = 1024 * 1024; // bytes that are copied at once
constexpr int PackingLevel = 3; // of compression
constexpr qint64 SaveProgressInterval = 100; // milliseconds

/// What a snapshot has of one segment.
struct Part
{
    std::shared_ptr<const MappedFile> file;
    qint64 size = 0; ///< bytes from the beginning of the segment to the end of the last line
    bool isComplete = false; ///< nothing will be written to it any more
};

/// Where the line of an event ends.
qint64 endOfLine(const IndexDirectory &directory, qint64 sequence)
{
    const IndexEntry &entry = directory.entry(sequence);
    const MappedFile &file = directory.file(entry);
    const qint64 end = qint64(entry.offset) + entry.length;
    const QByteArrayView rest = file.view(end, file.size() - end);
    const void *const lineFeed = std::memchr(rest.data(), '\n', size_t(rest.size()));
    return lineFeed ? end + (static_cast<const char *>(lineFeed) - rest.data()) + 1 : file.size();
}

std::vector<Part> partsOf(const EventSnapshot &snapshot)
{
    std::vector<Part> parts;
    if (snapshot.isEmpty())
        return parts;
    const IndexDirectory &directory = *snapshot.directory();
    for (size_t i = 0; i < directory.segments.size(); ++i) {
        const bool isLast = i + 1 == directory.segments.size();
        const IndexSegment &segment = directory.segments[i];
        const qint64 end
            = isLast ? snapshot.end() : std::min(directory.segments[i + 1].first, snapshot.end());
        if (end > segment.first)
            parts.push_back({segment.file, endOfLine(directory, end - 1), !isLast});
    }
    return parts;
}

} // namespace

class SaveJob::Private
{
public:
    Private(SaveJob *job, const EventSnapshot &given, const QString &target)
        : path(target),
          q(job),
          snapshot(given)
    {
    }

    void start();
    void stop();

    const QString path;
    std::atomic<bool> isCancelled = false;

private:
    using Outcome = Comm::Result<void>;

    void run();
    Outcome saveFile(const std::vector<Part> &parts);
    Outcome saveFolder(const std::vector<Part> &parts);
    Outcome savePart(const Part &part, const QString &name);
    Outcome copy(const Part &part, RecordingFile &file);
    void advance(qint64 bytes);

    SaveJob *const q;
    const EventSnapshot snapshot;
    std::unique_ptr<QThread> m_thread;
    QElapsedTimer m_sinceTold;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

void SaveJob::Private::start()
{
    m_thread.reset(QThread::create([this] { run(); }));
    m_thread->setObjectName(u"save"_s);
    m_thread->start();
}

void SaveJob::Private::stop()
{
    isCancelled = true;
    if (m_thread)
        m_thread->wait();
}

void SaveJob::Private::run()
{
    const std::vector<Part> parts = partsOf(snapshot);
    for (const Part &part : parts)
        m_total += part.size;
    m_sinceTold.start();
    const Outcome outcome = RecordingFile::isRecordingName(path) ? saveFile(parts) : saveFolder(parts);
    QMetaObject::invokeMethod(
        q,
        [job = q, outcome] {
            if (outcome)
                Q_EMIT job->finished();
            else
                Q_EMIT job->failed(outcome.error());
        },
        Qt::QueuedConnection);
}

SaveJob::Private::Outcome SaveJob::Private::saveFile(const std::vector<Part> &parts)
{
    Comm::Result<RecordingFile> file = RecordingFile::create(path, PackingLevel);
    if (!file)
        return file.error();
    RecordingFile target = std::move(file).value();
    for (const Part &part : parts) {
        if (const Outcome copied = copy(part, target); !copied) {
            QFile::remove(path);
            return copied;
        }
    }
    return {};
}

SaveJob::Private::Outcome SaveJob::Private::saveFolder(const std::vector<Part> &parts)
{
    if (::mkdir(QFile::encodeName(path).constData(), 0755) != 0)
        return fileError(path, errno);
    int number = 0;
    for (const Part &part : parts) {
        const QString name = u"%1/%2.ndjson"_s.arg(path).arg(++number, 10, 10, QChar(u'0'));
        if (const Outcome saved = savePart(part, name); !saved) {
            QDir(path).removeRecursively();
            return saved;
        }
    }
    return {};
}

SaveJob::Private::Outcome SaveJob::Private::savePart(const Part &part, const QString &name)
{
    // A file of somebody's own may be changed later, and one that is not complete will be.
    const QString source = part.file->path();
    if (part.isComplete && LiveFolder::isInOne(source)
        && ::link(QFile::encodeName(source).constData(), QFile::encodeName(name).constData()) == 0) {
        advance(part.size);
        return {};
    }
    Comm::Result<RecordingFile> file = RecordingFile::create(name, PackingLevel);
    if (!file)
        return file.error();
    RecordingFile target = std::move(file).value();
    return copy(part, target);
}

SaveJob::Private::Outcome SaveJob::Private::copy(const Part &part, RecordingFile &file)
{
    for (qint64 at = 0; at < part.size; at += CopySize) {
        if (isCancelled)
            return Comm::Error{.code = Comm::Error::Code::Cancelled,
                               .message = SaveText::tr("Saving to %1 was cancelled").arg(path)};
        const qint64 size = std::min(CopySize, part.size - at);
        if (const Outcome written = file.append(part.file->view(at, size)); !written)
            return written;
        advance(size);
    }
    part.file->releasePages();
    return {};
}

void SaveJob::Private::advance(qint64 bytes)
{
    m_done += bytes;
    if (m_sinceTold.elapsed() < SaveProgressInterval && m_done < m_total)
        return;
    m_sinceTold.restart();
    QMetaObject::invokeMethod(
        q, [job = q, done = m_done, total = m_total] { Q_EMIT job->progressed(done, total); },
        Qt::QueuedConnection);
}

SaveJob::SaveJob(const EventSnapshot &snapshot, const QString &path, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(this, snapshot, path))
{
}

SaveJob::~SaveJob()
{
    d->stop();
}

void SaveJob::start()
{
    d->start();
}

void SaveJob::cancel()
{
    d->isCancelled = true;
}

} // namespace Sothebais
