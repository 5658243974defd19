// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "events/gaprecovery.h"

#include "passingerror.h"

#include <QDateTime>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace Comm {

using Outcome = DisconnectReceipt::Outcome;

namespace {

// The first page is small enough for large entries to stay below what a reply may have; the next ones hold as
// much as that allows, for each costs a round trip.
constexpr qint64 FirstPage = 200; // entries
constexpr qint64 LargestPage = 2'000; // entries
constexpr qsizetype RecoveryPageBytes = 4 * 1024 * 1024;
constexpr qint64 BeginningSize = 2 * HistoryWalk::Margin; // entries that must be known before the first loss

qint64 nowMsecs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

/// How many entries to ask for after a full page of this size.
qint64 countAfter(const QList<Event> &page)
{
    qsizetype bytes = 1;
    for (const Event &event : page)
        bytes += event.payload().size();
    return std::clamp<qint64>(RecoveryPageBytes * page.size() / bytes, FirstPage / 4, LargestPage);
}

} // namespace

GapRecovery::GapRecovery(Source &source, Listener &listener, const Topic &topic,
                         const SubscribeOptions &options, QObject *parent)
    : QObject(parent),
      m_source(source),
      m_listener(listener),
      m_topic(topic),
      m_options(options),
      m_remembers(options.recover || options.duplicates != SubscribeOptions::Duplicates::Unchecked),
      m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &GapRecovery::timeOut);
}

template <typename Function>
auto GapRecovery::whileCurrent(Function function)
{
    return [self = QPointer<GapRecovery>(this), epoch = m_epoch, function](const auto &...answer) {
        if (self && self->m_epoch == epoch)
            function(answer...);
    };
}

void GapRecovery::take(const EventBatch &batch)
{
    if (m_phase != Phase::Holding) {
        const EventBatch rest = m_remembers ? judged(batch) : batch;
        if (!rest.events.isEmpty())
            m_listener.deliver(rest);
        return;
    }
    m_held.hold(batch);
    if (m_held.size() > m_options.maxHeldEvents || m_held.bytes() > m_options.maxHeldBytes)
        giveUp(tr("More events came while the history was read than may wait"));
}

void GapRecovery::activated()
{
    if (m_phase != Phase::Down) {
        if (m_options.recover)
            learnTheBeginning();
        return;
    }
    m_receipt.to = QDateTime::currentDateTimeUtc();
    if (!m_options.recover) {
        m_receipt.reason = tr("The subscription does not recover what it misses");
        closeReceipt();
        return;
    }
    m_phase = Phase::Holding;
    if (!m_timer.isActive()) // what is held may have waited since before another loss
        m_timer.start(m_options.patience);
    startLook();
}

void GapRecovery::lost(const QDateTime &from, const Error &cause)
{
    ++m_epoch;
    if (m_phase == Phase::Holding || m_phase == Phase::Down) {
        m_phase = Phase::Down; // what is held still waits, and the receipt goes on
        return;
    }
    m_timer.stop();
    const QPointer<GapRecovery> alive(this);
    // What the second look would have found is found by the next recovery, or missing in its receipt's time.
    const QDateTime answersSince = m_phase == Phase::Checking ? m_receipt.from : from;
    if (m_phase == Phase::Checking)
        closeReceipt();
    if (!alive)
        return;
    m_phase = Phase::Down;
    m_receipt = {.topic = m_topic, .from = answersSince, .cause = cause};
    m_duplicatesBefore = m_duplicates;
}

// What the history had before the first loss tells later where the gap begins, even if no event came before
// it. What is new in the list may be on its way here: were the line lost now, it would be missing, not known.
void GapRecovery::learnTheBeginning()
{
    m_walk.emplace(m_topic, m_memory,
                   HistoryWalk::Goal{.maxEntries = BeginningSize,
                                     .maxBytes = m_options.maxHeldBytes,
                                     .margin = BeginningSize});
    m_source.readRunId(whileCurrent([this](const QByteArray &runId) { m_runIdNow = runId; }));
    m_source.readHistory(m_topic, 0, BeginningSize, whileCurrent([this](const Result<QList<Event>> &page) {
                             if (page) {
                                 m_walk->take(*page);
                                 m_source.awaitLive(whileCurrent([this] { rememberHistory(); }));
                             } else if (isPassing(page.error().code)) {
                                 learnTheBeginning();
                             }
                         }));
}

