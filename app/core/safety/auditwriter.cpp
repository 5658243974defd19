// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auditwriter.h"

#include "core/post.h"

namespace Sothebais {

namespace {

using namespace std::chrono_literals;

constexpr auto Interval = 1s; // in which others are read, and what failed is tried again

} // namespace

AuditWriter::AuditWriter(const AuditFile &file, qsizetype maxWaiting)
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

bool AuditWriter::give(const QByteArray &line)
{
    const std::lock_guard lock(m_mutex);
    if (m_waiting.size() + line.size() > m_maxWaiting)
        return false;
    m_waiting += line;
    m_waiting += '\n';
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
    QByteArray lines;
    {
        const std::lock_guard lock(m_mutex);
        m_isCalled = false;
        lines = m_waiting;
    }
    if (lines.isEmpty())
        return true;
    if (const Comm::Result<void> outcome = m_file.append(lines); !outcome) {
        Q_EMIT cannotWrite(outcome.error());
        return false;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.remove(0, lines.size());
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
