// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lettermirror.h"

#include "lettersnapshot.h"

#include <QPointer>

#include <algorithm>

namespace Sothebais {

namespace {

constexpr int ChangedPage = 200; // where something has changed: the rest is likely to have only moved
constexpr qsizetype Quiet = 16; // letters in a row without a change, after which it jumps
constexpr qint64 Stride = 7919; // a prime: sooner or later the entry between the ends is each of them

} // namespace

LetterMirror::LetterMirror(Comm::DeadLetterQueue &queue, bool parked, QObject *parent)
    : QObject(parent),
      m_queue(queue),
      m_parked(parked)
{
}

const QList<LetterPointer> &LetterMirror::letters() const
{
    return m_walk && !m_isLoaded ? m_walk->found : m_letters;
}

void LetterMirror::look()
{
    m_looksAgain = m_isLooking;
    if (m_isLooking)
        return;
    m_isLooking = true;
    ask({.parked = m_parked}, 1, [this](const Comm::DeadLetterPage &newest) {
        const auto name = newest.letters.isEmpty() ? QByteArray() : newest.letters.first().fingerprint();
        const qint64 between = m_letters.isEmpty() ? 0 : (m_round += Stride) % m_letters.size();
        askNames({0, between}, [this, name, total = newest.total](const QList<QByteArray> &others) {
            compare({.names = QList<QByteArray>{name} + others, .total = total});
        });
    });
}

void LetterMirror::ask(const Comm::DeadLetterCursor &from, int limit, TakePage take)
{
    m_queue.list(from, limit)
        .then(
            [self = QPointer(this), take = std::move(take)](const Comm::Result<Comm::DeadLetterPage> &page) {
                if (!self)
                    return;
                if (page) {
                    take(*page);
                    return;
                }
                Q_EMIT self->failed(page.error());
                self->end();
            });
}

void LetterMirror::askNames(const QList<qint64> &places, TakeNames take)
{
    const auto names = std::make_shared<QList<QByteArray>>(places.size());
    const auto waiting = std::make_shared<qsizetype>(places.size());
    const auto hasFailed = std::make_shared<bool>(false);
    for (qsizetype i = 0; i < places.size(); ++i) {
        const Comm::DeadLetterCursor at{
            .order = Comm::DeadLetterCursor::Order::OldestFirst, .parked = m_parked, .position = places[i]};
        m_queue.list(at, 1).then([=, self = QPointer(this)](const Comm::Result<Comm::DeadLetterPage> &page) {
            if (!self || *hasFailed)
                return;
            if (!page) {
                *hasFailed = true;
                Q_EMIT self->failed(page.error());
                self->end();
                return;
            }
            if (!page->letters.isEmpty())
                (*names)[i] = page->letters.first().fingerprint();
            if (--*waiting == 0)
                take(*names);
        });
    }
}

void LetterMirror::compare(const Ends &ends)
{
    const qint64 between = m_letters.isEmpty() ? 0 : m_round % m_letters.size();
    const bool isSame = m_isLoaded && ends.total == m_total && ends.names[0] == m_newest
        && (m_letters.isEmpty()
            || (ends.names[1] == m_letters.first()->entry.fingerprint()
                && ends.names[2] == m_letters[between]->entry.fingerprint()));
    if (isSame) {
        end();
        return;
    }
    m_walk = Walk{.cursor = {.order = Comm::DeadLetterCursor::Order::OldestFirst, .parked = m_parked},
                  .total = ends.total,
                  .newest = ends.names[0]};
    m_total = ends.total;
    jump();
}

/// Over what has only moved. Everything before is known to be as it is at the server.
void LetterMirror::jump()
{
    const qint64 stretch
        = std::min<qint64>(m_walk->total - m_walk->cursor.position, m_letters.size() - m_walk->known);
    if (stretch <= 0) {
        read();
        return;
    }
    const qint64 position = m_walk->cursor.position;
    askNames({position, position + stretch - 1}, [this, stretch](const QList<QByteArray> &names) {
        if (names[0] != knownName(0)) {
            read();
        } else if (names[1] == knownName(stretch - 1)) {
            skip(stretch);
            read();
        } else {
            halve(1, stretch - 1);
        }
    });
}

/// So many agree for certain; of so many more than that the last one differs.
void LetterMirror::halve(qint64 agreeing, qint64 differing)
{
    if (agreeing >= differing) {
        skip(agreeing);
        read();
        return;
    }
    const qint64 middle = (agreeing + differing + 1) / 2;
    askNames({m_walk->cursor.position + middle - 1},
             [this, agreeing, differing, middle](const QList<QByteArray> &names) {
                 if (names[0] == knownName(middle - 1))
                     halve(middle, differing);
                 else
                     halve(agreeing, middle - 1);
             });
}

void LetterMirror::skip(qint64 count)
{
    for (qint64 i = 0; i < count; ++i)
        append(m_letters[m_walk->known + i]);
    m_walk->known += count;
    m_walk->cursor.position += count;
    m_walk->cursor.after.clear();
}

void LetterMirror::read()
{
    m_walk->unchanged = 0;
    if (isFull() || m_walk->cursor.position >= m_walk->total) {
        finish();
        return;
    }
    if (m_walk->known == m_letters.size())
        m_queue.listAll(m_walk->cursor, [self = QPointer(this)](Comm::Result<Comm::DeadLetterPage> page) {
            return self && self->takeNew(std::move(page));
        });
    else
        ask(m_walk->cursor, ChangedPage, [this](const Comm::DeadLetterPage &page) { takeChanged(page); });
}

void LetterMirror::takeChanged(const Comm::DeadLetterPage &page)
{
    take(page);
    if (page.atEnd || page.letters.isEmpty())
        finish();
    else if (m_walk->unchanged >= Quiet)
        jump();
    else
        read();
}

/// Where nothing is known any more. False if this was the last page.
bool LetterMirror::takeNew(Comm::Result<Comm::DeadLetterPage> page)
{
    if (!page) {
        Q_EMIT failed(page.error());
        end();
        return false;
    }
    const bool isAtEnd = page->atEnd || page->letters.isEmpty();
    take(*std::move(page));
    const bool isLast = isAtEnd || isFull();
    if (isLast)
        finish();
    return !isLast;
}

void LetterMirror::take(Comm::DeadLetterPage page)
{
    m_walk->cursor = page.next;
    m_walk->total = page.total;
    m_total = page.total;
    for (Comm::DeadLetter &entry : page.letters)
        take(std::move(entry));
    if (!m_isLoaded)
        Q_EMIT changed();
}

void LetterMirror::take(Comm::DeadLetter &&entry)
{
    if (isFull())
        return;
    const qsizetype place = placeOf(entry);
    if (place < 0) {
        append(m_maker.make(std::move(entry)));
        m_walk->arrived.append(m_walk->found.last());
        m_walk->unchanged = 0;
        return;
    }
    m_walk->unchanged = place == m_walk->known ? m_walk->unchanged + 1 : 1;
    append(m_letters[place]);
    m_walk->known = place + 1;
}

void LetterMirror::append(const LetterPointer &letter)
{
    m_walk->bytes += letter->entry.bytes.size();
    m_walk->found.append(letter);
}

/// Of the next letter that was known before and is the same entry; negative if there is none.
qsizetype LetterMirror::placeOf(const Comm::DeadLetter &entry)
{
    const qsizetype next = m_walk->known;
    if (next == m_letters.size() || m_letters[next]->entry == entry)
        return next == m_letters.size() ? -1 : next;
    if (m_walk->places.isEmpty()) {
        m_walk->places.reserve(m_letters.size());
        for (qsizetype i = 0; i < m_letters.size(); ++i)
            m_walk->places[m_letters[i]->entry.bytes].append(i);
    }
    const QList<qsizetype> places = m_walk->places.value(entry.bytes);
    const auto found
        = std::find_if(std::ranges::lower_bound(places, next), places.end(), [this, &entry](qsizetype place) {
              return m_letters[place]->entry == entry;
          }); // cuts may differ
    return found == places.end() ? -1 : *found;
}

QByteArray LetterMirror::knownName(qint64 offset) const
{
    return m_letters[m_walk->known + offset]->entry.fingerprint();
}

bool LetterMirror::isFull() const
{
    return m_walk->found.size() >= LetterSnapshot::MaxLetters || m_walk->bytes >= LetterSnapshot::MaxBytes;
}

void LetterMirror::finish()
{
    const bool isFirst = !m_isLoaded;
    const bool isWhole = !isFull();
    m_letters = m_walk->found;
    m_newest = !isWhole       ? m_walk->newest
        : m_letters.isEmpty() ? QByteArray()
                              : m_letters.last()->entry.fingerprint();
    m_isLoaded = true;
    const QList<LetterPointer> news = isFirst ? QList<LetterPointer>() : m_walk->arrived;
    m_walk.reset();
    if (!news.isEmpty())
        Q_EMIT arrived(news);
    Q_EMIT changed();
    end();
}

void LetterMirror::end()
{
    m_walk.reset();
    m_isLooking = false;
    Q_EMIT looked();
    if (std::exchange(m_looksAgain, false))
        look();
}

} // namespace Sothebais
