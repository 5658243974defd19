// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "healthobserver.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace Sothebais {

namespace {

constexpr qsizetype MaxUptimes = 1'000; // of endpoints that may come back

qint64 currentTime()
{
    return QDateTime::currentMSecsSinceEpoch();
}

bool isUnwell(const HealthFinding &finding)
{
    return finding.state == HealthState::Down || finding.state == HealthState::Degraded;
}

/// What an endpoint says to those that depend on it: do not wonder.
bool excuses(const HealthFinding &finding)
{
    return finding.state == HealthState::Down || finding.cause == HealthCause::Parent;
}

/// What makes no difference to how it is looked at.
Endpoint withoutLabels(const Endpoint &endpoint)
{
    Endpoint result = endpoint;
    result.name.clear();
    result.tags.clear();
    result.parent.clear();
    return result;
}

} // namespace

HealthObserver::HealthObserver(const HealthDesk::Options &options)
    : m_options(options),
      m_ticker(this),
      m_file(options.uptimeFile),
      m_noter(this),
      m_saver(this)
{
    connect(&m_ticker, &QTimer::timeout, this, &HealthObserver::tick);
    connect(&m_noter, &QTimer::timeout, this, &HealthObserver::note);
    connect(&m_saver, &QTimer::timeout, this, [this] {
        save();
        note();
    });
}

HealthObserver::~HealthObserver()
{
    if (m_saver.isActive())
        save();
}

void HealthObserver::start()
{
    m_clients = std::make_unique<HttpClients>();
    if (const auto uptimes = m_file.read())
        m_uptimes = *uptimes;
    else
        Q_EMIT failed(uptimes.error());
    m_noter.start(m_options.rules.noted);
    m_saver.start(m_options.rules.saved);
}

HealthObserver::Entry *HealthObserver::find(const QString &id)
{
    const auto found
        = std::ranges::find_if(m_entries, [&id](const auto &entry) { return entry->endpoint.id == id; });
    return found == m_entries.end() ? nullptr : found->get();
}

void HealthObserver::watch(const QList<Endpoint> &endpoints, const FrameLogs &frames)
{
    std::vector<std::unique_ptr<Entry>> entries;
    QList<Entry *> started;
    for (const Endpoint &endpoint : endpoints) {
        const auto known = std::ranges::find_if(
            m_entries, [&](const auto &entry) { return entry && entry->endpoint.id == endpoint.id; });
        if (known != m_entries.end() && withoutLabels((*known)->endpoint) == withoutLabels(endpoint)) {
            (*known)->endpoint = endpoint;
            entries.push_back(std::move(*known));
            continue;
        }
        entries.push_back(makeEntry(endpoint, frames));
        if (known != m_entries.end()) // its hour goes on, whatever address it has now
            entries.back()->journal = (*known)->journal;
        started.append(entries.back().get());
    }
    for (const auto &gone : m_entries) {
        if (gone)
            m_uptimes.insert(gone->endpoint.id, gone->journal.uptime());
    }
    m_entries = std::move(entries);
    for (const auto &entry : m_entries)
        settle(*entry); // it may depend on something else now
    for (Entry *entry : std::as_const(started)) {
        if (entry->watch)
            entry->watch->start();
    }
    if (m_entries.empty())
        m_ticker.stop();
    else
        m_ticker.start(m_options.rules.tick);
}

std::unique_ptr<HealthObserver::Entry> HealthObserver::makeEntry(const Endpoint &endpoint,
                                                                 const FrameLogs &frames)
{
    const HealthJournal journal(m_options.rules, m_uptimes.value(endpoint.id), currentTime());
    auto entry = std::make_unique<Entry>(Entry{.endpoint = endpoint, .journal = journal});
    if (!endpoint.isPaused) {
        entry->watch = EndpointWatch::make(endpoint,
                                           {.redis = m_options.redis,
                                            .rules = m_options.rules,
                                            .clients = m_clients.get(),
                                            .frames = frames.value(endpoint.id),
                                            .keeper = this});
        follow(*entry);
    }
    return entry;
}

void HealthObserver::follow(Entry &entry)
{
    EndpointWatch *const watch = entry.watch.get();
    connect(watch, &EndpointWatch::checked, this,
            [this, &entry](float roundTrip) { settle(entry, roundTrip); });
    connect(watch, &EndpointWatch::changed, this, [this, &entry] { settle(entry); });
    connect(watch, &EndpointWatch::touched, this, [&entry] { entry.isTouched = true; });
}

/// Writes down what is the matter, with regard to what it depends on, and lets those know that depend on it.
void HealthObserver::settle(Entry &entry, std::optional<float> roundTrip)
{
    const qint64 now = currentTime();
    const HealthFinding before = entry.journal.finding();
    const HealthFinding finding = settled(entry, now);
    entry.journal.take(finding, now, roundTrip);
    entry.isTouched = true;
    if (entry.journal.finding().state == before.state && entry.journal.finding().cause == before.cause)
        return;
    entry.isNews = true;
    if (excuses(before) && !excuses(entry.journal.finding()))
        entry.recoveredAt = now;
    settleChildren(entry.endpoint.id);
}

