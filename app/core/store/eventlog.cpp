// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventlog.h"

#include "livefolder.h"
#include "segmentwriter.h"

#include <QThread>

#include <condition_variable>
#include <mutex>
#include <utility>

namespace Sothebais {

namespace {

constexpr qint64 Overhead = 128; // bytes that an event costs beside its payload while it waits

qint64 costOf(const Arrival &arrival)
{
    qint64 cost = 0;
    for (const Comm::Event &event : arrival.events)
        cost += event.payload().size() + Overhead;
    return cost;
}

} // namespace

class EventLog::Private
{
public:
    /// Events, or a receipt, that wait to be written.
    struct Waiting
    {
        Arrival arrival = {};
        QByteArray receipt = {};
        bool isAfterGap = false;
    };

    Private(EventLog *log, const Options &given)
        : q(log),
          options(given),
          maxBytes(given.limits.maxBytes),
          maxEvents(given.limits.maxEvents)
    {
    }
    ~Private();

    void add(Waiting waiting, qint64 events, qint64 cost);
    void start();

    EventLog *const q;
    const Options options;
    EventIndex index;
    std::optional<LiveFolder> folder;
    std::atomic<qint64> dropped = 0;
    std::atomic<qint64> malformed = 0;
    std::atomic<qint64> bytes = 0;
    std::atomic<qint64> maxBytes;
    std::atomic<qint64> maxEvents;

private:
    void run();
    std::vector<Waiting> take();
    static Comm::Result<void> write(SegmentWriter &writer, const Waiting &waiting);
    void tell(const Comm::Result<void> &result);

    std::unique_ptr<QThread> m_thread;
    bool m_isFailing = false; ///< of the writing thread

    // Not Qt's, whose waiting the thread sanitizer does not understand.
    std::mutex m_mutex; ///< for what follows
    std::condition_variable m_filled;
    std::vector<Waiting> m_waiting;
    qint64 m_waitingBytes = 0;
    bool m_isAfterGap = false;
    std::atomic<bool> m_isStopped = false; ///< written with the mutex
};

EventLog::Private::~Private()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopped = true;
        m_filled.notify_all();
    }
    if (m_thread)
        m_thread->wait();
}

void EventLog::Private::add(Waiting waiting, qint64 events, qint64 cost)
{
    const std::lock_guard lock(m_mutex);
    // One is taken however large it is, if there is nothing else: a huge event is shown, not swallowed.
    if (m_waitingBytes > 0 && m_waitingBytes + cost > options.limits.waitingBytes) {
        dropped += events;
        m_isAfterGap = true;
        return;
    }
    waiting.isAfterGap = std::exchange(m_isAfterGap, false);
    m_waiting.push_back(std::move(waiting));
    m_waitingBytes += cost;
    m_filled.notify_all();
}

void EventLog::Private::start()
{
    m_thread.reset(QThread::create([this] { run(); }));
    m_thread->setObjectName(QStringLiteral("event log"));
    m_thread->start();
}

void EventLog::Private::run()
{
    SegmentWriter writer(folder->path(), options, index, [this] { q->wake(); });
    for (std::vector<Waiting> taken = take(); !taken.empty(); taken = take()) {
        writer.setLimits(maxBytes, maxEvents);
        for (const Waiting &waiting : taken) {
            if (m_isStopped)
                return;
            const qint64 before = writer.dropped();
            tell(write(writer, waiting));
            dropped += writer.dropped() - before;
        }
        malformed = writer.malformed();
        bytes = writer.bytes();
        q->wake();
    }
}

/// Everything that waits, once there is something; nothing when it is time to stop.
std::vector<EventLog::Private::Waiting> EventLog::Private::take()
{
    std::unique_lock lock(m_mutex);
    m_filled.wait(lock, [this] { return !m_waiting.empty() || m_isStopped; });
    m_waitingBytes = 0;
    return m_isStopped ? std::vector<Waiting>() : std::exchange(m_waiting, {});
}

Comm::Result<void> EventLog::Private::write(SegmentWriter &writer, const Waiting &waiting)
{
    if (waiting.isAfterGap)
        writer.markGap();
    return waiting.receipt.isEmpty() ? writer.write(waiting.arrival)
                                     : writer.writeReceipt(waiting.receipt, waiting.arrival.receivedAt);
}

/// Failing and recovering are told when they begin, not with each event.
void EventLog::Private::tell(const Comm::Result<void> &result)
{
    if (!result == m_isFailing)
        return;
    m_isFailing = !result;
    if (result)
        QMetaObject::invokeMethod(q, &EventLog::recovered, Qt::QueuedConnection);
    else
        QMetaObject::invokeMethod(
            q, [log = q, error = result.error()] { Q_EMIT log->failed(error); }, Qt::QueuedConnection);
}

EventLog::EventLog(const Options &options, QObject *parent)
    : EventStream(parent),
      d(std::make_unique<Private>(this, options))
{
}

EventLog::~EventLog() = default;

Comm::Result<void> EventLog::open()
{
    if (d->folder)
        return {};
    const QString root = d->options.root.isEmpty() ? LiveFolder::defaultRoot() : d->options.root;
    Comm::Result<LiveFolder> folder = LiveFolder::create(root);
    if (!folder)
        return folder.error();
    d->folder.emplace(std::move(folder).value());
    d->start();
    return {};
}

void EventLog::setLimits(qint64 maxBytes, qint64 maxEvents)
{
    d->maxBytes = maxBytes;
    d->maxEvents = maxEvents;
}

QString EventLog::folder() const
{
    return d->folder ? d->folder->path() : QString();
}

void EventLog::append(const Arrival &arrival)
{
    if (!arrival.events.isEmpty())
        d->add({.arrival = arrival}, arrival.events.size(), costOf(arrival));
}

void EventLog::append(const Comm::DisconnectReceipt &receipt, qint64 receivedAt)
{
    const QByteArray text = receiptText(receipt);
    d->add({.arrival = {.receivedAt = receivedAt}, .receipt = text}, 1, text.size() + Overhead);
}

qint64 EventLog::dropped() const
{
    return d->dropped;
}

qint64 EventLog::malformed() const
{
    return d->malformed;
}

qint64 EventLog::bytes() const
{
    return d->bytes;
}

EventSnapshot EventLog::latest() const
{
    return d->index.snapshot();
}

} // namespace Sothebais
