// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profilebook.h"

#include "core/settings/privatefile.h"
#include "profilefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

using Comm::Error;

constexpr std::chrono::milliseconds LockTimeout{500}; // another program writes within a few

QString fileOf(const QString &wanted)
{
    return wanted.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
            + u"/sothebais/profiles.json"_s
                            : wanted;
}

const Profile *find(const QList<Profile> &profiles, QString Profile::*member, const QString &value)
{
    const auto found = std::ranges::find(profiles, value, member);
    return found == profiles.end() ? nullptr : &*found;
}

Error refusedProfile(const QString &message, const QString &remedy)
{
    return {.code = Comm::Error::Code::InvalidArgument, .message = message, .remedy = remedy};
}

/// "Staging", or "Staging (2)" if there is one.
QString freeName(const QString &name, const QList<Profile> &profiles)
{
    QString free = name;
    for (int i = 2; find(profiles, &Profile::name, free); ++i) {
        const QString number = u" (%1)"_s.arg(i);
        free = name.left(Profile::MaxName - number.size()) + number;
    }
    return free;
}

bool isSame(Profile one, const Profile &other)
{
    one.id = other.id;
    return one == other;
}

} // namespace

ProfileBook::ProfileBook(const QString &file, QObject *parent) : QObject(parent), m_file(fileOf(file)) { }

Comm::Result<void> ProfileBook::load()
{
    const Comm::Result<QList<Profile>> profiles = readProfiles(m_file);
    take(profiles ? *profiles : QList<Profile>());
    return profiles ? Comm::Result<void>() : profiles.error();
}

void ProfileBook::take(const QList<Profile> &profiles)
{
    if (profiles == m_profiles)
        return;
    m_profiles = profiles;
    Q_EMIT changed();
}

/// Change: (QList<Profile> &) -> Comm::Result<void>, which has changed nothing where it fails.
template <typename Change>
Comm::Result<void> ProfileBook::change(const Change &change)
{
    QDir().mkpath(QFileInfo(m_file).path());
    QLockFile lock(m_file + u".lock"_s);
    if (!lock.tryLock(int(LockTimeout.count())) && lock.error() == QLockFile::LockFailedError)
        return Comm::Error{.code = Comm::Error::Code::StorageFailure,
                           .message = tr("Another program is writing %1").arg(m_file),
                           .remedy = tr("Try again in a moment")};
    Comm::Result<QList<Profile>> read = readProfiles(m_file);
    if (!read)
        return read.error();
    QList<Profile> profiles = std::move(read).value();
    if (const Comm::Result<void> changed = change(profiles); !changed)
        return changed;
    if (const Comm::Result<void> written = writePrivateFile(m_file, profilesJson(profiles)); !written)
        return written;
    take(profiles);
    return {};
}

const Profile *ProfileBook::byId(const QString &id) const
{
    return find(m_profiles, &Profile::id, id);
}

const Profile *ProfileBook::byName(const QString &name) const
{
    return find(m_profiles, &Profile::name, name);
}

Comm::Result<void> ProfileBook::put(const Profile &profile)
{
    if (const Comm::Result<void> checked = profile.check(); !checked)
        return checked;
    return change([&](QList<Profile> &profiles) -> Comm::Result<void> {
        const auto place = std::ranges::find(profiles, profile.id, &Profile::id);
        const Profile *const namesake = find(profiles, &Profile::name, profile.name);
        if (namesake && namesake->id != profile.id)
            return refusedProfile(tr("There is a profile “%1” already").arg(profile.title()),
                                  tr("Give one of them another name"));
        if (place != profiles.end())
            *place = profile;
        else if (profiles.size() < MaxProfiles)
            profiles.append(profile);
        else
            return refusedProfile(tr("There are %n profiles already", nullptr, int(MaxProfiles)),
                                  tr("Delete one that nobody needs"));
        return {};
    });
}

Comm::Result<void> ProfileBook::remove(const QString &id)
{
    return change([&](QList<Profile> &profiles) -> Comm::Result<void> {
        const auto place = std::ranges::find(profiles, id, &Profile::id);
        if (place == profiles.end())
            return {};
        m_removed = *place;
        m_removedFrom = place - profiles.begin();
        profiles.erase(place);
        return {};
    });
}

Comm::Result<void> ProfileBook::undoRemove()
{
    if (!m_removed)
        return {};
    const Comm::Result<void> undone = change([&](QList<Profile> &profiles) -> Comm::Result<void> {
        Profile back = *m_removed;
        back.name = freeName(back.name, profiles);
        profiles.insert(std::min(m_removedFrom, profiles.size()), back);
        return {};
    });
    if (undone)
        m_removed.reset();
    return undone;
}

QByteArray ProfileBook::exported() const
{
    return profilesJson(m_profiles);
}

Comm::Result<ProfileBook::Imported> ProfileBook::import(const QByteArray &json)
{
    if (json.size() > MaxFileSize)
        return refusedProfile(tr("The file is too large for a list of profiles"), {});
    const Comm::Result<QList<Profile>> read = profilesFromJson(json);
    if (!read)
        return read.error();
    Imported imported;
    const Comm::Result<void> changed = change([&](QList<Profile> &profiles) -> Comm::Result<void> {
        imported = {};
        for (Profile profile : *read) {
            if (std::ranges::any_of(profiles, [&](const Profile &each) { return isSame(profile, each); })) {
                ++imported.present;
                continue;
            }
            if (profiles.size() >= MaxProfiles)
                return refusedProfile(tr("These would be more than %n profiles", nullptr, int(MaxProfiles)),
                                      tr("Delete some that nobody needs"));
            profile.name = freeName(profile.name, profiles);
            profile.id = Profile::create().id; // the passwords of an id are not for who was given its file
            profiles.append(profile);
            ++imported.added;
        }
        return {};
    });
    if (!changed)
        return changed.error();
    return imported;
}

} // namespace Sothebais
