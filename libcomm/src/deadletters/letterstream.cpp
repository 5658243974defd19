// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "deadletters/letterstream.h"

#include <algorithm>

namespace Comm {

namespace {

constexpr int StreamedPage = 1000; // entries
constexpr int MostUnread = 3; // pages, so that neither the server nor the reader waits for the other

} // namespace

LetterStream::LetterStream(std::shared_ptr<LetterLister> lister, std::weak_ptr<PageReader> reader,
                           DeadLetterQueue::TakePage take)
    : m_lister(std::move(lister)),
      m_reader(std::move(reader)),
      m_take(std::move(take))
{
}

void LetterStream::begin(const DeadLetterCursor &from)
{
    m_next = from;
    fetch();
}

void LetterStream::fetch()
{
    if (m_isOver || m_isFetching || m_unread >= MostUnread)
        return;
    m_isFetching = true;
    const auto done = [self = shared_from_this()](Result<RawPage> page) { self->read(std::move(page)); };
    const qint64 known = m_isSmall ? m_firstTotal - m_next.position : 0; // what came later may be large
    if (known > 0)
        m_lister->fetchAsIs(m_next, int(std::min<qint64>(StreamedPage, known)), done);
    else
        m_lister->fetch(m_next, StreamedPage, done);
}

void LetterStream::read(Result<RawPage> page)
{
    const std::shared_ptr<PageReader> reader = m_reader.lock();
    m_isFetching = false;
    m_isOver = m_isOver || !reader || !page || page->atEnd || page->entries.empty();
    if (!reader || m_isTaken)
        return;
    if (page)
        m_next = page->next;
    if (!m_isOver && m_firstTotal < 0) {
        m_firstTotal = page->total;
        m_lister->askIfSmall(m_next.parked,
                             [self = shared_from_this()](bool isSmall) { self->m_isSmall = isSmall; });
    }
    ++m_unread;
    fetch();
    reader->read(std::move(page),
                 [self = shared_from_this()](Result<DeadLetterPage> read) { self->hand(std::move(read)); });
}

void LetterStream::hand(Result<DeadLetterPage> page)
{
    --m_unread;
    if (m_isTaken)
        return;
    const bool hasFailed = !page;
    m_isTaken = !m_take(std::move(page)) || hasFailed;
    m_isOver = m_isOver || m_isTaken;
    fetch();
}

} // namespace Comm