void GapRecovery::startLook()
{
    ++m_epoch;
    m_walk.emplace(m_topic, m_memory,
                   HistoryWalk::Goal{.key = m_backTo,
                                     .maxEntries = m_options.maxHeldEvents,
                                     .maxBytes = m_options.maxHeldBytes,
                                     .margin = m_knowsTheBeginning ? HistoryWalk::Margin : 0});
    m_source.readRunId(whileCurrent([this](const QByteArray &runId) { m_runIdNow = runId; }));
    readPage(0, FirstPage);
}

void GapRecovery::readPage(qint64 first, qint64 count)
{
    const auto take = [this, first, count](const Result<QList<Event>> &page) {
        if (!page) {
            if (isPassing(page.error().code))
                startLook();
            else
                giveUp(page.error().toString());
        } else if (m_walk->take(*page) && page->size() == count) {
            readPage(first + count, countAfter(*page));
        } else {
            m_source.awaitLive(whileCurrent([this] { concludeLook(); }));
        }
    };
    m_source.readHistory(m_topic, first, count, whileCurrent(take));
}

void GapRecovery::concludeLook()
{
    const bool isFirst = m_phase == Phase::Holding;
    judgeRepair();
    // Without any knowledge of what was before, all of the history would look new.
    QList<Event> missing = m_knowsTheBeginning || !m_memory.isEmpty() ? m_walk->unknown() : QList<Event>();
    missing.removeIf([this](const Event &event) { return m_memory.knows(EventMemory::keyOf(event)); });
    const std::vector<EventBatch> batches = m_held.release(missing, nowMsecs());
    for (const EventBatch &batch : batches)
        m_receipt.recovered += batch.marked.size();
    m_phase = Phase::Checking;
    rememberHistory();
    m_backTo = isFirst ? m_newestEntry : std::nullopt;
    if (handOver(batches) == Step::Ended)
        return;
    if (isFirst)
        m_timer.start(m_options.secondLook);
    else
        closeReceipt();
}

void GapRecovery::judgeRepair()
{
    m_receipt.serverChanged |= !m_runId.isEmpty() && !m_runIdNow.isEmpty() && m_runId != m_runIdNow;
    if (m_receipt.outcome == Outcome::NotTried)
        m_receipt.outcome = Outcome::Repaired;
    if (const QString reason = whyNotRepaired(); !reason.isEmpty())
        setUnrepaired(reason);
}

// A list only grows at its newest end: as long as the server is the same, an entry that is known proves that
// all younger ones are there. Another process may have come up with older data, and then the last event must
// be there itself. A list that was empty is complete as long as nothing was pushed out.
QString GapRecovery::whyNotRepaired() const
{
    const bool sameServer = !m_runId.isEmpty() && m_runId == m_runIdNow;
    const bool hasLastSeen = !m_lastSeen || m_walk->met(*m_lastSeen);
    if (!m_knowsTheBeginning)
        return tr("The connection was lost before anything was known of the history");
    if (m_walk->hasArrived())
        return sameServer || hasLastSeen
            ? QString()
            : tr("The server came back without the last event that was received");
    if (m_walk->hitTheLimit())
        return tr("The history since then is longer than may be read");
    const bool wasEmpty = !m_newestEntry;
    if (wasEmpty && sameServer && hasLastSeen)
        return m_walk->entries() < m_source.historyLength()
            ? QString()
            : tr("The history no longer reaches back to the loss");
    if (m_walk->entries() > 0)
        return tr("The history no longer reaches back to the last event that was received");
    return m_receipt.serverChanged ? tr("The server was restarted and its history is empty")
                                   : tr("The history is empty");
}

