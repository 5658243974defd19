// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auditwriter.h"

#include "core/post.h"

namespace Sothebais {

namespace {

using namespace std::chrono_literals;

constexpr auto Interval = 1s; // in which others are read, and what failed is tried again

/// About as much as its line will take.
qint64 lineBytes(const AuditEntry &entry)
{
    constexpr qint64 Frame = 200;
    return entry.before.size() + entry.after.size() + Frame
        + 2 * (entry.who.size() + entry.target.size() + entry.result.size() + entry.profile.size());
}

} // namespace

AuditWriter::AuditWriter(const AuditFile &file, qint64 maxWaiting)
    : m_file(file),
      m_maxWaiting(maxWaiting),
      m_timer(this)
{
    m_timer.setInterval(Interval);
    connect(&m_timer, &QTimer::timeout, this, &AuditWriter::work);
}

AuditWriter::~AuditWriter()
{
    write();
}

void AuditWriter::start()
{
    readOn();
    m_timer.start();
}

bool AuditWriter::give(AuditEntry &&entry)
{
    const std::lock_guard lock(m_mutex);
    const qint64 size = lineBytes(entry);
    if (m_waiting + size > m_maxWaiting)
        return false;
    m_waiting += size;
    m_given.append(std::move(entry));
    if (!std::exchange(m_isCalled, true))
        post(this, [this] { work(); });
    return true;
}

void AuditWriter::work()
{
    if (write())
        readOn();
}

bool AuditWriter::write()
{
    QList<AuditEntry> given;
    {
        const std::lock_guard lock(m_mutex);
        m_isCalled = false;
        given.swap(m_given);
    }
    for (const AuditEntry &entry : std::as_const(given)) {
        m_lines += entry.toLine() + '\n';
        m_taken += lineBytes(entry);
    }
    if (m_lines.isEmpty())
        return true;
    if (const Comm::Result<void> outcome = m_file.append(m_lines); !outcome) {
        Q_EMIT cannotWrite(outcome.error());
        return false;
    }
    m_lines.clear();
    {
        const std::lock_guard lock(m_mutex);
        m_waiting -= std::exchange(m_taken, 0);
    }
    Q_EMIT written();
    return true;
}

void AuditWriter::readOn()
{
    const Comm::Result<AuditFile::News> news = m_file.readOn();
    if (!news) {
        if (std::exchange(m_couldRead, false))
            Q_EMIT cannotRead(news.error());
        return;
    }
    m_couldRead = true;
    if (news->isAnew || !news->entries.isEmpty() || news->unreadable > 0)
        Q_EMIT read(news->entries, news->unreadable, news->isAnew);
    if (!news->isAll)
        post(this, [this] { readOn(); }); // whoever shows them gets a breath between
}

} // namespace Sothebais
