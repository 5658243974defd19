// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/dlq/walk.h"

namespace Sothebais {

void walkLetters(Comm::DeadLetterQueue &queue, const Comm::DeadLetterCursor &cursor,
                 const std::function<bool(const Comm::DeadLetter &)> &visit,
                 const std::function<void(const Comm::Result<void> &)> &done)
{
    constexpr int Page = 500;
    queue.list(cursor, Page)
        .then(&queue, [&queue, visit, done](const Comm::Result<Comm::DeadLetterPage> &page) {
            if (!page)
                return done(page.error());
            for (const Comm::DeadLetter &letter : page->letters) {
                if (!visit(letter))
                    return done({});
            }
            if (page->atEnd || page->letters.isEmpty())
                return done({});
            walkLetters(queue, page->next, visit, done);
        });
}

} // namespace Sothebais