// The first reason is the one that counts.
void GapRecovery::setUnrepaired(const QString &reason)
{
    if (m_receipt.outcome == Outcome::Unrepaired)
        return;
    m_receipt.outcome = Outcome::Unrepaired;
    m_receipt.reason = reason;
}

void GapRecovery::rememberHistory()
{
    const QList<EventMemory::Key> &keys = m_walk->keys();
    for (qsizetype i = std::min<qsizetype>(keys.size(), BeginningSize); i > 0; --i)
        m_memory.learn(keys[i - 1]);
    m_newestEntry = keys.isEmpty() ? std::nullopt : std::optional(keys.first());
    m_knowsTheBeginning = true;
    m_runId = m_runIdNow;
}

// The live events go on; the missing ones stay in the history for whoever looks there.
void GapRecovery::giveUp(const QString &reason)
{
    ++m_epoch;
    m_timer.stop();
    m_phase = Phase::Checking;
    m_backTo.reset();
    setUnrepaired(reason);
    if (handOver(m_held.release({}, nowMsecs())) == Step::Continue)
        closeReceipt();
}

void GapRecovery::timeOut()
{
    if (m_phase == Phase::Holding) {
        giveUp(outOfPatience());
    } else if (m_phase == Phase::Checking) {
        startLook();
    } else if (m_phase == Phase::Down) {
        releaseWhileDown();
    }
}

QString GapRecovery::outOfPatience() const
{
    const double seconds = std::chrono::duration<double>(m_options.patience).count();
    return tr("The history could not be read within %1 s").arg(QString::number(seconds));
}

// Better now than when the server is back some day. But these events are known from now on, and older ones
// are missing: the next look must not take the first of them for the end of the gap.
void GapRecovery::releaseWhileDown()
{
    if (m_held.size() == 0)
        return;
    if (!m_backTo)
        m_backTo = m_lastSeen ? m_lastSeen : m_newestEntry;
    if (!m_backTo)
        setUnrepaired(outOfPatience());
    handOver(m_held.release({}, nowMsecs()));
}

void GapRecovery::closeReceipt()
{
    m_phase = Phase::Live;
    m_receipt.duplicates = static_cast<qsizetype>(m_duplicates - m_duplicatesBefore);
    m_listener.close(m_receipt);
}

// All of it, even if the line is lost meanwhile: nobody else has these events any more.
GapRecovery::Step GapRecovery::handOver(const std::vector<EventBatch> &batches)
{
    const QPointer<GapRecovery> alive(this);
    const quint64 epoch = m_epoch;
    for (const EventBatch &batch : batches) {
        const EventBatch rest = judged(batch);
        if (!rest.events.isEmpty())
            m_listener.deliver(rest);
        if (!alive)
            return Step::Ended;
    }
    return m_epoch == epoch ? Step::Continue : Step::Ended;
}

EventBatch GapRecovery::judged(const EventBatch &batch)
{
    QList<qsizetype> twice;
    for (qsizetype i = 0; i < batch.events.size(); ++i) {
        const Event &event = batch.events[i];
        const EventMemory::Key key = EventMemory::keyOf(event);
        if (m_memory.note(key, batch.receivedAt) && !event.id().isEmpty())
            twice.append(i);
        m_lastSeen = key;
    }
    if (twice.isEmpty())
        return batch;
    m_duplicates += twice.size();
    EventBatch result = batch;
    if (m_options.duplicates != SubscribeOptions::Duplicates::Drop) {
        result.marked.resize(result.events.size());
        for (const qsizetype i : std::as_const(twice))
            result.marked[i] |= EventMark::Duplicate;
        return result;
    }
    for (auto i = twice.crbegin(); i != twice.crend(); ++i) {
        result.events.removeAt(*i);
        if (!result.marked.isEmpty())
            result.marked.removeAt(*i);
    }
    return result;
}

} // namespace Comm