HealthFinding HealthObserver::settled(Entry &entry, qint64 now)
{
    entry.isHeld = false;
    if (!entry.watch)
        return {HealthState::Paused, HealthCause::None, {}};
    const HealthFinding own = entry.watch->finding();
    if (!isUnwell(own)) {
        entry.unwellSince = 0;
        entry.hasAsked = false;
        return own;
    }
    if (entry.unwellSince == 0)
        entry.unwellSince = now;
    Entry *const parent = find(entry.endpoint.parent);
    if (!parent)
        return own;
    if (excuses(parent->journal.finding())) {
        entry.hasAsked = false;
        return {HealthState::Unknown, HealthCause::Parent, tr("%1 is not up").arg(parent->endpoint.name)};
    }
    entry.isHeld = waitsForParent(entry, *parent, now);
    return entry.isHeld ? entry.journal.finding() : own;
}

/// Two moments at which a failure is no alarm yet: the parent may not know that it is down itself, or the
/// endpoint not that its parent is back.
bool HealthObserver::waitsForParent(Entry &entry, Entry &parent, qint64 now)
{
    const qint64 most = m_options.rules.parentWait.count();
    const bool isExcused = entry.journal.finding().cause == HealthCause::Parent;
    Entry &asked = isExcused ? entry : parent;
    const qint64 since = isExcused ? parent.recoveredAt : entry.unwellSince;
    const bool canTell = asked.watch && asked.watch->canCheck();
    if (!canTell || now >= since + most)
        return false;
    if (asked.journal.checkedAt() > since && !asked.isHeld && !asked.watch->isDoubting())
        return false; // it has told
    if (!std::exchange(entry.hasAsked, true))
        QMetaObject::invokeMethod(asked.watch.get(), &EndpointWatch::checkNow, Qt::QueuedConnection);
    return true;
}

void HealthObserver::settleChildren(const QString &id)
{
    for (const auto &entry : m_entries) {
        if (entry->endpoint.parent == id)
            settle(*entry);
    }
}

void HealthObserver::checkNow(const QString &id)
{
    if (Entry *const entry = find(id); entry && entry->watch)
        entry->watch->checkNow();
}

void HealthObserver::send(const QString &id, const QString &text)
{
    Entry *const entry = find(id);
    std::optional<Comm::Error> error;
    if (!entry || !entry->watch)
        error = Comm::Error{.code = Comm::Error::Code::NotConnected,
                            .message = tr("The endpoint is paused, or no longer there"),
                            .remedy = tr("Connect it, and send again")};
    else if (const auto taken = entry->watch->send(text); !taken)
        error = taken.error();
    Q_EMIT sent(id, text, error);
}

void HealthObserver::tick()
{
    const qint64 now = currentTime();
    for (const auto &entry : m_entries) {
        if (entry->watch)
            entry->watch->review();
        entry->journal.pass(now);
        if (entry->isHeld || entry->journal.finding().cause == HealthCause::Flapping)
            settle(*entry);
    }
    tell();
}

void HealthObserver::tell()
{
    const qint64 now = currentTime();
    QList<EndpointHealth> news;
    bool isOther = false;
    for (const auto &entry : m_entries) {
        const bool isDue = entry->isTouched && now - entry->toldAt >= m_options.rules.told.count();
        if (!entry->isNews && !isDue)
            continue;
        EndpointHealth health{.id = entry->endpoint.id};
        entry->journal.describe(health);
        if (entry->watch)
            entry->watch->describe(health);
        news.append(health);
        isOther = isOther || entry->isNews;
        entry->toldAt = now;
        entry->isNews = false;
        entry->isTouched = false;
    }
    if (!news.isEmpty())
        Q_EMIT told(news);
    if (isOther)
        note();
}

/// What all are from now on, as the program may be killed.
void HealthObserver::note()
{
    UptimeFile::States states;
    for (const auto &entry : m_entries)
        states.insert(entry->endpoint.id, entry->journal.state());
    if (m_file.isLong())
        save();
    m_file.note(states, currentTime());
}

void HealthObserver::save()
{
    for (const auto &entry : m_entries) {
        entry->journal.pass(currentTime());
        m_uptimes.insert(entry->endpoint.id, entry->journal.uptime());
    }
    if (m_uptimes.isEmpty())
        return;
    if (m_uptimes.size() > MaxUptimes)
        m_uptimes.removeIf([this](const auto &each) { return !find(each.key()); });
    if (const auto written = m_file.write(m_uptimes); !written)
        Q_EMIT failed(written.error());
}

} // namespace Sothebais
