// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "deadletters/deadletterreader.h"

#include <QObject>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace Comm {

/// Reads pages in a thread of its own, one after the other, and hands them over in the thread that it lives
/// in, in the order in which they came. What failed stands in line with the pages.
///
/// Made of the standard library, whose locks the thread sanitizer sees: so it can judge what both threads do.
class PageReader : public QObject
{
public:
    using Done = std::function<void(Result<DeadLetterPage>)>;

    explicit PageReader(const Catalog &catalog, EventParser::Limits limits);
    /// Waits for the page at hand; no further one is read or handed over.
    ~PageReader() override;

    void read(Result<RawPage> page, Done done);

protected:
    void customEvent(QEvent *) override; // is not looked at: only Qt's locks hand it over

private:
    struct Work
    {
        Result<RawPage> raw;
        Done done;
        Result<DeadLetterPage> page = DeadLetterPage();
    };

    void run();

    DeadLetterReader m_reader; ///< of the thread
    std::mutex m_mutex; ///< for all that follows
    std::condition_variable m_hasWork;
    std::deque<Work> m_waiting;
    std::deque<Work> m_ready;
    bool m_isOver = false;
    std::thread m_thread; ///< last, for it uses the others
};

} // namespace Comm
