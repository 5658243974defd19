// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trashfile.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMultiHash>

#include <algorithm>
#include <cerrno>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr QLatin1StringView FileName = "/letters.ndjson"_L1;
constexpr auto Entry = "entry"_L1;
constexpr auto Parked = "parked"_L1;
constexpr auto At = "at"_L1;
constexpr auto Taken = "taken"_L1;
constexpr auto Doubted = "doubted"_L1;
constexpr auto Forgotten = "forgotten"_L1;

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray noteLines(QLatin1StringView what, const QList<LetterPointer> &letters)
{
    QByteArray lines;
    for (const LetterPointer &letter : letters)
        lines += lineOf({{what, QString::fromLatin1(letter->entry.fingerprint())}});
    return lines;
}

/// What the file of a crashed window says of its letters, line by line; what the crash has cut off is passed
/// over.
class TrashReader
{
public:
    void read(const QJsonObject &line)
    {
        if (line.contains(Entry))
            add(line);
        else if (line.contains(Taken))
            setTaken(line[Taken].toString().toLatin1(), true);
        else if (line.contains(Doubted))
            setTaken(line[Doubted].toString().toLatin1(), false);
        else if (line.contains(Forgotten))
            m_places.take(line[Forgotten].toString().toLatin1());
    }

    TrashedLetters letters(bool isUnsure) const
    {
        TrashedLetters letters{.at = m_at, .isLeftBehind = true, .isUnsure = isUnsure};
        QList<qsizetype> places = m_places.values();
        std::ranges::sort(places);
        for (const qsizetype place : std::as_const(places)) {
            if (m_isTaken[place] != isUnsure)
                letters.letters.append(m_letters[place]);
        }
        return letters;
    }

private:
    void add(const QJsonObject &line)
    {
        auto entry = Comm::DeadLetter::parse(QByteArray::fromBase64(line[Entry].toString().toLatin1()));
        entry.parked = line[Parked].toBool();
        m_at = QDateTime::fromMSecsSinceEpoch(qint64(line[At].toDouble()), Qt::UTC);
        m_places.insert(entry.fingerprint(), m_letters.size());
        m_letters.append(Letter::of(entry));
        m_isTaken.append(false);
    }
    void setTaken(const QByteArray &fingerprint, bool isTaken)
    {
        if (const auto place = m_places.constFind(fingerprint); place != m_places.cend())
            m_isTaken[*place] = isTaken;
    }

    QDateTime m_at;
    QList<LetterPointer> m_letters;
    QList<bool> m_isTaken;
    QMultiHash<QByteArray, qsizetype> m_places; ///< of those that are in the trash, by fingerprint
};

} // namespace

QList<TrashFile::LeftBehind> TrashFile::leftBehind() const
{
    QList<LeftBehind> found;
    const QList<LiveFolder::LeftBehind> folders = LiveFolder::leftBehind(m_root);
    for (const LiveFolder::LeftBehind &folder : folders) {
        TrashReader reader;
        QFile file(folder.path + FileName);
        [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly); // else it is at its end
        while (!file.atEnd())
            reader.read(QJsonDocument::fromJson(file.readLine()).object());
        const qsizetype before = found.size();
        for (const bool isUnsure : {false, true}) {
            if (TrashedLetters letters = reader.letters(isUnsure); !letters.letters.isEmpty())
                found.append({folder.path, letters});
        }
        if (found.size() == before) [[maybe_unused]]
            const auto removed = LiveFolder::remove(folder.path);
    }
    return found;
}

Comm::Result<void> TrashFile::open()
{
    if (m_file)
        return {};
    Comm::Result<LiveFolder> folder = LiveFolder::create(m_root);
    if (!folder)
        return folder.error();
    m_folder.emplace(std::move(folder).value());
    Comm::Result<AppendFile> file = AppendFile::create(m_folder->path() + FileName);
    if (!file)
        return file.error();
    m_file.emplace(std::move(file).value());
    return {};
}

Comm::Result<void> TrashFile::write(const QByteArray &lines)
{
    if (const auto opened = open(); !opened)
        return opened;
    if (const auto appended = m_file->append(lines); !appended)
        return appended;
    if (::fdatasync(m_file->descriptor()) != 0)
        return fileError(m_file->path(), errno);
    return {};
}

Comm::Result<void> TrashFile::append(qint64 batch, const QList<LetterPointer> &letters)
{
    QByteArray lines;
    const double now = double(QDateTime::currentMSecsSinceEpoch());
    for (const LetterPointer &letter : letters) {
        lines += lineOf({{u"batch"_s, batch},
                         {At, now},
                         {Parked, letter->entry.parked},
                         {Entry, QString::fromLatin1(letter->entry.bytes.toBase64())}});
    }
    return write(lines);
}

Comm::Result<void> TrashFile::confirm(const QList<LetterPointer> &letters)
{
    return note(Taken, letters);
}

Comm::Result<void> TrashFile::doubt(const QList<LetterPointer> &letters, const QString &folder)
{
    if (folder.isEmpty())
        return note(Doubted, letters);
    QFile file(folder + FileName);
    if (!file.open(QIODevice::Append) || file.write('\n' + noteLines(Doubted, letters)) < 0)
        return fileError(file.fileName(), EIO);
    return {};
}

Comm::Result<void> TrashFile::forget(const QList<LetterPointer> &letters)
{
    return note(Forgotten, letters);
}

/// Not worth a wait for the disk: what is lost of it with the whole machine makes letters unsure, no more.
Comm::Result<void> TrashFile::note(QLatin1StringView what, const QList<LetterPointer> &letters)
{
    if (const auto opened = open(); !opened)
        return opened;
    return m_file->append(noteLines(what, letters));
}

} // namespace Sothebais
