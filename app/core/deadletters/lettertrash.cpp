// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lettertrash.h"

#include "core/post.h"
#include "trashfile.h"

#include <QSet>
#include <QThread>

#include <algorithm>

namespace Sothebais {

namespace {

using Comm::Error;

Error trashIsFull()
{
    return {.code = Comm::Error::Code::Overloaded,
            .message = LetterTrash::tr("The trash is full"),
            .remedy = LetterTrash::tr("Restore what is in it, or empty it")};
}

/// Without those of `gone`, each of which stands for one.
QList<LetterPointer> without(QList<LetterPointer> letters, const QList<LetterPointer> &gone)
{
    QSet<const Letter *> names;
    for (const LetterPointer &letter : gone)
        names.insert(letter.get());
    letters.removeIf([&](const LetterPointer &letter) { return names.contains(letter.get()); });
    return letters;
}

} // namespace

LetterTrash::LetterTrash(const QString &folder, QThread &thread, QObject *parent)
    : QObject(parent),
      m_file(new TrashFile(folder))
{
    m_file->moveToThread(&thread);
    connect(&thread, &QThread::finished, m_file, &QObject::deleteLater);
}

LetterTrash::~LetterTrash() = default;

void LetterTrash::readLeftBehind()
{
    post(m_file, [this, file = m_file] {
        const QList<TrashFile::LeftBehind> found = file->leftBehind();
        if (found.isEmpty())
            return;
        post(this, [this, found] {
            for (const TrashFile::LeftBehind &left : found) {
                TrashedLetters batch = left.letters;
                batch.number = m_next++;
                m_leftBehind.insert(batch.number, left.folder);
                m_batches.append(batch);
            }
            Q_EMIT changed();
        });
    });
}

qsizetype LetterTrash::count() const
{
    qsizetype count = 0;
    for (const TrashedLetters &batch : m_batches)
        count += batch.letters.size();
    return count;
}

qint64 LetterTrash::begin()
{
    return m_next++;
}

void LetterTrash::keep(qint64 batch, const QList<LetterPointer> &letters, Kept kept)
{
    if (count() + letters.size() > MaxLetters) {
        post(this, [kept = std::move(kept)] { kept(trashIsFull()); });
        return;
    }
    post(m_file, [this, file = m_file, batch, letters, kept = std::move(kept)] {
        const Comm::Result<void> result = file->append(batch, letters);
        post(this, [kept, result] { kept(result); });
    });
}

void LetterTrash::taken(qint64 number, const QList<LetterPointer> &letters, bool isSure)
{
    if (letters.isEmpty())
        return;
    if (isSure)
        post(m_file, [file = m_file, letters] {
            [[maybe_unused]] const auto written = file->confirm(letters); // else they are unsure
        });
    TrashedLetters *batch = find(number);
    if (!batch) {
        m_batches.prepend({.number = number, .at = QDateTime::currentDateTimeUtc()});
        batch = &m_batches.first();
    }
    batch->letters += letters;
    Q_EMIT changed();
}

void LetterTrash::release(qint64 number, const QList<LetterPointer> &letters, std::function<void()> released)
{
    const QString folder = m_leftBehind.value(number);
    post(m_file, [this, file = m_file, folder, letters, released = std::move(released)] {
        // If even that fails, only a crash right now could restore them twice.
        [[maybe_unused]] const auto written = file->doubt(letters, folder);
        post(this, released);
    });
}

void LetterTrash::forget(qint64 number, const QList<LetterPointer> &letters)
{
    if (letters.isEmpty())
        return;
    const QString folder = m_leftBehind.value(number);
    if (folder.isEmpty())
        post(m_file, [file = m_file, letters] {
            // If even that fails, what a crash leaves behind is more than it should be, and restored once.
            [[maybe_unused]] const auto written = file->forget(letters);
        });
    TrashedLetters *const batch = find(number);
    if (!batch)
        return;
    batch->letters = without(batch->letters, letters);
    if (batch->letters.isEmpty())
        drop(number);
    Q_EMIT changed();
}

void LetterTrash::empty()
{
    const QList<TrashedLetters> batches = m_batches;
    for (const TrashedLetters &batch : batches)
        forget(batch.number, batch.letters);
}

void LetterTrash::drop(qint64 number)
{
    m_batches.removeIf([number](const TrashedLetters &batch) { return batch.number == number; });
    const QString folder = m_leftBehind.take(number);
    if (folder.isEmpty() || m_leftBehind.key(folder) != 0) // there is another batch in it
        return;
    post(m_file, [folder] {
        [[maybe_unused]] const auto removed = LiveFolder::remove(folder); // or it is offered once more
    });
}

TrashedLetters *LetterTrash::find(qint64 number)
{
    const auto found = std::ranges::find(m_batches, number, &TrashedLetters::number);
    return found == m_batches.end() ? nullptr : &*found;
}

} // namespace Sothebais
