// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recorder.h"

#include <QDateTime>
#include <QThread>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <optional>

namespace Sothebais {

namespace {

/// What waits in the compressor reaches the file after so long.
constexpr std::chrono::seconds FlushInterval{1};
/// After so many events written at once the memory of the mapped files is given back.
constexpr qint64 ManyEvents = 100'000;

} // namespace

/// The part that works in a thread of its own.
class Recorder::Writing
{
public:
    Writing(Recorder &recorder, std::unique_ptr<RecordingWriter> writer);
    ~Writing();

    /// The stream has these events now.
    void give(const EventSnapshot &snapshot);
    void stop();
    Progress progress() const;

private:
    using Clock = std::chrono::steady_clock;
    using Outcome = Comm::Result<void>;

    void run();
    Outcome writeAll();
    bool take(EventSnapshot &snapshot);
    Outcome write(const EventSnapshot &snapshot);
    Outcome flushInTime();
    void note();

    Recorder &m_recorder;
    const std::unique_ptr<RecordingWriter> m_writer;
    std::optional<FilterMatcher> m_matcher; ///< once there are names
    qint64 m_next = 0; ///< sequence of the next event to look at
    qint64 m_missed = 0;
    Clock::time_point m_nextFlush = Clock::now() + FlushInterval;
    std::unique_ptr<QThread> m_thread;

    // Not Qt's, whose waiting the thread sanitizer does not understand.
    mutable std::mutex m_mutex; ///< for what follows
    std::condition_variable m_given;
    EventSnapshot m_snapshot;
    bool m_isNew = true; ///< the snapshot has not been taken
    bool m_isStopping = false;
    Progress m_progress;
};

Recorder::Writing::Writing(Recorder &recorder, std::unique_ptr<RecordingWriter> writer)
    : m_recorder(recorder),
      m_writer(std::move(writer)),
      m_snapshot(recorder.m_stream.snapshot())
{
    m_progress.files = m_writer->files();
    const qint64 span = recorder.m_options.before;
    m_next = span > 0 ? m_snapshot.firstSince(QDateTime::currentMSecsSinceEpoch() - span) : m_snapshot.end();
    m_thread.reset(QThread::create([this] { run(); }));
    m_thread->setObjectName(QStringLiteral("recorder"));
    m_thread->start();
}

Recorder::Writing::~Writing()
{
    stop();
    m_thread->wait();
}

void Recorder::Writing::give(const EventSnapshot &snapshot)
{
    const std::lock_guard lock(m_mutex);
    if (m_isStopping)
        return;
    m_snapshot = snapshot;
    m_isNew = true;
    m_given.notify_all();
}

void Recorder::Writing::stop()
{
    const std::lock_guard lock(m_mutex);
    m_isStopping = true;
    m_given.notify_all();
}

Recorder::Progress Recorder::Writing::progress() const
{
    const std::lock_guard lock(m_mutex);
    return m_progress;
}

void Recorder::Writing::run()
{
    Outcome outcome = writeAll();
    if (const Outcome closed = m_writer->close(); outcome)
        outcome = closed;
    note();
    QMetaObject::invokeMethod(
        &m_recorder,
        [recorder = &m_recorder, outcome] {
            if (outcome)
                Q_EMIT recorder->finished();
            else
                Q_EMIT recorder->failed(outcome.error());
        },
        Qt::QueuedConnection);
}

Recorder::Writing::Outcome Recorder::Writing::writeAll()
{
    EventSnapshot snapshot;
    for (bool isLast = false; !isLast;) {
        isLast = take(snapshot);
        if (const Outcome written = write(snapshot); !written)
            return written;
        if (const Outcome flushed = flushInTime(); !flushed)
            return flushed;
        note();
    }
    return {};
}

/// What there is when something is new, or it is time to flush; true if nothing comes after it.
bool Recorder::Writing::take(EventSnapshot &snapshot)
{
    std::unique_lock lock(m_mutex);
    m_given.wait_until(lock, m_nextFlush, [this] { return m_isNew || m_isStopping; });
    m_isNew = false;
    snapshot = m_snapshot;
    return m_isStopping;
}

Recorder::Writing::Outcome Recorder::Writing::write(const EventSnapshot &snapshot)
{
    if (!m_matcher && !snapshot.isEmpty())
        m_matcher.emplace(m_recorder.m_options.filter, snapshot.names(), m_recorder.m_options.clock);
    const qint64 first = std::max(m_next, snapshot.first());
    m_missed += first - m_next;
    m_next = first;
    for (; m_next < snapshot.end(); ++m_next) {
        const EventRecord record = snapshot.at(m_next);
        if (!m_matcher->matches(record))
            continue;
        if (const Outcome written = m_writer->write(record, snapshot.names()); !written)
            return written;
        if (m_next % 1024 == 0)
            note(); // who waits for the minutes before sees how far it is
    }
    if (m_next - first > ManyEvents)
        snapshot.releasePages();
    return {};
}

Recorder::Writing::Outcome Recorder::Writing::flushInTime()
{
    const Clock::time_point now = Clock::now();
    if (now < m_nextFlush)
        return {};
    m_nextFlush = now + FlushInterval;
    return m_writer->flush();
}

void Recorder::Writing::note()
{
    const Progress progress{m_writer->events(), m_writer->bytes(), m_missed, m_writer->files()};
    const std::lock_guard lock(m_mutex);
    m_progress = progress;
}

Recorder::Recorder(EventStream &stream, const Options &options, QObject *parent)
    : QObject(parent),
      m_stream(stream),
      m_options(options)
{
}

Recorder::~Recorder() = default;

Recorder::Progress Recorder::progress() const
{
    return m_writing ? m_writing->progress() : Progress();
}

Comm::Result<void> Recorder::start()
{
    Q_ASSERT(!m_writing);
    Comm::Result<std::unique_ptr<RecordingWriter>> writer = RecordingWriter::create(m_options.file);
    if (!writer)
        return writer.error();
    m_writing = std::make_unique<Writing>(*this, std::move(writer).value());
    connect(&m_stream, &EventStream::appended, this, [this] { m_writing->give(m_stream.snapshot()); });
    return {};
}

void Recorder::stop()
{
    if (m_writing)
        m_writing->stop();
}

} // namespace Sothebais
