// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trashfile.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMultiHash>

#include <cerrno>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr QLatin1StringView FileName = "/letters.ndjson"_L1;
constexpr auto Entry = "entry"_L1;
constexpr auto Parked = "parked"_L1;
constexpr auto At = "at"_L1;
constexpr auto Forgotten = "forgotten"_L1;

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// The letters of a file that were not forgotten; what a crash has cut off is passed over.
TrashedLetters readTrash(const QString &path)
{
    TrashedLetters trashed{.isLeftBehind = true};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return trashed;
    QHash<QByteArray, int> forgotten;
    while (!file.atEnd()) {
        const QJsonObject object = QJsonDocument::fromJson(file.readLine()).object();
        if (object.contains(Forgotten)) {
            ++forgotten[object[Forgotten].toString().toLatin1()];
        } else if (object.contains(Entry)) {
            auto entry = Comm::DeadLetter::parse(QByteArray::fromBase64(object[Entry].toString().toLatin1()));
            entry.parked = object[Parked].toBool();
            trashed.letters.append(Letter::of(entry));
            trashed.at = QDateTime::fromMSecsSinceEpoch(qint64(object[At].toDouble()), Qt::UTC);
        }
    }
    trashed.letters.removeIf([&](const LetterPointer &letter) {
        int &times = forgotten[letter->entry.fingerprint];
        return times > 0 && times-- > 0;
    });
    return trashed;
}

} // namespace

QList<TrashFile::LeftBehind> TrashFile::leftBehind() const
{
    QList<LeftBehind> found;
    const QList<LiveFolder::LeftBehind> folders = LiveFolder::leftBehind(m_root);
    for (const LiveFolder::LeftBehind &folder : folders) {
        const TrashedLetters letters = readTrash(folder.path + FileName);
        if (letters.letters.isEmpty()) [[maybe_unused]]
            const auto removed = LiveFolder::remove(folder.path);
        else
            found.append({folder.path, letters});
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

Comm::Result<void> TrashFile::forget(const QList<LetterPointer> &letters)
{
    QByteArray lines;
    for (const LetterPointer &letter : letters)
        lines += lineOf({{Forgotten, QString::fromLatin1(letter->entry.fingerprint)}});
    return write(lines);
}

} // namespace Sothebais
