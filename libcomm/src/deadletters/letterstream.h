// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "deadletters/letterlister.h"
#include "deadletters/pagereader.h"

namespace Comm {

/// Fetches one page of a list after the other and has them read meanwhile. Lives as long as one is under way.
class LetterStream : public std::enable_shared_from_this<LetterStream>
{
public:
    LetterStream(std::shared_ptr<LetterLister> lister, std::weak_ptr<PageReader> reader,
                 DeadLetterQueue::TakePage take);

    void begin(const DeadLetterCursor &from);

private:
    void fetch();
    void read(Result<RawPage> page);
    void hand(Result<DeadLetterPage> page);

    std::shared_ptr<LetterLister> m_lister;
    std::weak_ptr<PageReader> m_reader; ///< of the queue, and gone with it
    DeadLetterQueue::TakePage m_take;
    DeadLetterCursor m_next;
    qint64 m_firstTotal = -1; ///< entries of the list at the first page, if others follow
    bool m_isSmall = false; ///< the list was, after that
    int m_unread = 0; ///< pages that are here and not handed over
    bool m_isFetching = false;
    bool m_isOver = false; ///< nothing more is to be fetched
    bool m_isTaken = false; ///< nothing more is to be handed over
};

} // namespace Comm
