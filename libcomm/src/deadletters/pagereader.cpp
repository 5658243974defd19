// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "deadletters/pagereader.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace Comm {

PageReader::PageReader(const Catalog &catalog, EventParser::Limits limits)
    : m_reader(catalog, limits),
      m_thread([this] { run(); })
{
}

PageReader::~PageReader()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    m_hasWork.notify_one();
    m_thread.join();
}

void PageReader::read(Result<RawPage> page, Done done)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back({std::move(page), std::move(done)});
    }
    m_hasWork.notify_one();
}

void PageReader::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_hasWork.wait(lock, [this] { return m_isOver || !m_waiting.empty(); });
        if (m_isOver)
            return;
        Work work = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        work.page = work.raw ? Result<DeadLetterPage>(m_reader.read(*work.raw))
                             : Result<DeadLetterPage>(work.raw.error());
        work.raw = RawPage();
        lock.lock();
        m_ready.push_back(std::move(work));
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
    }
}

void PageReader::customEvent(QEvent *)
{
    std::unique_lock lock(m_mutex);
    Work work = std::move(m_ready.front());
    m_ready.pop_front();
    lock.unlock();
    work.done(std::move(work.page)); // may be the end of us
}

} // namespace Comm
