// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile.h"

#include <QObject>

namespace Sothebais {

/// The profiles of the user, in a file that only this user may read. Every change is written at once, onto
/// what other windows and programs have written meanwhile.
///
///     ProfileBook book;
///     if (const auto loaded = book.load(); !loaded)
///         qWarning() << loaded.error().toString();
///     if (const Profile *const staging = book.byName(u"Staging"_s))
///         open(*staging);
class ProfileBook : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype MaxProfiles = 200;
    static constexpr qint64 MaxFileSize = 4 * 1024 * 1024; ///< bytes, also of what is imported

    /// Empty for the file of program and user.
    explicit ProfileBook(const QString &file = {}, QObject *parent = nullptr);

    const QString &file() const { return m_file; }
    /// Reads what is there now; no file is no profiles. What cannot be read is neither shown nor overwritten.
    Comm::Result<void> load();

    const QList<Profile> &all() const { return m_profiles; }
    /// Null if there is none. Valid until the next change.
    const Profile *byId(const QString &id) const;
    const Profile *byName(const QString &name) const;

    /// Adds it at the end, or puts it in the place of the one with its id. InvalidArgument if it has no name
    /// or that of another, StorageFailure if it cannot be written.
    Comm::Result<void> put(const Profile &profile);
    Comm::Result<void> remove(const QString &id);
    /// Puts back where it was what was removed last.
    Comm::Result<void> undoRemove();
    /// What undoRemove() would bring back.
    const std::optional<Profile> &removed() const { return m_removed; }
    void forgetRemoved() { m_removed.reset(); }

    struct Imported
    {
        int added = 0;
        int present = 0; ///< left out, for there is the same already
    };
    /// All of them, for a colleague; without secrets.
    QByteArray exported() const;
    /// Adds those of an export, under free names; nothing of what is there changes. Passwords in it are
    /// passed over.
    Comm::Result<Imported> import(const QByteArray &json);

Q_SIGNALS:
    void changed();

private:
    template <typename Change>
    Comm::Result<void> change(const Change &change);
    void take(const QList<Profile> &profiles);

    const QString m_file;
    QList<Profile> m_profiles;
    std::optional<Profile> m_removed;
    qsizetype m_removedFrom = 0; ///< the place where it was
};

} // namespace Sothebais
